/** What a link to the page shows where it is shared: title, description and a picture (Open Graph, Twitter cards). */
import {cardOf, CARD} from "../card/index.ts";
import {addToHead, descriptionOf, ERROR_PAGE, headingOf} from "../page.ts";
import type {Page, Step} from "../page.ts";
import {addressOf} from "../site.ts";

/** `og:…` by property. The protocol wants absolute addresses, which a site without an address cannot give. */
function openGraph(page: Page): Record<string, string> {
  const {site, path} = page;
  return {
    "og:type": "article",
    "og:site_name": site.title,
    "og:title": headingOf(page),
    "og:description": descriptionOf(page),
    "og:locale": site.lang.replaceAll("-", "_"),
    ...(site.address === "" ? {} : {"og:url": addressOf(site, path, path)}),
    "og:image": addressOf(site, cardOf(page), path),
    "og:image:type": "image/png",
    "og:image:width": `${CARD.width}`,
    "og:image:height": `${CARD.height}`,
    "og:image:alt": headingOf(page)
  };
}

export const social: Step = (page) => {
  if (page.path === ERROR_PAGE) return;
  for (const [property, content] of Object.entries(openGraph(page)))
    addToHead(page.document, "meta", {property, content});
  addToHead(page.document, "meta", {name: "twitter:card", content: "summary_large_image"});
};
