// A document: its text, and beside it the finding that is looked at.

const shown = { number: null, doc: null, order: [], at: 0, beside: window.matchMedia("(min-width: 1100px)").matches };
const HELD = "held";

// Changes and held findings in the order of the text; a finding is {index, held, start, end, line, ...}.
function findingsOf(doc) {
  const made = (held) => ([start, end, line, old, now, rule, confidence, evidence, causes], i) => ({
    index: held ? doc.changes.length + i : i, held, start, end, line, old, now, rule: facts.rules[rule][0], finds: facts.rules[rule][1], confidence, evidence: doc.said[evidence],
    causes: (causes || []).map(([rule, confidence, evidence]) => [facts.rules[rule][0], confidence, doc.said[evidence]]),
  });
  const all = [...doc.changes.map(made(false)), ...doc.held.map(made(true))];
  return all.sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
}

function signOf(finding) {
  if (finding.held) return "?";
  return finding.now === "" ? "−" : finding.old === "" ? "+" : "~";
}

async function showDocument(number, at) {
  const doc = await documentOf(number);
  if (shown.number !== number) {
    shown.number = number;
    shown.doc = doc;
    shown.order = findingsOf(doc);
  }
  shown.at = Math.min(Math.max(at, 1), shown.order.length || 1) - 1;
  drawHead(doc, number);
  drawBody();
  drawAll();
  choose(shown.at, at > 0);
}

function drawHead(doc, number) {
  const title = byId("document").querySelector("h2");
  title.replaceChildren();
  put(title, nameOf(doc.path, doc.record));
  const rows = [["document", `${number + 1} of ${facts.documents}`]];
  if (doc.points) rows.push(["characters", `${doc.points[0].toLocaleString("en")} in, ${doc.points[1].toLocaleString("en")} out`]);
  rows.push(["findings", `${doc.changes.length} changes, ${doc.held.length} held`]);
  for (const key of ["id", "url", "encoding"]) if (doc[key]) rows.push([key, String(doc[key])]);
  byId("facts-of-document").replaceChildren(...definitions(rows));
  const remarks = [];
  if (doc.passed) remarks.push(`Passed through untouched: ${doc.passed}.`);
  if (doc.flags?.includes("nothing-left")) remarks.push("Kept as it was: nothing would be left to read.");
  if (doc.flags?.includes("unsettled")) remarks.push("A second pass would still change it; what it would change is held.");
  if (doc.bare) remarks.push("The clean text does not lie where the run wrote it: only the changes are shown.");
  if (doc.cut) remarks.push(`${doc.cut} more findings stand in changes.jsonl.`);
  byId("remark").hidden = !remarks.length;
  byId("remark").replaceChildren();
  put(byId("remark"), remarks.join(" "));
}

function definitions(rows) {
  return rows.flatMap(([term, said]) => [element("dt", {}, term), element("dd", { dir: "auto" }, said)]);
}

function drawBody() {
  const { doc, order, beside } = shown;
  const by = new Map(order.map((finding) => [finding.index, finding]));
  const labelOf = (index) => `${signOf(by.get(index))} ${kindOf(by.get(index).rule)}${stateOf(by.get(index))}`;
  const classOf = (index) => decided(doc, by.get(index).rule, [by.get(index).start, by.get(index).end]) || "";
  byId("text").replaceChildren(drawText(doc, beside, labelOf, classOf));
  byId("beside").setAttribute("aria-pressed", beside);
}

function stateOf(finding) {
  const decision = decided(shown.doc, finding.rule, [finding.start, finding.end]);
  return decision === "refuse" ? ", refused" : decision === "accept" ? ", accepted" : "";
}

function drawAll() {
  const items = shown.order.map((finding, i) =>
    element("li", {}, element("a", { href: `#d=${shown.number}&c=${i + 1}` }, `${signOf(finding)} ${finding.rule}${stateOf(finding)}`), ` line ${finding.line}`));
  byId("all").querySelector("ol").replaceChildren(...items);
}

