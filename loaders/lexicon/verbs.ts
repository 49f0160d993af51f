/** Verbs that, governing another, tell how far the text vouches for it. Lemmas, lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** "plans to visit", "is expected to visit", "agreed to visit". */
export const PLANNING = words(
  "plan intend expect schedule set slate due prepare arrange decide agree vow pledge promise commit aim project mean " +
    "anticipate confirm announce accept about bind poise reschedule tip bill undertake resolve ready target"
);

/** "hopes to visit": a wish, no plan. */
export const WISHING = words(
  "hope want wish seek like love consider contemplate mull weigh long ask offer try attempt try study explore threaten ponder rumor rumour"
);

/** "called on him to visit", "proposed to sign". */
export const PROPOSING = words(
  "propose suggest urge call recommend invite request encourage press advocate demand float"
);

/** "refused to visit", "denied visiting". */
export const DENYING = words(
  "refuse decline deny fail avoid reject refute rule dismiss forgo skip snub disavow dispute forego neglect oppose exclude discard discount pretend"
);

/** "cancelled his visit", "called off". */
export const CANCELLING = words(
  "cancel scrap abandon abort shelve drop annul axe scupper scuttle scrub revoke suspend"
);

/** "postponed his visit". */
export const POSTPONING = words("postpone delay defer reschedule");

/** Verbs of saying, with which "would" tells a plan rather than a hypothesis: "said he would visit". */
export const SAYING = words(
  "say tell announce add report state declare confirm reveal disclose note claim explain stress emphasize emphasise indicate " +
    "insist argue warn pledge vow promise write tweet post reiterate mention remark comment inform affirm assert hint suggest " +
    "acknowledge maintain predict forecast estimate underline underscore observe reply respond recall quote cite believe articulate relay lament complain express joke quip"
);

/** Forms of the past that an -ed ending does not show. The participle stands where it differs. */
export const IRREGULAR_PAST = words(
  "went came met flew left paid made took held began said told gave saw sent brought built bought kept led spoke wrote rose fell " +
    "became got had was were did drew drove ate found felt hid knew laid lost put ran sat set shook shut sold spent split stood struck " +
    "swore taught thought threw understood undertook withdrew won wore cut hit let cost grew broke chose overtook shrank sank sought " +
    "sped stuck slid bound bade forbade caught fought forgot dealt meant stole swept wound rode foresaw withstood undid oversaw dealt"
);

/** Participles that are no past form. */
export const IRREGULAR_PARTICIPLE = words(
  "gone come flown been taken begun given seen spoken written risen fallen become gotten done drawn driven eaten hidden known run " +
    "shaken sworn thrown undertaken withdrawn worn grown broken chosen overtaken shrunk sunk bidden forbidden forgotten stolen ridden " +
    "overseen foreseen torn borne born frozen"
);

/** Subordinators under which a clause is not vouched for. */
export const CONDITIONAL = words("if unless whether lest");

export const MODALS = words("will would shall should can could may might must ll 'll wo ca");
