/** The recipes of docs/analyse.md, put into a copy of the project as a reader would. */
import {mkdir, readFile, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";

export interface Recipe {
  language: string;
  /** The file that its code goes into. */
  file: string;
  code: string;
}

const FENCE = /^(`{3,})(\w+) (\S+)\n([\s\S]*?)^\1$/gm;

export async function recipes(): Promise<Recipe[]> {
  const text = await readFile("docs/analyse.md", "utf8");
  return [...text.matchAll(FENCE)].map(([, , language, file, code]) => ({
    language: language!,
    file: file!,
    code: code!
  }));
}

/** Of the lines of a `diff`, those of one side. */
const side = (code: string, sign: string): string =>
  code
    .split("\n")
    .filter((line) => line.startsWith(" ") || line.startsWith(sign))
    .map((line) => `${line.slice(1)}\n`)
    .join("");

/** Writes the file, or changes the lines that a `diff` names, which have to stand in it once. */
export async function follow({language, file, code}: Recipe, folder: string): Promise<void> {
  const path = join(folder, file);
  if (language !== "diff") {
    await mkdir(dirname(path), {recursive: true});
    return writeFile(path, code);
  }
  const [before, text] = [side(code, "-"), await readFile(path, "utf8")];
  if (text.split(before).length !== 2) throw new Error(`${file}: these lines stand in it ${text.split(before).length - 1} times:\n${before}`); // prettier-ignore
  await writeFile(
    path,
    text.replace(before, () => side(code, "+"))
  );
}
