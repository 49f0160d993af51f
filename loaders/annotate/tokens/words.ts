import type {Token} from "../../types.ts";

/** What may be a name: a capital, and the tag of one. */
export const isName = (t: Token): boolean => t.pos === "PROPN" && /^\p{Lu}/u.test(t.text);

/** Last words of offices, and who stands for them: what follows them is done by them. */
export const OFFICE_ENDS = new Set(
  "minister president premier king queen chancellor secretary chief emir leader speaker envoy pope sultan he she".split(
    " "
  )
);
