import {html} from "./html.js";

/** A figure or a name that leads to the passage it was read from. */
export const evidenceLink = (text: string, href: string): HTMLElement =>
  html`<a class="cite" href=${href}>${text}</a>`;
