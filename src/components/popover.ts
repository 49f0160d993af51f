/**
 * A link to evidence on the same page opens it beside the figure, so that the reader stays where he reads. Without this
 * script, or where the browser knows no popovers, the link leads to the footnote that is shown here.
 */
const GAP_PX = 8;
const FACT = ".fact";

/** The fact that a link leads to on this page; in a drawing the address has a namespace of its own. */
function factOf(link: Element): HTMLElement | null {
  const href = link.getAttribute("href") ?? link.getAttribute("xlink:href") ?? "";
  if (!href.startsWith("#")) return null;
  const target = document.getElementById(decodeURIComponent(href.slice(1)));
  return target?.matches(FACT) ? target : null;
}

/** Below the link, or above it where there is more room; the style sheet puts it at the foot of a small screen. */
function place(dialog: HTMLElement, link: Element): void {
  const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
  const {width, height} = dialog.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  const below = at.bottom + GAP_PX;
  const top = below + height <= clientHeight ? below : Math.max(GAP_PX, at.top - GAP_PX - height);
  const left = Math.min(Math.max(GAP_PX, at.left), clientWidth - width - GAP_PX);
  dialog.style.setProperty("--top", `${Math.min(top, clientHeight - height - GAP_PX)}px`);
  dialog.style.setProperty("--left", `${left}px`);
}

function action<Tag extends "a" | "button">(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** The words stand in the list that the fact is an item of. */
function actions(dialog: HTMLElement, fact: HTMLElement): HTMLElement {
  const {close = "", show = ""} = fact.parentElement?.dataset ?? {};
  const bar = document.createElement("p");
  bar.className = "popover-actions";
  const toNote = action("a", show);
  toNote.href = `#${encodeURIComponent(fact.id)}`;
  toNote.addEventListener("click", () => dialog.hidePopover());
  const button = action("button", close);
  button.addEventListener("click", () => dialog.hidePopover());
  bar.append(toNote, button);
  return bar;
}

function open(dialog: HTMLElement, fact: HTMLElement, link: Element): void {
  const copy = fact.cloneNode(true) as HTMLElement;
  const label = copy.querySelector(".fact-title");
  if (label) label.id = "popover-title";
  dialog.replaceChildren(...copy.childNodes, actions(dialog, fact));
  dialog.showPopover();
  dialog.scrollTop = 0;
  place(dialog, link);
}

/** Listens for clicks, by mouse or key, on links to facts of this page. */
export function openEvidenceBeside(): void {
  if (!("showPopover" in HTMLElement.prototype)) return;
  const dialog = document.createElement("dialog");
  dialog.className = "evidence-popover";
  dialog.popover = "auto";
  // itself, so that what it holds is read from its start; the browser gives the focus back when it closes
  dialog.autofocus = true;
  dialog.setAttribute("aria-labelledby", "popover-title");
  document.body.append(dialog);
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest("main a");
    const fact = link && factOf(link);
    if (!fact) return;
    event.preventDefault();
    open(dialog, fact, link);
  });
}
