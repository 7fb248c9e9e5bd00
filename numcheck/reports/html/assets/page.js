// What the page does beyond being read. It makes no markup out of text: nodes are made one by one, text stays text.
"use strict";
(() => {
const root = document.documentElement;
root.classList.add("js");
const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];
const byId = (id) => document.getElementById(id);

function make(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

// --- Which view is shown -------------------------------------------------------------------------------------------
let view = null;
let home = "";
const scrolled = new Map();  // where each view was left

function show(next) {
  if (next === view) return false;
  hideTip();
  if (view) { scrolled.set(view.id, window.scrollY); view.classList.remove("on"); }
  view = next;
  view.classList.add("on");
  equip(view);
  const here = view.classList.contains("article") && !byId("overview") ? view.id : view.classList.contains("article") ? "articles" : view.id;
  for (const link of $$(".top nav a")) {
    if (link.hash === "#" + here) link.setAttribute("aria-current", "page"); else link.removeAttribute("aria-current");
  }
  byId("step").hidden = !$(".finding", view) || view.id === "claims";
  place();
  return true;
}

// What a link leads to stands at once where it belongs: nothing moves any more under the eyes of who has followed it.
function go() {
  isFollowing = true;
  land();
  isFollowing = false;
}
function land() {
  const id = decodeURIComponent(location.hash.slice(1)) || home;
  const row = tables.rows && tables.rows.reveal(id);
  const target = row || byId(id) || byId(home);
  const holder = target.closest(".view");
  if (!holder) { if (!view) show(byId(home)); return; }
  const isNew = show(holder);
  if (target === holder) {
    window.scrollTo(0, isNew ? scrolled.get(holder.id) || 0 : 0);
    if (isNew && ready) $("[tabindex='-1']", holder)?.focus({ preventScroll: true });
    return;
  }
  const focused = target.matches("span") ? target.nextElementSibling : target;
  if (target.matches("tr")) target.tabIndex = -1;
  focused.focus({ preventScroll: true });
  place();  // anew, since the browser may have given it the focus before
  const card = target.closest("article") && target.classList.contains("finding");
  const seen = card ? markOf(target) || target : target;
  seen.scrollIntoView({ block: isMargin() || !card ? "center" : "start" });
  if (card && !isMargin()) target.scrollIntoView({ block: "nearest" });
  light(numbersOf(target));
  if (target.matches("tr")) { for (const old of $$("tr.lit")) old.classList.remove("lit"); target.classList.add("lit"); }
}
let ready = false;
let isFollowing = false;

// --- Findings: beside the text, lit with their numbers ---------------------------------------------------------------
const wide = matchMedia("(min-width: 66rem)");
const printing = matchMedia("print");
let isPrinting = false;
const isMargin = () => wide.matches && !isPrinting;

// On paper stands all there is: every view and every row.
function print(starts) {
  isPrinting = starts;
  if (starts) for (const holder of $$(".view")) equip(holder);
  for (const table of Object.values(tables)) if (table.texts) table.print();
  place();
}

function numbersOf(node) {
  if (node.classList.contains("finding")) return [node.dataset.finding];
  const hit = node.closest(".hit") || $(".hit", node.closest(".q") || node) || null;
  return hit ? hit.dataset.findings.split(" ") : [];
}
function markOf(card) {
  const article = card.closest("article");
  return article && $$(".hit", article).find((hit) => hit.dataset.findings.split(" ").includes(card.dataset.finding));
}
function light(numbers) {
  for (const old of $$(".lit:not(tr)", view)) old.classList.remove("lit");
  if (!numbers.length || !view.classList.contains("article")) return;
  for (const hit of $$(".hit", view)) if (hit.dataset.findings.split(" ").some((number) => numbers.includes(number))) hit.classList.add("lit");
  for (const card of $$(".card", view)) if (numbers.includes(card.dataset.finding)) card.classList.add("lit");
}

// Each card beside its first number; one that would cover another moves down. The focused one keeps its place. They slide
// there where the reader has taken up another one, so that the eye can go along.
function place(slides = false) {
  const article = view && $("article", view);
  if (!article) return;
  article.classList.toggle("slides", slides);
  const cards = $$(".card", article).filter((card) => !card.hidden);
  article.style.minHeight = "";
  if (!isMargin()) { for (const card of cards) card.style.top = ""; return; }
  const origin = article.getBoundingClientRect().top;
  const spots = cards.map((card) => {
    const mark = markOf(card);
    return { card, top: mark ? mark.getBoundingClientRect().top - origin - 12 : 0, height: card.offsetHeight };
  });
  spots.sort((one, other) => one.top - other.top);
  const kept = spots.findIndex(({ card }) => card.contains(document.activeElement));
  let low = -Infinity;
  for (const spot of spots) { spot.top = Math.max(spot.top, low); low = spot.top + spot.height + 12; }
  if (kept >= 0) {
    const wanted = markOf(spots[kept].card);
    if (wanted) {
      spots[kept].top = Math.max(0, wanted.getBoundingClientRect().top - origin - 12);
      let high = spots[kept].top;
      for (const spot of spots.slice(0, kept).reverse()) { spot.top = Math.min(spot.top, high - spot.height - 12); high = spot.top; }
      if (high < 0) for (const spot of spots.slice(0, kept + 1)) spot.top -= high;
      low = spots[kept].top + spots[kept].height + 12;
      for (const spot of spots.slice(kept + 1)) { spot.top = Math.max(spot.top, low); low = spot.top + spot.height + 12; }
    }
  }
  for (const { card, top } of spots) card.style.top = `${top}px`;
  article.style.minHeight = `${Math.max(0, ...spots.map(({ top, height }) => top + height))}px`;
}

let current = null;  // the finding that was looked at last

function step(by) {
  const cards = $$(".finding", view).filter((card) => !card.hidden);
  if (!cards.length) return;
  const now = cards.indexOf(current);
  const next = now >= 0 ? now + by : by > 0 ? 0 : -1;
  const card = cards[(next + cards.length) % cards.length];
  card.focus({ preventScroll: true });
  place();
  (isMargin() && markOf(card) || card).scrollIntoView({ block: isMargin() && markOf(card) ? "center" : "start" });
}

// --- What a quantity is: shown while the pointer or the focus is on it ------------------------------------------------
let tip = null;
let tipped = null;
const SAID = ["value", "interval", "unit", "subject", "of", "event", "when", "source", "kind"];

function tipFor(link) {
  const numbers = (link.dataset.claims || link.hash.slice(2)).split(" ");
  return numbers.map((number) => {
    const cells = tables.rows.cells(`c${number}`);
    const list = make("dl");
    for (const name of SAID) if (cells[name]) list.append(make("dt", { textContent: name }), make("dd", { textContent: cells[name], dir: "auto" }));
    return list;
  });
}
function showTip(link) {
  if (tipped === link) return;
  hideTip();
  tip ||= document.body.appendChild(make("div", { id: "tip" }));
  tip.setAttribute("role", "tooltip");
  tip.replaceChildren(...tipFor(link));
  tip.hidden = false;
  tipped = link;
  link.setAttribute("aria-describedby", "tip");
  const box = link.getClientRects()[0];
  const room = root.clientWidth - tip.offsetWidth - 16;
  const below = box.bottom + tip.offsetHeight + 8 < window.innerHeight;
  tip.style.left = `${window.scrollX + Math.max(16, Math.min(box.left, room))}px`;
  tip.style.top = `${window.scrollY + (below ? box.bottom + 4 : box.top - tip.offsetHeight - 4)}px`;
}
function hideTip() {
  if (!tipped) return;
  tipped.removeAttribute("aria-describedby");
  tip.hidden = true;
  tipped = null;
}

// --- Tables: sorted and filtered, a page at a time ---------------------------------------------------------------------
const tables = {};
const PAGE = 200;
const stacked = matchMedia("screen and (max-width: 60rem)");  // rows are cards, and a table with other display has to be told to be one
const ROLES = { TABLE: "table", THEAD: "rowgroup", TBODY: "rowgroup", TR: "row", TD: "cell" };
const roleOf = (node) => ROLES[node.tagName] || (node.scope === "row" ? "rowheader" : "columnheader");
const dress = (node) => { if (!node.hasAttribute("role")) for (const each of [node, ...$$("*", node)]) if (each.matches("table, thead, tbody, tr, th, td")) each.setAttribute("role", roleOf(each)); };

class Table {
  constructor(form, table) {
    this.form = form;
    this.table = table;
    this.body = table.tBodies[0];
    this.heads = [...table.tHead.rows[0].cells];
    this.names = this.heads.map((head) => head.textContent);
    this.told = [...this.body.rows];  // in the order of the text
    this.rows = this.told;
    this.column = -1;
    this.isDown = false;
    this.shown = PAGE;
    this.output = $("output", form);
    this.more = table.id === "rows" ? byId("more") : null;
    this.total = this.rows.length;
    this.byId = new Map(this.rows.map((row) => [row.id, row]));
    this.body.replaceChildren();  // rows out of sight cost nothing
  }
  equip() {
    if (this.texts) return;
    this.texts = new Map(this.rows.map((row) => [row, row.textContent.toLowerCase()]));
    this.buttons = this.heads.map((head, column) => {
      const button = make("button", { type: "button", textContent: head.textContent });
      button.addEventListener("click", () => this.sort(column, column === this.column && !this.isDown));
      head.replaceChildren(button);
      return button;
    });
    dress(this.table);
    this.output.before(this.order());
    this.adapt();
    stacked.addEventListener("change", () => this.adapt());
    this.form.hidden = false;
    this.form.addEventListener("input", () => { this.shown = PAGE; this.draw(); });
    this.form.addEventListener("submit", (event) => event.preventDefault());
    this.more?.addEventListener("click", () => {
      const first = this.shown;
      this.shown += PAGE;
      this.draw();
      $("a", this.body.rows[first])?.focus();
    });
    this.draw();
  }
  order() {
    const names = ["as in the text", ...this.names];
    this.by = make("select", {}, ...names.map((name, at) => make("option", { value: at - 1, textContent: at ? `by ${name}` : name })));
    this.by.setAttribute("aria-label", "Order");
    this.turn = make("button", { type: "button", hidden: true });
    this.by.addEventListener("change", () => this.sort(Number(this.by.value), false));
    this.turn.addEventListener("click", () => this.sort(this.column, !this.isDown));
    return make("span", { className: "order" }, this.by, this.turn);
  }
  // The heads of columns are out of sight where rows are cards, and the table does not move sideways.
  adapt() {
    for (const button of this.buttons) button.tabIndex = stacked.matches ? -1 : 0;
    this.table.parentElement.tabIndex = stacked.matches ? -1 : 0;
  }
  print() {  // heads with buttons in them would not stand on every sheet
    this.heads.forEach((head, column) => head.replaceChildren(isPrinting ? this.names[column] : this.buttons[column]));
    this.draw();
  }
  cells(id) {
    const row = this.byId.get(id);
    return Object.fromEntries(this.names.map((name, column) => [name, row.cells[column].textContent]));
  }
  reveal(id) {
    const row = this.byId.get(id);
    if (!row) return null;
    this.equip();
    let at = this.fitting().indexOf(row);
    if (at < 0) { this.reset(); at = this.fitting().indexOf(row); }
    this.shown = Math.max(this.shown, Math.ceil((at + 1) / PAGE) * PAGE);
    this.draw();
    return row;
  }
  reset() {  // the filters; the order stays
    this.form.reset();
    if (this.by) this.by.value = this.column;
  }
  only(words) {
    this.reset();
    this.form.elements.words.value = words;
    this.shown = PAGE;
    if (this.texts) this.draw();
  }
  fitting() {
    const words = this.form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const kind = this.form.elements.kind?.value;
    const found = this.form.elements.found.checked;
    return this.rows.filter((row) => (!found || row.classList.contains("found"))
      && (!kind || row.lastElementChild.textContent === kind)
      && words.every((word) => this.texts.get(row).includes(word)));
  }
  sort(column, down) {
    this.column = column;
    this.isDown = down;
    for (const other of this.heads) other.removeAttribute("aria-sort");
    this.heads[column]?.setAttribute("aria-sort", down ? "descending" : "ascending");
    this.by.value = column;
    this.turn.hidden = column < 0;
    this.turn.textContent = down ? "\u2193" : "\u2191";
    this.turn.setAttribute("aria-label", down ? "Falling: turn to rising" : "Rising: turn to falling");
    this.rows = column < 0 ? this.told : this.sorted(column, down);
    this.draw();
  }
  sorted(column, down) {
    const text = (row) => row.cells[column].textContent.trim();
    const size = (row) => { const found = /-?\d[\d,]*\.?\d*(?!-)/.exec(text(row)); return found ? Number(found[0].replaceAll(",", "")) : NaN; };
    const isSize = ["value", "interval", "quantities", "errors", "warnings", "notes", "finding"].includes(this.names[column]);
    const compare = new Intl.Collator("en", { numeric: true }).compare;
    const keys = new Map(this.rows.map((row) => [row, isSize ? size(row) : text(row)]));
    const isEmpty = (key) => key === "" || Number.isNaN(key);
    return [...this.told].sort((one, other) => {
      const [a, b] = [keys.get(one), keys.get(other)];
      if (isEmpty(a) || isEmpty(b)) return isEmpty(a) - isEmpty(b);
      const order = isSize ? a - b : compare(a, b);
      return down ? -order : order;
    });
  }
  draw() {
    const fit = this.fitting();
    const drawn = this.more && !isPrinting ? fit.slice(0, this.shown) : fit;
    this.body.replaceChildren(...drawn);
    drawn.forEach(dress);
    const of = fit.length === this.total ? "" : ` of ${this.total.toLocaleString("en")}`;
    this.output.textContent = `${fit.length.toLocaleString("en")}${of}`;
    if (this.more) {
      this.more.parentElement.hidden = drawn.length >= fit.length;
      this.more.textContent = `Show ${Math.min(PAGE, fit.length - drawn.length)} more`;
    }
  }
}

// --- Checked, right ------------------------------------------------------------------------------------------------
const KEY = "numcheck: checked, right";
const right = new Map();  // fingerprint of a finding -> the reason

function recall() {
  try {
    for (const [print, reason] of Object.entries(JSON.parse(localStorage.getItem(KEY) || "{}"))) right.set(print, String(reason));
  } catch { /* a page that may not store forgets on reload */ }
}
function keep() {
  try { localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(right))); } catch { /* as above */ }
}

