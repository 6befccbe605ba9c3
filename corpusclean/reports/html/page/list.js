// The list of documents, and what is found in it: by path, kind, rule and state at once, by text from shard to shard.

const STEP = 100; // rows that are drawn at a time
const listed = { found: [], drawn: 0, search: 0 };
const [PATH, RECORD, RUN, SHARE, CHANGES, HELD_COUNT, STATE, RULES] = [0, 1, 2, 3, 4, 5, 6, 7];

function offerRules() {
  const rules = facts.rules.map(([rule]) => rule).sort();
  const offer = (id, names) => byId(id).replaceChildren(element("option", { value: "" }, "all"), ...names.map((name) => element("option", { value: name }, name)));
  offer("find-kind", [...new Set(rules.map(kindOf))]);
  offer("find-rule", rules);
}

function wishOf(parameters) {
  const wish = Object.fromEntries(["text", "kind", "rule", "state", "inside"].map((key) => [key, parameters.get(key) || ""]));
  for (const key of ["text", "kind", "rule", "state"]) byId("find-" + key).value = wish[key];
  byId("find-inside").checked = wish.inside === "1";
  return wish;
}

function fits(row, wish, rules) {
  if (rules && !row[RULES].some((rule) => rules.has(rule))) return false;
  if (wish.state === "changed" && !row[CHANGES]) return false;
  if (wish.state === "held" && !row[HELD_COUNT]) return false;
  if ((wish.state === "empty" || wish.state === "passed") && row[STATE] !== wish.state) return false;
  return true;
}

function wanted(wish) {
  if (!wish.kind && !wish.rule) return null;
  const numbers = facts.rules.flatMap(([rule], i) => ((!wish.kind || kindOf(rule) === wish.kind) && (!wish.rule || rule === wish.rule) ? [i] : []));
  return new Set(numbers);
}

async function showList(parameters) {
  const wish = wishOf(parameters);
  const search = ++listed.search;
  const all = await load(facts.list);
  const rules = wanted(wish);
  const words = wish.text.toLowerCase();
  const fitting = [...all.keys()].filter((i) => fits(all[i], wish, rules));
  const inPath = (i) => nameOf(all[i][PATH], all[i][RECORD]).toLowerCase().includes(words);
  listed.found = words && !wish.inside ? fitting.filter(inPath) : fitting;
  if (words && wish.inside) {
    listed.found = [];
    drawList(all, wish);
    for (const i of fitting) {
      if (!loading.has(shardOf(i).file)) {
        byId("found").textContent = `Reading document ${i + 1} of ${all.length} …`;
      }
      const doc = await documentOf(i);
      if (search !== listed.search) return; // another search has begun
      if (inPath(i) || holds(doc, words)) listed.found.push(i);
    }
  }
  drawList(all, wish);
}

function holds(doc, words) {
  const has = (text) => typeof text === "string" && text.toLowerCase().includes(words);
  return doc.text.some((piece) => has(piece) || has(piece[0])) || [...doc.changes, ...doc.held].some((finding) => has(finding[3]) || has(finding[4]));
}

function drawList(all, wish) {
  listed.drawn = 0;
  byId("list").tBodies[0].replaceChildren();
  const inside = wish.text && wish.inside ? " Of long texts only what stands beside a finding is searched." : "";
  byId("found").textContent = `${listed.found.length.toLocaleString("en")} of ${all.length.toLocaleString("en")} documents.${inside}`;
  drawMore(all);
}

function drawMore(all) {
  const rows = listed.found.slice(listed.drawn, listed.drawn + STEP).map((i) => drawRow(all[i], i));
  byId("list").tBodies[0].append(...rows);
  listed.drawn += rows.length;
  byId("more").hidden = listed.drawn >= listed.found.length;
}

function drawRow(row, number) {
  const run = facts.runs.length > 1 ? `${facts.runs[row[RUN]]}: ` : "";
  const link = element("a", { href: `#d=${number}` }, run + nameOf(row[PATH], row[RECORD]));
  const counts = [`${(row[SHARE] / 10).toFixed(1)}%`, String(row[CHANGES]), String(row[HELD_COUNT])];
  const state = { empty: "kept: nothing would be left", passed: "passed through" }[row[STATE]];
  const kinds = [...new Set(row[RULES].map((rule) => kindOf(facts.rules[rule][0])))].join(", ");
  return element("tr", {}, element("th", { scope: "row" }, link), ...counts.map((count) => element("td", { class: "number" }, count)), element("td", {}, [state, kinds].filter(Boolean).join("; ")));
}

function find(event) {
  event?.preventDefault();
  const wish = new URLSearchParams({ view: "documents" });
  for (const key of ["text", "kind", "rule", "state"]) if (byId("find-" + key).value) wish.set(key, byId("find-" + key).value);
  if (byId("find-inside").checked) wish.set("inside", "1");
  location.hash = "#" + wish;
}

byId("find").onsubmit = find;
for (const id of ["find-kind", "find-rule", "find-state"]) byId(id).onchange = find;
byId("more").onclick = async () => drawMore(await load(facts.list));
