import type {NumberMention} from "../types.ts";

const SCALE = "(?:thousand|million|billion|trillion|mln|bln|mn|bn)\\b";
/** "16,6%", "$612,87 million": a comma before one or two figures parts whole from broken. */
const COMMA = new RegExp(`\\d,\\d{1,2}(?=\\s?(?:%|per ?cent|${SCALE}))`, "u");
const POINT = new RegExp(`\\d\\.\\d{1,3}(?=\\s?(?:%|per ?cent|${SCALE}))`, "u");
const THREE = new RegExp(`^\\d{1,3},\\d{3}\\s?${SCALE}`, "u");

/** Whether an article writes its decimals with a comma, and nowhere with a point. */
export const writesDecimalCommas = (body: string): boolean => COMMA.test(body) && !POINT.test(body);

/** "525,737 million" in an article that writes "612,87 million": broken too, though three figures follow. */
export function withDecimalComma(number: NumberMention, text: string, offset: number): NumberMention {
  const {core, value, valueMax} = number;
  if (value === null || valueMax !== null || !THREE.test(text.slice(core.start - offset, core.end - offset)))
    return number;
  return {...number, value: value / 1000};
}
