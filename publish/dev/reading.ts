/** The corpus as it stands now, read anew when an article, a correction or a rule changes. */
import {utimes} from "node:fs/promises";
import {newMemory} from "../../loaders/memory.ts";
import {formatProblem} from "../../loaders/errors.ts";
import type {Problem} from "../../loaders/errors.ts";
import {CORRECTIONS} from "../paths.ts";
import type {Corpus} from "../corpus.ts";
import {LOADER} from "../framework.ts";
import type {Code, Live} from "./code.ts";
import {codeProblem} from "./faults.ts";

export interface Reading {
  /** The last one that came about: code that cannot be run leaves it as it was. Null before the first. */
  corpus: Corpus | null;
  /** The code that read it. */
  live: Live | null;
  problems: Problem[];
  /** All of it as text, to see whether the next is another. */
  told: string;
  /** Grows when something is other than before. */
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

/** It looks at the time of its loader's file, and asks for the data again. */
async function tellFramework(): Promise<void> {
  const now = new Date();
  await utimes(LOADER, now, now);
}

export function openReader(code: Code): Reader {
  const memory = newMemory();
  const nothing = {corpus: null, live: null, problems: [], told: "", version: 0};
  let reading: Promise<Reading> = Promise.resolve(nothing);
  async function read(last: Reading): Promise<Reading> {
    const next = await attempt(last);
    const told = JSON.stringify([next.corpus?.report, next.corpus?.unused, next.problems]);
    // the files of /data/ and the review are made of the newest, even where they tell nothing new
    if (told === last.told) return next;
    await tellFramework();
    return {...next, told, version: last.version + 1};
  }
  async function attempt(last: Reading): Promise<Reading> {
    try {
      const live = await code.load();
      const corpus = live.readCorpus({memory, unused: true});
      return {...last, corpus, live, problems: corpus.problems};
    } catch (failure) {
      return {...last, problems: [codeProblem(failure)]};
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
