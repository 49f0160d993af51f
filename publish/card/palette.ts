/** The colours of the style sheet, by name, as they are in light. */
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {JSDOM} from "jsdom";

/** Colours by their names, without the dashes. */
export type Palette = ReadonlyMap<string, string>;

/** The custom properties that style sheets give to `:root` whatever the reader's preference. */
export function paletteOf(css: string): Palette {
  const {document} = new JSDOM().window;
  const style = document.createElement("style");
  style.textContent = css.replace(/@import[^;]*;/g, "");
  document.head.append(style);
  const rules = [...(style.sheet?.cssRules ?? [])] as CSSStyleRule[];
  const root = rules.filter((rule) => rule.selectorText === ":root").map(({style}) => style);
  return new Map(
    root.flatMap((style) =>
      Array.from(style)
        .filter((name) => name.startsWith("--"))
        .map((name): [string, string] => [name.slice(2), style.getPropertyValue(name).trim()])
    )
  );
}

/** The palette of the style sheets in a folder. */
export async function readPalette(folder: string): Promise<Palette> {
  const names = (await readdir(folder, {recursive: true}))
    .filter((name) => /^style.*\.css$/.test(name))
    .sort();
  const sheets = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return paletteOf(sheets.join("\n"));
}
