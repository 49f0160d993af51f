/** What `npm run dev` tells in the terminal: what goes wrong, once, and that it was mended. */
import {styleText} from "node:util";
import {formatProblem} from "../../loaders/errors.ts";
import type {Problem} from "../../loaders/errors.ts";

/** A rule that fails in every article is told of some of them. */
const MOST = 10;

/** The lines to show, the many cut to some. */
export function linesOf(problems: readonly Problem[]): string[] {
  const lines = [...new Set(problems.map(formatProblem))];
  const more = lines.length - MOST;
  return more <= 0 ? lines : [...lines.slice(0, MOST), `and ${more} more`];
}

/** Framework writes each message to a page to the log; the terminal is for what an editor must know. */
export function quieten(): void {
  console.log = () => undefined;
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Gives a function that tells problems where they are others than before. */
export function teller(): (problems: readonly Problem[]) => void {
  let told = "";
  return (problems) => {
    const text = linesOf(problems).join("\n");
    if (text === told) return;
    if (text !== "") process.stderr.write(`${styleText("red", text)}\n`);
    else say("mended");
    told = text;
  };
}
