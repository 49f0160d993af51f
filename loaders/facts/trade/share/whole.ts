/** What a percent is of: "of Niger's electricity needs". */
import {
  BUYING,
  COMING,
  DEPENDING,
  GOODS_NOUNS,
  NEED_NOUNS,
  NOT_A_NEED,
  TAKING
} from "../../../lexicon/trade.ts";
import type {AnnotatedSentence, Token} from "../../../types.ts";
import type {Figure} from "../figure.ts";
import {wordAt} from "../figure/words.ts";
import {goodsIn, normalGoods} from "../goods.ts";

/** What the percent is of: "of Niger's electricity needs". */
export interface Whole {
  from: number;
  to: number;
  need: boolean;
  goods: string;
  reason: string;
}

/** "of its electricity needs" after the figure. */
export function wholeAfter(figure: Figure): Whole | null {
  const {sentence, last} = figure;
  // "half its oil"
  const bare =
    figure.quantity.recognizer === "trade/fraction" &&
    /^(?:its|their|the|our|all)$/.test(wordAt(sentence, last + 1));
  if (wordAt(sentence, last + 1) !== "of" && !bare) return null;
  const from = last + (bare ? 1 : 2);
  let to = from - 1;
  while (to + 1 < sentence.tokens.length && to - from < 14 && continues(sentence, from, to + 1)) to++;
  const whole = describe(sentence, from, to);
  // "22 percent of all it consumed", "a third of what Botswana uses"
  const used =
    /^(?:all|everything|what|the)\b/.test(wordAt(sentence, from)) &&
    /^(?:(?:consume|use|require)[sd]?|(?:burn|need|import)(?:s|ed)?|buys|bought)$/.test(
      wordAt(sentence, to + 1)
    );
  return used && whole.goods === "" ? {...whole, need: true, reason: ""} : whole;
}

/** "Of its electricity, 62% is now supplied by Romania". */
export function wholeBefore(figure: Figure): Whole | null {
  const {sentence, first} = figure;
  for (let k = first - 1; k >= Math.max(0, first - 14); k--) {
    if (wordAt(sentence, k) !== "of" || (k > 0 && !/^[,;“"]$/.test(wordAt(sentence, k - 1)))) continue;
    let end = first - 1;
    // "Of the electricity that Brazil consumes, close to 8%"
    while (end > k && (sentence.tokens[end]?.start ?? 0) >= figure.quantity.start) end--;
    if (wordAt(sentence, end) === ",") end--;
    return describe(sentence, k + 1, end);
  }
  return null;
}

/** The whole goes on over "of", "for" and names; "from", "to" and verbs end it. */
function continues(sentence: AnnotatedSentence, from: number, k: number): boolean {
  const t = sentence.tokens[k] as Token;
  if (NEED_NOUNS.has(t.lower) || GOODS_NOUNS.has(t.lower)) return true;
  if (/^(?:of|for|and|['’]s?|-)$/.test(t.lower))
    return (
      !(t.lower === "and" && sentence.tokens[k + 1]?.pos === "VERB") &&
      !(t.lower === "for" && !isNeedBefore(sentence, from, k))
    );
  // "a third of its needs in gas and power"
  const inGoods = t.lower === "in" && GOODS_NOUNS.has(sentence.tokens[k + 1]?.lower ?? "");
  if (inGoods && isNeedBefore(sentence, from, k)) return true;
  if (sentence.dates.some((d) => d.start <= t.start && t.end <= d.end)) return false;
  // "the liquefied natural gas"
  if (
    t.pos === "VERB" &&
    /(?:ed|ing)$/.test(t.lower) &&
    ["NOUN", "ADJ"].includes(sentence.tokens[k + 1]?.pos ?? "")
  )
    return true;
  return (
    ["NOUN", "PROPN", "ADJ", "DET", "PRON", "PART", "NUM"].includes(t.pos) &&
    !/^(?:that|which|who|daily)$/.test(t.lower)
  );
}

const isNeedBefore = (sentence: AnnotatedSentence, from: number, k: number): boolean =>
  sentence.tokens.slice(from, k).some((t) => NEED_NOUNS.has(t.lower));

function describe(sentence: AnnotatedSentence, from: number, to: number): Whole {
  const words = sentence.tokens.slice(from, to + 1);
  const need = words.some((t) => NEED_NOUNS.has(t.lower));
  const other = words.find((t) => NOT_A_NEED.has(t.lower));
  const goods = goodsOfWhole(sentence, from, to);
  const good = words.some((t) => GOODS_NOUNS.has(t.lower));
  // "relies on Kazakhstan for about 30 percent of its ferrochrome": a thing that is bought
  const bought = !good && !other && goods === "" ? thingOf(sentence, from, to) : "";
  if (bought) return {from, to, need, goods: bought, reason: ""};
  const reason =
    other && !need
      ? "a share of something else than a need"
      : !need && !good
        ? "a share of something else than a need"
        : "";
  return {from, to, need, goods, reason};
}

/** The noun of "its ferrochrome", "Japan's rare earths", where nothing but what is dug, grown or made may follow. */
function thingOf(sentence: AnnotatedSentence, from: number, to: number): string {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to]];
  const place = sentence.places.find((p) => p.start === first?.start);
  const owned = /^(?:its|their|our|the|all)$/.test(first?.lower ?? "") || place !== undefined;
  let after = place ? sentence.tokens.findIndex((t) => t.start >= place.end) : from + 1;
  if (/^['’]s?$/.test(wordAt(sentence, after))) after++;
  const verb = sentence.verbs.findLast((v) => v.head < from) ?? sentence.verbs.find((v) => v.head > to);
  const trades =
    verb !== undefined &&
    (BUYING.has(verb.lemma) || TAKING.has(verb.lemma) || COMING.has(verb.lemma) || DEPENDING.has(verb.lemma));
  return owned &&
    trades &&
    last?.pos === "NOUN" &&
    !/^(?:people|members|staff|workers|men|women|money|ministers|visitors|tourists|students|soldiers|weight)$/.test(
      last.lower
    )
    ? goodsIn(sentence, after, to)
    : "";
}

function goodsOfWhole(sentence: AnnotatedSentence, from: number, to: number): string {
  const hits: Token[] = [];
  for (let k = from; k <= to; k++) {
    const t = sentence.tokens[k] as Token;
    if (GOODS_NOUNS.has(t.lower) && !(t.lower === "energy" && hits.length > 0)) hits.push(t);
  }
  const head = hits.find((t) => t.lower !== "energy" && t.lower !== "power") ?? hits[0];
  if (!head) {
    const need = sentence.tokens.findIndex((t, k) => k >= from && k <= to && NEED_NOUNS.has(t.lower));
    const noun =
      need > from &&
      (sentence.tokens[need - 1]?.pos === "NOUN" || /^electric(?:al)?$/.test(wordAt(sentence, need - 1)))
        ? goodsIn(sentence, need - 1, need - 1)
        : "";
    return noun;
  }
  const before = wordAt(sentence, head.index - 1);
  if (head.lower === "gas" && /^(?:natural|petroleum)$/.test(before) && /^liqu[ei]fied$/.test(wordAt(sentence, head.index - 2))) return `liquefied ${before} gas`; // prettier-ignore
  return /^(?:natural|crude|palm|cooking|jet|iron|cashew)$/.test(before)
    ? `${before} ${head.lower}`
    : normalGoods(head.lower);
}
