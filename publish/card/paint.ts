/** Paints a card: SVG to PNG, the same bytes on every machine, since it takes no font and no colour from there. */
import {createRequire} from "node:module";
import {renderAsync} from "@resvg/resvg-js";
import type {Palette} from "./palette.ts";

/** As wide as Arial, which the charts' labels are measured for; SIL Open Font Licence 1.1. */
const FAMILY = "Arimo";
const STYLES = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"];
const {resolve} = createRequire(import.meta.url);
const FONTS = STYLES.map((style) => resolve(`@expo-google-fonts/arimo/${style}/Arimo_${style}.ttf`));

const VARIABLE = /var\(--([\w-]+)(?:,\s*([^()]*))?\)/g;

/** Puts the colours in; a colour may be named after another. */
export function coloured(svg: string, palette: Palette): string {
  const value = (_: string, name: string, otherwise = ""): string =>
    (palette.get(name) ?? otherwise).replace(VARIABLE, value);
  return svg.replace(VARIABLE, value);
}

/** Charts name fonts of the reader's machine, and carry rules that only a browser reads. */
const plain = (svg: string): string =>
  svg.replace(/<style[^>]*>[^<]*<\/style>/g, "").replace(/ font-family="[^"]*"/g, "");

/** The card as PNG. */
export async function paint(svg: string, palette: Palette): Promise<Uint8Array> {
  const image = await renderAsync(coloured(plain(svg), palette), {
    font: {fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY}
  });
  return image.asPng();
}
