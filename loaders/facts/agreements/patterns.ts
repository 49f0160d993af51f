/** The rules that read agreements. The mentions of an article are read together, since a later one adds to an earlier. */
import {attributionOf} from "../../annotate/attribution.ts";
import type {AnnotatedArticle, AnnotatedSentence, Declined, Fact} from "../../types.ts";
import {decline, makeFact} from "../rule.ts";
import type {FactRule, Rules} from "../rule.ts";
import {withGuesses} from "./backstop.ts";
import type {Deal} from "./frame.ts";
import type {AgreementValues} from "./index.ts";
import {joinMentions} from "./later.ts";
import {readDeals} from "./read.ts";

const rule: FactRule<AgreementValues> = {name: "agreements", find: readAgreements};

/** The mentions of an article are read together, since a later one adds to an earlier; each fact carries its own rule's name. */
export const agreementsRules: Rules<"agreements"> = [rule];

function* readAgreements(article: AnnotatedArticle): Generator<Fact<AgreementValues> | Declined> {
  for (const deal of withGuesses(article, joinMentions(readDeals(article)))) {
    if (deal.reason !== "") yield decline(deal.rule, article.article.id, nameSpan(deal), deal.reason);
    else yield factOf(article, deal);
  }
}

const nameSpan = ({phrase: {sentence, first, name}}: Deal) => ({
  start: sentence.tokens[first]?.start ?? sentence.start,
  end: sentence.tokens[name]?.end ?? sentence.end
});

function factOf(article: AnnotatedArticle, deal: Deal): Fact<AgreementValues> {
  const {phrase, timing, status} = deal;
  const values: AgreementValues = {
    kind: phrase.kind,
    title: deal.title,
    count: deal.count,
    qualifier: deal.qualifier,
    parties: deal.parties,
    sectors: deal.sectors,
    status: status === "" ? "agreed" : status,
    date: timing.date,
    date_basis: timing.date === "" ? "" : timing.basis,
    attributed_to: attributionOf(article, phrase.sentence, nameSpan(deal)) || proposerOf(article, deal)
  };
  return makeFact("agreements", deal.rule, article.article.id, values, evidenceOf(deal, values), [
    ...new Set(deal.doubts)
  ]);
}

/** "Pezeshkian proposed a joint zone": the person is the source of the proposal. */
function proposerOf(article: AnnotatedArticle, {status, link, phrase: {sentence}}: Deal): string {
  const subject = status === "proposed" && link ? sentence.verbs[link.verb]?.subject : null;
  if (!subject) return "";
  const [start, end] = [sentence.tokens[subject[0]]?.start ?? 0, sentence.tokens[subject[1]]?.end ?? 0];
  const person = sentence.people.find((m) => m.start >= start && m.end <= end && !m.possessive);
  return (person && article.people[person.person]?.name) || "";
}

const spanOf = ({start, end}: AnnotatedSentence) => ({start, end});

/** The sentence that names the agreement, then those that add to it. */
function evidenceOf(
  {phrase, timing, added}: Deal,
  values: AgreementValues
): Fact<AgreementValues>["evidence"] {
  const elsewhere = new Set(added.flatMap((a) => a.columns));
  const here: (keyof AgreementValues & string)[] = ["kind", "title", "count", "parties"];
  for (const column of ["qualifier", "sectors", "status", "date", "date_basis", "attributed_to"] as const)
    if (
      !elsewhere.has(column) &&
      values[column].length > 0 &&
      (timing.sentence === phrase.sentence || !column.startsWith("date"))
    )
      here.push(column);
  const rest = added.map(({sentence, columns}) => ({
    ...spanOf(sentence),
    columns: columns.filter((c) => values[c] !== "")
  }));
  if (timing.sentence && timing.sentence !== phrase.sentence && !elsewhere.has("date"))
    rest.push({...spanOf(timing.sentence), columns: ["date", "date_basis"]});
  return [{...spanOf(phrase.sentence), columns: here}, ...rest];
}
