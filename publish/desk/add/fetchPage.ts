import {Agent, fetch} from "undici";
import type {Dispatcher, Response} from "undici";
import {Refusal} from "../command.ts";
import {isLocal, literalAddress, LocalAddress, openLookup} from "./network.ts";

export interface FetchLimits {
  /** Whether machines of the local network may be asked. */
  allowLocal: boolean;
  /** Milliseconds for the whole, all redirects included. */
  time: number;
  /** Bytes of the page, unpacked. */
  size: number;
}

export const LIMITS: FetchLimits = {allowLocal: false, time: 20_000, size: 10_000_000};
const MOST_REDIRECTS = 5;
const HEADERS = {
  "user-agent": "Mozilla/5.0 (compatible; Dateline; an editor asks for one page)",
  accept: "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9",
  "accept-language": "en, *;q=0.5"
};

export interface Fetched {
  bytes: Uint8Array;
  contentType: string;
  /** The page's own address, after redirects. */
  address: string;
}

/** Fetches one page. Throws a `Refusal` that names the address and the reason. */
export async function fetchPage(address: string, limits: FetchLimits = LIMITS): Promise<Fetched> {
  const dispatcher = new Agent(limits.allowLocal ? {} : {connect: {lookup: openLookup as never}});
  const signal = AbortSignal.timeout(limits.time);
  try {
    const {response, url} = await follow(address, {limits, dispatcher, signal});
    const contentType = response.headers.get("content-type") ?? "";
    return {bytes: await readBody(response, url.href, limits.size), contentType, address: url.href};
  } catch (failure) {
    throw failure instanceof Refusal ? failure : new Refusal(address, ...reasonOf(failure, limits.time));
  } finally {
    await dispatcher.destroy();
  }
}

interface Request {
  limits: FetchLimits;
  dispatcher: Dispatcher;
  signal: AbortSignal;
}

/** Each hop is checked as the first one was. */
async function follow(address: string, {limits, dispatcher, signal}: Request) {
  let url = new URL(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    check(url, limits);
    const response = await fetch(url, {dispatcher, signal, redirect: "manual", headers: HEADERS});
    const next = response.status >= 300 && response.status < 400 && response.headers.get("location");
    if (!next) {
      if (response.ok) return {response, url};
      throw new Refusal(url.href, "the page cannot be had: the server answers", `${response.status} ${response.statusText}`.trim()); // prettier-ignore
    }
    await response.body?.cancel();
    if (!URL.canParse(next, url)) throw new Refusal(url.href, "redirects to what is no address", next);
    url = new URL(next, url);
  }
  throw new Refusal(address, `more than ${MOST_REDIRECTS} redirects, the last to`, url.href);
}

function check(url: URL, {allowLocal}: FetchLimits): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new Refusal(url.href, "no http or https address");
  if (url.username || url.password) throw new Refusal(url.origin, "an address that holds a name or password");
  const literal = literalAddress(url);
  if (literal && !allowLocal && isLocal(literal)) throw local(url.href, literal);
}

const local = (where: string, ip: string) =>
  new Refusal(where, "an address of the local network is not asked without --allow-local", ip);

async function readBody(response: Response, where: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += (chunk as Uint8Array).length;
    if (size > most) throw new Refusal(where, `larger than ${most / 1e6} MB`);
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "no such host",
  EAI_AGAIN: "the host's address cannot be found now; is there a network?",
  ECONNREFUSED: "nobody answers there",
  ECONNRESET: "the connection was cut",
  UND_ERR_SOCKET: "the connection was cut",
  ENETUNREACH: "no way there; is there a network?",
  EHOSTUNREACH: "no way there; is there a network?",
  CERT_HAS_EXPIRED: "its certificate has expired"
};

/** What undici reports, in plain words, with what was found. */
function reasonOf(failure: unknown, time: number): [reason: string, value: string] {
  const causes = chainOf(failure);
  const local = causes.find((cause) => cause instanceof LocalAddress);
  if (local) return ["an address of the local network is not asked without --allow-local", local.ip];
  if (causes.some(({name}) => name === "TimeoutError" || name === "AbortError"))
    return [`not had within ${time / 1000} seconds`, ""];
  const known = causes.map((cause) => REASONS[(cause as NodeJS.ErrnoException).code ?? ""]).find(Boolean);
  return known ? [known, ""] : ["cannot be fetched", causes.at(-1)?.message ?? String(failure)];
}

function chainOf(failure: unknown): Error[] {
  if (!(failure instanceof Error)) return [];
  const {cause} = failure;
  return [failure, ...chainOf(cause instanceof AggregateError ? cause.errors[0] : cause)];
}