// The tools of the cards of a view are made when it is first shown.
function equip(holder) {
  tables[{ claims: "rows", articles: "article-rows" }[holder.id]]?.equip();
  for (const card of $$(".finding", holder)) {
    if (!$(".actions", card)) card.append(make("div", { className: "actions" }));
    tools(card);
  }
}
function tools(card, asks = false) {
  const line = $(".actions", card);
  const reason = right.get(card.dataset.print);
  card.classList.toggle("right", reason !== undefined);
  if (asks) { line.replaceChildren(question(card)); $("input", line).focus(); return; }
  const button = make("button", { type: "button", textContent: reason === undefined ? "Checked, right" : "Undo" });
  button.addEventListener("click", () => {
    if (reason === undefined) { tools(card, true); place(); } else mark(card, undefined);
  });
  line.replaceChildren(...(reason === undefined ? [] : [make("span", { className: "said", textContent: `Checked, right: ${reason}` })]), button);
}
function question(card) {
  const field = make("input", { type: "text", required: true, placeholder: "why it is right", autocomplete: "off" });
  field.setAttribute("aria-label", "Why it is right");
  const cancel = make("button", { type: "button", textContent: "Cancel" });
  const form = make("form", { className: "actions" }, field, make("button", { type: "submit", textContent: "Keep" }), cancel);
  const close = () => { tools(card); $(".actions button", card).focus(); place(); };
  cancel.addEventListener("click", close);
  form.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.stopPropagation(); close(); } });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (field.value.trim()) mark(card, field.value.trim());
  });
  return form;
}
function mark(card, reason) {
  const print = card.dataset.print;
  if (reason === undefined) right.delete(print); else right.set(print, reason);
  keep();
  for (const other of $$(".finding")) if (other.dataset.print === print && $(".actions", other)) tools(other);
  $(".actions button", card).focus();
  count();
  filter();
}

