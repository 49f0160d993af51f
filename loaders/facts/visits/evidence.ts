/** The sentences that support a visit. */
import type {AnnotatedArticle, AnnotatedSentence, Evidence, Fact} from "../../types.ts";
import type {CompleteFrame, Traveller} from "./frame.ts";
import type {VisitValues} from "./index.ts";
import type {Stage} from "./itinerary.ts";

type Columns = Extract<keyof VisitValues, string>;

/** The trigger's sentence, the sentence that names the visitor where that is another, and those that name counterparts. */
export function evidenceOf(
  article: AnnotatedArticle,
  frame: CompleteFrame,
  traveller: Traveller,
  values: VisitValues,
  met: {sentence: AnnotatedSentence}[],
  stages: Stage[]
): Fact<VisitValues>["evidence"] {
  const here: Columns[] = ["host_country", "status"];
  const naming = namingSentence(article, frame.sentence, traveller);
  if (naming === frame.sentence) here.unshift("visitor", "visitor_role", "visitor_country");
  if (values.places.length > 0) here.push("places");
  if (values.start_date) here.push("start_date", "date_basis");
  if (values.end_date) here.push("end_date");
  if (values.first_trip) here.push("first_trip");
  const rest: Evidence<Columns>[] = [];
  if (naming !== frame.sentence)
    rest.push({...spanOf(naming), columns: ["visitor", "visitor_role", "visitor_country"]});
  for (const {sentence} of met)
    if (!rest.some((e) => e.start === sentence.start && e.columns.includes("counterparts")))
      rest.push({...spanOf(sentence), columns: ["counterparts"]});
  for (const {sentence} of stages)
    if (sentence !== frame.sentence) rest.push({...spanOf(sentence), columns: ["places"]});
  return [{...spanOf(frame.sentence), columns: here}, ...rest];
}

const spanOf = ({start, end}: AnnotatedSentence) => ({start, end});

/** The sentence that names the visitor: the trigger's own if it does, else the first with his longest mention. */
function namingSentence(
  article: AnnotatedArticle,
  own: AnnotatedSentence,
  traveller: Traveller
): AnnotatedSentence {
  if (own.people.some((m) => m.person === traveller.person && m.kind === "name")) return own;
  let best = own;
  let longest = 0;
  for (const sentence of [own, ...article.sentences])
    for (const {person, kind, phrase} of sentence.people) {
      const length = phrase.end - phrase.start;
      if (person !== traveller.person || kind === "pronoun" || length <= longest) continue;
      best = sentence;
      longest = length;
    }
  return best;
}
