import {SAYING} from "../../../lexicon/verbs.ts";
import {countryOf} from "../cast/member.ts";
import type {PlaceMention} from "../../../types.ts";
import type {Read} from "../drafts.ts";
import {isTown, placesAt, leadOf, seatsSpeaker, wordAt} from "./site.ts";
import type {Clue, Cue, Scene, Site} from "./site.ts";
import {countriesOf} from "./site.ts";
import {legsOf} from "./journeys.ts";

/** Places beside the name: in its sentence, in the one before, at the head of its paragraph. */
export const surroundings: Cue = (site, scene) => [
  ...inSentence(site, scene),
  ...before(site, scene),
  ...headOfParagraph(site, scene),
  ...toldBy(site, scene),
  ...besideVisitor(site, scene),
  ...asVisitor(site, scene),
  ...after(site, scene),
  ...inSetting(site, scene),
  ...inTown(site, scene),
  ...bySpokesmanIn(site, scene)
];

/** "A spokesman in Abuja denied that President X would follow", "the palace in Manila said": their own, unless he is on his way there. */
function bySpokesmanIn(site: Site, scene: Scene): Clue[] {
  const place = site.read.sentence.places.find((p) => seatsSpeaker(site.read, p));
  if (!place) return [];
  const goes = legsOf(site, scene).some((leg) => leg.country === place.country);
  return goes ? [] : [{country: place.country, weight: 3}];
}

/** "In Pyongyang, state media said Foreign Minister X had left for Moscow": told there by others, and no traveller to it. */
function inTown(site: Site, scene: Scene): Clue[] {
  const {read, at, mention} = site;
  const {words, sentence} = read;
  const place = placesAt(scene, at).find((p) => p.start - sentence.start < 4);
  if (!place || place.kind === "demonym" || mention.subject || leadOf(words, place) !== "in") return [];
  const teller = sentence.verbs.find((v) => v.form === "finite");
  if (!teller || !SAYING.has(teller.lemma) || teller.end > mention.phrase.start) return [];
  const goes = legsOf(site, scene).some((leg) => leg.country === place.country);
  return goes ? [] : [{country: place.country, weight: 4}];
}

/** Whoever is told of where somebody has gone may be at home there. */
const inSetting = ({at, verbs}: Site, scene: Scene): Clue[] => {
  const country = scene.setting[at];
  return country && verbs.length > 0 ? [{country, weight: 0.6}] : [];
};

/** "At a lunch for the visiting Danish crown prince, Prime Minister X said": who has guests is not of their country. */
function besideVisitor({at, read: {words}, member}: Site, scene: Scene): Clue[] {
  const guests = (scene.found[at] ?? []).filter(
    (f) =>
      f.member !== member &&
      words
        .slice(wordAt(words, f.phrase.start), wordAt(words, f.span.start) + 1)
        .some((w) => w.lower === "visiting")
  );
  return countriesOf(guests).map((country) => ({country, weight: -3}));
}

/** "talks in Kathmandu between Prime Minister X and his visiting counterpart, Y": Y is at home elsewhere than where they meet. */
function asVisitor({at, read, mention}: Site, scene: Scene): Clue[] {
  const {words} = read;
  const own = words.slice(wordAt(words, mention.phrase.start), wordAt(words, mention.span.start) + 1);
  if (!own.some((w) => w.lower === "visiting")) return [];
  const here = placesAt(scene, at).find((p) => p.kind === "city" && leadOf(words, p) === "in");
  const country = here?.country ?? scene.dateline;
  return country ? [{country, weight: -4}] : [];
}

/** "The president has dispatched an envoy. Ghana wants …": the country with which the next sentence begins. */
function after({at, read}: Site, scene: Scene): Clue[] {
  const next = scene.reads[at + 1];
  if (!next || next.sentence.paragraph !== read.sentence.paragraph) return [];
  const place = placesAt(scene, at + 1)[0];
  const opens = place && place.start === next.sentence.start && place.kind === "country";
  return opens ? [{country: place.country, weight: 0.9}] : [];
}

/** "The premier stated that Minister X would go": one's own people are told of. */
function toldBy(site: Site, scene: Scene): Clue[] {
  const {at, read, member, mention} = site;
  const teller = (scene.found[at] ?? []).find(
    (f) => f.subject && f.member !== member && f.span.end < mention.span.start
  );
  if (!teller || !countryOf(teller.member)) return [];
  const {tokens, verbs} = read.sentence;
  const says = verbs.some(
    (v) =>
      SAYING.has(v.lemma) &&
      v.form === "finite" &&
      (tokens[v.head]?.start ?? 0) > teller.span.end &&
      (tokens[v.head]?.end ?? 0) < mention.span.start
  );
  const top = member.titles.some((t) => t.kind === "state" || t.kind === "royal");
  const goes = top && legsOf(site, scene).some((leg) => leg.weight < 0);
  return says ? [{country: countryOf(teller.member), weight: top ? (goes ? 1.5 : 0.6) : 2}] : [];
}

