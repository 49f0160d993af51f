/** Where a cell stands in the Markdown that an editor wrote. */
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {frameworkModule} from "../framework.ts";

/** The parts of Framework that are used here. */
interface Token {
  type: string;
  content: string;
  map: [number, number] | null;
}
interface Markdown {
  renderer: {
    rules: Record<string, (tokens: Token[], index: number, options: unknown, context: Context) => string>;
  };
}
interface Context {
  code: {id: string}[];
}
interface MarkdownModule {
  createMarkdownIt(options: {markdownIt: (md: Markdown) => Markdown}): Markdown;
  parseMarkdown(text: string, options: {md: Markdown; path: string; params?: object}): unknown;
}
interface LoaderModule {
  LoaderResolver: new (options: {root: string}) => {
    findPage(path: string): {path: string; params?: object} | undefined;
  };
}

export interface Source {
  /** `src/visits/[id].md` */
  file: string;
  /** The line on which each cell begins, by its id. */
  lines: ReadonlyMap<string, number>;
}

/**
 * The source of a built page. `path` is that of the page in the output folder, without `.html`; `root` is the folder of
 * the sources. Null where no Markdown stands behind it, such as a page that a loader makes.
 */
export async function sourceOf(path: string, root: string): Promise<Source | null> {
  const {LoaderResolver} = await frameworkModule<LoaderModule>("loader.js");
  const found = new LoaderResolver({root}).findPage(`/${path}`);
  if (!found?.path.endsWith(".md")) return null;
  const file = join(root, found.path);
  const text = await readFile(file, "utf8");
  return {file, lines: await linesOf(text, found)};
}

async function linesOf(
  text: string,
  {path, params}: {path: string; params?: object}
): Promise<Map<string, number>> {
  const {createMarkdownIt, parseMarkdown} = await frameworkModule<MarkdownModule>("markdown.js");
  const starts = new Map<string, number>();
  let from = 0;
  const record = (name: string, written: (token: Token) => string) => (md: Markdown) => {
    const render = md.renderer.rules[name]!;
    md.renderer.rules[name] = (tokens, index, options, context) => {
      const before = context.code.length;
      const html = render(tokens, index, options, context);
      const source = written(tokens[index]!);
      const start = text.indexOf(source, from);
      if (start >= 0) from = start + source.length;
      // of a cell in a list, say, whose lines stand indented in the file, the first line is found
      const at = start >= 0 ? start : text.indexOf(source.split("\n")[0]!, from);
      for (const {id} of context.code.slice(before))
        if (at >= 0) starts.set(id, text.slice(0, at).split("\n").length);
      return html;
    };
    return md;
  };
  const markdownIt = (md: Markdown) =>
    record("placeholder", ({content}) => `\${${content}}`)(record("fence", ({content}) => content)(md));
  parseMarkdown(text, {md: createMarkdownIt({markdownIt}), path, params});
  return starts;
}
