import {envoyRegions, institutionWords, portfolioWords, stateForms} from "../../../lexicon/offices.ts";
import type {OfficeKind} from "../../../lexicon/offices.ts";
import {joined} from "../words.ts";
import {chargeAfter} from "./charge.ts";
import {clubAfter, rulingBodyAfter} from "./ruling.ts";
import type {Word} from "../words.ts";
import {HEADS} from "./heads.ts";
import {ORGAN} from "./left.ts";
import {fieldAfter} from "./field.ts";

export interface Right {
  to: number;
  /** Indexes of the words that belong to the role. */
  kept: number[];
  country: string;
  regional: boolean;
  organization: boolean;
  /** "at the Ministry of Commerce": one of its officials, whatever the office is called. */
  ministry: boolean;
}

const OF = new Set(["of", "for"]);
const AT = new Set(["at", "in", "within"]);
const BODIES = new Set(["ministry", "department", "office", "cabinet", "secretariat"]);

/** What follows the head: "of Foreign Affairs of the Republic of Iraq", "for Europe", "to Baghdad". */
export function rightOf(words: Word[], end: number, kind: OfficeKind, singular: string): Right {
  const right: Right = {
    to: end,
    kept: [],
    country: "",
    regional: false,
    organization: false,
    ministry: false
  };
  const isEnvoy = kind === "diplomat" || singular === "rapporteur";
  // "her colleague at the treasury, X"
  const field = singular === "colleague" ? fieldOfColleague(words, end) : 0;
  if (field > 0) {
    let k = field;
    while (
      joined(words[k]) &&
      (portfolioWords.has(words[k]?.lower ?? "") || institutionWords.has(words[k]?.lower ?? ""))
    )
      k++;
    if (k > field) return {...right, to: k};
    if (words[end]?.lower !== "of" && words[end]?.lower !== "for") return right;
  }
  // "her guest from Lomé, X"
  if (["guest", "host", "counterpart", "colleague"].includes(singular) && words[end]?.lower === "from") {
    const home = countryAfter(words, end + 1);
    if (home) return {...right, to: home.to, country: home.country};
  }
  // "his colleague in Georgetown, President X": and not "met his colleague in Geneva"
  if (["counterpart", "colleague"].includes(singular) && words[end]?.lower === "in") {
    const home = countryAfter(words, end + 1);
    const next = words[home?.to ?? words.length];
    if (home?.city && next?.gap === "comma" && next.cap)
      return {...right, to: home.to, country: home.country};
  }
  // "her predecessor as prime minister, X"
  if (singular === "successor" && words[end]?.lower === "as") return {...right, to: asideEnd(words, end)};
  // "Armenia's prime minister at the time, X"
  if (/^(?:at|of)$/.test(words[end]?.lower ?? "") && ["at the time", "of the time", "of that time", "of the day"].includes(words.slice(end, end + 3).map((w) => w.lower).join(" "))) return {...right, to: end + 3}; // prettier-ignore
  const charge = kind === "minister" ? chargeAfter(words, end) : null;
  if (charge) return {...right, ...charge};
  // "the Palestinian ambassador in Moscow, X"
  const post =
    kind === "diplomat" && words[end]?.lower === "in" && joined(words[end]) ? words[end + 1] : undefined;
  if (post?.place && post.place.kind !== "demonym" && joined(post)) {
    let to = end + 2;
    while (words[to]?.place === post.place) to++;
    return {...right, to};
  }
  for (let turn = 0; turn < 2; turn++) {
    const link = words[right.to];
    const abroad = isEnvoy && (link?.lower === "to" || link?.lower === "for" || link?.lower === "on");
    if (!link || !joined(link) || !(OF.has(link.lower) || abroad || AT.has(link.lower))) break;
    if (link.lower === "of" && (kind === "chief" || kind === "state")) {
      const ruling = rulingBodyAfter(words, right.to + 1);
      if (ruling) {
        right.kept.push(right.to, ...ruling.kept);
        right.to = ruling.to;
        if (!ruling.country) continue;
        right.country = ruling.country;
        break;
      }
    }
    const club = link.lower === "of" && turn === 0 ? clubAfter(words, right.to + 1) : 0;
    if (club > 0) {
      for (let k = right.to; k < club; k++) right.kept.push(k);
      return {...right, to: club, organization: true};
    }
    if (link.lower === "of") {
      const seat = countryAfter(words, right.to + 1);
      if (seat && !(kind === "local" && seat.city)) {
        right.country = seat.country;
        const body = words[seat.to - 1]?.place;
        if (body?.kind === "body" && ORGAN.test(body.text))
          for (let k = right.to; k < seat.to; k++) right.kept.push(k);
        right.to = seat.to;
        // "the ambassador of Peru to Japan"
        if (isEnvoy && words[right.to]?.lower === "to") continue;
        break;
      }
      if (words[right.to + 1]?.lower === "the" && words[right.to + 2]?.lower === "republic") {
        // "the President of the Republic": of which is told elsewhere
        right.to += 3;
        break;
      }
      // "the Foreign Minister of that country, X": of the one spoken of
      if (
        /^th(?:at|is)$/.test(words[right.to + 1]?.lower ?? "") &&
        words[right.to + 2]?.lower === "country"
      ) {
        right.to += 3;
        break;
      }
      const region = turn === 0 ? regionAfter(words, right.to + 1) : null;
      if (region) {
        for (let k = right.to; k < region.to; k++) right.kept.push(k);
        return {...right, ...region, regional: true};
      }
    }
    const region = abroad ? envoyRegion(words, right.to + 1) : 0;
    if (region > 0) {
      for (let k = right.to; k < region; k++) right.kept.push(k);
      right.to = region;
      break;
    }
    const ministry = AT.has(link.lower) ? ministryAfter(words, right.to + 1) : null;
    if (ministry) {
      const body = words.slice(right.to, ministry.to);
      return {...right, ...ministry, ministry: body.some((w) => w.lower === "ministry")};
    }
    if (link.lower === "in" || link.lower === "within") break;
    const field =
      link.lower === "at" ? null : fieldAfter(words, right.to + 1, abroad || kind === "local", kind);
    if (!field) {
      const body =
        (turn === 0 && singular !== "minister") || link.lower === "at"
          ? organizationAfter(words, right.to + 1)
          : null;
      if (!body) break;
      if (link.lower === "at" && turn > 0) return {...right, to: body, organization: true};
      for (let k = right.to; k < body; k++) right.kept.push(k);
      right.to = body;
      right.organization = true;
      break;
    }
    right.kept.push(right.to, ...field.kept);
    if (field.country && !abroad) right.country = field.country;
    right.to = field.to;
    // "Minister of Defence II": Brunei numbers them
    if (kind === "minister" && joined(words[right.to]) && words[right.to]!.text === "II")
      right.kept.push(right.to++);
  }
  return right;
}

