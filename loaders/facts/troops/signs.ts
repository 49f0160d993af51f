/** Words without which a head count cannot be refused for one reason or another: most sentences hold few of them, and are not asked. */
import {wordClass} from "../../annotate/word.ts";

/** In a word too: "UN-authorised" is one, and what is looked for behind these finds it there. */
const words = (list: string) => wordClass(new RegExp(`\\b(?:${list.replaceAll(" ", "|")})\\b`, "i"));

export const SIGNS = {
  against: words("decided thought dropped"),
  arms: words("arms army armies"),
  board: words("board aboard"),
  ceiling: words("ceiling cap limit maximum authorised authorized mandated quota capped limited room capacity approved permitted"), // prettier-ignore
  coast: words("coast coastguard coastguards"),
  false: words("rumour rumours rumor rumors false untrue baseless fabricated dismissed denied denies rejected"), // prettier-ignore
  hearsay: words("true truth fact reality report reports claim claims claimed alleged reported rumour rumours rumor rumors allegation allegations suggestion suggestions talk speculation"), // prettier-ignore
  home: words("home reserve"),
  if: words("if unless whether"),
  itself: words("itself"),
  leave: words("leave permission authority consent"),
  losses: words("lives died fell fallen perished killed hurt wounded injured missing captured arrested"),
  missions: words("missions operations"),
  not: words("not rather instead"),
  own: words("own"),
  ownArmy: words("own border national whose"),
  plans: words("plan plans proposal proposals idea ideas offer offers"),
  police: words("police gendarmerie"),
  pupils: words("academy academies college colleges course courses scholarship scholarships university universities school schools study train trained training learn"), // prettier-ignore
  ready: words("alert readiness wages salaries morale families prepare stand ready standby"),
  served: words("served passed part"),
  side: words("side bank half part shore")
};
