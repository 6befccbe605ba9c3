// The text of a document as rows: each is a line that stands, with what changed in it, or lines that came or went.

// rows: [{before: [part], after: [part], fold, findings: Set}]; a part is {text, finding, role}
function rowsOf(doc) {
  const rows = [];
  let row = null;
  const open = () => (row = row || { before: [], after: [], findings: new Set() });
  const close = () => {
    if (row) rows.push(row);
    row = null;
  };
  const stand = (text, held) => {
    for (const [i, line] of text.split("\n").entries()) {
      if (i) close();
      if (!line && !(held.length && text === "")) {
        if (i < text.split("\n").length - 1) open();
        continue;
      }
      const part = { text: line, role: held.length ? "held" : "stands", finding: held.length ? doc.changes.length + held[0] : null };
      open();
      row.before.push(part);
      row.after.push(part);
      for (const h of held) row.findings.add(doc.changes.length + h);
    }
  };
  const change = (i) => {
    const [, , , old, now] = doc.changes[i];
    const endsLines = (text, empty) => (text ? text.endsWith("\n") : empty);
    const beginsLines = (text, empty) => (text ? text.startsWith("\n") : empty);
    if (row && beginsLines(old, now !== "") && beginsLines(now, true) && old !== "") close();
    const alone = !row;
    open();
    if (old) row.before.push({ text: old, role: "old", finding: i });
    if (now) row.after.push({ text: now, role: "new", finding: i });
    if (!old || !now) row[old ? "after" : "before"].push({ text: "", role: "gap", finding: i });
    row.findings.add(i);
    if (alone && endsLines(old, true) && endsLines(now, true)) close();
  };
  for (const piece of doc.text) {
    if (typeof piece === "string") stand(piece, []);
    else if (typeof piece === "number") change(piece);
    else if (typeof piece[0] === "string") stand(piece[0], piece[1]);
    else {
      close();
      rows.push({ fold: piece, findings: new Set() });
    }
  }
  close();
  return rows;
}

function foldText([lines, characters]) {
  const length = `${characters.toLocaleString("en")} character${characters === 1 ? "" : "s"}`;
  return lines ? `${lines.toLocaleString("en")} line${lines === 1 ? "" : "s"} unchanged, ${length}` : `${length} stand here`;
}

// What is only white is shown by signs: a removed space would be nothing to see.
function seen(text) {
  const ends = text.replace(/\r/g, "␍").replace(/\n/g, "↵\n").replace(/\t/g, "⇥");
  return /^\s*$/.test(text) ? ends.replace(/ /g, "·") : ends.replace(/ +(?=↵|$)/g, (spaces) => "·".repeat(spaces.length));
}

function drawPart(part, chosen) {
  if (part.role === "stands") {
    const span = element("span");
    put(span, part.text);
    return span;
  }
  if (part.role === "gap") return element("span", { class: "gap", "data-finding": part.finding });
  const name = { old: "del", new: "ins", held: "mark" }[part.role];
  const drawn = element(name, { "data-finding": part.finding, class: chosen(part.finding) || null });
  put(drawn, part.role === "held" ? part.text || "‸" : seen(part.text));
  return drawn;
}

// In one column a change is what went and, after it, what came.
function merged(row) {
  const parts = [];
  const came = [...row.after];
  for (const part of row.before) {
    if (part.role === "stands" || part.role === "held") {
      while (came.length && came[0] !== part) parts.push(came.shift());
      came.shift();
      parts.push(part);
    } else parts.push(part);
  }
  return [...parts, ...came].filter((part) => part.role !== "gap");
}

function drawText(doc, beside, labelOf, chosen) {
  const heads = beside ? ["finding", "original", "clean"] : ["finding", "text"];
  const body = element("tbody");
  for (const row of rowsOf(doc)) {
    if (row.fold) {
      body.append(element("tr", { class: "fold" }, element("td", { colspan: heads.length }, foldText(row.fold))));
      continue;
    }
    const label = element("td", { class: "label" });
    const said = new Set([...row.findings].map(labelOf));
    for (const words of said) label.append(element("span", {}, words));
    const columns = beside ? [row.before, row.after] : [merged(row)];
    const cells = columns.map((parts) => element("td", { class: "line", dir: "auto" }, ...parts.map((part) => drawPart(part, chosen))));
    body.append(element("tr", { class: row.findings.size ? "touched" : null }, label, ...cells));
  }
  const head = element("thead", {}, element("tr", {}, ...heads.map((title) => element("th", { scope: "col" }, title))));
  return element("table", { class: beside ? "text beside" : "text" }, element("caption", { class: "away" }, beside ? "Original and clean text" : "Text with its changes"), head, body);
}