/** "her colleague at the treasury", "his colleague of agriculture", "in charge of trade": where the field begins, or 0. */
function fieldOfColleague(words: Word[], end: number): number {
  const two = words.slice(end, end + 2).map((w) => w.lower).join(" "); // prettier-ignore
  if (two === "at the" || two === "in the") return end + 2;
  if (words.slice(end, end + 3).map((w) => w.lower).join(" ") === "in charge of") return end + 3; // prettier-ignore
  if (words[end]?.lower !== "of" && words[end]?.lower !== "for") return 0;
  return words[end + 1]?.lower === "the" ? end + 2 : end + 1;
}

/** "as prime minister, X": up to four words before a comma, else none. */
function asideEnd(words: Word[], end: number): number {
  for (let k = end + 2; k < end + 6; k++) if (words[k]?.gap === "comma") return k;
  return end;
}

/** "state secretary at the Thai foreign ministry", "at Kenya's treasury", "in the Ministry of Finance of Peru": whose it is. */
function ministryAfter(words: Word[], from: number): Pick<Right, "to" | "country"> | null {
  const start = words[from]?.lower === "the" ? from + 1 : from;
  const place = words[start]?.place;
  if (BODIES.has(words[start]?.lower ?? "")) return ministryOf(words, start);
  if (!place || !/^(?:country|demonym)$/.test(place.kind)) return null;
  let to = start + 1;
  while (words[to]?.place === place) to++;
  const field = to;
  while (joined(words[to]) && portfolioWords.has(words[to]?.lower ?? "") && to - field < 5) to++;
  const isBody =
    joined(words[to]) && /^(?:ministry|department|treasury|office)$/.test(words[to]?.lower ?? "");
  if (!isBody) return null;
  // "at Cambodia's Ministry of Economy"
  return {to: ministryOf(words, to)?.to ?? to + 1, country: place.country};
}

