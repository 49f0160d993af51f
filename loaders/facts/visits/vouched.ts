/** Whether the article vouches for a visit that it speaks of. */
import {holds, wordClass} from "../../annotate/word.ts";
import {MEETING_VERBS, TRAVEL_NOUNS} from "../../lexicon/travel.ts";
import type {AnnotatedSentence} from "../../types.ts";
import type {Frame} from "./frame.ts";
import {ACCEPTED} from "./invitations.ts";
import {wasToHappen} from "./sequel.ts";

/** "on a fishing trip". */
const PASTIME = /^(?:fishing|hunting|shopping|camping|skiing|sailing|school|backpacking|boat)$/;

/** Whether a journey's own words say that it was no visit: such a one tells nothing of another visit either. */
export const isPastime = ({sentence, token}: Pick<Frame, "sentence" | "token">): boolean =>
  PASTIME.test(sentence.tokens[token - 1]?.lower ?? "");

/** "A newspaper reported that he had travelled to …", where elsewhere the journey is denied. */
export const isRumour = (
  {sentence, token, stops, travellers, factuality}: Frame,
  denied: readonly Frame[]
): boolean =>
  holds(sentence, REPORTED) &&
  (isFalseReport(sentence, token) ||
    // "denied that she had met them in Vienna. The report had come from a deputy, who said that she would be in Moscow as well"
    (SAME_REPORT.test(sentence.text) &&
      denied.some(
        (other) =>
          sentence.index - other.sentence.index >= 0 &&
          sentence.index - other.sentence.index <= 4 &&
          other.travellers.some((t) => travellers.some((u) => u.person === t.person))
      )) ||
    (factuality === "planned" && ASKED.test(sentence.text) && HEARSAY.test(sentence.text)) ||
    (HEARSAY.test(sentence.text) &&
      denied.some(
        (other) =>
          other.stops.some((s) => stops.some((t) => t.host === s.host)) &&
          (other.travellers.some((t) => travellers.some((u) => u.person === t.person)) ||
            // "Reports say the minister will go to Kabul. — No visit to Kabul is scheduled."
            (other.travellers.length === 0 && Math.abs(other.sentence.index - sentence.index) <= 4))
      )));

/** Without one of these words nothing is told as a report. */
const REPORTED = wordClass(/report|claim|rumou?r|talk|stor(?:y|ies)|account|post|video|suggest|alleg|speculat|gossip|source/i); // prettier-ignore

const SAME_REPORT =
  /^(?:The|That|These|Those|Such|Both) (?:\w+ )?(?:reports?|claims?|rumou?rs?|stor(?:y|ies)|allegations?)\b/;

/** "Asked about reports that the minister would stop over in Dhaka": what is asked is not told. */
const ASKED = /\b(?:asked|questioned|pressed|quizzed) (?:about|on|whether|if)\b/i;

/** "Reports that he would go on to Damascus were false", "dismissed as gossip reports that she had flown to Asmara": what stands in the report. */
function isFalseReport({text, tokens, start, verbs}: AnnotatedSentence, token: number): boolean {
  const at = (tokens[token]?.start ?? start) - start;
  const called = FALSE_REPORT.exec(text);
  if (called && called.index < at && at < called.index + called[0].length) return true;
  const denied = DISMISSED.exec(text.slice(0, at)) ?? UNCONFIRMED.exec(text.slice(0, at));
  if (!denied) return false;
  const from = start + denied.index + denied[0].length - denied[2]!.length;
  // "denied reports of a rift and flew to Asmara": done by who denied
  return denied[1] === "that" ? !/, (?:and|but) /.test(denied[2]!) : !verbs.some((v) => v.form === "finite" && v.start >= from && v.head <= token); // prettier-ignore
}

