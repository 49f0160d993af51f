import type {AnnotatedSentence, DateBasis, DateMention, Factuality, Span} from "../../types.ts";

/** One country of a trip, with the places there that the words name. */
export interface Stop extends Span {
  host: string;
  places: string[];
  /** The date that stands right after it, in a list of stops each with its own: "to Chad on Thursday and to Niger on Friday". */
  date: DateMention | null;
  /** Its date is of no other stop: "in Kampala; in July in Cairo", "in Port Vila twice and in Honiara once, in December". */
  apart?: boolean;
}

/** Who travels, as an index into the article's people, and what had to be inferred to say so. */
export interface Traveller {
  person: number;
  doubts: string[];
}

/** When a trip begins and ends, as far as the sentence tells. */
export interface Timing {
  start: string;
  end: string;
  basis: DateBasis | "";
  /** First day of the words that tell the start, where that is a stretch ("this weekend"), to see whether it is to come; else empty. */
  earliest: string;
  /** Days that the trip lasts, or 0. */
  days: number;
  /** Where the words of the dates stand. */
  spans: Span[];
}

/** What one trigger tells of a trip; gaps are filled from the rest of the article before a fact is made of it. */
export interface Frame {
  rule: string;
  sentence: AnnotatedSentence;
  /** Index of the trigger's token in the sentence. */
  token: number;
  travellers: readonly Traveller[];
  stops: Stop[];
  factuality: Factuality;
  timing: Timing;
  firstTrip: boolean;
  /** Whether a missing traveller may be taken from the context: not for "millions of pilgrims visit Najaf". */
  open: boolean;
  /** The person whom the travellers accompany, where the words tell nothing else of the trip; else -1. */
  leader: number;
  doubts: string[];
}

/** A frame with nothing missing, and the mentions that only add to it: "this three-day visit, his first". */
export interface CompleteFrame extends Frame {
  additions: Frame[];
}
