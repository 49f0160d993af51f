/**
 * Loads Dateline's own code, and loads anew what was changed since and what imports it. All the rest stays as it is, compiled
 * and with what it knows, so that a change of one rule costs a fraction of a start.
 */
import {createServer, createServerModuleRunner} from "vite";
import type * as live from "./live.ts";

/** What is used of the code; in `npm run dev` nothing else imports it, or it would be there twice. */
export type Live = typeof live;

export interface Code {
  /** The code as it stands now. */
  load(): Promise<Live>;
  /** Tells each file of the project that was written, made or deleted. */
  onChange(listener: (file: string) => void): void;
}

export async function openCode(): Promise<Code> {
  const vite = await createServer({
    configFile: false,
    appType: "custom",
    logLevel: "silent",
    server: {middlewareMode: true, hmr: false, ws: false, watch: {ignored: ["**/dist/**", "**/.cache/**"]}},
    optimizeDeps: {noDiscovery: true}
  });
  const {moduleGraph} = vite.environments.ssr;
  const runner = createServerModuleRunner(vite.environments.ssr, {
    hmr: false,
    sourcemapInterceptor: "prepareStackTrace"
  });
  const forget = (file: string) => {
    moduleGraph.onFileChange(file);
    // lists of words that modules read when they are loaded
    if (/\.(tsv|txt)$/.test(file)) moduleGraph.invalidateAll();
  };
  return {
    load: () => runner.import<Live>("/publish/dev/live.ts"),
    onChange: (listener) =>
      vite.watcher.on("all", (_event, file) => {
        forget(file);
        listener(file);
      })
  };
}
