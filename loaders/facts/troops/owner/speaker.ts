/** Whose troops the speaker of a sentence tells of: the ministry that says so. */
import {SAYING} from "../../../lexicon/verbs.ts";
import {forcesIn} from "../force.ts";
import type {Force} from "../force.ts";
import type {View} from "../view.ts";

/** "An additional 500 troops are to arrive by Friday, Britain's defence ministry said." */
export function speakingMinistry(view: View, from: number): Force | null {
  const at = view.words.findIndex(
    (w, k) => k > from && /^(?:ministry|minister|pentagon|army|military)$/.test(w)
  );
  if (at < 0 || !view.sentence.verbs.some((verb) => SAYING.has(verb.lemma) && verb.head > at && verb.head - at <= 5)) return null; // prettier-ignore
  if (view.words[at] === "pentagon") return {name: "USA", token: at};
  return forcesIn(view, at - 4, at)[0] ?? null;
}

/** "The ministry in Tokyo said 19 soldiers had been dispatched": the country of the ministry, or the capital, that says so. */
export function speakerBefore(view: View, to: number): Force | null {
  const {sentence, placeAt, words} = view;
  const said = sentence.verbs.find((v) => v.head < to && to - v.head <= 7 && v.form === "finite" && SAYING.has(v.lemma)); // prettier-ignore
  if (!said?.subject || said.head >= to) return null;
  const [from, end] = said.subject;
  const ministry = words.slice(from, end + 1).some((w) => /^(?:ministry|minister|army|military|government|pentagon)$/.test(w)); // prettier-ignore
  for (let k = from; k <= said.first; k++) {
    const place = placeAt[k]?.mention;
    if (place && (place.capital || place.kind === "demonym" || place.kind === "country") && (ministry || ((place.capital || place.kind === "country") && from === k)))
      return {name: place.country, token: k}; // prettier-ignore
  }
  return null;
}
