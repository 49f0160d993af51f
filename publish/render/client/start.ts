/**
 * Starts the script of a page's living cells when the reader comes near them, or, where they move by themselves, as soon as the
 * browser has nothing else to do. What the reader does meanwhile to a field or a button that was rendered at build is done again
 * to the one that takes its place.
 */
interface Act {
  /** What stands around the cell: its mark, and what comes before it. */
  mark: Node;
  before: Node | null;
  parent: Element;
  /** The way from there to the element, by the number of each child. */
  way: number[];
  target: Element;
  click: boolean;
}

const HOLDER = "observablehq-loading";
/** Framework draws a cell in the frame after the one in which it runs. */
const FRAMES = 3;
const {start: address, idle} = document.querySelector<HTMLElement>("script[data-start]")!.dataset;
const main = document.querySelector<HTMLElement>("#observablehq-main") ?? document.body;
const acts = new Map<Element, Act>();
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

function note({target, type}: Event): void {
  const holder = (target as Element).closest(HOLDER);
  const mark = holder?.nextSibling;
  if (!holder || !mark) return;
  const way: number[] = [];
  for (let e = target as Element; e !== holder; e = e.parentElement!)
    way.unshift(shown(e.parentElement!).indexOf(e));
  const noted = acts.get(target as Element);
  acts.set(target as Element, {
    mark,
    before: holder.previousSibling,
    parent: holder.parentElement!,
    way,
    target: target as Element,
    click: noted?.click || type === "click"
  });
}

/** Of what stands twice, for a phone and for a laptop, the cell draws one. */
const shown = (parent: Element) =>
  [...parent.children].filter((e) => !e.matches(".when-narrow, .when-wide") || e.getClientRects().length > 0);

const isField = (element: Element) =>
  element.matches("select, textarea, input:not([type=button], [type=submit], [type=reset], [type=image])");

function again({mark, before, way, target, click}: Act): void {
  const roots: Element[] = [];
  for (let node = mark.previousSibling; node && node !== before; node = node.previousSibling)
    if (node instanceof Element) roots.unshift(node);
  const element = way.slice(1).reduce<Element | undefined>((e, i) => e?.children[i], roots[way[0]!]);
  if (!element || element.localName !== target.localName) return;
  if (isField(element)) {
    const [field, old] = [element, target] as unknown as HTMLInputElement[];
    Object.assign(field!, old!.type === "file" ? {} : {value: old!.value, checked: old!.checked});
    for (const type of ["input", "change"]) field!.dispatchEvent(new Event(type, {bubbles: true}));
    field!.focus();
  } else if (click) (element as HTMLElement).click?.();
}

function taken(act: Act): boolean {
  return act.mark.previousSibling?.nodeName.toLowerCase() !== HOLDER;
}

function replay(): void {
  for (const [target, act] of acts) {
    if (!taken(act)) continue;
    acts.delete(target);
    let frames = FRAMES;
    const wait = () => (frames-- > 0 ? requestAnimationFrame(wait) : again(act));
    wait();
  }
  for (const mark of main.querySelectorAll<HTMLElement>("[style*=min-height]"))
    if (!mark.querySelector(HOLDER)) setTimeout(() => (mark.style.minHeight = ""), 500);
}

for (const type of ["pointerover", "pointerdown", "focusin", "keydown", "touchstart"])
  main.addEventListener(type, start, {capture: true, passive: true});
for (const type of ["input", "change", "click"]) main.addEventListener(type, note, {capture: true});
// a form of fields would lead to another page
main.addEventListener(
  "submit",
  (event) => (event.target as Element).closest(HOLDER) && event.preventDefault(),
  true
);
new MutationObserver(replay).observe(main, {childList: true, subtree: true});
if (idle !== undefined) addEventListener("load", () => (window.requestIdleCallback ?? setTimeout)(start));
