/** Runs the cells of a page until all of them have settled. */
import {AsyncLocalStorage} from "node:async_hooks";
import {setImmediate as turn} from "node:timers/promises";
import {isForBrowsers} from "./window.ts";
import type {Stage} from "./window.ts";
import type {Program} from "./program.ts";
import type {Cell} from "./types.ts";

/** A cell with what became of it. */
export interface Ran {
  cell: Cell;
  /** `waiting`: what it refers to has no value yet, such as that of an input that nobody has used. */
  state: "waiting" | "running" | "settled" | "failed";
  error?: unknown;
  /** Its value changes in time or by the reader: an input's value, a generator. */
  changes: boolean;
  /** It listens to what the reader does. */
  listens: boolean;
  /** It has something to do before anybody does anything: a clock, an animation, a drawing that only browsers make. */
  moves: boolean;
}

/** A cell that is neither fulfilled nor rejected after this long never will be. */
const PATIENCE_MS = 10_000;
/** Turns of the event loop without news after which a page is at rest; a chain of cells takes one a cell. */
const REST = 6;

/** Values that Framework gives to a cell and that change by the reader's doing, and those that change by themselves. */
const CHANGING = new Set(["view", "Mutable", "Generators"]);
const MOVING = new Set(["now", "dark"]);

const uses = ({inputs = []}: Cell, names: ReadonlySet<string>) => inputs.some((name) => names.has(name));

/** Runs a page's script. Gives its cells by their ids, in the order of the page. */
export async function runCells(
  program: Program,
  path: string,
  stage: Stage,
  patience = PATIENCE_MS
): Promise<Map<string, Ran>> {
  const cells = new Map<string, Ran>();
  const running = new AsyncLocalStorage<Ran>();
  noteListeners(stage, running);
  stage.failed = (error) => {
    const ran = running.getStore();
    if (ran?.moves && isForBrowsers(error)) return;
    if (ran) Object.assign(ran, {state: "failed", error});
    else stage.errors.push(error);
  };
  const watched = (cell: Cell): Cell => {
    const moves = uses(cell, MOVING);
    const ran: Ran = {cell, state: "waiting", changes: moves || uses(cell, CHANGING), listens: false, moves};
    cells.set(cell.id, ran);
    return {...cell, body: (...inputs) => running.run(ran, () => follow(ran, () => cell.body(...inputs)))};
  };
  await program(path, stage.window, {cell: watched});
  await atRest(stage, cells, patience);
  return cells;
}

/** Calls a cell's body and notes how it ends. */
function follow(ran: Ran, body: () => unknown): unknown {
  const settle = <T>(value: T): T => {
    ran.state = "settled";
    return value;
  };
  const fail = (error: unknown): never => {
    if (isForBrowsers(error)) ran.changes = ran.moves = true;
    else Object.assign(ran, {state: "failed", error});
    if (ran.state === "running") ran.state = "waiting";
    throw error;
  };
  const take = (value: unknown): unknown => {
    if (!isGenerator(value)) return settle(value);
    // an input's values come from the reader
    ran.moves ||= !uses(ran.cell, CHANGING);
    ran.changes = true;
    return firstOf(value, settle, fail);
  };
  ran.state = "running";
  try {
    const value = body();
    return value instanceof Promise ? value.then(take).catch(fail) : take(value);
  } catch (error) {
    return fail(error);
  }
}

type Values = Iterator<unknown> | AsyncIterator<unknown>;

const isGenerator = (value: unknown): value is Values =>
  typeof value === "object" &&
  value !== null &&
  typeof (value as Values).next === "function" &&
  typeof (value as Values).return === "function";

/** A generator that tells of its first value. An input that has no value yet gives none: that is no failure. */
function firstOf(
  values: Values,
  settle: (value: unknown) => unknown,
  fail: (error: unknown) => never
): Values {
  settle(undefined);
  const next = () => {
    try {
      const step = values.next();
      return step instanceof Promise ? step.catch(fail) : step;
    } catch (error) {
      return fail(error);
    }
  };
  return {next, return: (value?: unknown) => values.return!(value)} as Values;
}

/** Notes which cells listen to the reader, or start a clock. */
function noteListeners({window}: Stage, running: AsyncLocalStorage<Ran>): void {
  const note = () => {
    const ran = running.getStore();
    if (ran) ran.listens = true;
  };
  const {EventTarget, HTMLElement, SVGElement} = window;
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof listen>) {
    if (args[0] !== "load" && args[0] !== "error") note();
    return listen.apply(this, args);
  };
  const repeat = window.setInterval.bind(window);
  window.setInterval = ((...args: Parameters<typeof repeat>) => {
    const ran = running.getStore();
    if (ran) ran.changes = ran.moves = true;
    return repeat(...args);
  }) as typeof window.setInterval;
  for (const {prototype} of [HTMLElement, SVGElement]) noteHandlers(prototype, note);
}

/** `element.onclick = …` */
function noteHandlers(prototype: object, note: () => void): void {
  for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
    if (!/^on[a-z]/.test(name) || /^on(load|error)$/.test(name) || !property.set) continue;
    Object.defineProperty(prototype, name, {
      ...property,
      set(this: unknown, handler: unknown) {
        if (handler != null) note();
        property.set!.call(this, handler);
      }
    });
  }
}

/** Waits until no cell runs, nothing is fetched or drawn, and no further cell starts. */
export async function atRest(
  stage: Stage,
  cells: ReadonlyMap<string, Ran>,
  patience = PATIENCE_MS
): Promise<void> {
  const deadline = performance.now() + patience;
  let seen = "";
  for (let quiet = 0; quiet < REST; quiet++) {
    await turn();
    const busy = stage.layOut() || stage.pending.size > 0;
    const now = [...cells.values()].map(({state}) => state).join();
    if (busy || now !== seen || now.includes("running")) quiet = -1;
    seen = now;
    if (quiet >= 0) continue;
    if (performance.now() > deadline) return;
    // a cell may wait for a timer of its own
    if (now.includes("running")) await wait(1);
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
