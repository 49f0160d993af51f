/** Different words for one office, to tell whether two titles name the same one. Matched in order, longest first. */
export const ROLE_SYNONYMS: readonly (readonly [string, string])[] = [
  ["minister of foreign affairs", "foreign minister"],
  ["minister for foreign affairs", "foreign minister"],
  ["minister of external affairs", "foreign minister"],
  ["external affairs minister", "foreign minister"],
  ["foreign affairs minister", "foreign minister"],
  ["foreign secretary", "foreign minister"],
  ["chief diplomat", "foreign minister"],
  ["top diplomat", "foreign minister"],
  ["diplomatic chief", "foreign minister"],
  ["head of government", "prime minister"],
  ["chancellor", "prime minister"],
  ["premier", "prime minister"],
  ["pm", "prime minister"],
  ["fm", "foreign minister"],
  ["defence", "defense"],
  ["commander-in-chief", "commander"],
  ["secretary-general", "secretary general"],
  ["chairman", "chair"],
  ["chairwoman", "chair"],
  ["chairperson", "chair"],
  ["crown prince", "crownprince"],
  ["emir", "amir"],
  ["leader", "head"],
  ["chief", "head"]
];

/** Words that make another office of the same words: a deputy prime minister is no prime minister. */
export const RANK_WORDS: readonly string[] = [
  "deputy", "vice", "assistant", "under", "former", "prime", "special", "first", "supreme",
  "crownprince"
]; // prettier-ignore

/** Words that carry no meaning of their own in a title. */
export const ROLE_FILLERS: readonly string[] = [
  "of",
  "for",
  "the",
  "and",
  "affairs",
  "his",
  "her",
  "s",
  "acting",
  "interim"
];

/** Offices whose holders' names are not enough to tell them apart: many hold them at once. */
export const GENERIC_ROLES: readonly string[] = [
  "minister",
  "official",
  "envoy",
  "ambassador",
  "adviser",
  "advisor",
  "lawmaker"
];
