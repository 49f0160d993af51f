/** How long a page keeps a slow phone from answering while it loads, from a trace of what the browser did. */
import type {Browser} from "playwright-core";
import {slowNetwork} from "./slow.ts";

/** From here on a task is felt, in milliseconds; only what lies beyond counts. */
const FELT = 50;

/** An event of Chromium's trace format; times in microseconds, `dur` by the clock, `tdur` of the processor alone. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args: {beginData?: {url?: string}};
}

/**
 * Milliseconds by which the page's tasks are longer than a reader feels, on a processor that is `slower` times slower. It is
 * the tasks' time on the processor that is multiplied: so it counts neither what else this machine does meanwhile nor
 * the brake of the browser's own, which counts such waits several times over.
 */
function blockingIn(events: readonly TraceEvent[], address: string, slower: number): number {
  const parsing = events.find((e) => e.name === "ParseHTML" && e.args.beginData?.url === address);
  if (!parsing) throw new Error(`${address}: not in the trace`);
  const {pid, tid, ts} = parsing;
  return events
    .filter((e) => e.name === "ThreadControllerImpl::RunTask" && e.pid === pid && e.tid === tid)
    .filter((e) => e.ph === "X" && e.ts + (e.dur ?? 0) >= ts)
    .reduce((sum, e) => sum + Math.max(0, ((e.tdur ?? 0) / 1000) * slower - FELT), 0);
}

/** Loads a page, with a full-grown processor, and gives what it would block a slow one, in milliseconds. */
export async function blocking(browser: Browser, address: string, slower: number): Promise<number> {
  const context = await browser.newContext({viewport: {width: 375, height: 800}});
  const page = await context.newPage();
  await slowNetwork(page);
  await browser.startTracing(page, {categories: ["toplevel", "devtools.timeline"]});
  await page.goto(address, {waitUntil: "networkidle"});
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString()) as {traceEvents: TraceEvent[]};
  await context.close();
  return blockingIn(traceEvents, address, slower);
}
