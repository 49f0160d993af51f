import {readdirSync} from "node:fs";
import {join} from "node:path";
import {fileReason} from "../errors.ts";
import type {Problem} from "../errors.ts";

/** A file that should hold an article. */
export interface ArticleFile {
  /** The file's name without its ending. */
  id: string;
  path: string;
}

const ENDING = /\.(md|txt)$/;
/** Endings that look like an article's; whoever wrote them should learn that the file is not read. */
const NEARLY = /\.(md|txt|text|mdown|markdown|mdx)$/i;

/**
 * The articles' files of one folder, by id in code-unit order whatever the locale. `missing` is true where the folder
 * itself cannot be read. Folders and hidden files are passed over.
 */
export function listArticles(folder: string): {files: ArticleFile[]; problems: Problem[]; missing: boolean} {
  const problems: Problem[] = [];
  let names: string[];
  try {
    names = readdirSync(folder, {withFileTypes: true})
      .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
      .map(({name}) => name)
      .sort();
  } catch (failure) {
    return {files: [], problems: [problem("error", folder, fileReason(failure))], missing: true};
  }
  const byId = new Map<string, ArticleFile>();
  const doubled = new Set<string>();
  for (const name of names) {
    const path = join(folder, name);
    if (!ENDING.test(name)) {
      if (NEARLY.test(name))
        problems.push(problem("warning", path, "not read: an article's file ends in .md or .txt"));
      continue;
    }
    const id = name.replace(ENDING, "");
    const other = byId.get(id);
    if (/[;\p{Cc}]/u.test(id)) {
      problems.push(
        problem("error", path, "a file's name is its article_id, and cannot hold ; or a control character")
      );
    } else if (other) {
      doubled.add(id);
      problems.push(problem("error", path, `the same article_id as ${other.path}; neither is read`, id));
    } else {
      byId.set(id, {id, path});
    }
  }
  const files = [...byId.values()].filter(({id}) => !doubled.has(id)).sort(byCodeUnits);
  return {files, problems, missing: false};
}

function byCodeUnits(a: ArticleFile, b: ArticleFile): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function problem(severity: Problem["severity"], where: string, reason: string, value = ""): Problem {
  return {severity, where, reason, value};
}
