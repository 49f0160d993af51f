/**
 * What Framework's client does for a page's frame: the switch of the navigation, and which section is being read. It
 * stands in every page, in place of that client with its runtime; and what opens beside a figure.
 */
import {openEvidenceBeside} from "../../../src/components/popover.ts";

const all = <E extends Element>(selector: string, within: ParentNode = document) => [
  ...within.querySelectorAll<E>(selector)
];

/** Open on a wide window and closed on a narrow one, until the reader says otherwise; remembered from page to page. */
function navigation(): void {
  const toggle = document.querySelector<HTMLInputElement>("#observablehq-sidebar-toggle");
  if (!toggle) return;
  let unsaid = toggle.indeterminate;
  const isWide = () => matchMedia("(min-width: calc(640px + 6rem + 272px))").matches;
  toggle.onclick = () => {
    if (unsaid) {
      toggle.checked = !isWide();
      unsaid = false;
    } else if (toggle.checked === isWide()) unsaid = true;
    toggle.indeterminate = unsaid;
    if (unsaid) sessionStorage.removeItem("observablehq-sidebar");
    else sessionStorage.setItem("observablehq-sidebar", String(toggle.checked));
  };
  const isNear = (target: EventTarget | null) =>
    target === document.body ||
    target === toggle ||
    (target as Element | null)?.closest("#observablehq-sidebar");
  addEventListener("keydown", ({code, target}) => {
    if (code !== "Escape" || isWide() || !isNear(target)) return;
    if (toggle.checked && !toggle.indeterminate) toggle.click();
    (document.activeElement as HTMLElement | null)?.blur();
  });
  addEventListener("keypress", (event) => {
    if (event.code !== "KeyB" || !(event.metaKey || event.altKey) || event.ctrlKey || !isNear(event.target))
      return;
    toggle.click();
    event.preventDefault();
  });
  for (const details of all<HTMLDetailsElement>("#observablehq-sidebar details"))
    details.ontoggle = () =>
      sessionStorage.setItem(
        `observablehq-sidebar:${details.firstElementChild!.textContent}`,
        String(details.open)
      );
}

/** Marks the section that stands in the upper half of the window in the table of contents. */
function contents(): void {
  const toc = document.querySelector<HTMLElement>("#observablehq-toc");
  if (!toc) return;
  const ACTIVE = "observablehq-secondary-link-active";
  const items = all<HTMLElement>(".observablehq-secondary-link", toc);
  const headings = all(toc.dataset.selector!, document.querySelector("#observablehq-main")!).reverse();
  const bar = toc.appendChild(document.createElement("div"));
  bar.className = "observablehq-secondary-link-highlight";
  const mark = () => {
    const read = headings.find((h) => h.getBoundingClientRect().top < innerHeight / 2);
    const hash = read?.querySelector<HTMLAnchorElement>("a[href]")?.hash;
    const item = hash && items.find((i) => i.querySelector("a")?.hash === hash);
    for (const i of items) i.classList.toggle(ACTIVE, i === item);
    bar.style.cssText = item ? `top: ${item.offsetTop}px; height: ${item.offsetHeight}px` : "";
  };
  const sight = new IntersectionObserver(mark, {rootMargin: "0px 0px -50% 0px"});
  for (const heading of headings) sight.observe(heading);
}

// not before the page is painted
(window.requestIdleCallback ?? setTimeout)(() => {
  navigation();
  contents();
  openEvidenceBeside();
});
