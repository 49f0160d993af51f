interface DigitForm {
  name: string;
  /** Sticky; every repetition is bounded, but for the last form's. */
  pattern: RegExp;
  value(text: string): number;
  /** May stand directly behind the comma or stop of a list: "22,24,26". */
  alone?: boolean;
}

const strip = (marks: RegExp) => (text: string) => Number(text.replace(marks, ""));
const european = (text: string) => Number(text.replace(/[.\s\u00a0\u202f\u2009]/g, "").replace(",", "."));

/** Ten to an unsigned-looking power, "1.3x10^6", or any base to a power, "1.1^-23". */
function power(text: string): number {
  const [base = "", exponent = ""] = text.split("^");
  const sign = exponent.startsWith("--") ? 1 : exponent.startsWith("-") ? -1 : 1;
  const n = sign * Number(exponent.replace(/^[+-]+/, ""));
  const ten = base.split(/[x×]/);
  return ten.length > 1 ? Number(`${ten[0]}e${n}`) : Math.pow(Number(base), n);
}

/** Nothing that goes on with the same figure may follow. */
const END = "(?![.,]?\\d)";
const form = (name: string, pattern: string, value: DigitForm["value"] = Number): DigitForm => ({
  name,
  pattern: new RegExp(pattern + END, "yu"),
  value
});

/** The ways of writing a figure in digits. Order matters: each would also match the beginning of a later one's text. */
export const DECIMAL_FORMS: readonly DigitForm[] = [
  form("power", "\\d{1,16}(?:\\.\\d{1,10})?(?:[x×]10)?\\^[+-]{0,2}\\d{1,4}", power),
  form("exponent", "\\d{1,16}(?:\\.\\d{1,10})?[eE][+-]?\\d{1,3}(?![\\p{L}])"),
  form("european", "\\d{1,3}(?:\\.\\d{3}){1,6},\\d{1,2}", european),
  form("european", "\\d{1,3}(?:\\.\\d{3}){2,6}", european),
  // "38 600,5" and "1 234 567", whatever space parts the groups
  form("spaced", "\\d{1,3}(?:[ \\u00a0\\u202f\\u2009]\\d{3}){1,6},\\d{1,2}", european),
  form(
    "spaced",
    "(?<![\\p{L}\\d][-–.,/]?)\\d{1,3}(?:([ \\u00a0\\u202f\\u2009'’])\\d{3})(?:\\1\\d{3}){0,6}(?:\\.\\d{1,10})?",
    strip(/[^\d.]/g)
  ),
  form("indian", "\\d{1,2}(?:,\\d{2}){1,5},\\d{3}(?:\\.\\d{1,10})?", strip(/,/g)),
  form("grouped", "\\d{1,3}(?:,\\d{3}){1,6}(?:\\.\\d{1,10})?", strip(/,/g)),
  form("decimal", "\\d{1,16}\\.\\d{1,16}"),
  // "38,6 million"; behind a comma there may be another list entry, which END sees
  form("comma", "\\d{1,9},\\d{1,2}", european),
  form("leading point", "(?<![\\p{L}\\d.])\\.\\d{1,16}"),
  {name: "integer", pattern: /\d+/y, value: (text) => (text.length > 17 ? NaN : Number(text)), alone: true}
];
