/** Ways to receive a guest, by the lemma of the verb: the words from the verb to the guest. */

const MEAL =
  "(?:dinner|lunch|luncheon|banquet|breakfast|reception|welcome|iftar|ceremony|supper|feast|meal|tea)";
const FOR = "(?:to|for|in hono[u]?r of|to hono[u]?r)";
const TREAT = new RegExp(
  `^ (?:an?|the) (?:[\\w-]+ ){0,3}?${MEAL}\\b[^.;:]{0,50}? ${FOR} (?:the |its |his |her )?(?:visiting |guest,? )*`
);

export const HOSTING: ReadonlyMap<string, RegExp> = new Map([
  ["play", /^ host\b[^.;:,]{0,40}? to (?:the |its |his |her )?(?:visiting )?/],
  ["roll", /^ out (?:the|a) (?:[\w-]+ )?carpet\b[^.;:]{0,50}? for (?:the |its |his |her )?(?:visiting )?/],
  [
    "open",
    /^ (?:its|their|his|her) (?:doors|gates|arms)\b[^.;:]{0,30}? to (?:the |its |his |her )?(?:visiting )?/
  ],
  [
    "put",
    /^ on (?:an?|the) (?:[\w-]+ ){0,3}?(?:welcome|show|banquet|dinner|reception)\b[^.;:]{0,40}? for (?:the )?(?:visiting )?/
  ],
  [
    "lay",
    /^ on (?:an?|the) (?:[\w-]+ ){0,3}?(?:welcome|banquet|dinner|reception|lunch)\b[^.;:]{0,40}? for (?:the )?(?:visiting )?/
  ],
  // "was host in May to X": read as a verb
  ["host", new RegExp(`${TREAT.source}|^(?: (?:in|on) \\w+)? to (?:the |its |his |her )?(?:visiting )?`)],
  ...["give", "hold", "throw", "offer", "extend", "prepare", "arrange"].map((lemma): [string, RegExp] => [
    lemma,
    TREAT
  ])
]);
