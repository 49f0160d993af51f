/** The corpus as it stands now, read anew when an article, a correction or a rule changes. */
import {newMemory} from "../../loaders/memory.ts";
import {formatProblem} from "../../loaders/errors.ts";
import type {Problem} from "../../loaders/errors.ts";
import {CORRECTIONS} from "../corpus.ts";
import type {Corpus} from "../corpus.ts";
import type {Code, Live} from "./code.ts";
import {codeProblem} from "./faults.ts";

export interface Reading {
  /** The last one that came about: code that cannot be run leaves it as it was. Null before the first. */
  corpus: Corpus | null;
  /** The code that read it. */
  live: Live | null;
  problems: Problem[];
  /** Grows with each reading. */
  version: number;
}

export interface Reader {
  /** What was read last; waits for a reading that goes on. */
  now(): Promise<Reading>;
  /** Reads anew. */
  again(): Promise<Reading>;
  /** What would be wrong besides what is wrong now, were this the text of the corrections. */
  tryOut(corrections: string): Promise<Problem[]>;
}

export function openReader(code: Code): Reader {
  const memory = newMemory();
  let reading: Promise<Reading> = Promise.resolve({corpus: null, live: null, problems: [], version: 0});
  async function read(last: Reading): Promise<Reading> {
    const version = last.version + 1;
    try {
      const live = await code.load();
      const corpus = live.readCorpus({memory, unused: true});
      return {corpus, live, problems: corpus.problems, version};
    } catch (failure) {
      return {...last, problems: [codeProblem(failure)], version};
    }
  }
  async function tryOut(text: string): Promise<Problem[]> {
    const {live, problems} = await reading;
    if (!live) return problems;
    const tried = live.readCorpus({memory, corrections: live.parseCorrections(text, CORRECTIONS)});
    const known = new Set(problems.map(formatProblem));
    return tried.problems.filter((one) => one.severity === "error" && !known.has(formatProblem(one)));
  }
  return {now: () => reading, again: () => (reading = reading.then(read)), tryOut};
}
