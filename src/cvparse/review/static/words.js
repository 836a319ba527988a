// Words of the pages are chosen: one by a click, a run by drawing over it, those of a rectangle, or by keys. What is
// chosen is then put into a field, or becomes a new entry.

import { figures, pages, pointOn, rectangle, show, wordsOf } from "./pages.js";

const bar = document.getElementById("picked");
const quote = document.getElementById("picked-text");
const markButton = document.getElementById("mark");
let owner = null; // { field, put, propose, say, back }: what the page does with words
let chosen = []; // [{ figure, word }], in reading order
let press = null; // a pointer that is down: { figure, from, to, start, isArea }
let isMarking = false;
let isDrawn = false; // a run was drawn, and the click that ends it is none
let cursor = null; // by keys: { figure, at, from }

const isText = (field) => field && field.isConnected && field.matches("textarea, input[type=text]");

export function start(given) {
  owner = given;
}

// --- What is chosen ------------------------------------------------------------------------------------------------

function choose(found) {
  for (const { word } of chosen) word.rect.classList.remove("chosen");
  chosen = found;
  for (const { word } of chosen) word.rect.classList.add("chosen");
}

function textOf(found) {
  return found.map(({ word }) => word.text).join(" ");
}

// A box around the chosen words of each line, as the server takes them: page, x0, top, x1, bottom.
function boxesOf(found) {
  const lines = new Map();
  for (const { figure, word } of found) {
    const [x0, top, x1, bottom] = word.box;
    const key = `${figure.dataset.page} ${word.line}`;
    const [page, a, b, c, d] = lines.get(key) || [Number(figure.dataset.page), x0, top, x1, bottom];
    lines.set(key, [page, Math.min(a, x0), Math.min(b, top), Math.max(c, x1), Math.max(d, bottom)]);
  }
  return [...lines.values()];
}

function offer() {
  bar.hidden = !chosen.length;
  if (!chosen.length) return;
  quote.textContent = textOf(chosen);
  const field = owner.field();
  for (const button of bar.querySelectorAll("[data-pick=append], [data-pick=replace]")) {
    button.hidden = !isText(field);
    if (isText(field)) button.querySelector("b").textContent = nameOf(field);
  }
}

function nameOf(field) {
  return field.closest(".field").querySelector("label span").textContent;
}

export function clear() {
  choose([]);
  cursor = null;
  offer();
  for (const one of pages.querySelectorAll(".words .cursor")) one.classList.remove("cursor");
  pages.removeAttribute("role");
}

// The text of a field with these words behind what it holds, each run on a line of its own in a list.
function appended(field, words, { onNewLine }) {
  const before = field.value;
  if (!before || before.endsWith("\n")) return before + words;
  return before + (onNewLine ? "\n" : " ") + words;
}

function put(field, { replace = false, onNewLine = isList(field) } = {}) {
  const words = textOf(chosen);
  const boxes = boxesOf(chosen);
  clear();
  field.value = replace ? words : appended(field, words, { onNewLine });
  owner.put(field, boxes);
}

const isList = (field) => Boolean(field.closest(".lines, .people, .links"));

bar.addEventListener("mousedown", (event) => {
  if (!event.target.closest("[draggable]")) event.preventDefault(); // the field keeps the focus
});

bar.addEventListener("click", (event) => {
  const button = event.target.closest("[data-pick]");
  if (button) act(button.dataset.pick);
});

function act(what) {
  const field = owner.field();
  if ((what === "append" || what === "replace") && chosen.length) {
    if (isText(field)) put(field, { replace: what === "replace" });
    else owner.say("Go into a field of an entry first; the words go into the last one that you were in.", true);
  }
  if (what === "entry" && chosen.length) {
    const boxes = boxesOf(chosen);
    const text = textOf(chosen);
    clear();
    owner.propose(boxes, text);
  }
  if (what === "none") {
    clear();
    owner.back();
  }
}

// --- By pointer ----------------------------------------------------------------------------------------------------

