/** The rules that read trade. The figures of an article are read together, since one leans on another. */
import type {AnnotatedArticle, Declined, Fact} from "../../types.ts";
import {type Rules, decline} from "../rule.ts";
import {backstop} from "./backstop.ts";
import type {Claim} from "./carry/claim.ts";
import {type Figure, figuresOf} from "./figure.ts";
import {textOf} from "./figure/words.ts";
import {OTHER_WAY} from "./parties/shape.ts";
import type {TradeValues} from "./index.ts";
import {type Reading, type Refusal, halfOf, readFigure} from "./reading.ts";
import {factOf, factOfEntry} from "./record.ts";
import {rosterOf} from "./roster.ts";
import {entriesOf} from "./table.ts";
import {isComparison} from "./time/comparison.ts";

export const tradeRules: Rules<"trade"> = [{name: "trade", find: readTrade}];

const isReturn = ({sentence, from, to}: Figure): boolean => OTHER_WAY.test(textOf(sentence, from, to));

type Found = Fact<TradeValues> | Declined;

function* readTrade(article: AnnotatedArticle): Generator<Found> {
  let told: Claim | null = null;
  let half: Claim | null = null;
  let total: Claim | null = null;
  let lastPeriod: [string, string] = ["", ""];
  const entries = entriesOf(article);
  for (const entry of entries) yield factOfEntry(article, entry);
  const tabled = new Set(entries.map((entry) => entry.sentence));
  for (const sentence of article.sentences) {
    if (tabled.has(sentence)) continue;
    const figures = figuresOf(article, sentence);
    const roster = rosterOf(article, sentence, figures, told);
    for (const figure of figures) {
      const fine: Reading | Refusal | null =
        roster.readings.get(figure) ?? readFigure(figure, told, half, total);
      const refused: Refusal | null = fine !== null && "reason" in fine ? fine : null;
      const guess: Reading | null = fine === null || refused ? backstop(figure, refused, told, total) : null;
      const isAmongRows: boolean =
        guess !== null && roster.partners.has(guess.exporter) && roster.partners.has(guess.importer);
      const guessed: Reading | null = isAmongRows ? null : guess;
      const read: Reading | Refusal | null = guessed ?? fine;
      if (read === null) continue;
      if ("reason" in read) {
        half = halfOf(figure, figures, read) ?? half;
        yield decline(read.rule, article.article.id, figure.quantity, read.reason);
        continue;
      }
      const fact = factOf(figure, read, figures, lastPeriod);
      if ("reason" in fact) yield decline(read.rule, article.article.id, figure.quantity, fact.reason);
      else {
        yield fact;
        if (guessed) continue;
        if (fact.values.period_start && !isComparison(figure))
          lastPeriod = [fact.values.period_start, fact.values.period_end];
        // "goods coming the other way were worth $250m. Japan took $1.1bn": what follows goes on with what was told before
        if (told && told.figure.sentence === sentence && isReturn(figure)) continue;
        // "up from $3.8bn a year earlier, with Turkish exports accounting for": what follows goes on with the first
        if (told?.figure.sentence === sentence && isComparison(figure)) continue;
        told = {
          ...read,
          figure,
          kind: fact.values.kind,
          period: [fact.values.period_start, fact.values.period_end]
        };
        if (told.measure === "trade") total = told;
      }
    }
  }
}
