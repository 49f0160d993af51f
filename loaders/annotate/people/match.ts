import {addTitle, countryOf} from "./cast.ts";
import type {Cast, Member} from "./cast.ts";
import type {Read} from "./drafts.ts";
import type {Found} from "./refer.ts";
import {RELATIVE} from "./titles.ts";

const TOP = new Set(["state", "government", "royal", "minister"]);

/**
 * Gives offices that were told without a name to people who were named without an office: "The Turkish president drove up the
 * mountain … Orhan Tekinalp had landed on Monday".
 */
export function matchUnnamed(cast: Cast, found: Found[], reads: Read[]): void {
  const mentions = new Map<Member, Found[]>();
  for (const f of found) {
    const list = mentions.get(f.member);
    if (list) list.push(f);
    else mentions.set(f.member, [f]);
  }
  const unnamed = [...mentions.keys()].filter(
    (m) => m.name.length === 0 && m.country !== "" && m.titles.some((t) => TOP.has(t.kind) && !t.regional)
  );
  const roleless = cast.members.filter(
    (m) => m.titles.length === 0 && !m.fallen && (mentions.get(m)?.length ?? 0) > 1
  );
  for (const office of unnamed) {
    const first = mentions.get(office)?.[0];
    const next = roleless.find((m) => {
      const named = mentions.get(m)?.[0];
      return (
        m.titles.length === 0 &&
        first &&
        named?.subject &&
        named.sentence > first.sentence &&
        // "nobody knows it better than its foreign minister. “…,” Alvin Bannis told his hosts"
        named.sentence - first.sentence <= (first.subject ? 3 : closesSentence(first, reads) ? 1 : 0)
      );
    });
    if (!next) continue;
    give(next, office);
    for (const f of mentions.get(office) ?? []) f.member = next;
  }
  for (const member of roleless) {
    if (member.titles.length > 0) continue;
    const first = mentions.get(member)?.[0]?.sentence ?? 0;
    const partners = partnersOf(member, found);
    const open = unnamed.find(
      (o) =>
        o.titles.some((t) => t.kind === "state" || t.kind === "government") &&
        (mentions.get(o)?.[0]?.sentence ?? first) < first &&
        !cast.members.some((m) => m.titles.some((t) => o.titles.includes(t))) &&
        [...partnersOf(o, found)].some((p) => partners.has(p))
    );
    if (open) give(member, open);
  }
}

const closesSentence = ({span, sentence}: Found, reads: Read[]): boolean =>
  span.end >= (reads[sentence]?.sentence.end ?? 0) - 2;

/** People in office who are told of in the same sentences: "he and Rauf Sultanov signed a pact". */
function partnersOf(member: Member, found: Found[]): Set<Member> {
  const sentences = new Set(found.filter((f) => f.member === member).map((f) => f.sentence));
  return new Set(
    found
      .filter(
        (f) =>
          f.member !== member &&
          sentences.has(f.sentence) &&
          f.member.titles.some((t) => TOP.has(t.kind) && !t.former)
      )
      .map((f) => f.member)
  );
}

function give(member: Member, office: Member): void {
  for (const title of office.titles) addTitle(member, title);
  member.country ||= office.country;
}

/** "The two presidents needed two pens. … X of Tajikistan and Y of Kyrgyzstan signed": the office told of both. */
export function matchPlurals(cast: Cast, reads: Read[]): void {
  for (const member of cast.members) {
    if (member.titles.length > 0 || !member.country) continue;
    const first = Math.min(...member.sentences);
    for (let k = Math.max(0, first - 3); k <= first + 3; k++) {
      const plural = reads[k]?.plurals.find((t) => TOP.has(t.kind) && t.key !== "minister" && !t.former);
      if (!plural) continue;
      addTitle(member, {...plural, plural: false, country: member.country});
      break;
    }
  }
}

/** "a gift to his host X … The two premiers signed": of two premiers one is known, and so is the other. */
export function matchHosts(cast: Cast, reads: Read[]): void {
  const plural = reads
    .flatMap((r) => r.plurals)
    .find((t) => TOP.has(t.kind) && t.key !== "minister" && !t.former);
  if (!plural) return;
  const known = cast.members.filter((m) => m.titles.some((t) => t.key === plural.key && !t.former));
  const hosts = cast.members.filter((m) => m.titles.length > 0 && m.titles.every((t) => RELATIVE.has(t.key)));
  const [host, other] = [hosts[0], known[0]];
  if (!host || !other || hosts.length > 1 || known.length > 1 || countryOf(host) === countryOf(other)) return;
  addTitle(host, {...plural, plural: false, country: countryOf(host)});
}
