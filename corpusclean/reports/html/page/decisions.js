// What a person decided, kept in the browser while they work, and as the file that `clean --decisions` reads.

const decisions = new Map(); // key -> a line of the file
const shelf = "corpusclean:" + facts.list;
const keyOf = (doc, rule, span) => [doc.sha256, rule, ...(span || [])].join(" ");

function remember() {
  try {
    localStorage.setItem(shelf, JSON.stringify([...decisions]));
  } catch {
    // A browser may forbid it to pages from disk: the decisions then last as long as the page is open.
  }
  showDecided();
}

function recall() {
  try {
    for (const [key, line] of JSON.parse(localStorage.getItem(shelf) || "[]")) decisions.set(key, line);
  } catch {
    decisions.clear();
  }
  showDecided();
}

function showDecided() {
  byId("decided").textContent = decisions.size ? `(${decisions.size})` : "";
}

function decide(doc, rule, span, decision) {
  const key = keyOf(doc, rule, span);
  if (decisions.get(key)?.decision === decision) decisions.delete(key);
  else {
    const line = { document: doc.sha256, path: doc.path, record: doc.record, decision, rule };
    if (span) [line.start, line.end] = span;
    decisions.set(key, line);
  }
  remember();
}

// A decision about a span outweighs one about a rule.
function decided(doc, rule, span) {
  return (decisions.get(keyOf(doc, rule, span)) || decisions.get(keyOf(doc, rule, null)))?.decision;
}

function fileOfDecisions() {
  const lines = [{ corpusclean: "decisions", version: 1 }, ...decisions.values()];
  return lines.map((line) => JSON.stringify(line) + "\n").join("");
}

function drawDecisions() {
  const rows = [...decisions].map(([key, line]) => {
    const back = element("button", { type: "button", "aria-label": `Take back: ${line.decision} ${line.rule} in ${nameOf(line.path, line.record)}` }, "Take back");
    back.onclick = () => {
      decisions.delete(key);
      remember();
      drawDecisions();
      byId("decisions").querySelector("h2").focus();
    };
    const place = line.start === undefined ? "everywhere in the document" : `characters ${line.start} to ${line.end}`;
    return element("tr", {}, element("th", { scope: "row" }, nameOf(line.path, line.record)), element("td", {}, line.decision), element("td", {}, line.rule), element("td", {}, place), element("td", {}, back));
  });
  byId("made").tBodies[0].replaceChildren(...rows);
  byId("how").textContent = decisions.size
    ? "Save the file, and run the same clean again with --decisions decisions.jsonl. `corpusclean keep` turns refusals into rows that last."
    : "None yet. Open a document and refuse a change, or accept a finding that is held.";
  for (const id of ["save", "copy", "forget"]) byId(id).disabled = !decisions.size;
  byId("file").value = decisions.size ? fileOfDecisions() : "";
  byId("saved").textContent = "";
}

function saveDecisions() {
  const link = element("a", { href: URL.createObjectURL(new Blob([fileOfDecisions()], { type: "application/jsonl" })), download: "decisions.jsonl" });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  byId("saved").textContent = "decisions.jsonl is saved where the browser puts its downloads.";
}

async function copyDecisions() {
  try {
    await navigator.clipboard.writeText(fileOfDecisions());
    byId("saved").textContent = "Copied.";
  } catch {
    byId("file").select();
    byId("saved").textContent = "This browser does not let the page copy. The file is selected below: copy it with Ctrl+C.";
  }
}

byId("save").onclick = saveDecisions;
byId("copy").onclick = copyDecisions;
byId("forget").onclick = () => {
  decisions.clear();
  remember();
  drawDecisions();
  byId("decisions").querySelector("h2").focus();
};
