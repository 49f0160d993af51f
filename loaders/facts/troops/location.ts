/** Where troops stand, come to or leave: what a preposition leads to, with the part of the country that the words name. */
import {isCommand} from "./force.ts";
import {siteAt} from "./site.ts";
import type {Site} from "./site.ts";
import type {View} from "./view.ts";

const IN =
  /^(?:in|at|inside|across|throughout|within|on|near|around|outside|to|into|onto|of|from|for|over|through|via|along|off|with|under)$/;

/** Prepositions that lead to where the troops are, come to or leave. */
export type Way = "at" | "to" | "from";

const WAYS: Record<Way, RegExp> = {
  at: /^(?:in|at|inside|across|throughout|within|on|near|around|outside|under|through|along|off)$/,
  to: /^(?:to|into|onto|toward|towards|in|at|across|inside|on|near|along|for|throughout)$/,
  from: /^(?:from|of|in|at|across|inside|throughout|on)$/
};

/** The sites in tokens [from, to] that prepositions of one way lead to, in order; places joined by "and" or a comma follow one preposition. */
export function sitesIn(view: View, from: number, to: number, way: Way): Site[] {
  const sites: Site[] = [];
  const {words} = view;
  for (let k = Math.max(0, from); k <= to && k < words.length; k++) {
    if (view.dateAt[k]) continue;
    const leads = (WAYS[way].test(words[k]!) && isLeading(view, k, way)) || isCommand(view, k);
    if (!leads || isCompared(view, k)) continue;
    const site = siteAt(view, k + 1, to);
    if (!site) continue;
    sites.push(site);
    k = Math.max(k, site.last);
    for (let joined = 0; joined < 8 && k < to; joined++) {
      const next = joinedAt(view, k + 1);
      const more = next < 0 || next > to ? null : siteAt(view, next, to);
      // "soldiers in Lebanon and Malaysia some 830"
      if (!more || more.country === "" || isCounting(view, more.last + 1)) break;
      sites.push(more);
      k = more.last;
    }
  }
  return merged(sites);
}

/** "at Tapa in Estonia and France another 350": who counts next is no second place. */
const isCounting = ({numberAt, words}: View, k: number): boolean =>
  numberAt[k] !== undefined ||
  (/^(?:another|some|about|around|a|only|just|roughly|nearly|lists|has|had|keeps|kept|counts|counted|sends|sent|fields|provides|provided|contributes|adds)$/.test(
    words[k] ?? ""
  ) &&
    (numberAt[k + 1] ?? numberAt[k + 2]) !== undefined);

/** "more than any other country in the region": no place of the troops. */
const isCompared = ({words}: View, k: number): boolean =>
  words.slice(Math.max(0, k - 3), k).some((word) => /^(?:any|anywhere)$/.test(word));

const DAY = /^(?:sun|mon|tues|wednes|thurs|fri|satur)day$/;

/** "out of Niger", not "500 of its soldiers"; "to Poland", not "to send", "up to 500"; "on the border", not "on Monday". */
function isLeading({words, tokens, dateAt, numberAt}: View, k: number, way: Way): boolean {
  const word = words[k]!;
  if (word === "of") return words[k - 1] === "out" || words[k - 1] === "outside" || (way === "from" && /^(?:most|parts|much|all)$/.test(words[k - 1] ?? "") && words[k - 2] === "from"); // prettier-ignore
  if (dateAt[k + 1] || numberAt[k + 1]?.first === k + 1) return false;
  // "the ministry said on Monday, to Mali": no date of the troops, and no place
  if (DAY.test(words[k + 1] ?? "")) return false;
  // "at the request of Maputo"
  if (words.slice(k + 1, k + 4).some((w) => ASKED.test(w))) return false;
  const next = tokens[k + 1];
  return next !== undefined && !(word === "to" && next.pos === "VERB");
}

const ASKED = /^(?:request|invitation|behest|urging|insistence|expense)$/;

/** After ", and", "and", "and in". */
function joinedAt({words}: View, k: number): number {
  let at = k;
  if (words[at] === ",") at++;
  if (words[at] === "and" || words[at] === "or") at++;
  if (at === k) return -1;
  return IN.test(words[at] ?? "") ? at + 1 : at;
}

/** "at Rukla in Lithuania", "in Gao, in northern Mali": two looks at one place are one. */
function merged(sites: Site[]): Site[] {
  const out: Site[] = [];
  for (const next of sites) {
    const last = out.at(-1);
    if (
      last &&
      last.country === "" &&
      last.refused === "" &&
      next.country !== "" &&
      next.first - last.last <= 3
    ) {
      out[out.length - 1] = {...next, place: last.place || next.place, first: last.first};
    } else out.push(next);
  }
  return out;
}
