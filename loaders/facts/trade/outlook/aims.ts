/** Words around a sum that make it an aim. */

export const TARGET_IS =
  /(?:^|\band |\bbut |[,:] )(?:the|their|its|our|whose|a) (?:[\w-]+ ){0,3}(?:target|goal|aim|objective|ambition)(?: (?:that|which|set|agreed|fixed|for|of|by|they|we|both) [^,;:]{0,60}?)? (?:is|remains|stands at)(?: (?:still|now|about|some|around|at least)){0,2}(?: an? (?:[\w-]+ ){0,3}of(?: (?:about|some|around|at least)){0,2})?$|\b(?:the|a) (?:figure|sum|level|amount|volume|number|mark) (?:that |which )?(?:[\w'’-]+ ){1,5}(?:want|wants|hope|hopes|aim|aims|wish|wishes|seek|seeks|intend|intends|would like) (?:to|at|for)\b(?: [\w'’-]+){0,6} is$/;

/** "counts on selling", "dreams of exporting": not yet. */
export const COUNTED_ON =
  /\b(?:(?:count(?:s|ed|ing)?|bank(?:s|ed|ing)?|bets?|betting|reckon(?:s|ed|ing)?|plan(?:s|ned|ning)?|intent|bent) on|(?:dream(?:s|ed|t|ing)?|speaks?|spoke|talk(?:s|ed|ing)?|think(?:s|ing)?|thought) (?:of|about))$/;

/** "is close to selling", "is on the verge of buying" */
export const NEARING = /\b(?:is|are|was|were) close(?: to)?$|\bon the (?:verge|point|brink) of$/;

/** "set a target for two-way trade of just over $5bn" */
export const AIM_FOR =
  /\b(?:target|goal|aim|objective) for (?:[\w'-]+ ){0,6}(?:trade|turnover|commerce|exports|imports|investments?) (?:of|at|to be)(?: (?:about|around|some|nearly|just|over|at|least|almost|more|than|a))*$/;

/** "sets the same sum, $4.4bn, as its goal for 2026" */
export const AS_GOAL = /^(?:, )?as (?:its|their|our|the|a) (?:[\w-]+ )?(?:target|goal|aim|objective)\b/;

/** "the target announced at the time, $1bn of trade in 2028" */
export const APPOSED =
  /(?:^|[,:;] )(?:the|their|its|a) (?:[\w-]+ ){0,2}(?:target|goal|aim|objective)(?: (?:announced|set|agreed|fixed|declared|named|given)\b[^,;:$€£]{0,40})? ,(?: (?:about|some|around|at least))?$/;

/** "Portugal and Norway eye $3 billion in trade": tagged a noun; "have their sights on", "set the bar at". */
export const EYED =
  /\b(?:eye|eyes|eyeing|targets? (?:reaching|achieving|hitting|attaining)|(?:speak|speaks|talk|talks|dream|dreams) of|sights (?:set )?(?:on|at)|set the bar at)(?: (?:about|around|some|nearly|over|at|least|more|than|up|to|an?)){0,3}$/;

/** "voiced the resolve of the two capitals for $5bn", "their determination to see $5bn", "their bid for $5bn": an aim without a word of aiming. */
export const RESOLVED =
  /\b(?:(?<!\bw[io]n (?:the|a) )bid|calls?|commitment|resolve|resolution|determination|desire|wish|readiness|eagerness|hopes?|drive|push|quest|roadmap|road map|path)(?: (?:of|by|between) (?:[\w'’-]+ ){1,8}| )?(?:for|to see|to get to|towards?)(?: (?:about|around|some|nearly|over|at least|more than|a|an|annual|trade|volume|of))*$/;
