// The page of one document: what is read beside the pages, one entry open at a time, each change saved at once.
// It keeps no copy of the document: the server answers each change with what the page shows now.
"use strict";

const { base, next } = document.body.dataset;
const panel = document.getElementById("panel");
const pages = document.querySelector(".pages");
const said = document.getElementById("said");
let revision = Number(document.body.dataset.revision);
let waiting = Promise.resolve(); // changes go to the server one behind the other, in the order in which they were made
let lastField = null; // the field that was in use last: words of the page go into it
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

async function open(entry, { reload = false } = {}) {
  for (const other of all(".entry.is-open", panel)) if (other !== entry) close(other);
  entry.classList.add("is-open");
  const button = entry.querySelector(".open");
  button.setAttribute("aria-expanded", "true");
  const body = entry.querySelector(".body");
  body.hidden = false;
  light(entry);
  if (!body.hasChildNodes() || reload) {
    const answer = await fetch(`${base}/entries/${encodeURIComponent(entry.dataset.id)}`);
    if (!answer.ok) return say(await answer.text(), true);
    if (!body.hasChildNodes() || reload) body.innerHTML = await answer.text();
  }
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

function nextDoubtful(from) {
  const doubtful = all(".entry.doubtful", panel);
  const here = all(".entry", panel).indexOf(from);
  const order = all(".entry", panel);
  return doubtful.find((one) => order.indexOf(one) > here) || doubtful.find((one) => one !== from);
}

function goToDoubtful(from) {
  const found = nextDoubtful(from);
  if (found) go(found);
  else say("No other entry is in doubt. Ctrl+Enter accepts the document.");
}

function step(from, by) {
  const order = all(".entry", panel);
  go(order[order.indexOf(from) + by]);
}

// --- Boxes on the pages --------------------------------------------------------------------------------------------

function light(entry, path = null) {
  for (const one of all(".lit, .lit-value", pages)) one.classList.remove("lit", "lit-value");
  const boxes = all(`.boxes rect[data-entry="${CSS.escape(entry.dataset.id)}"]`, pages);
  for (const box of boxes) box.classList.add("lit");
  const values = path ? all(`.values rect[data-entry="${CSS.escape(entry.dataset.id)}"]`, pages) : [];
  const own = values.filter((box) => box.dataset.path === path || box.dataset.path.startsWith(`${path}.`));
  for (const box of own) box.classList.add("lit-value");
  show(own[0] || boxes[0]);
}

function show(box) {
  if (!box) return;
  const seen = pages.getBoundingClientRect();
  const place = box.getBoundingClientRect();
  if (place.top < seen.top + 20 || place.bottom > seen.bottom - 20) {
    pages.scrollTop += place.top - seen.top - seen.height / 3;
  }
  if (place.left < seen.left || place.right > seen.right) pages.scrollLeft += place.left - seen.left - 12;
}

function rectangle(box, attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const [x0, top, x1, bottom] = box;
  const place = { x: x0, y: top, width: Math.max(Math.abs(x1 - x0), 1), height: Math.max(Math.abs(bottom - top), 1) };
  for (const [name, value] of Object.entries({ ...place, ...attributes })) made.setAttribute(name, value);
  return made;
}

async function placesOf(figure) {
  const answer = await fetch(`${base}/pages/${figure.dataset.page}/places`);
  if (!answer.ok) return;
  const { values, words } = await answer.json();
  figure.querySelector(".values").replaceChildren(
    ...values.map(([entry, path, ...box]) => rectangle(box, { "data-entry": entry, "data-path": path })),
  );
  figure.querySelector(".words").replaceChildren(
    ...words.map(([text, ...box]) => rectangle(box, { "data-word": text })),
  );
}

const inSight = new IntersectionObserver(
  (found) => {
    for (const one of found.filter((each) => each.isIntersecting)) {
      inSight.unobserve(one.target);
      placesOf(one.target);
    }
  },
  { root: null, rootMargin: "200px" },
);
for (const figure of all(".page")) inSight.observe(figure);

pages.addEventListener("mousedown", (event) => {
  if (event.target.dataset.word !== undefined && isField(document.activeElement)) event.preventDefault(); // keeps focus
});

pages.addEventListener("click", (event) => {
  const { word } = event.target.dataset;
  const field = document.activeElement;
  if (word !== undefined && isField(field) && isTyping(field) && field.tagName !== "SELECT") {
    const isList = field.closest(".field").matches(".lines, .people, .links");
    const between = field.value && !field.value.endsWith("\n") ? " " : "";
    field.value += (isList && event.shiftKey && field.value ? "\n" : between) + word;
    return saveField(field);
  }
  const at = (group) =>
    all(`.${group} rect`, event.target.closest("svg") || pages).find((box) => {
      const place = box.getBoundingClientRect();
      return (
        event.clientX >= place.left && event.clientX <= place.right && event.clientY >= place.top && event.clientY <= place.bottom
      );
    });
  const value = at("values");
  const box = value || at("boxes");
  const entry = box && byId(box.dataset.entry);
  if (entry) go(entry).then(() => value && focusField(entry, value.dataset.path));
});

function focusField(entry, path) {
  const field = entry.querySelector(`.fields [name="${CSS.escape(path.split(".")[0])}"]`);
  if (!field) return;
  const more = field.closest("details");
  if (more) more.open = true;
  field.focus();
}

// --- Changes -------------------------------------------------------------------------------------------------------

function send(path, body) {
  waiting = waiting.then(() => sendNow(path, body)).catch(() => {
    say("The server does not answer: this change is not saved. Is it still running?", true);
    return null;
  });
  return waiting;
}

async function sendNow(path, body) {
  const text = body === undefined ? String(revision) : JSON.stringify({ revision, ...body });
  say("Saving…");
  const answer = await fetch(`${base}/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: text,
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

function refresh(html, focusOn) {
  const { scrollTop } = panel;
  isShowing = true;
  panel.innerHTML = html;
  isShowing = false;
  lastField = null;
  panel.scrollTop = scrollTop;
  const entry = focusOn && byId(focusOn);
  if (entry) go(entry);
  else goToFirst();
}

function goToFirst() {
  const first = panel.querySelector(".entry.doubtful .open") || panel.querySelector(".entry .open");
  if (first) first.focus({ preventScroll: true });
}

async function saveField(field) {
  const entry = entryOf(field);
  const text = field.type === "checkbox" ? (field.checked ? "true" : "") : field.value;
  const done = await send("corrections", { op: "set", id: entry.dataset.id, field: field.name, text });
  if (!done) return;
  if (done.isConflict) return say(`${done.slip}. You had typed: ${text}`, true); // the field is another one now
  const slip = field.closest(".field").querySelector(".slip");
  slip.hidden = !done.slip;
  slip.textContent = done.slip || "";
  field.toggleAttribute("aria-invalid", Boolean(done.slip));
  if (done.slip) return;
  const isNew = document.activeElement !== field && field.type !== "checkbox";
  if (isNew && done.fields && field.name in done.fields) field.value = done.fields[field.name];
  showHead(entry, done.head);
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
  goToDoubtful(entry);
}

async function acceptDocument() {
  const done = await send("corrections", { op: "accept", id: "document" });
  if (!done || done.slip) return;
  if (next) location.assign(next);
  else {
    refresh(done.panel, null);
    say("The document is accepted.");
  }
}

async function change(entry, body) {
  const after = all(".entry", panel);
  const behind = after[after.indexOf(entry) + 1];
  const done = await send("corrections", { id: entry.dataset.id, ...body });
  if (done && !done.slip) refresh(done.panel, body.op === "remove" ? behind && behind.dataset.id : entry.dataset.id);
}

async function undo() {
  const done = await send("undo");
  if (done && !done.slip) {
    refresh(done.panel, done.id);
    say("Undone.");
  }
}

const ticked = () => all(".tray input[name=took]:checked", panel);

async function add(form) {
  const collection = form.querySelector("select").value;
  const text = form.querySelector("textarea").value;
  const took = ticked().map((box) => Number(box.value));
  if (!text.trim() && !took.length) return say("Tick words, or type the text of the entry.", true);
  const done = await send("corrections", { op: "add", collection, text, took });
  if (done && !done.slip) refresh(done.panel, done.id);
}

async function putIntoField() {
  const chosen = ticked();
  if (!lastField || !lastField.isConnected) return say("Go into the field first, then choose the words.", true);
  if (!chosen.length) return say("Tick the words that belong there.", true);
  const words = chosen.map((box) => box.parentElement.textContent.trim()).join(" ");
  const text = lastField.value ? `${lastField.value} ${words}` : words;
  const took = chosen.map((box) => Number(box.value));
  const id = entryOf(lastField).dataset.id;
  const done = await send("corrections", { op: "set", id, field: lastField.name, text, took });
  if (done && !done.slip) refresh(done.panel, id);
}

// --- What the person does ------------------------------------------------------------------------------------------

panel.addEventListener("click", (event) => {
  const { target } = event;
  const opener = target.closest(".open");
  if (opener) {
    const entry = entryOf(opener);
    return entry.classList.contains("is-open") && event.detail ? close(entry) : open(entry);
  }
  if (target.matches(".put")) return putIntoField();
  const { op, at } = target.dataset;
  if (!op || target.tagName === "SELECT") return undefined;
  if (op === "accept") return accept(entryOf(target));
  return change(entryOf(target), op === "split" ? { op, at: Number(at) } : { op });
});

panel.addEventListener("change", (event) => {
  const { target } = event;
  if (isShowing) return;
  if (isField(target)) saveField(target);
  else if (target.dataset.op === "move" && target.value) change(entryOf(target), { op: "move", collection: target.value });
  else if (target.matches("[name=took]")) {
    const figure = document.getElementById(`page-${target.dataset.page}`);
    if (figure) {
      const box = rectangle(target.dataset.box.split(" ").map(Number), { class: "lit" });
      figure.querySelector(".values").append(box);
      show(box);
    }
  }
});

panel.addEventListener("submit", (event) => {
  event.preventDefault();
  if (event.target.matches(".add")) add(event.target);
});

panel.addEventListener("focusin", (event) => {
  if (!isField(event.target)) return;
  lastField = event.target;
  light(entryOf(event.target), event.target.name);
});
document.addEventListener("focusin", (event) => pages.classList.toggle("picking", isField(event.target)));

document.getElementById("undo").addEventListener("click", undo);
document.getElementById("accept").addEventListener("click", acceptDocument);
document.getElementById("help").addEventListener("click", () => document.getElementById("keys").showModal());

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
  if (isTyping(target)) {
    if (key === "Escape" && isField(target)) go(entryOf(target));
    else if (key === "Enter" && isField(target) && target.tagName === "INPUT") {
      event.preventDefault();
      target.blur();
      goToDoubtful(entry);
    }
    return;
  }
  const isElsewhere = target.matches("button, a, summary, input") && !target.matches(".open");
  const keys = {
    Enter: () => goToDoubtful(entry),
    ArrowDown: () => step(entry, 1),
    ArrowUp: () => step(entry, -1),
    a: () => entry && entry.querySelector(".head") && accept(entry),
    u: undo,
    m: () => entry && change(entry, { op: "merge" }),
    Delete: () => entry && change(entry, { op: "remove" }),
    "?": () => document.getElementById("keys").showModal(),
  };
  const act = keys[key.length === 1 ? key.toLowerCase() : key];
  if (!act || (isElsewhere && (key === "Enter" || key.startsWith("Arrow")))) return;
  if (pages.contains(target) && key.startsWith("Arrow")) return;
  event.preventDefault();
  act();
});

const first = panel.querySelector(".entry.doubtful");
if (first) go(first);
