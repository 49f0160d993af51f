/** Whether an article is there already: at the same address, or with nearly the same words. */
import type {Article} from "../../../loaders/types.ts";

/** Of all runs of words of the shorter text, the share that the other text has, from which they are one. */
const SAME_TEXT = 0.7;
/** Words in a run. */
const RUN = 5;
/** What addresses carry to count readers. */
export const TRACKING = /^(?:utm_|fbclid$|gclid$|mc_|ref$|source$|cmp$|cmpid$|at_)/i;

export interface Double {
  article: Article;
  /** Why it is the same: "the same address", "94% the same words". */
  reason: string;
}

export function findDouble(draft: {url: string; body: string}, articles: readonly Article[]): Double | null {
  const address = plainAddress(draft.url);
  const atAddress = articles.find(({url}) => address !== "" && plainAddress(url) === address);
  if (atAddress) return {article: atAddress, reason: "the same address"};
  const own = runsOf(draft.body);
  for (const article of articles) {
    const share = shared(own, runsOf(article.body));
    if (share >= SAME_TEXT) return {article, reason: `${Math.floor(share * 100)}% the same words`};
  }
  return null;
}

/** An address as far as it names the page. */
export function plainAddress(url: string): string {
  if (!URL.canParse(url)) return "";
  const {hostname, pathname, searchParams} = new URL(url);
  const query = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const path = decodeURI(pathname).replace(/(?:\/amp)?\/?$/, "");
  return `${hostname.replace(/^(?:www|m|amp)\./, "")}${path}?${new URLSearchParams(query)}`;
}

function runsOf(text: string): Set<string> {
  const words =
    text
      .normalize("NFKD")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const count = Math.max(1, words.length - RUN + 1);
  return new Set(Array.from({length: count}, (_, i) => words.slice(i, i + RUN).join(" ")));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const run of few) if (many.has(run)) both++;
  return both / few.size;
}
