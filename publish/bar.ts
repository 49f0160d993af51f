/**
 * Framework's switch of the navigation stands in no landmark, is not seen, and without script shows no navigation on a
 * wide window. Here it stands in a bar at the head of narrow windows; in wide ones the navigation is always there. The
 * rules are in src/style/frame.css, and need no script, so that Framework's, which remembers whether it was open, goes.
 */
import {words} from "../src/words/index.ts";
import type {Step} from "./page.ts";

/** Puts the switch, with a label that is seen, into a header beside the site's title. */
export const bar: Step = ({document, site}) => {
  const toggle = document.querySelector("#observablehq-sidebar-toggle");
  const home = document.querySelector("#observablehq-sidebar .observablehq-link a");
  if (!toggle || !home) return;
  toggle.removeAttribute("aria-label");
  toggle.removeAttribute("title");
  const label = document.createElement("label");
  label.append(toggle, words.page.menu);
  const title = document.createElement("a");
  title.href = home.getAttribute("href") ?? "./";
  title.textContent = site.title;
  const header = document.createElement("header");
  header.className = "bar";
  header.append(title, label);
  // before all that the switch shows and hides
  document.querySelector("#observablehq-sidebar-backdrop, #observablehq-sidebar")?.before(header);
  for (const script of document.querySelectorAll("#observablehq-sidebar ~ script:not([type])"))
    if (script.textContent.includes(toggle.id)) script.remove();
};
