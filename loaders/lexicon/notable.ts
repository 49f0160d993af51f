/** Words of passages that an editor wants to see where no row was made of them. Lemmas, lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Verbs of visiting, and of moving to a place. */
export const VISITING = words("visit tour revisit");
export const TRAVELLING = words("arrive travel fly land head journey jet depart embark host receive");

export const SIGNING = words("sign ink initial conclude ratify seal clinch finalize finalise");

/** Nouns of people under arms; a number before one is a head count. */
export const FORCES = words(
  "troop troops soldier soldiers serviceman servicemen servicewoman servicewomen trooper troopers marine marines " +
    "peacekeeper peacekeepers personnel force forces adviser advisers advisor advisors legionnaire legionnaires " +
    "paratrooper paratroopers instructor instructors trainer trainers mercenary mercenaries"
);
