import type {Span} from "../types.ts";

/** Opening marks and what closes each. The single ’ is an apostrophe far more often than a closing mark: see `closesSingle`. */
const CLOSERS: Record<string, string> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "「": "」",
  "『": "』",
  '"': '"',
  "‘": "’"
};

/** All marks that open or close, and the line's end. */
const MARK = /[\n"“”„«»「」『』‘’]/g;

/**
 * Finds the passages in quotation marks, marks excluded. A quotation ends at the latest at its paragraph's end; where
 * the next paragraph opens with a mark of its own, it goes on as a new passage. Nested quotations are part of the outer.
 *
 * @returns disjoint spans in order.
 */
export function findQuotes(body: string): Span[] {
  const quotes: Span[] = [];
  let open: {mark: string; start: number} | null = null;
  const close = (end: number) => {
    const text = open ? body.slice(open.start, end).trimEnd() : "";
    if (open && text) quotes.push({start: open.start, end: open.start + text.length});
    open = null;
  };
  for (const {0: c, index: i} of body.matchAll(MARK)) {
    if (c === "\n") close(i);
    else if (open && closes(body, i, open.mark)) close(i);
    else if (!open && opens(body, i)) open = {mark: c, start: i + 1};
  }
  close(body.length);
  return quotes;
}

const isLetter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}]/u.test(c);

function opens(body: string, i: number): boolean {
  const c = body[i] ?? "";
  if (!(c in CLOSERS)) return false;
  return (c !== '"' && c !== "‘") || !isLetter(body[i - 1]);
}

function closes(body: string, i: number, mark: string): boolean {
  const c = body[i] ?? "";
  if (mark === "‘") return endsSingle(body, i) && !isApostrophe(body, i);
  // "help facilitate its first, “Mansour told": an opening mark printed for a closing one.
  if (mark === "“" && c === "“") return /[,.!?] ?$/.test(body.slice(Math.max(0, i - 2), i));
  return (CLOSERS[mark] ?? "").includes(c);
}

const endsSingle = (body: string, i: number): boolean => body[i] === "’" && !isLetter(body[i + 1]);

/** ‘workers’ rights’: after an s, with a word to come and another mark that can close soon after, an apostrophe. */
function isApostrophe(body: string, i: number): boolean {
  if (body[i - 1] !== "s" || !/^ \p{Ll}/u.test(body.slice(i + 1, i + 3))) return false;
  for (let k = i + 1; k < Math.min(body.length, i + 80) && body[k] !== "\n"; k++)
    if (endsSingle(body, k)) return true;
  return false;
}