function choose(at, scroll) {
  shown.at = at;
  const finding = shown.order[at];
  byId("finding").hidden = !finding;
  for (const old of byId("text").querySelectorAll(".current")) old.classList.remove("current");
  if (!finding) return;
  const places = [...byId("text").querySelectorAll(`[data-finding="${finding.index}"]`)];
  for (const place of places) place.classList.add("current");
  if (scroll && places.length) places[0].scrollIntoView({ block: "center" });
  byId("finding-title").textContent = `${finding.held ? "Held finding" : "Change"}, ${at + 1} of ${shown.order.length}`;
  byId("previous-finding").disabled = at === 0;
  byId("next-finding").disabled = at === shown.order.length - 1;
  drawWhy(finding);
  drawChoices(finding);
}

function drawWhy(finding) {
  const rows = [["rule", finding.rule]];
  if (finding.finds) rows.push(["finds", finding.finds]);
  rows.push(["kind", kindOf(finding.rule)], ["confidence", finding.confidence.toFixed(2)]);
  rows.push(["evidence", finding.evidence.join("; ") || "the rule alone"]);
  for (const [rule, confidence, evidence] of finding.causes) {
    rows.push(["because of", [`${rule}, ${confidence.toFixed(2)}`, ...evidence].join("; ")]);
  }
  rows.push(["place", `line ${finding.line}, characters ${finding.start} to ${finding.end}`]);
  if (finding.held) rows.push(["would become", finding.now === "" ? "nothing" : seen(finding.now)]);
  byId("why").replaceChildren(...definitions(rows));
}

function drawChoices(finding) {
  const wish = finding.held ? "accept" : "refuse";
  const word = finding.held ? "Accept" : "Refuse";
  const { doc } = shown;
  const one = decisions.get(keyOf(doc, finding.rule, [finding.start, finding.end]))?.decision === wish;
  const all = decisions.get(keyOf(doc, finding.rule, null))?.decision === wish;
  const link = element("a", { href: `#d=${shown.number}&c=${shown.at + 1}`, id: "link" }, "Link to this finding");
  byId("choices").replaceChildren(
    choice("decide", finding.held ? "Accept this finding" : "Refuse this change", one, "r"),
    choice("decide-rule", `${word} ${finding.rule} in this document`, all, "Shift+R"),
    link,
  );
  byId("decide").onclick = () => decideHere(false);
  byId("decide-rule").onclick = () => decideHere(true);
}

function choice(id, words, pressed, key) {
  return element("button", { type: "button", id, "aria-pressed": String(pressed), "aria-keyshortcuts": key }, words);
}

function decideHere(wholeRule) {
  const finding = shown.order[shown.at];
  if (!finding) return;
  const focused = document.activeElement?.id;
  decide(shown.doc, finding.rule, wholeRule ? null : [finding.start, finding.end], finding.held ? "accept" : "refuse");
  drawBody();
  drawAll();
  choose(shown.at, false);
  if (focused) byId(focused)?.focus();
  byId("said").textContent = stateOf(finding) ? `${finding.rule}${stateOf(finding)}.` : `${finding.rule}: as the run decided.`;
}

function step(by) {
  const at = shown.at + by;
  if (at < 0 || at >= shown.order.length) return;
  byId("said").textContent = "";
  history.replaceState(null, "", `#d=${shown.number}&c=${at + 1}`);
  choose(at, true);
}

function toNextDocument(by) {
  const among = listed.found.length && listed.found.includes(shown.number) ? listed.found : null;
  const next = among ? among[among.indexOf(shown.number) + by] : shown.number + by;
  if (next !== undefined && next >= 0 && next < facts.documents) location.hash = `#d=${next}`;
}

byId("text").addEventListener("click", (event) => {
  const place = event.target.closest("[data-finding]");
  if (!place) return;
  const at = shown.order.findIndex((finding) => finding.index === Number(place.dataset.finding));
  history.replaceState(null, "", `#d=${shown.number}&c=${at + 1}`);
  choose(at, false);
});
byId("previous-finding").onclick = () => step(-1);
byId("next-finding").onclick = () => step(1);
byId("previous-document").onclick = () => toNextDocument(-1);
byId("next-document").onclick = () => toNextDocument(1);
byId("beside").onclick = () => {
  shown.beside = !shown.beside;
  drawBody();
  choose(shown.at, true);
};
