/** Words beside the noun of an event ("visit", "talks", "signing", "withdrawal") that tell whether it happens. Lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** "a planned visit", "his upcoming trip". */
export const PLANNED_ADJECTIVES = words(
  "planned scheduled upcoming forthcoming expected anticipated impending imminent proposed next future intended long-awaited prospective"
);
export const UNCERTAIN_ADJECTIVES = words(
  "possible potential hypothetical rumoured rumored likely would-be mooted alleged purported"
);
export const POSTPONED_ADJECTIVES = words("postponed delayed deferred");
export const CANCELLED_ADJECTIVES = words("cancelled canceled aborted scrapped abandoned shelved");

/** "before his visit", "ahead of the visit", "in preparation for a visit". */
export const AHEAD_OF = words("ahead before pending until");

/** Verbs whose object is an event that is yet to come: "announced a visit", "is preparing a trip". */
export const ANNOUNCING = words(
  "announce plan schedule prepare arrange expect anticipate organise organize discuss await confirm agree propose"
);
/** Verbs whose object is an event that took or takes place: "paid a visit", "wrapped up a tour". */
export const HOLDING = words(
  "pay make begin start kick conclude end wrap finish complete undertake hold conduct continue embark launch open commence " +
    "follow mark cap host welcome receive hail describe call praise use say come take have be"
);
