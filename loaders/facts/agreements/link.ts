/** What is done with an agreement, and the word that says so. */
import {factualityOfVerb} from "../../annotate/factuality/verb.ts";
import {ACTS, NEEDS_PARTICLE} from "../../lexicon/agreements.ts";
import type {DealAct} from "../../lexicon/agreements.ts";
import {holdsAny} from "../near.ts";
import type {AnnotatedSentence, Factuality, Token, VerbGroup} from "../../types.ts";

/** What a sentence says is done with an agreement. */
export interface Link {
  /** `agreements/<role>`, the rule's name in the evidence. */
  role:
    | "object"
    | "passive"
    | "relative"
    | "event"
    | "in-force"
    | "proposal"
    | "mentioned"
    | "replaced"
    | "stands"
    | "talks";
  act: DealAct;
  /** Index into the sentence's verbs, or -1 where no verb does it ("under a 2023 security agreement"). */
  verb: number;
  /** Token that dates and partners attach to. */
  token: number;
  factuality: Factuality;
  /** Where the words of who does it begin, for a relative clause: "that Berlin and Vilnius signed". */
  agentFrom: number;
  /** "came home with a contract …, which the two signed": told for the first time, though in a relative clause. */
  news?: boolean;
  /** "have concluded negotiations on a treaty": the talks before it are over. */
  settled?: boolean;
  /** "Japan and Fiji signed the following last month:", of whose lines it is one. */
  heading?: AnnotatedSentence;
  /** "flew to Cairo to sign": the purpose of a journey that is told as made. */
  purpose?: boolean;
}

export function link(
  role: Link["role"],
  act: DealAct,
  sentence: AnnotatedSentence,
  verb: number,
  agentFrom: number
): Link {
  return {
    role,
    act,
    verb,
    token: sentence.verbs[verb]?.head ?? 0,
    factuality: factualityOfVerb(sentence, verb),
    agentFrom
  };
}

export const hasParticle = (verb: VerbGroup, tokens: Token[]): boolean => {
  const needed = NEEDS_PARTICLE.get(verb.lemma);
  return !needed || holdsAny(tokens, needed, verb.head + 1, verb.head + 3);
};

/** The act of a verb whose object, or passive subject, is an agreement; "struck down by a court" is none of striking a deal. */
export const actOf = ({lemma, head, passive}: VerbGroup, tokens: readonly Token[]): DealAct | undefined =>
  // "has been left alone", "was put on hold"
  (lemma === "leave" && passive) || (lemma === "put" && tokens[head + 1]?.lower !== "forward")
    ? undefined
    : (lemma === "strike" && /^(?:down|out|off)$/.test(tokens[head + 1]?.lower ?? "")) || (lemma === "call" && tokens[head + 1]?.lower === "off") // prettier-ignore
      ? "end"
      : ACTS.get(lemma);

export const before = (sentence: AnnotatedSentence, token: number): string => {
  const at = (sentence.tokens[token]?.start ?? sentence.start) - sentence.start;
  return sentence.text.slice(Math.max(0, at - 60), at);
};
