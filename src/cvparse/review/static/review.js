// The page of one document: what is read beside the pages, one entry open at a time, each change saved at once.
// It keeps no copy of the document: the server answers each change with what the page shows now.

import { boxAt, doubtsOf, light, lightBox, pages } from "./pages.js";
import * as words from "./words.js";

const { base, next } = document.body.dataset;
const panel = document.getElementById("panel");
const said = document.getElementById("said");
let revision = Number(document.body.dataset.revision);
let waiting = Promise.resolve(); // changes go to the server one behind the other, in the order in which they were made
let lastField = null; // the field that was in use last: words of the page go into it
let marked = []; // boxes of the words that were marked for a new entry
let isShowing = false; // the panel is being put in order, and what loses its focus by that is no change of the person's

const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const entryOf = (element) => element && element.closest(".entry");
const byId = (id) => panel.querySelector(`.entry[data-id="${CSS.escape(id)}"]`);
const isField = (element) => element && element.matches(".fields input, .fields textarea, .fields select");
const isTyping = (element) => element && element.matches("input:not([type=checkbox]), textarea, select");

function say(text, isBad = false) {
  said.textContent = text;
  said.classList.toggle("bad", isBad);
}

// --- Entries -------------------------------------------------------------------------------------------------------

async function open(entry) {
  for (const other of all(".entry.is-open", panel)) if (other !== entry) close(other);
  entry.classList.add("is-open");
  const button = entry.querySelector(".open");
  button.setAttribute("aria-expanded", "true");
  const body = entry.querySelector(".body");
  body.hidden = false;
  light(entry.dataset.id);
  if (body.hasChildNodes()) return;
  const answer = await fetch(`${base}/entries/${encodeURIComponent(entry.dataset.id)}`);
  if (!answer.ok) return say(await answer.text(), true);
  const html = await answer.text();
  if (!body.hasChildNodes()) body.innerHTML = html; // it may have been opened twice at once
  showDoubts(entry);
}

function close(entry) {
  entry.classList.remove("is-open");
  entry.querySelector(".open").setAttribute("aria-expanded", "false");
  entry.querySelector(".body").hidden = true;
}

async function go(entry) {
  if (!entry) return;
  const opened = open(entry);
  entry.querySelector(".open").focus({ preventScroll: true });
  await opened;
  entry.scrollIntoView({ block: "nearest" });
}

function goToDoubtful(from) {
  const order = all(".entry", panel);
  const doubtful = order.filter((one) => one !== from && one.matches(".doubtful"));
  const found = doubtful.find((one) => order.indexOf(one) > order.indexOf(from)) || doubtful[0];
  if (found) go(found);
  else say("No other entry is in doubt. Ctrl+Enter accepts the document.");
}

function step(from, by) {
  const order = all(".entry", panel);
  go(order[order.indexOf(from) + by]);
}

// A field whose value is in doubt says how sure it is, where the reading tells.
function showDoubts(entry) {
  for (const [path, sure] of doubtsOf(entry.dataset.id)) {
    const field = fieldOf(entry, path);
    const label = field && field.closest(".field").querySelector("label");
    if (!label || label.querySelector(".badge")) continue;
    const badge = document.createElement("span");
    badge.className = "badge needs_review";
    badge.textContent = `${Math.round(100 * sure)} % sure`;
    label.append(" ", badge);
  }
}

document.addEventListener("places", () => {
  const entry = panel.querySelector(".entry.is-open");
  if (!entry) return;
  showDoubts(entry);
  light(entry.dataset.id, isField(document.activeElement) ? document.activeElement.name : null);
});

const fieldOf = (entry, path) => entry.querySelector(`.fields [name="${CSS.escape(path.split(".")[0])}"]`);

function focusField(entry, path) {
  const field = fieldOf(entry, path);
  if (!field) return;
  const more = field.closest("details");
  if (more) more.open = true;
  field.focus();
}

pages.addEventListener("click", async (event) => {
  if (!event.target.closest("svg")) return; // the bar of chosen words lies over the pages
  const value = boxAt("values", event);
  const box = value || boxAt("boxes", event);
  if (await words.clicked(event)) return;
  const entry = box && byId(box.dataset.entry);
  if (!entry) return;
  await go(entry);
  if (value) focusField(entry, value.dataset.path);
});

// --- Changes -------------------------------------------------------------------------------------------------------

function send(path, body) {
  waiting = waiting.then(() => sendNow(path, body)).catch(() => {
    say("The server does not answer: this change is not saved. Is it still running?", true);
    return null;
  });
  return waiting;
}

