import type {NumberMention} from "../types.ts";

const SCALE = "(?:thousand|million|billion|trillion|mln|bln|mn|bn)\\b";
/** "16,6%", "$612,87 million": a comma before one or two figures parts whole from broken. */
const COMMA = new RegExp(`\\d,\\d{1,2}(?=\\s?(?:%|per ?cent|${SCALE}))`, "u");
const POINT = new RegExp(`\\d\\.\\d{1,3}(?=\\s?(?:%|per ?cent|${SCALE}))`, "u");
const THREE = new RegExp(`^\\d{1,3},\\d{3}\\s?${SCALE}`, "u");

/** Whether an article writes its decimals with a comma, and nowhere with a point. */
export const writesDecimalCommas = (body: string): boolean => COMMA.test(body) && !POINT.test(body);

const POINT_OF_THOUSANDS = new RegExp(`^[1-9]\\d{0,2}\\.000\\s?(?:million|mln|mn)\\b`, "u");

/** "5.000 million dollars", as translations keep it: nobody tells 5 million to the thousandth by three noughts. */
export function withThousandsPoint(number: NumberMention, text: string, offset: number): NumberMention {
  const {core, value, valueMax} = number;
  const isThousands = value !== null && valueMax === null && POINT_OF_THOUSANDS.test(text.slice(core.start - offset, core.end - offset)); // prettier-ignore
  return isThousands ? {...number, value: value * 1000} : number;
}

/** "525,737 million" in an article that writes "612,87 million": broken too, though three figures follow. */
export function withDecimalComma(number: NumberMention, text: string, offset: number): NumberMention {
  const {core, value, valueMax} = number;
  if (value === null || valueMax !== null || !THREE.test(text.slice(core.start - offset, core.end - offset)))
    return number;
  return {...number, value: value / 1000};
}
