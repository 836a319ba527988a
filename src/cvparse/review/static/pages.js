// The pages of a document: the box of each entry, of each value and of each word, and which of them are lit.

const { base } = document.body.dataset;
export const pages = document.querySelector(".pages");
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
export const figures = all(".page");
let sure = 0; // a value that is less sure than this is doubtful

// --- What stands where ---------------------------------------------------------------------------------------------

export function rectangle([x0, top, x1, bottom], attributes) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  const place = { x: x0, y: top, width: Math.max(Math.abs(x1 - x0), 1), height: Math.max(Math.abs(bottom - top), 1) };
  for (const [name, value] of Object.entries({ ...place, ...attributes })) made.setAttribute(name, value);
  return made;
}

// The words of a page as { text, line, box, rect }, in reading order; asked for once.
export function wordsOf(figure) {
  figure.asked ??= load(figure);
  return figure.asked;
}

async function load(figure) {
  const answer = await fetch(`${base}/pages/${figure.dataset.page}/places`);
  if (!answer.ok) return [];
  const { values, words, sure: level } = await answer.json();
  sure = level;
  const valueBoxes = values.map(([entry, path, confidence, ...box]) =>
    rectangle(box, { "data-entry": entry, "data-path": path, ...(confidence === null ? {} : { "data-sure": confidence }) }),
  );
  figure.querySelector(".values").replaceChildren(...valueBoxes);
  const known = words.map(([text, line, ...box]) => ({ text, line, box, rect: rectangle(box, { "data-word": text }) }));
  figure.querySelector(".words").replaceChildren(...known.map((word) => word.rect));
  document.dispatchEvent(new Event("places"));
  return known;
}

// The paths of the values of an entry that are doubtful, each with how sure it is.
export function doubtsOf(id) {
  const values = all(`.values rect[data-entry="${CSS.escape(id)}"][data-sure]`, pages);
  return values.map((box) => [box.dataset.path, Number(box.dataset.sure)]).filter(([, level]) => level < sure);
}

const inSight = new IntersectionObserver(
  (found) => {
    for (const one of found.filter((each) => each.isIntersecting)) {
      inSight.unobserve(one.target);
      wordsOf(one.target);
    }
  },
  { root: null, rootMargin: "200px" },
);
for (const figure of figures) inSight.observe(figure);

// --- Light ---------------------------------------------------------------------------------------------------------

export function light(id, path = null) {
  for (const one of all(".lit, .lit-value", pages)) one.classList.remove("lit", "lit-value");
  for (const one of all(".ticked", pages)) one.remove();
  const boxes = all(`.boxes rect[data-entry="${CSS.escape(id)}"]`, pages);
  for (const box of boxes) box.classList.add("lit");
  const values = all(`.values rect[data-entry="${CSS.escape(id)}"]`, pages);
  const isOwn = (box) => path && (box.dataset.path === path || box.dataset.path.startsWith(`${path}.`));
  const own = values.filter((box) => (path ? isOwn(box) : !boxes.length)); // the owner has no box but those of values
  for (const box of own) box.classList.add("lit-value");
  show(own[0] || boxes[0]);
}

// Light the box of words that were ticked in the tray, until something else is lit.
export function lightBox(page, box) {
  const figure = document.getElementById(`page-${page}`);
  if (!figure) return;
  const made = rectangle(box, { class: "lit ticked" });
  figure.querySelector(".values").append(made);
  show(made);
}

export function show(box) {
  if (!box) return;
  const seen = pages.getBoundingClientRect();
  const place = box.getBoundingClientRect();
  if (place.top < seen.top + 20 || place.bottom > seen.bottom - 20) {
    pages.scrollTop += place.top - seen.top - seen.height / 3;
  }
  if (place.left < seen.left || place.right > seen.right) pages.scrollLeft += place.left - seen.left - 12;
}

// The box of a group (`values`, `boxes`) that a point of the screen lies in.
export function boxAt(group, event) {
  const svg = event.target.closest("svg");
  return all(`.${group} rect`, svg || pages).find((box) => {
    const place = box.getBoundingClientRect();
    const isBeside = event.clientX < place.left || event.clientX > place.right;
    return !isBeside && event.clientY >= place.top && event.clientY <= place.bottom;
  });
}

// Where a point of the screen lies on a page, in points.
export function pointOn(figure, { clientX, clientY }) {
  const svg = figure.querySelector("svg");
  const place = svg.getBoundingClientRect();
  const { width, height } = svg.viewBox.baseVal;
  return [((clientX - place.left) / place.width) * width, ((clientY - place.top) / place.height) * height];
}