/** "Ethiopia dismissed reports that Prime Minister X …": the last place before the name, if it is nobody else's and no goal. */
function inSentence(site: Site, scene: Scene): Clue[] {
  const {read, at, mention} = site;
  const found = scene.found[at] ?? [];
  const places = placesAt(scene, at);
  const goals = legsOf(site, scene).map((leg) => leg.country);
  const others = countriesOf(found.filter((f) => f.member !== site.member && f.subject));
  const fits = places.filter(
    (p) => !goals.includes(p.country) && !others.includes(p.country) && !isGoal(read, p)
  );
  // "In Moscow last month he discussed the base": he was there, and may well have been a guest
  const away = mention.kind === "pronoun" && mention.subject;
  const last = fits.findLast((p) => p.start < mention.phrase.start && !(away && isFronted(read, p)));
  const subject = read.sentence.verbs.find((v) => v.form === "finite" && v.subject)?.subject;
  const {tokens} = read.sentence;
  const head =
    subject &&
    fits.find((p) => p.start >= (tokens[subject[0]]?.start ?? 0) && p.end <= (tokens[subject[1]]?.end ?? 0));
  // "Rwanda has 2,800 soldiers in Cabo Delgado, army spokesman X said": the speaker's is the country of which he speaks first
  const first = read.sentence.places[0];
  const opened =
    first &&
    first.start === read.sentence.start &&
    first.kind === "country" &&
    mention.subject &&
    !site.verbs.some((v) => v.subject && tokens[v.subject[0]]?.start === first.start);
  const speaks = site.verbs.some((v) => SAYING.has(v.lemma)) && head && head.end < mention.phrase.start;
  const beside = read.sentence.places.findLast(
    (p) =>
      p.start < mention.phrase.start &&
      isTown(read.words, p) &&
      leadOf(read.words, p) === "in" &&
      mention.phrase.start - p.end < 8 &&
      site.verbs.length === 0
  );
  // "in Kigali, where President X gave him a cow"
  const where = read.words[site.first - 1]?.lower === "where" ? last : undefined;
  const after = places.find((p) => p.start >= mention.phrase.end && p.start - mention.phrase.end < 10);
  return [
    ...(last ? [{country: last.country, weight: last === head ? 1.6 : 1.2}] : []),
    // "Finland, Rautio told reporters, would send the guns"
    ...(opened && site.verbs.some((v) => SAYING.has(v.lemma)) ? [{country: first.country, weight: 2.2}] : []),
    ...(where ? [{country: where.country, weight: 2.4}] : []),
    // "in the Azerbaijani one, President X"
    ...(beside ? [{country: beside.country, weight: 2.4}] : []),
    ...(speaks ? [{country: head.country, weight: 2.2}] : []),
    ...(after && ["in", "at"].includes(leadOf(read.words, after)) && site.verbs.length === 0
      ? [{country: after.country, weight: 1.5}]
      : [])
  ];
}

const isFronted = ({words, sentence}: Read, place: PlaceMention): boolean =>
  leadOf(words, place) === "in" && place.start - sentence.start < 4;

/** "a standing invitation to Tokyo", and not "sources close to Lebanon's government". */
const isGoal = ({words}: Read, place: PlaceMention): boolean =>
  leadOf(words, place) === "to" && words[wordAt(words, place.start) - 2]?.pos !== "ADJ";

/** "Honiara says that there will be no base. Prime Minister X told parliament": a place of the sentence before that is not its subject's. */
function before({at, read, mention}: Site, scene: Scene): Clue[] {
  const earlier = scene.reads[at - 1];
  if (!earlier || earlier.sentence.paragraph !== read.sentence.paragraph) return [];
  const found = scene.found[at - 1] ?? [];
  const others = countriesOf(found.filter((f) => f.subject));
  const places = placesAt(scene, at - 1).filter((p) => !isGoal(earlier, p));
  const topic = places.find((p) => !others.includes(p.country)) ?? places[0];
  // "Chad, which hosts a French garrison, is reviewing its pact with Paris. President X is due in Paris"
  const opens = topic?.kind === "country" && topic.start === earlier.sentence.start && mention.phrase.start === read.sentence.start; // prettier-ignore
  return topic
    ? [{country: topic.country, weight: opens ? (found.some((f) => f.subject) ? 1.8 : 3.8) : 0.9}]
    : [];
}

/** "Vietnam is in more of a hurry. …": what the paragraph begins with. */
function headOfParagraph({at, read}: Site, scene: Scene): Clue[] {
  let k = at;
  while (k > 0 && at - k < 12 && scene.reads[k - 1]?.sentence.paragraph === read.sentence.paragraph) k--;
  const head = scene.reads[k];
  if (!head || k === at) return [];
  const place = placesAt(scene, k)[0];
  if (!place) return [];
  const isSubject = place.start - head.sentence.start < 5 && place.kind !== "demonym";
  return [{country: place.country, weight: isSubject ? 1.3 : 0.7}];
}