async function sendNow(path, body) {
  say("Saving…");
  const answer = await fetch(`${base}/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ revision, ...body }),
  });
  const type = answer.headers.get("content-type") || "";
  const content = type.includes("json") ? await answer.json() : { message: await answer.text() };
  if (answer.ok) {
    revision = content.revision;
    say("Saved.");
    return content;
  }
  say(content.message, true);
  if (answer.status === 409) {
    revision = content.revision;
    refresh(content.panel, null);
  }
  return { slip: content.message, isConflict: answer.status === 409 };
}

async function refresh(html, focusOn) {
  const { scrollTop } = panel;
  const typed = beingTyped();
  isShowing = true;
  panel.innerHTML = html;
  isShowing = false;
  lastField = null;
  panel.scrollTop = scrollTop;
  const entry = (typed && byId(typed.id)) || (focusOn && byId(focusOn));
  if (!entry) return goToFirst();
  await go(entry);
  const field = typed && fieldOf(entry, typed.name);
  if (!field) return undefined;
  field.value = typed.value;
  return focusField(entry, typed.name);
}

// What stands in a field and is not sent yet, while another change is answered.
function beingTyped() {
  const field = document.activeElement;
  if (!isField(field) || !panel.contains(field) || field.defaultValue === undefined) return null;
  if (field.type === "checkbox" || field.value === field.defaultValue) return null;
  return { id: entryOf(field).dataset.id, name: field.name, value: field.value };
}

// The list of corrections and the words that no entry took, as they are by now; the entries stay as they stand.
function refreshLists(html) {
  const held = document.createElement("template");
  held.innerHTML = html;
  for (const selector of [".history", ".tray .runs"]) {
    const now = panel.querySelector(selector);
    const made = held.content.querySelector(selector);
    if (!now || !made || now.contains(document.activeElement)) continue;
    if (now.open) made.open = true;
    now.replaceWith(made);
  }
}

function goToFirst() {
  const first = panel.querySelector(".entry.doubtful .open") || panel.querySelector(".entry .open");
  if (first) first.focus({ preventScroll: true });
}

async function saveField(field, boxes = []) {
  const entry = entryOf(field);
  const text = field.type === "checkbox" ? (field.checked ? "true" : "") : field.value;
  const done = await send("corrections", { op: "set", id: entry.dataset.id, field: field.name, text, boxes });
  if (!done) return;
  if (done.isConflict) return say(`${done.slip}. You had typed: ${text}`, true); // the field is another one now
  const slip = field.closest(".field").querySelector(".slip");
  slip.hidden = !done.slip;
  slip.textContent = done.slip || "";
  field.toggleAttribute("aria-invalid", Boolean(done.slip));
  if (done.slip) return;
  const isLeft = document.activeElement !== field && field.type !== "checkbox";
  if (isLeft && done.fields && field.name in done.fields) field.value = done.fields[field.name];
  if (field.defaultValue !== undefined) field.defaultValue = isLeft ? field.value : text;
  showHead(entry, done.head);
  refreshLists(done.panel);
}

function showHead(entry, head) {
  if (!head) return;
  const button = entry.querySelector(".open");
  const held = document.createElement("template");
  held.innerHTML = head;
  const made = held.content.querySelector(".open");
  button.innerHTML = made.innerHTML; // the button stays, and the focus with it
  entry.classList.toggle("accepted", Boolean(made.querySelector(".badge.ok")));
  entry.classList.toggle("doubtful", Boolean(made.querySelector(".badge.needs_review")));
}

async function accept(entry) {
  const done = await send("corrections", { op: "accept", id: entry.dataset.id });
  if (!done || done.slip) return;
  showHead(entry, done.head);
  refreshLists(done.panel);
  goToDoubtful(entry);
}

async function acceptDocument() {
  const done = await send("corrections", { op: "accept", id: "document" });
  if (!done || done.slip) return;
  if (next) location.assign(next);
  else {
    await refresh(done.panel, null);
    say("The document is accepted.");
  }
}

async function change(entry, body) {
  const order = all(".entry", panel);
  const behind = order[order.indexOf(entry) + 1];
  const done = await send("corrections", { id: entry.dataset.id, ...body });
  if (done && !done.slip) refresh(done.panel, body.op === "remove" ? behind && behind.dataset.id : entry.dataset.id);
}

// The last change of one's own, or the one of this number; with `again` it is made once more.
async function undo(change = null, again = false) {
  const isHistoryOpen = Boolean(panel.querySelector(".history[open]"));
  const done = await send("undo", { change, again });
  if (!done || done.slip) return;
  await refresh(done.panel, done.id);
  say(again ? "Made again." : "Undone.");
  const history = panel.querySelector(".history");
  if (!history || change === null) return;
  history.open = isHistoryOpen;
  const button = history.querySelector(`[data-change="${change}"]`);
  if (button) button.focus();
}

// --- Words ---------------------------------------------------------------------------------------------------------

const ticked = () => all(".tray input[name=took]:checked", panel);

async function add(form) {
  const collection = form.querySelector("select").value;
  const text = form.querySelector("textarea").value;
  const took = ticked().map((box) => Number(box.value));
  const boxes = text.trim() ? marked : [];
  if (!text.trim() && !took.length) return say("Tick words, mark some on the page, or type the text of the entry.", true);
  const done = await send("corrections", { op: "add", collection, text, took, boxes });
  if (!done || done.slip) return;
  marked = [];
  refresh(done.panel, done.id);
}

async function putIntoField() {
  const chosen = ticked();
  if (!lastField || !lastField.isConnected) return say("Go into the field first, then choose the words.", true);
  if (!chosen.length) return say("Tick the words that belong there.", true);
  const text = chosen.map((box) => box.parentElement.textContent.trim()).join(" ");
  const took = chosen.map((box) => Number(box.value));
  const id = entryOf(lastField).dataset.id;
  const value = lastField.value ? `${lastField.value} ${text}` : text;
  const done = await send("corrections", { op: "set", id, field: lastField.name, text: value, took });
  if (done && !done.slip) refresh(done.panel, id);
}

words.start({
  field: () => (lastField && lastField.isConnected && !lastField.closest("[hidden]") ? lastField : null),
  put: async (field, boxes) => {
    field.focus();
    await saveField(field, boxes);
  },
  propose: async (boxes, text) => {
    const form = panel.querySelector(".add");
    const asked = new URLSearchParams(boxes.map((box) => ["box", box.join(",")]));
    const answer = await fetch(`${base}/area?${asked}`);
    const found = answer.ok ? await answer.json() : { text, collection: null };
    marked = boxes;
    form.querySelector("textarea").value = found.text;
    const select = form.querySelector("select");
    if (found.collection) select.value = found.collection;
    select.focus();
    form.scrollIntoView({ block: "center" });
    say("Choose the collection, mend the text, and press Add entry.");
  },
  back: () => {
    if (lastField && lastField.isConnected) lastField.focus();
    else goToFirst();
  },
  say,
});

// --- What the person does ------------------------------------------------------------------------------------------

panel.addEventListener("click", (event) => {
  const { target } = event;
  const opener = target.closest(".open");
  if (opener) {
    const entry = entryOf(opener);
    return entry.classList.contains("is-open") && event.detail ? close(entry) : open(entry);
  }
  if (target.matches(".put")) return putIntoField();
  const { op, at, change: number } = target.dataset;
  if (number !== undefined) return undo(Number(number), target.dataset.again !== undefined);
  if (!op || target.tagName === "SELECT") return undefined;
  if (op === "accept") return accept(entryOf(target));
  return change(entryOf(target), op === "split" ? { op, at: Number(at) } : { op });
});

panel.addEventListener("change", (event) => {
  const { target } = event;
  if (isShowing) return;
  if (isField(target)) saveField(target);
  else if (target.dataset.op === "move" && target.value) change(entryOf(target), { op: "move", collection: target.value });
  else if (target.matches("[name=took]") && target.checked) {
    lightBox(target.dataset.page, target.dataset.box.split(" ").map(Number));
  }
});

panel.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.target.matches(".add")) add(event.target);
});

panel.addEventListener("focusin", (event) => {
  if (!isField(event.target)) return;
  lastField = event.target;
  light(entryOf(event.target).dataset.id, event.target.name);
});
document.addEventListener("focusin", (event) => pages.classList.toggle("picking", isField(event.target)));

const showKeys = () => document.getElementById("keys").showModal();
document.getElementById("undo").addEventListener("click", () => undo());
document.getElementById("accept").addEventListener("click", acceptDocument);
document.getElementById("help").addEventListener("click", showKeys);

function pressedInField(event, entry) {
  const { target, key } = event;
  if (!isField(target)) return;
  if (key === "Escape") go(entryOf(target));
  else if (key === "F2") words.enter();
  else if (key === "Enter" && target.tagName === "INPUT") {
    target.blur();
    goToDoubtful(entry);
  } else return;
  event.preventDefault();
}

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  const entry = entryOf(target) || panel.querySelector(".entry.is-open");
  if (document.querySelector("dialog[open]")) return;
  if (key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    if (isField(target)) target.blur(); // what was typed is saved before
    return void acceptDocument();
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (words.pressed(event)) return event.preventDefault();
  if (isTyping(target)) return pressedInField(event, entry);
  const isElsewhere = target.matches("button, a, summary, input") && !target.matches(".open");
  const keys = {
    Enter: () => goToDoubtful(entry),
    ArrowDown: () => step(entry, 1),
    ArrowUp: () => step(entry, -1),
    a: () => entry && entry.querySelector(".head") && accept(entry),
    u: () => undo(),
    m: () => entry && change(entry, { op: "merge" }),
    w: words.enter,
    n: words.toggleMark,
    Delete: () => entry && change(entry, { op: "remove" }),
    "?": showKeys,
  };
  const act = keys[key.length === 1 ? key.toLowerCase() : key];
  if (!act || (isElsewhere && (key === "Enter" || key.startsWith("Arrow")))) return;
  if (pages.contains(target) && key.startsWith("Arrow")) return;
  event.preventDefault();
  act();
});

const asked = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
const first = asked || panel.querySelector(".entry.doubtful");
if (first) go(first);
