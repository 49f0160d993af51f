/** The picture that stands for a page where a link to it is shared: the page's first chart, under its title. */
import {descriptionOf} from "../page.ts";
import type {Page} from "../page.ts";
import type {Site} from "../site.ts";

/** In pixels: what Open Graph's readers crop least. */
export const CARD = {width: 1200, height: 630} as const;

/** What stands on a card. */
export interface CardContent {
  /** The address of its file below the site's. */
  path: string;
  title: string;
  /** A drawing as XML, with its size in its own units; else words stand under the title. */
  drawing: {svg: string; width: number; height: number} | null;
  text: string;
  /** Whose card it is. */
  foot: string;
}

/** Where both are drawn, the chart for a wide window is the one with room for its words. */
const WIDEST = 800;

const widthOf = (drawing: Element): number =>
  Number(drawing.getAttribute("viewBox")?.split(/[\s,]+/)[2] ?? drawing.getAttribute("width") ?? 0);

/** The chart that stands for a page: its first. */
function chartOf(document: Document): {title: string; drawing: Element} | null {
  for (const figure of document.querySelectorAll("figure.chart")) {
    const drawings = [...figure.querySelectorAll("svg")].filter((d) => widthOf(d) <= WIDEST);
    const [drawing] = drawings.sort((a, b) => widthOf(b) - widthOf(a));
    const title = figure.querySelector(".chart-title")?.textContent?.trim();
    if (drawing && title) return {title, drawing};
  }
  return null;
}

const SITE_CARD = "card.png";

/** The address of a page's card below the site's: `cards/visits.png`, or the site's where it has no chart. */
export function cardOf({document, path}: Pick<Page, "document" | "path">): string {
  if (!chartOf(document)) return SITE_CARD;
  return `cards/${path.replace(/\.html$/, "").replace(/(^|\/)$/, "$1index")}.png`;
}

/** The drawing as XML; HTML's own serialisation has entities that XML doesn't know. */
function xml(drawing: Element) {
  const [, , width = 1, height = 1] = (drawing.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const svg = new drawing.ownerDocument.defaultView!.XMLSerializer().serializeToString(drawing);
  return {svg, width, height};
}

/** What the card of a page shows; null where it has no chart. */
export function cardContent(page: Page): CardContent | null {
  const chart = chartOf(page.document);
  if (!chart) return null;
  const {title, drawing} = chart;
  return {path: cardOf(page), title, drawing: xml(drawing), text: descriptionOf(page), foot: page.site.title};
}

/** The card of the site, for pages without a chart. */
export const siteCard = ({title, description, publisher}: Site): CardContent => ({
  path: SITE_CARD,
  title,
  drawing: null,
  text: description,
  foot: publisher
});