const FALSE_REPORT =
  /\b(?:reports?|claims?|rumou?rs?|talk|stor(?:y|ies)|accounts?|posts?|videos?)\b.{0,160}?\b(?:were|was|are|is|as|been) (?:\w+ )?["“'‘]?(?:an? |the |pure |sheer |simply |\w+ly )*(?:false|untrue|baseless|unfounded|groundless|wrong|fabricat(?:ed|ions?)|inventions?|invented|fiction|fantas(?:y|ies)|nonsense|lies?|hoax|fake|imaginary|made up|concocted|without foundation|product of|figment|dismissed|denied|rejected|refuted)\b/i;

const DISMISSED =
  /\b(?:(?:dismiss|den(?=y|i)|reject|refut|rebut|disput|ridicul|scoff|brush)(?:y|ies|ied|ed|es|s|ing|e)?|(?:no|not a \w+ of|without) truth (?:\w+ )?(?:in|to))\b[^.;]{0,70}\b(?:reports?|claims?|rumou?rs?|talk|suggestions?|allegations?|stor(?:y|ies)|speculation|gossip|accounts?)(?: [^,.;]{0,50}?)? (that|of|about)\b([^.;]*)$/i;

/** "would not confirm a newspaper report that she was to visit Powidz in March". */
const UNCONFIRMED =
  /\b(?:not|n['’]t|never|declined to|refused to|neither) confirm\b[^.;]{0,50}\b(?:reports?|claims?|rumou?rs?|suggestions?|speculation)\b(?: [^,.;]{0,50}?)?? (that|of|about)\b([^.;]*)$/i;

/** "His trip to Delhi remains in the air", "No date has been set for a visit to Ankara": not one that was made. */
const isPending = ({text, tokens, start, end}: AnnotatedSentence, token: number): boolean =>
  PENDING.test(text.slice((tokens[token]?.end ?? end) - start)) ||
  WITHOUT.test(text.slice(0, (tokens[token]?.start ?? start) - start)) ||
  NO_DATE.test(text.slice(0, (tokens[token]?.start ?? start) - start));

const PENDING =
  /^[^.;:]{0,70}\b(?:remains?|remained|is|was|are) (?:still |very much |now )?(?:(?:up )?in the air|pending|in doubt|uncertain|in limbo|unscheduled|undecided|a (?:dream|hope|possibility|matter of)|only a|no more than|under (?:discussion|consideration)|to be (?:scheduled|arranged|fixed|agreed|decided)|being (?:discussed|considered|mooted))\b|^[^.;:]{0,70}\bha(?:s|ve) (?:yet|still) to (?:be |take place|happen|materiali[sz]e)/i;

/** "flew straight to Asmara, without the stop in Djibouti that had been announced". */
const WITHOUT = /\bwithout (?:the|an?|his|her|any) (?:[\w-]+ ){0,2}$/i;

const NO_DATE =
  /\bno (?:date|dates|time|timetable) (?:has|have|had|is|was) (?:yet )?(?:been )?(?:set|fixed|agreed|given|announced|chosen|named)(?: yet)? (?:for|of) [^.;]{0,60}$/i;

const HEARSAY =
  /\b(?:report(?:s|ed)?|claim(?:s|ed)?|alleg\w+|rumou?rs?|speculat\w+|suggest(?:s|ed)?|sources?)\b/i;

/** "would travel to Kampala as soon as there is something to sign", "would go, an aide said, 'when fish have feathers'": under a condition behind it. */
const isConditional = (sentence: AnnotatedSentence, token: number): boolean =>
  (/\bwould (?:\w+ )?$/.test(
    sentence.text.slice(0, (sentence.tokens[token]?.start ?? sentence.start) - sentence.start)
  ) &&
    /^[^.;]{0,40}["“, ]\b(?:only )?when\b/.test(
      sentence.text.slice((sentence.tokens[token]?.end ?? sentence.end) - sentence.start)
    )) ||
  /^[^.;]{0,40}\b(?:as soon as|if|once|provided|unless|in case)\b/.test(
    sentence.text.slice((sentence.tokens[token]?.end ?? sentence.end) - sentence.start)
  );

/** "in Hanoi, where he is on holiday", "in 2018, when he went as a backbencher". */
const PRIVATE =
  /^ as an? (?:\w+ )?(?:student|tourist|backbencher|journalist|reporter|conscript|pilgrim|schoolboy|schoolgirl|child|boy|girl|teenager|backpacker|businessman|businesswoman|lawyer|private citizen)\b|^[^.;]{0,40}\b(?:on (?:a )?(?:\w+ )?(?:holiday|vacation)|holidaying|vacationing|honeymoon)\b/;

const PRIVATELY = wordClass("student tourist backbencher journalist reporter conscript pilgrim schoolboy schoolgirl child boy girl teenager backpacker businessman businesswoman lawyer citizen holiday vacation holidaying vacationing honeymoon".split(" ")); // prettier-ignore
const WHEN = wordClass(["when"]);

/** "She was nineteen when she first left, crossing to": long before any office. */
const YOUNG =
  /\b(?:was|were) (?:only |just |barely |still )?(?:(?:\w+teen|ten|eleven|twelve|twenty(?:-\w+)?|1\d|2[0-5])(?: years old)?|a (?:\w+ )?(?:boy|girl|child|student|teenager|schoolboy|schoolgirl)),? when (?:he|she)\b[^.;]*$/i;

/** "asked whether it was true that he had flown to Muscat" (and not "the loan that he had asked for when he came"), "there is talk that she will be in Moscow", "surprised at the talk of an imminent visit": words before it that vouch for nothing. */
const UNTOLD =
  /\b(?:ask(?:ed|s|ing)?(?! for (?:[\w-]+ ){0,2}when\b)|wonder(?:ed|s)?|inquired|wished to know|wanted to know) (?:[\w-]+ ){0,3}?(?:whether|if|when)\b[^.;]*$|\b(?:is|was)(?:(?: not|n['’]t) (?:true|the case|correct)| untrue| false) that\b[^.;]*$|\b(?:rumou?red|tipped) to (?:be |have )?$|\b(?:talk|rumou?rs?|speculation|gossip|whispers?) (?:\w+ )?that\b[^.;]*$|\b(?:newspaper|paper|website|tabloid|blog|bloggers?|radio station|broadcaster|social media|posts?|exiles)\b[^.;]{0,40}\b(?:claimed|alleged) (?:[\w-]+ ){0,3}?that\b[^.;]*$|\b(?:blogs|bloggers?|social media (?:posts|users|accounts))\b[^.;]{0,40}\breported (?:[\w-]+ ){0,3}?that\b[^.;]*$|\b(?:too (?:early|soon)|premature) to (?:speak|talk|say|discuss|think)\b[^.;]*$|\b(?:talk|rumou?rs?|speculation|gossip|whispers?) (?:of|about) (?:an?|another|any|his|her) (?:(?!and\b|but\b)[\w-]+ ){0,3}$/i;

/** "Is the president going to Moscow?" */
const QUESTION =
  /^["“„«'‘\s]*(?:Q:\s*)?(?:is|are|was|were|will|would|did|does|do|has|have|can|could|might|should)\b.*\?["”»'’]?\s*$/i;

/** Of what vouches for nothing one word. */
const UNTOLD_WORDS = wordClass(/ask|blog|social|wonder|inquired|wished|wanted|true|case|correct|false|rumou?r|tipped|talk|speculation|gossip|whisper|claimed|alleged|early|soon|premature/i); // prettier-ignore

const isUntold = (sentence: AnnotatedSentence, token: number): boolean =>
  QUESTION.test(sentence.text) ||
  (holds(sentence, UNTOLD_WORDS) &&
    UNTOLD.test(sentence.text.slice(0, (sentence.tokens[token]?.start ?? sentence.start) - sentence.start)));

/** "Had the vote gone differently, his rival would by now be on his way to Asmara", "If all had gone to plan, she would be in Kingston today". */
function isContrary({text, tokens, start}: AnnotatedSentence, token: number): boolean {
  const clause = CONTRARY.exec(text);
  return clause !== null && (tokens[token]?.start ?? start) - start > clause[0].length;
}
const CONTRARY =
  /^["“‘']?(?:(?:But|And|Yet),? )?(?:had (?:the|it|this|that|all|things|he|she|they|not|his|her|\p{Lu})[^.;?]{3,90}|if [^.;?]{2,60}\bhad\b[^.;?]{2,60}), [^.;]{0,60}?\bwould\b/iu;

/** "who was expected in Skopje on Monday, did not come", "was to have been in Harare on Tuesday but stayed at home". */
const NOT_KEPT =
  /\b(?:was|were|had been) (?:expected|due|scheduled|to|awaited)\b[^.;]{0,90}\b(?:(?:did not|didn['’]t|never) (?:come|arrive|appear|go|travel|turn up|show up|make it)|(?:failed to|did not) (?:appear|arrive|show up|turn up)|stayed (?:at )?home)\b/i;

/** "often visits Lima", "used to visit Lima", "visits Lima every summer". */
function isHabit(sentence: AnnotatedSentence, token: number): boolean {
  if (!holds(sentence, HABIT)) return false;
  const {tokens, verbs} = sentence;
  const verb = verbs.find((v) => v.head === token);
  if (!verb) return false;
  const governor = verbs[verb.governor];
  if (governor?.lemma === "use" && verb.form === "infinitive" && tokens[governor.head]?.lower === "used" && !governor.passive && verb.first - governor.head === 1) return true; // prettier-ignore
  return (
    tokens.slice(Math.max(0, verb.first - 1), verb.head).some((t) => OFTEN.has(t.lower)) ||
    tokens
      .slice(token + 1, token + 9)
      .some(
        (t) =>
          (t.lower === "every" ||
            (t.lower === "a" && /^(?:once|twice|times)$/.test(tokens[t.index - 1]?.lower ?? ""))) &&
          SEASON.test(tokens[t.index + 1]?.lower ?? "")
      )
  );
}
const OFTEN: ReadonlySet<string> = new Set("often frequently regularly usually rarely seldom sometimes always normally typically routinely occasionally".split(" ")); // prettier-ignore
const HABIT = wordClass(OFTEN, ["used", "every", "once", "twice", "times"]);
const SEASON =
  /^(?:year|month|week|summer|winter|spring|autumn|fall|few|two|three|time|other|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "addressed a summit in Lima by video link", "joined the meeting in Doha online": in the same clause. */
function isFromAfar(sentence: AnnotatedSentence, token: number): boolean {
  if (!holds(sentence, AFAR)) return false;
  const {tokens, text, start, end} = sentence;
  const open = tokens.findLast((t) => t.index < token && CLAUSE_MARK.test(t.text))?.end ?? start;
  const close = tokens.find((t) => t.index > token && CLAUSE_MARK.test(t.text))?.start ?? end;
  return FROM_AFAR.test(text.slice(open - start, close - start));
}
const AFAR = wordClass(/video|virtual|remotely|online|phone|teleconference|zoom|skype|satellite/i);
const CLAUSE_MARK = /^[,;:—–]$/;
const FROM_AFAR =
  /\b(?:video ?(?:link|call|conference|conferencing|message)|by video|via video|virtual(?:ly)?|remotely|online|by (?:tele)?phone|teleconference|(?:via|over|on|by) (?:zoom|skype|satellite))\b/i;

const INVITATION = wordClass(/invit(?:ation|ed|es|ing)/i);

/** Why a frame vouches for no visit, or empty. */
export function unvouched({factuality, sentence, token, timing, doubts}: Frame): string {
  if (factuality === "denied") return "the visit is denied";
  if (factuality === "hypothetical") return "the visit is only supposed or wished for";
  if (TRAVEL_NOUNS.has(sentence.tokens[token]?.lower ?? "") && isPending(sentence, token) && !/^(?:cancelled|postponed)$/.test(factuality)) return "the visit is only supposed or wished for"; // prettier-ignore
  if (factuality === "planned" && NOT_KEPT.test(sentence.text)) return "an appointment that was not kept";
  if (isContrary(sentence, token)) return "the visit is only supposed or wished for";
  if (isUntold(sentence, token)) return "asked or rumoured, not told";
  if (isHabit(sentence, token)) return "a habit, and no one visit";
  const isOnlyMet = MEETING_VERBS.has(sentence.verbs.find((v) => v.head === token)?.lemma ?? "");
  if ((isOnlyMet || doubts.some((d) => d.startsWith("presence"))) && isFromAfar(sentence, token))
    return "from afar";
  if (factuality === "proposed") return "an invitation or proposal without a time";
  if (factuality === "planned" && wasToHappen(sentence, token))
    return "an appointment of the past, with no word that it was kept";
  if (factuality === "planned" && timing.start === "" && isConditional(sentence, token))
    return "the visit is only supposed or wished for";
  if (
    holds(sentence, PRIVATELY) &&
    PRIVATE.test(sentence.text.slice((sentence.tokens[token]?.end ?? sentence.end) - sentence.start))
  )
    return "a private journey";
  if (
    holds(sentence, WHEN) &&
    YOUNG.test(sentence.text.slice(0, (sentence.tokens[token]?.start ?? sentence.end) - sentence.start))
  )
    return "a private journey";
  if (isPastime({sentence, token})) return "a private journey";
  if (!holds(sentence, INVITATION) || doubts.includes(ACCEPTED)) return "";
  const before = sentence.tokens.slice(Math.max(0, token - 12), token).map((t) => t.lower).join(" "); // prettier-ignore
  const verb = sentence.verbs.find((v) => v.head === token);
  // "Egypt's president, whom Sudan had invited in April, came to Port Sudan on Monday"
  const hasCome = factuality === "real" && verb?.form === "finite" && verb.tense === "past";
  // "gave him the invitation during his visit to Kabul in November": the visit on which it was given
  const isWhen = timing.start !== "" && factuality === "real" && /\bduring (?:his|her|their|an?|the) (?:[\w-]+ ){0,3}$/.test(`${before} `); // prettier-ignore
  const isInvitation = !hasCome && !isWhen && (/\binvit(?:ation|ed|es|ing)\b/.test(before) || INVITED_BY.test(sentence.text.slice(0, (sentence.tokens[token]?.start ?? sentence.end) - sentence.start))); // prettier-ignore
  const isAccepted = /\b(?:accept|took up|take up|agreed)/.test(before) && timing.start !== "";
  return isInvitation && !isAccepted ? "an invitation that is not accepted with a time" : "";
}

/** "an invitation of the President of the Republic, X, for a visit": a long name between them. */
const INVITED_BY = /\binvitation (?:of|from|by) [^.;]{3,100} for an? (?:[\w-]+ ){0,3}$/;
