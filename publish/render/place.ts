/** Puts what cells displayed into the page, where their marks stand. */
import {joined} from "./variants.ts";

/** What a cell displayed in a page, by the cell's id. */
export type Outputs = ReadonlyMap<string, Node[]>;

/** Framework's client keeps what a cell displayed in its mark, a comment such as `<!--:01a2f58a:-->`. */
type Mark = Comment & {_nodes?: Node[]};

const LOADING = "OBSERVABLEHQ-LOADING";
const MARK = /^:([0-9a-f]{8}(?:-\d+)?):$/;
/** What HTML ends a paragraph at. */
const ENDS_PARAGRAPH =
  "address, article, aside, blockquote, details, dialog, div, dl, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, h5, h6, header, hgroup, hr, main, menu, nav, ol, p, pre, search, section, table, ul";

/** The marks of a page's cells. */
export function* marksOf(document: Document): Generator<[string, Mark]> {
  const comments = document.createNodeIterator(document.body, 128);
  for (let node = comments.nextNode(); node; node = comments.nextNode()) {
    const id = MARK.exec((node as Comment).data)?.[1];
    if (id !== undefined) yield [id, node as Mark];
  }
}

const isLoading = (node: Node | null): node is Element => (node as Element | null)?.tagName === LOADING;

const isError = (node: Node): boolean => (node as Element).classList?.contains("observablehq--error");

/** Copies of what stands at each mark now, with what a reader would see in its fields. */
export function outputsOf(document: Document): Outputs {
  const copies = [...marksOf(document)].map(([id, mark]) => {
    const nodes = (mark._nodes ?? []).filter((node) => !isLoading(node) && !isError(node));
    return [id, nodes.map(copyWithValues)] as const;
  });
  return new Map(copies);
}

const FIELDS = "input, textarea, option";

function copyWithValues(node: Node): Node {
  const copy = node.cloneNode(true);
  if (node.nodeType !== 1) return copy;
  const [from, to] = [node, copy].map((n) => [n, ...(n as Element).querySelectorAll(FIELDS)] as Element[]);
  from!.forEach((field, i) => reflect(field, to![i]!));
  return copy;
}

/** Fields keep in properties what HTML writes as attributes. */
function reflect(field: Element, copy: Element): void {
  const {tagName, type, value, checked, selected} = field as HTMLInputElement & HTMLOptionElement;
  if (tagName === "TEXTAREA") copy.textContent = value;
  else if (tagName === "OPTION") copy.toggleAttribute("selected", selected);
  else if (tagName !== "INPUT") return;
  else if (type === "checkbox" || type === "radio") copy.toggleAttribute("checked", checked);
  else if (type !== "file" && value !== "") copy.setAttribute("value", value);
}

/**
 * Fills a page with what its cells displayed on a laptop and on a phone. Where a cell stays alive, its mark stays, and
 * what it displayed stands in the element that Framework's client removes at the cell's first display. Else the page
 * is as if it had been written so.
 */
export function fill(page: Document, wide: Outputs, narrow: Outputs, alive: ReadonlySet<string>): void {
  for (const [id, mark] of [...marksOf(page)]) {
    const nodes = joined(wide.get(id) ?? [], narrow.get(id) ?? []).map((node) => page.importNode(node, true));
    const loading = isLoading(mark.previousSibling) ? mark.previousSibling : null;
    if (nodes.length > 0) openParagraph(mark, nodes);
    if (alive.has(id)) keep(mark, loading, nodes);
    else {
      mark.replaceWith(...nodes);
      loading?.remove();
    }
  }
}

function keep(mark: Mark, loading: Element | null, nodes: readonly Node[]): void {
  if (nodes.length === 0) return;
  const holder = loading ?? mark.ownerDocument.createElement(LOADING);
  holder.append(...nodes);
  if (!loading) mark.before(holder);
}

/** A paragraph that holds a figure or a list would be cut in two when the page is read: it becomes a `div`. */
function openParagraph(mark: Mark, nodes: readonly Node[]): void {
  const paragraph = mark.parentElement?.closest("p");
  const block = nodes.some(
    (n) =>
      n.nodeType === 1 &&
      ((n as Element).matches(ENDS_PARAGRAPH) || (n as Element).querySelector(ENDS_PARAGRAPH))
  );
  if (!paragraph || !block) return;
  const division = paragraph.ownerDocument.createElement("div");
  for (const {name, value} of paragraph.attributes) division.setAttribute(name, value);
  division.classList.add("paragraph");
  division.append(...paragraph.childNodes);
  paragraph.replaceWith(division);
}