/** "Ministry of Foreign Affairs and Trade of Hungary", "Ministry of Health": a field, and the country if it follows. */
function ministryOf(words: Word[], start: number): Pick<Right, "to" | "country"> | null {
  if (words[start + 1]?.lower !== "of" && words[start + 1]?.lower !== "for") return null;
  const field = fieldAfter(words, start + 2, false, "minister");
  if (!field) return null;
  const home = words[field.to]?.lower === "of" ? countryAfter(words, field.to + 1) : null;
  return {to: home?.to ?? field.to, country: home?.country ?? field.country};
}

/** "for the Middle East": the word after it, or 0. */
function envoyRegion(words: Word[], from: number): number {
  const start = words[from]?.lower === "the" ? from + 1 : from;
  for (let length = 4; length > 0; length--) {
    const slice = words.slice(start, start + length);
    if (slice.length < length || slice.some((w) => !joined(w))) continue;
    if (envoyRegions.has(slice.map((w) => w.lower).join(" "))) return start + length;
  }
  return 0;
}

/** "the Islamic Republic of Iran", "Iran", "the United Arab Emirates". */
function countryAfter(words: Word[], from: number): {country: string; to: number; city: boolean} | null {
  let k = from;
  for (let n = 0; n < 7; n++, k++) {
    const word = words[k];
    if (!word || !joined(word)) return null;
    if (word.place && word.place.kind !== "demonym") {
      if (word.place.kind === "city" && !word.place.capital) return null;
      if (word.place.kind === "region") return null;
      const {place} = word;
      let to = k + 1;
      while (words[to]?.place === place) to++;
      // "the chief of Sudan's army", "the head of Sudan's sovereign council"
      const ruled = [words[to], words[to + 1]].some((w) => joined(w) && institutionWords.has(w?.lower ?? ""));
      if (words[to - 1]?.possessive && ruled) return null;
      return {country: place.country, to, city: place.kind === "city"};
    }
    if (!(
      word.lower === "the" ||
      word.lower === "of" ||
      word.lower === "other" ||
      stateForms.has(word.lower) ||
      word.place
    ))
      return null;
    if (word.place && joined(words[k + 1])) {
      // "the French Republic", and not "the Iranian parliament"
      let to = k + 1;
      while (stateForms.has(words[to]?.lower ?? "") && joined(words[to]) && words[to]?.cap) to++;
      if (to > k + 1 && STATES.has(words[to - 1]?.lower ?? ""))
        return {country: word.place.country, to, city: false};
    }
  }
  return null;
}
const STATES = new Set([
  "republic",
  "confederation",
  "kingdom",
  "federation",
  "state",
  "commonwealth",
  "sultanate",
  "government"
]);

/** "the Kurdistan Region", "Iraq's Anbar province", "Basra". */
function regionAfter(words: Word[], from: number): {country: string; to: number} | null {
  for (let k = from; k < from + 6; k++) {
    const word = words[k];
    if (!word || !joined(word)) return null;
    const {place} = word;
    // "the US state of Oregon", "the Indian state of Kerala"
    const isOf = word.lower === "of" && REGION_NOUNS.has(words[k - 1]?.lower ?? "");
    if (isOf || (REGION_NOUNS.has(word.lower) && words[k + 1]?.lower === "of" && words[k - 1]?.place))
      continue;
    if (place && (place.kind === "region" || place.kind === "city")) {
      let to = k + 1;
      while (words[to]?.place === place || REGION_NOUNS.has(words[to]?.lower ?? "")) to++;
      return {country: place.country, to};
    }
    if (word.lower !== "the" && !word.place) return null;
  }
  return null;
}
const REGION_NOUNS = new Set(["region", "province", "governorate", "state", "city"]);

/** "head of Hezbollah", "leader of the Sadrist Movement": up to five capitalised words. */
function organizationAfter(words: Word[], from: number): number | null {
  let k = from;
  if (words[k]?.lower === "the" || words[k]?.lower === "its") k++;
  // "at Iraq's Kata'ib Hezbollah"
  while (words[k]?.place && joined(words[k]) && (words[k]?.possessive || words[k]?.place?.kind === "demonym"))
    k++;
  const start = k;
  while (
    k - start < 5 &&
    words[k]?.cap &&
    joined(words[k]) &&
    !words[k]?.place &&
    !HEADS.has(words[k]?.lower ?? "")
  )
    k++;
  return k > start ? k : null;
}
