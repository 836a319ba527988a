// Pairs side by side: each decision is saved at once, and its card is shown as the server has it then.

const { decisions } = document.body.dataset;
const said = document.getElementById("said");
const cards = () => [...document.querySelectorAll(".pair")];
let last = null; // the card that was decided last
let isSending = false; // one decision at a time: the next one is of what the first one shows

function say(text, isBad = false) {
  said.textContent = text;
  said.classList.toggle("bad", isBad);
}

function go(card) {
  if (!card) return;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
}

function step(from, by) {
  const all = cards();
  go(from ? all[all.indexOf(from) + by] : all[0]);
}

function replaced(card, html) {
  const held = document.createElement("template");
  held.innerHTML = html;
  const made = held.content.querySelector(".pair");
  card.replaceWith(made);
  return made;
}

async function decide(card, verdict) {
  const { one, other, revision } = card.dataset;
  const body = { one: JSON.parse(one), other: JSON.parse(other), revision: Number(revision), verdict };
  say("Saving…");
  const answer = await fetch(decisions, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  const isJson = (answer.headers.get("content-type") || "").includes("json");
  const content = isJson ? await answer.json() : { message: await answer.text() };
  const made = content.card ? replaced(card, content.card) : card;
  if (!answer.ok) {
    say(content.message, true);
    return go(made);
  }
  say(verdict === "undone" ? "Undone." : "Saved.");
  last = made;
  const all = cards();
  const next = all.slice(all.indexOf(made) + 1).find((each) => !each.matches(".decided"));
  return go(verdict === "undone" ? made : next || made);
}

async function ask(card, verdict) {
  if (isSending || !card || !card.querySelector(`[data-verdict=${verdict}]`)) return;
  isSending = true;
  try {
    await decide(card, verdict);
  } catch {
    say("The server does not answer: this decision is not saved. Is it still running?", true);
  } finally {
    isSending = false;
  }
}

document.addEventListener("click", (event) => {
  const { verdict } = event.target.dataset;
  if (verdict) ask(event.target.closest(".pair"), verdict);
});

document.getElementById("help").addEventListener("click", () => document.getElementById("keys").showModal());

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
  const card = event.target.closest(".pair");
  const keys = {
    s: () => ask(card, "same"),
    d: () => ask(card, "different"),
    u: () => ask(card && card.matches(".decided") ? card : last, "undone"),
    ArrowDown: () => step(card, 1),
    ArrowUp: () => step(card, -1),
    "?": () => document.getElementById("keys").showModal(),
  };
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
