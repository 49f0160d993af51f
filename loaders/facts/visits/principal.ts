/** Who goes on: the guest, and not his host. */
import type {AnnotatedArticle, Person, PersonMention} from "../../types.ts";
import type {Frame} from "./frame.ts";

/**
 * "Minister X met his counterpart, Y, in Manila. The minister flies to Jakarta on Wednesday": an office or a pronoun that was taken
 * for an official of the country just visited means the visitor, who goes on to a third one.
 */
export function ofPrincipal(article: AnnotatedArticle, frame: Frame, frames: readonly Frame[]): Frame {
  const [traveller, ...more] = frame.travellers;
  if (!traveller || more.length > 0 || frame.stops.length === 0) return frame;
  const host = article.people[traveller.person];
  const mention = frame.sentence.people.findLast(
    (m) => m.person === traveller.person && m.start <= (frame.sentence.tokens[frame.token]?.start ?? 0)
  );
  if (!host?.country || !mention || !isUnnamed(frame, mention)) return frame;
  if (frame.stops.some((s) => s.host === host.country)) return frame;
  // whose journey the article is about
  const first = frames.find((f) => f.travellers.length > 0 && f.stops.length > 0);
  const guest = first?.travellers[0];
  if (!first || !guest || first.sentence.index >= frame.sentence.index) return frame;
  const known = article.people[guest.person];
  if (!first.stops.some((s) => s.host === host.country) || !fits(known, mention) || goesHome(known, frame))
    return frame;
  return {...frame, travellers: [{...guest, doubts: [...guest.doubts, "visitor from pronoun"]}]};
}

/** "the minister", and "he" where he leaves the country: not "the Philippine minister", nor his name. */
const isUnnamed = ({sentence}: Frame, {kind, start, end, phrase}: PersonMention): boolean =>
  (kind === "pronoun" && /^From\b/.test(sentence.text)) ||
  (kind === "office" &&
    !sentence.places.some(
      (p) => p.start >= Math.min(start, phrase.start) && p.end <= Math.max(end, phrase.end)
    ));

const goesHome = (guest: Person | undefined, {stops}: Frame): boolean =>
  stops.some((s) => s.host === guest?.country);

function fits(guest: Person | undefined, {kind, text}: PersonMention): boolean {
  if (!guest?.official || guest.country === "") return false;
  if (kind === "pronoun")
    return guest.gender === "" || (guest.gender === "female") === /^(?:she|her|hers|herself)$/i.test(text);
  return guest.role.toLowerCase().endsWith(text.toLowerCase().replace(/^the /, "").split(" ").at(-1)!);
}
