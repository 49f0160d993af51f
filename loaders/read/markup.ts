import {parser} from "@lezer/markdown";
import type {Span} from "../types.ts";

/** A piece of Markdown inside a sentence, and what a reader sees in its place. */
export interface Markup extends Span {
  seen: string;
}

/** Without one of these a text has no markup inside its sentences. */
const MARKED = /[*_`<\\]|\]\(/;
/** Longest paragraph in which markup is read: links that are never closed cost the square of their number. */
const LONGEST = 10_000;
/** Marks around words, which alone are left out; the nodes that only hold them are not named. */
const MARKS: ReadonlySet<string> = new Set(["EmphasisMark", "CodeMark", "HTMLTag"]);
const LINKS: ReadonlySet<string> = new Set(["Link", "Image"]);

/**
 * The markup inside the sentences of a Markdown text (commonmark.org): marks of emphasis and code, tags, the address of a link, the
 * bar before a character that is meant as it stands. Headings, lists, quotations and tables keep the marks that begin their lines.
 */
export function markupIn(body: string): Markup[] {
  if (!MARKED.test(body) || body.split("\n\n").some(({length}) => length > LONGEST)) return [];
  const found: Markup[] = [];
  parser.parse(body).iterate({
    enter({name, from, to, node}) {
      if (MARKS.has(name) && node.parent?.name !== "FencedCode" && !isProduct(body, from, to))
        found.push({start: from, end: to, seen: ""});
      else if (name === "Escape") found.push({start: from, end: to, seen: body.slice(from + 1, to)});
      // "New Delhi [India]" has no address
      else if (LINKS.has(name) && node.getChild("URL")) {
        const [opens, closes] = node.getChildren("LinkMark");
        if (opens && closes) {
          found.push({start: opens.from, end: opens.to, seen: ""}, {start: closes.from, end: to, seen: ""});
        }
      }
    }
  });
  return found.sort((a, b) => a.start - b.start).filter((one, i, all) => i === 0 || one.start >= all[i - 1]!.end); // prettier-ignore
}

/** "5*3*2" is emphasis to the letter of the standard, and to nobody else. */
const isProduct = (body: string, from: number, to: number): boolean =>
  DIGIT.test(body.charAt(from - 1)) && DIGIT.test(body.charAt(to));
const DIGIT = /\d/;

/** Where the marks begin that stand right before a place, so that a passage is cut out with both its ends; else the place. */
export const openingOf = (markup: readonly Markup[], at: number): number =>
  markup.reduceRight((from, {start, end, seen}) => (seen === "" && end === from ? start : from), at);

/** Where the marks end that stand right behind a place; else the place. */
export const closingOf = (markup: readonly Markup[], at: number): number =>
  markup.reduce((to, {start, end, seen}) => (seen === "" && start === to ? end : to), at);

/** A passage as a reader sees it. */
export function withoutMarkup(passage: string): string {
  let from = 0;
  const pieces = markupIn(passage).map(({start, end, seen}) => {
    const piece = passage.slice(from, start) + seen;
    from = end;
    return piece;
  });
  return pieces.join("") + passage.slice(from);
}
