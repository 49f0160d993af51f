/** What differs between a page on a phone and on a laptop stands in it twice; a style sheet shows one of the two. */

/** Classes of what is shown in one of the two alone. */
export const ONLY = {narrow: "when-narrow", wide: "when-wide"} as const;

/** Taken as a whole: what is inside has no meaning, or no place, by itself. */
const WHOLE = new Set([
  "svg",
  "math",
  "select",
  "option",
  "textarea",
  "style",
  "title",
  "picture",
  "video",
  "audio"
]);
/** Holds no text but white space, so no `<span>`. */
const NO_TEXT = new Set(["table", "thead", "tbody", "tfoot", "tr", "colgroup", "ul", "ol", "dl"]);
/** Attributes that name other elements by their `id`. */
const REFERRING = [
  ...["for", "list", "headers", "form", "popovertarget", "commandfor"],
  ...["labelledby", "describedby", "controls", "owns", "details", "activedescendant"].map((a) => `aria-${a}`)
];

/** Joins two renderings of the same. Both lists are used up. */
export function joined(wide: readonly Node[], narrow: readonly Node[]): Node[] {
  const [before, after] = commonEnds(wide, narrow);
  const wideRest = wide.slice(before, wide.length - after);
  const narrowRest = narrow.slice(before, narrow.length - after);
  const alike =
    wideRest.length === narrowRest.length && wideRest.every((node, i) => divisible(node, narrowRest[i]!));
  const middle = alike
    ? wideRest.map((node, i) => joinChildren(node as Element, narrowRest[i] as Element))
    : [
        ...wideRest.map((n) => only("wide", n)),
        ...narrowRest.map((n) => only("narrow", distinct(n, wideRest)))
      ];
  return [...wide.slice(0, before), ...middle, ...wide.slice(wide.length - after)];
}

/** How many nodes are the same at the start, and at the end. */
function commonEnds(a: readonly Node[], b: readonly Node[]): [number, number] {
  const most = Math.min(a.length, b.length);
  let before = 0;
  while (before < most && same(a[before]!, b[before]!)) before++;
  let after = 0;
  while (after < most - before && same(a.at(-1 - after)!, b.at(-1 - after)!)) after++;
  return [before, after];
}

/** Names that a library counts up (`clip-3`, `clip-4`) make no difference. */
function same(a: Node, b: Node): boolean {
  if (a.isEqualNode(b)) return true;
  return isElement(a) && isElement(b) && a.tagName === b.tagName && uncounted(a) === uncounted(b);
}

function uncounted(element: Element): string {
  const ids = [element, ...element.querySelectorAll("[id]")].map((e) => e.id).filter((id) => /\d/.test(id));
  return [...new Set(ids)]
    .sort((a, b) => b.length - a.length)
    .reduce((html, id) => html.replaceAll(id, id.replace(/\d/g, "#")), element.outerHTML);
}

/** True where two elements differ only in what they hold, and each part of that can be shown or hidden by itself. */
function divisible(a: Node, b: Node): boolean {
  if (!isElement(a) || !isElement(b) || WHOLE.has(a.localName)) return false;
  if (!a.cloneNode().isEqualNode(b.cloneNode())) return false;
  return !NO_TEXT.has(a.localName) || ![...a.childNodes, ...b.childNodes].some(isText);
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): boolean => node.nodeType === 3 && node.textContent!.trim() !== "";

function joinChildren(wide: Element, narrow: Element): Element {
  wide.replaceChildren(...joined([...wide.childNodes], [...narrow.childNodes]));
  return wide;
}

/** Marks a node as shown in one of the two. */
function only(which: keyof typeof ONLY, node: Node): Node {
  if (isElement(node)) node.classList.add(ONLY[which]);
  if (!isText(node)) return node;
  const span = node.ownerDocument!.createElement("span");
  span.className = ONLY[which];
  span.append(node);
  return span;
}

/** Gives other names to what bears the same `id` as a part of the other rendering. */
function distinct(narrow: Node, wide: readonly Node[]): Node {
  if (!isElement(narrow)) return narrow;
  const taken = new Set(wide.filter(isElement).flatMap(idsIn));
  const renamed = new Map(idsIn(narrow).flatMap((id) => (taken.has(id) ? [[id, `${id}-narrow`]] : [])));
  if (renamed.size > 0) for (const e of [narrow, ...narrow.querySelectorAll("*")]) rename(e, renamed);
  return narrow;
}

const idsIn = (element: Element): string[] =>
  [element, ...element.querySelectorAll("[id]")].map((e) => e.id).filter((id) => id !== "");

function rename(element: Element, renamed: ReadonlyMap<string, string>): void {
  const name = (id: string) => renamed.get(id) ?? id;
  if (element.id !== "") element.id = name(element.id);
  for (const {name: attribute, value} of element.attributes) {
    if (REFERRING.includes(attribute)) element.setAttribute(attribute, value.split(" ").map(name).join(" "));
    else if (/^(xlink:)?href$/.test(attribute) && value.startsWith("#"))
      element.setAttribute(attribute, `#${name(value.slice(1))}`);
    else if (value.includes("url("))
      element.setAttribute(
        attribute,
        value.replace(/url\((["']?)#([^"')]+)\1\)/g, (_, q, id) => `url(${q}#${name(id)}${q})`)
      );
  }
}
