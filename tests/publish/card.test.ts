// @vitest-environment jsdom
import {beforeAll, expect, test, vi} from "vitest";
import {lines, compose} from "../../publish/card/compose.ts";
import {CARD, cardContent, siteCard} from "../../publish/card/index.ts";
import {coloured, paint} from "../../publish/card/paint.ts";
import {readPalette} from "../../publish/card/palette.ts";
import type {Palette} from "../../publish/card/palette.ts";
import {tradeFigures} from "../../src/components/tradeFigures.ts";
import {visitsTimeline} from "../../src/components/visitsTimeline.ts";
import {publication, site} from "../support/publication.ts";
import {fullReport} from "../support/reportData.ts";

// a busy machine paints slowly
vi.setConfig({testTimeout: 60_000});

let palette: Palette;
beforeAll(async () => {
  palette = await readPalette("src");
});

function page(path: string, ...figures: Element[]) {
  document.body.replaceChildren(...figures);
  return {...publication(), document, path};
}
const size = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return {width: view.getUint32(16), height: view.getUint32(20)};
};

test.each([
  ["", "cards/index.png"],
  ["visits.html", "cards/visits.png"],
  ["visits/", "cards/visits/index.png"],
  ["visits/x.html", "cards/visits/x.png"]
])("the card of %s stands at %s", (path, card) => {
  expect(cardContent(page(path, visitsTimeline(fullReport)))!.path).toBe(card);
});

test("a card shows the page's first chart under its title, in the colours of the style sheet", async () => {
  const card = cardContent(
    page("v.html", tradeFigures(fullReport, {currency: "USD"}), visitsTimeline(fullReport))
  )!;
  expect(card.drawing).not.toBeNull();
  const svg = coloured(compose(card), palette);
  expect(svg).not.toContain("var(");
  expect(svg).toContain(palette.get("mark"));
  expect(svg.replace(/<[^>]*>\s*/g, " ")).toContain(card.title.split(" ")[0]);
});

test("a card is a PNG of 1200 by 630, of the same bytes each time, that shows what is drawn", async () => {
  const card = cardContent(page("v.html", visitsTimeline(fullReport)))!;
  const png = await paint(compose(card), palette);
  expect(size(png)).toEqual({width: CARD.width, height: CARD.height});
  expect(await paint(compose(card), palette)).toEqual(png);
  const bare = await paint(compose({...card, drawing: null, text: ""}), palette);
  expect(png.length).toBeGreaterThan(bare.length);
});

test("where a chart is drawn twice, that for a wide window stands on the card", () => {
  const [narrow, wide] = [visitsTimeline(fullReport, {width: 311}), visitsTimeline(fullReport, {width: 640})];
  narrow.querySelector("svg")!.after(wide.querySelector("svg")!);
  expect(cardContent(page("v.html", narrow))!.drawing!.width).toBe(640);
});

test("a page without a chart has none of its own; the site's has the site's words", async () => {
  expect(cardContent(page("v.html"))).toBeNull();
  expect(size(await paint(compose(siteCard(site)), palette))).toEqual({width: 1200, height: 630});
});

test("titles are broken into lines of about one length, and cut where there are too many", () => {
  const style = {size: 42, lines: 2};
  expect(lines("one two", style)).toEqual(["one two"]);
  const [first, second] = lines("word ".repeat(14).trim(), style);
  expect(Math.abs(first!.length - second!.length)).toBeLessThanOrEqual(5);
  expect(lines("word ".repeat(100), style)).toHaveLength(2);
  expect(lines("word ".repeat(100), style)[1]).toMatch(/…$/);
});
