/**
 * The browser looks for an address's `#row` before the page's script has made the row, and charts
 * that come later push it down: this shows it once it is there, until the reader does something.
 */
const PATIENCE_MS = 4000;

function reveal(id: string): void {
  const main = document.querySelector("main");
  if (!main) return;
  const resized = new ResizeObserver(show);
  let shown = false;
  function show(): void {
    const target = document.getElementById(id);
    if (!target) return;
    // makes it the `:target`, which the style sheet marks
    if (!shown) location.replace(location.href);
    shown = true;
    target.scrollIntoView();
  }
  function stop(): void {
    resized.disconnect();
  }
  resized.observe(main);
  for (const act of ["wheel", "touchstart", "keydown", "pointerdown"])
    addEventListener(act, stop, {once: true});
  setTimeout(stop, PATIENCE_MS);
}

/** Shows what the page's address points at. */
export function revealTarget(): void {
  if (location.hash.length > 1) reveal(decodeURIComponent(location.hash.slice(1)));
}
