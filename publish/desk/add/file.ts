/** A draft as the file of an article. */
import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {Document, Scalar} from "yaml";
import {fileReason} from "../../../loaders/errors.ts";
import {slug} from "../../../loaders/resolve/ids.ts";
import {Refusal} from "../command.ts";
import type {Draft} from "./draft.ts";

/** Words of the title that make the file's name. */
const MOST_WORDS = 6;
const SMALL_WORDS = new Set("a an and as at by for from in is of on or the to with".split(" "));

/** The article's text with its front matter; keys that are not known are left out. */
export function articleText({body, ...known}: Draft): string {
  const quoted = (text: string) => Object.assign(new Scalar(text), {type: Scalar.QUOTE_DOUBLE});
  const entries = Object.entries(known)
    .filter(([, value]) => value !== "")
    .map(([key, value]) => [key, key === "title" || key === "publisher" ? quoted(value) : value]);
  if (entries.length === 0) return `${body}\n`;
  const document = new Document(Object.fromEntries(entries), {schema: "failsafe"});
  return `---\n${document.toString({lineWidth: 0})}---\n${body}\n`;
}

/** `2024-09-12-ministers-meet-baghdad`; numbered where another article has the name. */
export function articleId({published, title, body}: Draft, isTaken: (id: string) => boolean): string {
  const words = (slug([title]) || slug([body.slice(0, 80)])).split("-");
  const telling = words.filter((word) => !SMALL_WORDS.has(word)).slice(0, MOST_WORDS);
  const id = [published || "undated", ...telling].filter(Boolean).join("-");
  for (let n = 1; ; n++) {
    const numbered = n === 1 ? id : `${id}-${n}`;
    if (!isTaken(numbered)) return numbered;
  }
}

/** Writes the article into the folder, never over another; gives the file's path. */
export function writeArticle(draft: Draft, folder: string): string {
  const isTaken = (id: string) =>
    [".md", ".txt"].some((ending) => existsSync(join(folder, `${id}${ending}`)));
  const path = join(folder, `${articleId(draft, isTaken)}.md`);
  try {
    mkdirSync(folder, {recursive: true});
    writeFileSync(path, articleText(draft), {flag: "wx"});
  } catch (failure) {
    throw new Refusal(path, fileReason(failure));
  }
  return path;
}
