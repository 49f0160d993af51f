/** How the editor's commands start, complain and end. */
import {Command, CommanderError} from "commander";
import {formatProblem} from "../../loaders/errors.ts";
import type {Problem} from "../../loaders/errors.ts";

/** Done as asked. */
export const DONE = 0;
/** Nothing was done, and standard error says why. */
export const REFUSED = 1;
/** The command cannot be understood. */
export const NOT_UNDERSTOOD = 2;

/** Ends a command with one line for the person who can put it right. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(where: string, reason: string, value = "") {
    super(reason);
    this.problem = {severity: "error", where, reason, value};
  }
}

/** A command that suggests the right option for a mistyped one. */
export function command(name: string): Command {
  return new Command(name)
    .allowExcessArguments(false)
    .showHelpAfterError(`(npm run ${name} -- --help tells the options)`)
    .exitOverride();
}

/** Parses the command line, acts, and sets the exit status. */
export async function start(program: Command, act: () => Promise<void> | void): Promise<void> {
  try {
    program.parse();
    await act();
    process.exitCode = DONE;
  } catch (failure) {
    process.exitCode = complain(failure);
  }
}

function complain(failure: unknown): number {
  if (failure instanceof CommanderError) return failure.exitCode === 0 ? DONE : NOT_UNDERSTOOD;
  // Ctrl+C at a question
  if (failure instanceof Error && failure.name === "ExitPromptError") return REFUSED;
  if (!(failure instanceof Refusal)) throw failure;
  warn(failure.problem);
  return REFUSED;
}

/** Tells a problem on standard error; standard output holds results alone. */
export function warn(problem: Problem): void {
  process.stderr.write(formatProblem(problem) + "\n");
}

/** Questions are asked only where somebody can answer: never in a pipe, a script or CI. */
export const isTerminal = (): boolean => Boolean(process.stdin.isTTY && process.stdout.isTTY);
