/** What Framework must find in its cache so that a build needs no network, and its pages no Node. */
import {existsSync} from "node:fs";
import {mkdir, readdir, readFile} from "node:fs/promises";
import {createRequire} from "node:module";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";

const CLIENT = join(
  dirname(createRequire(import.meta.url).resolve("@observablehq/framework/dist/bin/observable.js")),
  "../client"
);

/** The version that is installed here, or one that says that there is none. */
async function installedVersion(name: string): Promise<string> {
  const file = fileURLToPath(new URL(`../node_modules/${name}/package.json`, import.meta.url));
  const text = await readFile(file, "utf8").catch(() => '{"version": "0.0.0"}');
  return (JSON.parse(text) as {version: string}).version;
}

async function* clientModules(): AsyncGenerator<string> {
  for (const name of await readdir(CLIENT, {recursive: true})) {
    if (name.endsWith(".js")) yield readFile(join(CLIENT, name), "utf8");
  }
}

/**
 * Framework's client names packages that a page might use (`npm:leaflet`), and asks the registry for the latest version
 * of each in every build: it then fails without a network, and the same articles give other bytes tomorrow. Where its
 * cache has a folder for a version of the package, it takes that one and asks nobody.
 */
async function pinVersions(cache: string): Promise<void> {
  const names = new Set<string>();
  for await (const module of clientModules()) {
    for (const [, name] of module.matchAll(/"npm:((?:@[\w.-]{1,80}\/)?[\w.-]{1,80})/g)) names.add(name!);
  }
  for (const name of names) {
    await mkdir(join(cache, "_npm", `${name}@${await installedVersion(name)}`), {recursive: true});
  }
}

/**
 * Arquero reads files with `node:fs` but in browsers, as the `browser` field of its package says. Framework's bundler
 * does not follow that field inside the package, so pages would ask for `node:fs` and fail.
 */
async function bundleArquero(cache: string): Promise<void> {
  const outfile = join(cache, "_node", `arquero@${await installedVersion("arquero")}`, "index.js");
  if (!existsSync(outfile)) await bundlePackage("arquero", outfile);
}

/** One module with all that a package exports, for browsers. */
async function bundlePackage(name: string, outfile: string): Promise<void> {
  await build({
    stdin: {contents: `export * from "${name}";`, resolveDir: dirname(fileURLToPath(import.meta.url))},
    outfile,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    legalComments: "none",
    logLevel: "warning"
  });
}

/** Packages that Framework gives to pages by a name (`Plot`, `Inputs`), or needs for a file (`FileAttachment("a.csv").csv()`). */
const BY_NAME = ["@observablehq/plot", "@observablehq/inputs", "htl", "isoformat", "d3", "d3-dsv", "arquero"];

/** Framework would fetch these from a host; it takes what its cache has. */
async function bundleByName(cache: string): Promise<void> {
  const bundles = await Promise.all(
    BY_NAME.map(
      async (name) => [name, join(cache, "_npm", `${name}@${await installedVersion(name)}`)] as const
    )
  );
  const lacking = bundles.filter(([, folder]) => !existsSync(join(folder, "_esm.js")));
  await Promise.all(lacking.map(([name, folder]) => bundlePackage(name, join(folder, "_esm.js"))));
}

/** Makes ready Framework's cache folder. */
export async function preparePackages(cache: string): Promise<void> {
  await pinVersions(cache);
  await bundleByName(cache);
  await bundleArquero(cache);
}
