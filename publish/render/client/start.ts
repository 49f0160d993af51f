/**
 * Starts the script of a page's living cells when the reader comes near them, or, where they move by themselves, as soon as the
 * browser has nothing else to do. What the reader does meanwhile to a field or a button that was rendered at build is done again
 * to the one that takes its place, also where a button is pressed before and released after; and that keeps the focus.
 */
interface Act {
  /** What stands around the cell: its mark, and what comes before it. */
  mark: Node;
  before: Node | null;
  /** The way from there to the element, by the number of each child. */
  way: number[];
  target: Element;
  /** Types of the events. */
  did: Set<string>;
}

const HOLDER = "observablehq-loading";
/** Framework draws a cell in the frame after the one in which it runs. */
const FRAMES = 3;
const {start: address, idle} = document.querySelector<HTMLElement>("script[data-start]")!.dataset;
const main = document.querySelector<HTMLElement>("#observablehq-main") ?? document.body;
const acts = new Map<Element, Act>();
let pressed: Act | null = null;
let started = false;

function start(): void {
  if (started) return;
  started = true;
  // what stands below a cell keeps its place while the cell is drawn anew
  for (const holder of main.querySelectorAll(HOLDER)) {
    const {style, offsetHeight} = holder.parentElement!;
    style.minHeight = `${offsetHeight}px`;
  }
  void import(new URL(address!, document.baseURI).href);
}

/** Where an element stands in what was rendered of a cell; null elsewhere. */
function actOn(target: Element): Act | null {
  const holder = target.closest(HOLDER);
  const mark = holder?.nextSibling;
  if (!holder || !mark) return null;
  const way: number[] = [];
  for (let e = target; e !== holder; e = e.parentElement!) way.unshift(shown(e.parentElement!).indexOf(e));
  return {mark, before: holder.previousSibling, way, target, did: new Set()};
}

function note({target, type}: Event): void {
  const act = acts.get(target as Element) ?? actOn(target as Element);
  if (!act) return;
  acts.set(act.target, act);
  act.did.add(type);
}

/** Of what stands twice, for a phone and for a laptop, the cell draws one. */
const shown = (parent: Element) =>
  [...parent.children].filter((e) => !e.matches(".when-narrow, .when-wide") || e.getClientRects().length > 0);

const isField = (element: Element) =>
  element.matches("select, textarea, input:not([type=button], [type=submit], [type=reset], [type=image])");

/** What took an element's place; a mark of a chart may be SVG. */
function successor({mark, before, way, target}: Act): HTMLElement | SVGElement | null {
  const roots: Element[] = [];
  for (let node = mark.previousSibling; node && node !== before; node = node.previousSibling)
    if (node instanceof Element) roots.unshift(node);
  const element = way.slice(1).reduce<Element | undefined>((e, i) => e?.children[i], roots[way[0]!]);
  return element?.localName === target.localName ? (element as HTMLElement | SVGElement) : null;
}

/** As a press does; an SVG element has no `click` of its own. */
const click = (element: Element): void =>
  void element.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));

function again(act: Act): void {
  const [element, {did}] = [successor(act), act];
  if (!element) return;
  if (did.has("focusin") && document.activeElement === document.body) element.focus({preventScroll: true});
  if (!isField(element)) return did.has("click") ? click(element) : undefined;
  if (!did.has("input") && !did.has("change")) return;
  const [field, old] = [element, act.target] as HTMLInputElement[];
  Object.assign(field!, old!.type === "file" ? {} : {value: old!.value, checked: old!.checked});
  for (const type of ["input", "change"]) field!.dispatchEvent(new Event(type, {bubbles: true}));
}

function soon(run: () => void, frames = FRAMES): void {
  if (frames === 0) run();
  else requestAnimationFrame(() => soon(run, frames - 1));
}

/**
 * A click needs one element that is pressed and released, by the mouse or the space bar: a browser sees none where the cell was
 * drawn in between.
 */
function release(isOn: (element: Element) => boolean): void {
  const act = pressed;
  pressed = null;
  if (!act || act.target.isConnected) return;
  soon(() => {
    const element = successor(act);
    if (element && isOn(element)) click(element);
  });
}

function taken(act: Act): boolean {
  return act.mark.previousSibling?.nodeName.toLowerCase() !== HOLDER;
}

function replay(): void {
  for (const [target, act] of acts) {
    if (!taken(act)) continue;
    acts.delete(target);
    soon(() => again(act));
  }
  for (const mark of main.querySelectorAll<HTMLElement>("[style*=min-height]"))
    if (!mark.querySelector(HOLDER)) setTimeout(() => (mark.style.minHeight = ""), 500);
}

for (const type of ["pointerover", "pointerdown", "focusin", "keydown", "touchstart"])
  main.addEventListener(type, start, {capture: true, passive: true});
for (const type of ["input", "change", "click", "focusin"])
  main.addEventListener(type, note, {capture: true});
main.addEventListener(
  "mousedown",
  ({target, button}) => (pressed = button === 0 ? actOn(target as Element) : null),
  {capture: true}
);
addEventListener(
  "mouseup",
  ({clientX, clientY}) => release((element) => element.contains(document.elementFromPoint(clientX, clientY))),
  {capture: true}
);
main.addEventListener("keydown", ({target, key}) => key === " " && (pressed ??= actOn(target as Element)), {
  capture: true
});
addEventListener(
  "keyup",
  ({key}) => key === " " && release((element) => element === document.activeElement),
  {
    capture: true
  }
);
// a form of fields would lead to another page
main.addEventListener(
  "submit",
  (event) => (event.target as Element).closest(HOLDER) && event.preventDefault(),
  true
);
new MutationObserver(replay).observe(main, {childList: true, subtree: true});
if (idle !== undefined) addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(start));
