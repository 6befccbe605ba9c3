// Which view is shown, by what stands behind the # of the address; and the keys.

const views = ["overview", "documents", "document", "decisions"];

function viewOf(parameters) {
  if (parameters.has("d")) return "document";
  const view = parameters.get("view");
  return views.includes(view) && view !== "document" ? view : "overview";
}

async function show() {
  if (location.hash === "#main") return; // the link that skips to it
  const parameters = new URLSearchParams(location.hash.slice(1));
  const view = viewOf(parameters);
  const before = views.find((id) => !byId(id).hidden);
  byId("trouble").hidden = true;
  try {
    if (view === "document") await showDocument(Number(parameters.get("d")), Number(parameters.get("c") || 0));
    if (view === "documents") await showList(parameters);
    if (view === "decisions") drawDecisions();
  } catch (error) {
    byId("trouble").textContent = error.message;
    byId("trouble").hidden = false;
  }
  for (const id of views) byId(id).hidden = id !== view;
  for (const id of ["overview", "documents", "decisions"]) {
    if (id === view || (id === "documents" && view === "document")) byId("to-" + id).setAttribute("aria-current", "page");
    else byId("to-" + id).removeAttribute("aria-current");
  }
  if (view === "document" && parameters.has("c")) choose(shown.at, true); // now that it can be scrolled to
  else if (before !== view || view === "document") {
    window.scrollTo(0, 0);
    byId(view).querySelector("h2[tabindex]")?.focus({ preventScroll: true });
  }
}

const keys = {
  n: () => step(1),
  p: () => step(-1),
  j: () => toNextDocument(1),
  k: () => toNextDocument(-1),
  N: () => toNextDocument(1),
  P: () => toNextDocument(-1),
  r: () => decideHere(false),
  R: () => decideHere(true),
  s: () => byId("beside").click(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, select, textarea")) return;
  const open = !byId("document").hidden;
  if (open && keys[event.key]) keys[event.key]();
  else if (event.key === "o") location.hash = "#";
  else if (event.key === "d") location.hash = "#view=documents";
  else if (event.key === "/") {
    location.hash = "#view=documents";
    setTimeout(() => byId("find-text").focus(), 50);
  } else return;
  event.preventDefault();
});

for (const place of document.querySelectorAll(".written")) place.textContent = `, written ${document.lastModified}`;
window.addEventListener("hashchange", show);
offerRules();
recall();
show();
