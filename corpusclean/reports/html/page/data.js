"use strict";
// What the other scripts share: the facts of the index, and the data of the documents, fetched when they are asked for.

window.corpusclean = {}; // the scripts in pages/ put their data here: a page opened from disk may not fetch
const facts = JSON.parse(document.getElementById("facts").textContent);
const byId = (id) => document.getElementById(id);
const loading = new Map();

function load(name) {
  if (!loading.has(name)) {
    loading.set(name, new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.src = "pages/" + name;
      script.onload = () => loaded(window.corpusclean[name]);
      script.onerror = () => {
        loading.delete(name);
        failed(new Error(`pages/${name} is not there: keep the folder "pages" beside index.html`));
      };
      document.head.append(script);
    }));
  }
  return loading.get(name);
}

async function documentOf(number) {
  const { file, first } = shardOf(number);
  const { said, documents } = await load(file);
  const doc = documents[number - first];
  if (!doc) throw new Error(`document ${number} is not in this report`);
  return { ...doc, said };
}

// The script that a document stands in, and the number of the first that does.
function shardOf(number) {
  const [file, first] = facts.shards.findLast(([, first]) => first <= number) || facts.shards[0];
  return { file, first };
}

const kindOf = (rule) => rule.slice(0, rule.indexOf("/"));
const nameOf = (path, record) => (record === null ? path : `${path}, record ${record}`);

// Elements with text in them, and never markup.
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children) {
    if (typeof child === "string") put(made, child);
    else if (child) made.append(child);
  }
  return made;
}

// What one does not see, or what reorders what stands around it: shown as its number. U+200C and U+200D stay, which
// Persian, Hindi and emoji are written with.
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\p{Surrogate}]/gu;

function put(parent, text) {
  let at = 0;
  for (const match of text.matchAll(hidden)) {
    parent.append(text.slice(at, match.index));
    const mark = document.createElement("span");
    mark.className = "hidden";
    mark.textContent = "U+" + match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    parent.append(mark);
    at = match.index + match[0].length;
  }
  parent.append(text.slice(at));
}