// The place of the word among those of its page that a point lies on.
function wordAt(words, [x, y]) {
  return words.findIndex(({ box }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
}

function mark(on) {
  isMarking = on;
  pages.classList.toggle("marking", on);
  markButton.setAttribute("aria-pressed", String(on));
  if (on) owner.say("Draw a rectangle around the words. Esc ends it.");
}

export const toggleMark = () => mark(!isMarking);
markButton.addEventListener("click", toggleMark);

pages.addEventListener("pointerdown", (event) => {
  isDrawn = false;
  const figure = event.target.closest(".page");
  if (!figure || event.button !== 0 || (event.pointerType === "touch" && !isMarking)) return;
  const begun = { figure, start: pointOn(figure, event), isArea: isMarking, words: [], from: -1, isOver: false };
  begun.pointerId = event.pointerId;
  press = begun;
  wordsOf(figure).then((words) => {
    begun.words = words;
    begun.from = wordAt(words, begun.start);
    begun.isHeld = chosen.some(({ word }) => word === words[begun.from]); // what is chosen is dragged
  });
});

pages.addEventListener("mousedown", (event) => {
  const field = document.activeElement;
  if (event.target.closest(".page") && isText(field) && field.closest(".fields")) event.preventDefault();
});

document.addEventListener("pointermove", (event) => {
  if (!press || event.pointerId !== press.pointerId) return undefined;
  const { figure, words } = press;
  const point = pointOn(figure, event);
  if (press.isArea) return drawArea(point);
  if (press.from < 0) return undefined; // it began on no word
  const at = wordAt(words, point);
  if (at >= 0 && at !== press.from && !press.isHeld) press.isOver = true;
  if (press.isOver && at >= 0) {
    const [first, last] = [Math.min(press.from, at), Math.max(press.from, at)];
    choose(words.slice(first, last + 1).map((word) => ({ figure, word })));
  }
  const field = dropField(event);
  for (const one of document.querySelectorAll(".drop")) one.classList.remove("drop");
  if (field) {
    if (!press.isHeld) choose([{ figure, word: words[press.from] }]); // a run is drawn on the page, and then dragged
    field.classList.add("drop");
  }
  return undefined;
});

function drawArea([x, y]) {
  const { figure, words, start: begin } = press;
  const box = [Math.min(begin[0], x), Math.min(begin[1], y), Math.max(begin[0], x), Math.max(begin[1], y)];
  press.band?.remove();
  press.band = rectangle(box, { class: "band" });
  figure.querySelector("svg").append(press.band);
  const isIn = ({ box: [x0, top, x1, bottom] }) => {
    const [across, down] = [(x0 + x1) / 2, (top + bottom) / 2];
    return across >= box[0] && across <= box[2] && down >= box[1] && down <= box[3];
  };
  choose(words.filter(isIn).map((word) => ({ figure, word })));
}

const dropField = (event) => {
  const under = document.elementFromPoint(event.clientX, event.clientY);
  return under && under.closest(".fields") && isText(under) ? under : null;
};

document.addEventListener("pointerup", (event) => {
  if (!press || event.pointerId !== press.pointerId) return undefined;
  const { isArea, isOver, band } = press;
  press = null;
  band?.remove();
  const field = dropField(event);
  for (const one of document.querySelectorAll(".drop")) one.classList.remove("drop");
  isDrawn = isArea || (isOver && !field);
  if (isArea) {
    mark(false);
    if (!chosen.length) return owner.say("No word stands there.", true);
    offer();
    return bar.querySelector("[data-pick=entry]").focus();
  }
  if (field && chosen.length) return put(field);
  if (isOver) offer();
  return undefined;
});

document.addEventListener("pointercancel", () => {
  press?.band?.remove();
  press = null;
});

// A click on a word while one is in a field: true where it was put there.
export async function clicked(event) {
  if (isDrawn) return true; // the bar asks what to do with the run
  if (chosen.length) clear();
  const field = document.activeElement;
  const figure = event.target.closest(".page");
  if (!figure || !isText(field) || !field.closest(".fields")) return false;
  const words = await wordsOf(figure);
  const at = wordAt(words, pointOn(figure, event));
  if (at < 0) return false;
  choose([{ figure, word: words[at] }]);
  put(field, { onNewLine: isList(field) && event.shiftKey });
  return true;
}

// --- Dragged from the bar ------------------------------------------------------------------------------------------

quote.addEventListener("dragstart", (event) => event.dataTransfer.setData("text/plain", quote.textContent));

document.addEventListener("dragover", (event) => {
  if (chosen.length && dropField(event)) event.preventDefault();
});

document.addEventListener("drop", (event) => {
  const field = dropField(event);
  if (!chosen.length || !field) return;
  event.preventDefault();
  put(field);
});

// --- By keys -------------------------------------------------------------------------------------------------------

export const isByKeys = () => cursor !== null;

// The words of the pages, from the first that is lit.
export async function enter() {
  const lit = pages.querySelector(".lit-value") || pages.querySelector(".lit");
  const figure = lit ? lit.closest(".page") : figures[0];
  if (!figure) return;
  const words = await wordsOf(figure);
  if (!words.length) return owner.say("The words of this page cannot be read.", true);
  const box = lit && [Number(lit.getAttribute("x")), Number(lit.getAttribute("y"))];
  const end = box && [box[0] + Number(lit.getAttribute("width")), box[1] + Number(lit.getAttribute("height"))];
  const isIn = ({ box: [x0, top, x1, bottom] }) =>
    box && (x0 + x1) / 2 >= box[0] && (x0 + x1) / 2 <= end[0] && (top + bottom) / 2 >= box[1] && (top + bottom) / 2 <= end[1];
  const at = Math.max(words.findIndex(isIn), 0);
  cursor = { figure, at, from: at };
  pages.setAttribute("role", "application");
  pages.focus({ preventScroll: true });
  await moved(false);
}

async function moved(isExtending) {
  const words = await wordsOf(cursor.figure);
  if (!isExtending) cursor.from = cursor.at;
  const [first, last] = [Math.min(cursor.from, cursor.at), Math.max(cursor.from, cursor.at)];
  choose(words.slice(first, last + 1).map((word) => ({ figure: cursor.figure, word })));
  for (const one of pages.querySelectorAll(".words .cursor")) one.classList.remove("cursor");
  words[cursor.at].rect.classList.add("cursor");
  show(words[cursor.at].rect);
  offer();
  owner.say(first === last ? words[cursor.at].text : `${last - first + 1} words: ${textOf(chosen)}`);
}

async function step(by, isExtending) {
  const words = await wordsOf(cursor.figure);
  const at = cursor.at + by;
  if (at >= 0 && at < words.length) cursor.at = at;
  else if (!isExtending) {
    const figure = figures[figures.indexOf(cursor.figure) + Math.sign(by)];
    const there = figure ? await wordsOf(figure) : [];
    if (!there.length) return;
    cursor = { figure, at: by > 0 ? 0 : there.length - 1, from: 0 };
  }
  await moved(isExtending);
}

// The nearest word of the line above or below.
async function stepLine(by, isExtending) {
  const words = await wordsOf(cursor.figure);
  const here = words[cursor.at];
  const others = words.filter(({ line }) => Math.sign(line - here.line) === by);
  const line = by > 0 ? Math.min(...others.map((word) => word.line)) : Math.max(...others.map((word) => word.line));
  const middle = ({ box }) => (box[0] + box[2]) / 2;
  const away = (word) => Math.abs(middle(word) - middle(here));
  const [nearest] = others.filter((word) => word.line === line).sort((one, other) => away(one) - away(other));
  if (!nearest) return step(by > 0 ? words.length - cursor.at : -cursor.at - 1, isExtending);
  cursor.at = words.indexOf(nearest);
  await moved(isExtending);
}

// What a key does among the words; true where it does something.
export function pressed(event) {
  const { key, shiftKey } = event;
  if (key === "Escape" && (isMarking || chosen.length)) {
    if (isMarking) mark(false);
    act("none");
    return true;
  }
  if (!cursor || event.target !== pages) return false;
  const keys = {
    ArrowRight: () => step(1, shiftKey),
    ArrowLeft: () => step(-1, shiftKey),
    ArrowDown: () => stepLine(1, shiftKey),
    ArrowUp: () => stepLine(-1, shiftKey),
    Enter: () => act("append"),
    r: () => act("replace"),
    n: () => act("entry"),
  };
  const does = keys[key.length === 1 ? key.toLowerCase() : key];
  if (does) does();
  return Boolean(does);
}
