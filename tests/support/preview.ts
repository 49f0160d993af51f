/** Runs what `npm run dev` runs, in a copy of the project, on a port of its own. */
import {spawn} from "node:child_process";
import type {ChildProcess} from "node:child_process";
import {createServer} from "node:net";
import type {AddressInfo} from "node:net";
import type {Project} from "./project.ts";

export interface Preview {
  /** Ending in a slash. */
  address: string;
  /** What it told in the terminal until now. */
  output(): string;
  end(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export async function startPreview({folder}: Project): Promise<Preview> {
  const port = String(await freePort());
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "publish/dev.ts", "--no-open", "--port", port],
    // what is told is read: without colours, also where CI asks for them
    {cwd: folder, env: {...process.env, NO_COLOR: "1", FORCE_COLOR: undefined}}
  );
  let told = "";
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      told += chunk.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(told) ?? [];
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("close", () => reject(new Error(`the preview ended:\n${told}`)));
  });
  return {address, output: () => told, end: () => end(child)};
}

async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.on("close", resolve));
  child.kill("SIGTERM");
  await ended;
}
