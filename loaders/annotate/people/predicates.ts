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
  joinCopulas(read);
  const {words, drafts} = read;
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

/** What stands between a name and the office that it is told to hold; in the group, what tells that he no longer does. */
const COPULA =
  /^(?:(?:now|currently|still|also|then|once) )?(?:(?:is|has been|remains|became|becomes|serves as|has served as|(?:has been|was|is) (?:named|appointed|elected|sworn in as))|(was|had been|served as|had served as))(?: (?:now|currently|still|also|then|once|at the time))?(?: (?:the|a|an))?$/;
const LONGEST = 6;

/** "X has been Uzbekistan's energy minister for two years", "X became prime minister in May": the office is his who is the subject. */
function joinCopulas({words, drafts}: Read): void {
  for (const office of drafts) {
    if (office.kind !== "office" || office.possessive) continue;
    if (isTold(words, office, drafts)) continue;
    const name = drafts.findLast((d) => d.kind === "name" && d.end <= office.first);
    if (!name || name.possessive || name.titles.length > 0 || office.first - name.end > LONGEST) continue;
    const between = words.slice(name.end, office.first).map((w) => w.lower);
    const told = COPULA.exec(between.join(" "));
    if (!told) continue;
    name.titles.push(...office.titles.map((title) => ({...title, past: told[1] !== undefined})));
    office.named = name;
  }
}

/** "Angola's new defence minister is General X": gives the name after the verb the office before it, and tells whether it did. */
function isTold(words: Read["words"], office: Draft, drafts: Draft[]): boolean {
  const name = drafts[drafts.indexOf(office) + 1];
  const [title] = office.titles;
  if (name?.kind !== "name" || !title?.country || title.plural || title.former) return false;
  if (name.titles.some((t) => t.kind !== "military" || t.country !== "")) return false;
  const between = words.slice(office.end, name.first).map((w) => w.lower);
  if (!/^(?:is|remains|was then|is now)(?: (?:now|still|one|called))?$/.test(between.join(" "))) return false;
  name.titles.unshift({...title});
  office.named = name;
  return true;
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
