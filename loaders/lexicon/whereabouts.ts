/** Words by which a sentence puts an official somewhere, for the backstop of visits. Lemmas and words, lower case. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Whose subject goes to the place behind "to". */
export const GOING = words(
  "arrive land fly travel go come head leave depart return cross stop move journey drive sail proceed step walk stroll ride"
);

/** Whose subject is in a country: in a town he is whatever he does there. */
export const BEING = words(
  "be stay spend remain attend join open inspect dine wait stand await expect meet talk hold see sign discuss agree address speak " +
    "deliver negotiate confer preside inaugurate launch host raise lobby receive greet welcome"
);

/** What somebody did there long before his office, or has there. */
export const PRIVATE = words(
  "bear live study own grow educate die train work serve teach marry settle inherit keep"
);

/** Verbs whose "to" leads to those who rule in a town, or to what they do. */
export const TO_SOMEBODY = words(
  "pay give dedicate offer hand deliver donate cede lend appeal turn look write speak talk listen reply respond answer apologise apologize apologize complain protest belong owe refer point react adhere agree " +
    "accede defer bow yield object subscribe commit pledge swear testify report send sell export ship add amount lead defect move emigrate flee retire relate " +
    "apply attach amount compare contribute cling stick warm signal explain matter happen seem appear extend stretch reach run drift lean tilt gravitate cosy mean be have do use get"
);

/** What is done to somebody, or about something, far off. */
export const AFAR = words(
  "telephone phone ring write text email mail cable send call condemn criticise criticize denounce praise hail welcome mourn regret deplore recall " +
    "appoint name replace order buy sell fund finance withdraw follow watch monitor hear want need like love hate know think believe mean accuse blame expel"
);

/** Right before a place where somebody is or goes. */
export const PLACING = words("in at to into visit visited visits visiting touring toured reached near");

/** What may stand between those and the place. */
export const NEARER = words("the neighbouring neighboring nearby central");

/** To have come, with no word of where to: where the article is written. */
export const COMING = words("arrive land come fly jet touch await expect");
export const GOING_HOME = words("leave depart fly return");

/** Hearsay, denial, wish, condition, and what came to nothing: nobody is put anywhere by a sentence with one of these. */
export const UNSURE =
  /\b(?:den(?:y|ied|ies)|rumou?r\w*|claim(?:s|ed)?|alleg\w+|social media|posts?\b(?! of)|reports?|reported|contrary|wrong|false|untrue|dismissed|invit(?:e|ed|es|ing)|asked|urged?|mooted|hop(?:es?|ed|ing)|wants?|wished|suppos\w+|possib\w+|could|might|may\b(?! \d)|should|whether|if|unless|instead|unable|not|never|no|nor|neither|(?:did|has|was|wo)n['’]t|would have|(?:was|were) to have|cancel\w*|without (?:the|an?|any) (?:\w+ )?(?:stop|stopover|visit|trip|talks|meeting)|skip\w*|miss(?:es|ed)|boycott\w*|away|as an? (?:child|student|young \w+|boy|girl)|born|call\w* off|put off|postpone\w*)\b/i;
