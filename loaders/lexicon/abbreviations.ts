/** Abbreviations that end in a full stop without ending a sentence, lower case, without their last stop. */
export const ABBREVIATIONS = new Set(
  (
    "mr mrs ms mx dr prof hon rev fr sr st mt ft messrs mme mlle gen lt col maj capt cpt cmdr cdr adm sgt cpl brig " +
    "ts kh dz zh md mohd muhd eng engr ing smt sra shri dip lic mgr supt gral " +
    "brig-gen maj-gen lt-gen lt-col gov sen rep pres amb sec min dep atty supt insp " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat " +
    "vs etc al e.g i.e cf viz approx est dept univ assn bros co corp inc ltd plc no nos art ch fig par para pp vol ed eds " +
    "h.e h.m h.r.h t.e h.h bn mn m tn bln mln rs avenue ave blvd rd sq u.s u.k u.n e.u u.a.e d.c a.m p.m ph.d m.d b.a m.a ret retd rtd jr ksh kshs shs ush ushs tsh tshs rp tk"
  ).split(" ")
);

/** Of these, the ones that may also close a sentence: it does where the next word can only begin one. */
export const MAY_CLOSE = new Set(
  "u.s u.k u.n e.u u.a.e d.c a.m p.m etc co corp inc ltd plc bn mn m tn jr al ret ph.d ts kh dz zh".split(" ")
);

/** Of these, the ones that stand beside a figure: "Jun. 5", "€3 bn a year". Before a capital they close a sentence: "President Wang Jun. Laos and Fiji", "reached €3bn. Chile". */
export const WITH_FIGURES = new Set(
  "jan feb mar apr jun jul aug sep sept oct nov dec bn mn tn bln mln".split(" ")
);

/** Words that, capitalised after such an abbreviation, begin a sentence. */
export const STARTERS = new Set(
  (
    "The A An This That These Those He She It They We I You His Her Its Their Our In On At After Before During Since While " +
    "When But And However Meanwhile Earlier Later According Both Under As For From With Although Though If Despite Last Next There " +
    "Then Also Among Asked Some Many Most All No Not Such What Who Why How Two Three Several"
  ).split(" ")
);
