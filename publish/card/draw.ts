import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {compose} from "./compose.ts";
import type {CardContent} from "./index.ts";
import {paint} from "./paint.ts";
import {readPalette} from "./palette.ts";

const STYLES = "src";

/** Paints the cards and writes them into the output folder. */
export async function drawCards(cards: readonly CardContent[], output: string): Promise<void> {
  const palette = await readPalette(STYLES);
  await Promise.all(
    cards.map(async (card) => {
      const file = join(output, card.path);
      await mkdir(dirname(file), {recursive: true});
      await writeFile(file, await paint(compose(card), palette));
    })
  );
}
