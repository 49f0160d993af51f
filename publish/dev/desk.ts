/** The editor's desk: what is answered before Framework, on the same address. */
import type {IncomingMessage, ServerResponse} from "node:http";
import {formatProblem} from "../../loaders/errors.ts";
import type {Problem} from "../../loaders/errors.ts";
import {correctionsText} from "../corpus.ts";
import {clientFile} from "./clientFiles.ts";
import {baseline} from "./baseline.ts";
import {dataFile, leaveForSearch, releaseFile} from "./dataFiles.ts";
import {bearsToken, refusal, token} from "./guard.ts";
import {openPageErrors} from "./pageErrors.ts";
import type {PageState} from "./pageErrors.ts";
import type {Reader} from "./reading.ts";
import {messageOf, reply} from "./replies.ts";
import type {Sources} from "./sources.ts";
import {linesOf, teller} from "./terminal.ts";
import {writeCorrection} from "./writeCorrection.ts";

const NOTHING_READ = "nothing could be read yet";

export interface Desk {
  /** Answers a request, or gives false. */
  answer(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Tells in the terminal what is wrong, where it is something else than before. */
  tell(): Promise<void>;
}

export function openDesk(reader: Reader, sources: Sources): Desk {
  const pages = openPageErrors();
  const tellOnce = teller();
  const problems = async (): Promise<Problem[]> => [
    ...(await reader.now()).problems,
    ...sources.problems(),
    ...pages.problems()
  ];
  const tell = async () => tellOnce(await problems());

  async function state(request: IncomingMessage, response: ServerResponse) {
    await pages.note((await messageOf(request)) as PageState);
    const all = await problems();
    tellOnce(all);
    const errors = all.filter(({severity}) => severity === "error");
    const {version} = await reader.now();
    reply(response, 200, JSON.stringify({version, problems: linesOf(errors)}), "state.json");
  }

  async function review(response: ServerResponse) {
    const {corpus, live, problems, version} = await reader.now();
    if (!corpus || !live) return reply(response, 503, problems.map(formatProblem).join("\n"));
    reply(response, 200, live.reviewPage(corpus, token, version), "review.html");
  }

  async function changes(response: ServerResponse) {
    const {corpus, live} = await reader.now();
    if (!corpus || !live) return reply(response, 503, NOTHING_READ);
    reply(
      response,
      200,
      live.changesSection(await baseline(), corpus.files, correctionsText()),
      "changes.html"
    );
  }

  async function correction(request: IncomingMessage, response: ServerResponse) {
    if (!bearsToken(request))
      return reply(response, 403, "the review page is of an earlier start: load it again");
    const {live} = await reader.now();
    if (!live) return reply(response, 503, NOTHING_READ);
    const wrong = await writeCorrection(reader, live, await messageOf(request));
    reply(response, wrong.length > 0 ? 400 : 200, wrong.map(formatProblem).join("\n"));
  }

  /** By method and path; these alone are guarded, since they tell of more, or do more, than the report. */
  const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>> = {
    "GET /review": (_request, response) => review(response),
    "GET /review.html": (_request, response) => review(response),
    "GET /_desk/changes": (_request, response) => changes(response),
    "POST /_desk/state": state,
    "POST /_desk/correction": correction
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const {pathname} = new URL(request.url ?? "/", "http://localhost");
    const route = routes[`${request.method} ${pathname}`];
    if (route || pathname.startsWith("/_desk/")) {
      const refused = refusal(request);
      if (refused) reply(response, 403, refused);
      else if (route) await route(request, response);
      else await clientFile(response, pathname);
      return true;
    }
    return answerFile(response, decodeURI(pathname), reader);
  }
  return {answer, tell};
}

/** The files of the report that the build makes and Framework does not. */
async function answerFile(response: ServerResponse, path: string, reader: Reader): Promise<boolean> {
  if (path === "/_observablehq/minisearch.json") await leaveForSearch(await reader.now());
  const [, doc] = /^\/([\w-]+)\.md$/.exec(path) ?? [];
  // a link from one page of docs/ to another, as it stands in the file
  if (doc) response.writeHead(302, {location: `/${doc}`}).end();
  if (doc) return true;
  const [, data] = /^(?:\/_file)?\/data\/([\w.-]+)$/.exec(path) ?? [];
  const [, day, frozen] = /^\/v\/(\d{4}-\d{2}-\d{2})\/([\w.-]+)$/.exec(path) ?? [];
  if (!data && !frozen) return false;
  const content = data ? await dataFile(await reader.now(), data) : await releaseFile(day!, frozen!);
  if (content === undefined) reply(response, 404, `${path}: no such file`);
  else reply(response, 200, content, data ?? frozen);
  return true;
}
