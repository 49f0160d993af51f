/**
 * Idioms of travelling, by the lemma of the verb: the words from the verb to the place. A verb of motion with a plain preposition stands
 * in `travel.ts`.
 */

const CARRIERS =
  "(?:plane|jet|aircraft|flight|helicopter|chopper|train|sleeper|coach|bus|car|boat|ferry|ship|steamer|shuttle|airliner|airbus|boeing|gulfstream|limousine|motorbike|easyJet)";
/** "a government jet", "the 7.40 train", "his plane". */
const CARRIER = `(?:an?|the|his|her|their|its) (?:[\\w.'’-]+ ){0,3}?${CARRIERS}`;
const SELF = "(?:himself|herself|themselves|itself)";
const WAY = "(?:his|her|their|its) (?:own )?(?:merry |stately |weary )?way";
const PLACE = "(?:the )?";
const OVER = "(?:over |across |down |up |out |off |back |on )?";
const TO = `(?:to|into|for) ${PLACE}`;
const AT = `(?:in|at) ${PLACE}`;

const table = (rows: readonly (readonly [lemmas: string, after: string])[]): ReadonlyMap<string, RegExp> => {
  const found = new Map<string, string[]>();
  for (const [lemmas, after] of rows)
    for (const lemma of lemmas.split(" ")) found.set(lemma, [...(found.get(lemma) ?? []), after]);
  return new Map([...found].map(([lemma, all]) => [lemma, new RegExp(`^ (?:${all.join("|")})`, "u")]));
};

/** What leads to where somebody goes, or is. */
export const JOURNEYS = table([
  // "winged her way to", "threaded their way into"
  [
    "wing winged wend make thread pick work find weave fight force inch wind",
    `${WAY} ${OVER}(?:by \\w+ )?${TO}`
  ],
  ["beat", `an? (?:\\w+ )?path ${TO}`],
  ["take betake drag haul tear tow remove transport", `${SELF} ${OVER}${TO}`],
  ["take catch hire charter hail", `${CARRIER} ${OVER}${TO}`],
  [
    "hop get jump leap climb clamber scramble go step pile bundle",
    `(?:on|onto|on to|aboard|into) ${CARRIER} ${OVER}${TO}`
  ],
  [
    "get step climb come clamber walk hop jump emerge alight descend stagger spring",
    `(?:out of|off|from|down from) ${CARRIER} ${AT}`
  ],
  [
    "come walk climb clamber skip bound run trip descend",
    `(?:down )?the (?:\\w+ )?(?:steps|stairs|gangway|ramp) of ${CARRIER} ${AT}`
  ],
  ["sweep breeze whirl whizz race rush hurtle gallop dash blow speed zip tear", `through ${PLACE}`],
  [
    "blow chopper choppered helicopter motor ride roll steam sail breeze sweep swan waltz stroll",
    `in(?: |)to ${PLACE}`
  ],
  ["pitch rock fetch wind end turn show roll pop bob wash", `up (?:again |unannounced |late )?${AT}`],
  ["descend", `on ${PLACE}`],
  ["push press carry move travel fly drive head journey hurry sail", `on(?:wards?)? ${TO}`],
  ["set", `course ${TO}`],
  ["strike head light", `out ${TO}`],
  ["lift", `off ${TO}`],
  ["hare nip pop whizz scoot shoot zip zoom belt trot toddle bomb scuttle hotfoot", `${OVER}(?:it )?${TO}`],
  ["call put look drop pop", `in (?:at|on|in) ${PLACE}`],
  ["call", `(?:at|by|in to) ${PLACE}`],
  ["stop swing pass", `by ${PLACE}`],
  ["put", `(?:up at|in an? (?:\\w+ )?appearance (?:in|at)|down (?:in|at)|ashore (?:in|at)) ${PLACE}`],
  [
    "make",
    `(?:landfall (?:in|at|on)|it (?:back )?(?:to|as far as|into)|port (?:in|at)|a (?:pilgrimage|trek|detour|beeline|foray|sortie|crossing|descent|side-trip|excursion|run) (?:to|into|for|on|via)) ${PLACE}`
  ],
  [
    "slip cross creep steal sneak hop nip walk step drive come go",
    `(?:over|across) the (?:\\w+ )?(?:border|frontier|river|strait|channel|bridge|water|Atlantic|Pacific|Channel) (?:to|into) ${PLACE}`
  ],
  ["steal creep slink", `into ${PLACE}`],
  [
    "walk stroll wander roam pace amble saunter tramp",
    `(?:the streets of|around|round|about|through(?: the (?:streets|markets?|alleys|old town|centre|bazaars?) of)?) ${PLACE}`
  ],
  ["fly jet nip pop hop zip dash be", `in and out of ${PLACE}`],
  ["grace honour honor favour favor", PLACE]
]);

/** "graced Lima with her presence", "honoured Lima with a visit": what has to follow the place. */
export const GRACED =
  /^ with (?:an?|his|her|their) (?:\w+ )?(?:presence|visit|stopover|appearance|company)\b/;

/** What leads to the place that somebody leaves. */
export const LEAVINGS = table([
  [
    "fly jet sail drive ride roll head set slip step take race speed whizz",
    `(?:out of|off from|away from|out from) ${PLACE}`
  ],
  ["jet fly sail drive head hurry go come travel", `(?:back )?home from ${PLACE}`],
  ["wave kiss say bid", `(?:good-?bye|farewell|adieu|au revoir) to ${PLACE}`],
  ["bid wave", `${PLACE}(?=\\p{Lu}[\\w ]{2,30} (?:farewell|good-?bye|adieu)\\b)`],
  ["take", `(?:his|her|their|its) leave of ${PLACE}`],
  ["quit", PLACE]
]);