// A scalar of YAML between double quotes: JSON, with those characters escaped that YAML does not print.
const UNPRINTED = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const scalar = (text) => JSON.stringify(text).replace(UNPRINTED, (sign) => "\\u" + sign.charCodeAt(0).toString(16).padStart(4, "0"));

function lines() {
  const entries = new Set();
  for (const card of chosen()) {
    const { rule, quote, article, print } = card.dataset;
    entries.add(`- rule: ${scalar(rule)}\n  quote: ${scalar(quote)}\n  article: ${scalar(article)}\n  reason: ${scalar(right.get(print))}\n`);
  }
  return [...entries].join("");
}
function chosen() {
  const found = new Map();
  for (const card of $$(".finding")) if (right.has(card.dataset.print) && !found.has(card.dataset.print)) found.set(card.dataset.print, card);
  return [...found.values()];
}
function count() {
  const number = chosen().length;
  const button = byId("lines-button");
  button.hidden = !number;
  button.textContent = `${number} marked right`;
  const tick = byId("show-right");
  if (tick) tick.hidden = !number;
}

// --- Filters of the findings ---------------------------------------------------------------------------------------
function filter() {
  const form = byId("filters");
  if (!form) return;
  const severities = $$("[name=severity]", form).filter((box) => box.checked).map((box) => box.value);
  const rule = form.elements.rule?.value;
  const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
  const away = new Set();
  const seen = new Set();
  for (const card of $$(".finding")) {
    const { finding, severity, print } = card.dataset;
    const isShown = severities.includes(severity) && (!rule || $("code", card).textContent === rule)
      && (!right.has(print) || !hidesRight(form)) && words.every((word) => textOf(card).includes(word));
    card.hidden = !isShown;
    (isShown ? seen : away).add(finding);
  }
  for (const hit of $$(".hit")) hit.classList.toggle("off", hit.dataset.findings.split(" ").every((number) => away.has(number)));
  byId("shown").textContent = away.size ? `${seen.size} of ${seen.size + away.size} shown` : "";
  place();
}
const hidesRight = (form) => !byId("show-right").hidden && !form.elements.right.checked;
const texts = new WeakMap();
function textOf(card) {
  if (!texts.has(card)) {
    const copy = [...card.children].filter((child) => !child.matches(".actions, .why"));
    texts.set(card, copy.map((child) => child.textContent).join(" ").toLowerCase());
  }
  return texts.get(card);
}

