/**
 * `npm run dev`: the report as it changes. Framework's preview shows a changed page or component by itself; when an article,
 * a correction or a rule changes, the corpus is read anew here.
 */
import type {AddressInfo} from "node:net";
import {relative, sep} from "node:path";
import {openCode} from "./dev/code.ts";
import {openDesk} from "./dev/desk.ts";
import {openPreview} from "./dev/preview.ts";
import {openReader} from "./dev/reading.ts";
import {openSources} from "./dev/sources.ts";
import {quieten, say} from "./dev/terminal.ts";
import {command, start} from "./desk/command.ts";
import {prepareCache} from "./framework.ts";

/** Changes here ask for a new reading. */
const READ = ["data", "loaders", "publish"];
/** The review page is made of these as well. */
const REVIEWED = ["components", "words"].map((folder) => `src${sep}${folder}${sep}`);
/** Editors write a file in several steps; one change is passed on for all of them. */
const SETTLE_MS = 30;

const program = command("dev")
  .usage("-- [options]")
  .description(
    "Shows the report on this machine, anew at each change of an article, a correction, a rule or a page."
  )
  .option(
    "--host <name>",
    "the address to listen on; the review page answers this machine alone",
    "127.0.0.1"
  )
  .option("--port <number>", "the port; the first free one from 3000 on, unless given")
  .option("--no-open", "do not open a browser");

await start(program, async () => {
  const {host, port, open} = program.opts<{host: string; port?: string; open: boolean}>();
  process.env.DATELINE_DEV = "yes";
  process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";
  quieten();
  await prepareCache();
  const code = await openCode();
  const reader = openReader(code);
  const sources = openSources();
  const desk = openDesk(reader, sources);
  const server = await openPreview({host, port: port === undefined ? undefined : Number(port), open}, desk);
  const address = `http://${host}:${(server.address() as AddressInfo).port}/`;
  say(`The report: ${address}\nReview:     ${address}review`);

  async function readAgain(): Promise<void> {
    await reader.again();
    await desk.tell();
  }
  let settling: NodeJS.Timeout | undefined;
  code.onChange((file) => {
    void sources.check(file).then(desk.tell);
    const path = relative(process.cwd(), file);
    if (!READ.includes(path.split(sep)[0]!) && !REVIEWED.some((folder) => path.startsWith(folder))) return;
    clearTimeout(settling);
    settling = setTimeout(() => void readAgain(), SETTLE_MS);
  });
  await readAgain();
});
