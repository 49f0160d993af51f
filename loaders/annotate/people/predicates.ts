import type {Cast} from "./cast/member.ts";
import type {Draft, Read} from "./drafts.ts";
import type {Word} from "./words.ts";

const COUNTED = new Set(["last", "first", "only", "latest", "second", "third", "previous", "next"]);
const WAS = new Set(["was", "is", "remains"]);
const REACH = 25;

/**
 * Gives the office of a sentence about the last or first who came to whom it names: "the last Kuwaiti foreign minister to visit
 * Manila was Sheikh X", "the first head of government to come since X in 2018". Changes the drafts in place.
 */
export function joinPredicates(read: Read): void {
  const {words, drafts} = read;
  joinOffices(read);
  for (const office of drafts) {
    if (office.kind !== "office" || !isCounted(words, office)) continue;
    const name = drafts.find((d) => d.kind === "name" && d.titles.length === 0 && d.first > office.end);
    const lead = name && words[name.first - 1]?.lower;
    if (!name || !lead || name.first - office.end > REACH) continue;
    if (lead !== "since" && !WAS.has(lead) && !isAside(words, name)) continue;
    const past = lead !== "is" && lead !== "remains";
    name.titles.push(...office.titles.map((title) => ({...title, past})));
    if (lead !== "since") office.named = name;
  }
}

/** ", X, came in March": between commas. */
const isAside = (words: readonly Word[], name: Draft): boolean =>
  words[name.first]?.gap === "comma" && words[name.end]?.gap === "comma";

/** "X has been Uzbekistan's energy minister for two winters", "X is the country's president": the office of a name. */
function joinOffices({words, drafts}: Read): void {
  for (const [n, name] of drafts.entries()) {
    const office = drafts[n + 1];
    if (name.kind !== "name" || name.titles.length > 0 || name.name.length < 2 || office?.kind !== "office")
      continue;
    const between = words.slice(name.end, office.first).map((w) => w.lower).join(" "); // prettier-ignore
    const isOwned = office.titles.some(
      (t) => t.determiner !== "a" && (t.country !== "" || t.determiner === "the")
    );
    if (!/^(?:is|was|has been|had been|became|remains)$/.test(between) || !isOwned) continue;
    name.titles.push(...office.titles);
    office.named = name;
  }
}

/** The offices told of those who are named in the same sentence. */
export function settlePredicates(cast: Cast, reads: readonly Read[]): void {
  for (const draft of reads.flatMap((read) => read.drafts)) {
    const member = draft.named && cast.who.get(draft.named);
    if (member) cast.who.set(draft, member);
  }
}

/** "the last Irish premier to visit Lagos": counted, and told by what he did. */
function isCounted(words: readonly Word[], {first, from, end}: Draft): boolean {
  const before = words.slice(Math.max(0, first - 1), from);
  return before.some(({lower}) => COUNTED.has(lower)) && words[end]?.lower === "to";
}