// --- All of it together --------------------------------------------------------------------------------------------
function listen() {
  window.addEventListener("hashchange", go);
  window.addEventListener("resize", () => { hideTip(); place(); });
  window.addEventListener("load", () => place());
  wide.addEventListener("change", () => place());
  printing.addEventListener("change", () => print(printing.matches));
  window.addEventListener("beforeprint", () => print(true));
  window.addEventListener("afterprint", () => print(false));
  document.addEventListener("toggle", () => place(), true);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link?.dataset.only) tables.rows.only(link.dataset.only);
    if (link?.classList.contains("q") && event.pointerType === "touch" && touched !== link) { event.preventDefault(); touched = link; showTip(link); return; }
    if (link && link.hash === location.hash && link.hash) { event.preventDefault(); go(); }
    const by = event.target.closest("[data-step]")?.dataset.step;
    if (by) step(Number(by));
  });
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest(".card");
    if (event.target.matches(".q")) showTip(event.target); else hideTip();
    if (card) { current = card; light([card.dataset.finding]); place(!isFollowing); } else if (event.target.closest(".hit")) light(numbersOf(event.target));
  });
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType === "touch") return;
    const link = event.target.closest(".q");
    if (link) showTip(link);
    else if (!event.target.closest("#tip") && document.activeElement !== tipped) hideTip();
    const card = event.target.closest(".card, .hit");
    if (card) light(numbersOf(card));
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hideTip(); });
  byId("filters")?.addEventListener("input", filter);
  byId("filters")?.addEventListener("submit", (event) => event.preventDefault());
  byId("lines-button").addEventListener("click", () => {
    byId("lines-text").value = lines();
    byId("copied").textContent = "";
    byId("lines").showModal();
  });
  byId("close").addEventListener("click", () => byId("lines").close());
  byId("copy").addEventListener("click", async () => {
    const field = byId("lines-text");
    field.select();
    try { await navigator.clipboard.writeText(field.value); } catch { document.execCommand("copy"); }
    byId("copied").textContent = "Copied";
  });
}
let touched = null;

document.addEventListener("DOMContentLoaded", () => {
  for (const form of $$("[data-table]")) tables[form.dataset.table] = new Table(form, byId(form.dataset.table));
  home = $(".view").id;
  if (byId("filters")) byId("filters").hidden = false;
  recall();
  listen();
  go();
  count();
  if (right.size) filter();
  ready = true;
});
})();
