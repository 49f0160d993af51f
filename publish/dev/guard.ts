/**
 * Who may ask the editor's desk: a browser on this machine, from a page of the desk itself. A page of another site can send
 * requests to this machine too, and can give its own name this machine's address; it gives itself away by `Origin` and `Host`.
 */
import {randomBytes, timingSafeEqual} from "node:crypto";
import type {IncomingMessage} from "node:http";

const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/;
const LOOPBACK_ADDRESS = /^(?:::ffff:)?127\.|^::1$/;

/** Known to nobody but the pages that this process wrote. */
export const token = randomBytes(32).toString("hex");

/** Why a request is refused, or null. */
export function refusal({method, headers, socket}: IncomingMessage): string | null {
  const {host = "", origin, "sec-fetch-site": site} = headers;
  if (!LOOPBACK_ADDRESS.test(socket.remoteAddress ?? "")) return "asked from another machine";
  if (!LOOPBACK_HOST.test(host)) return "asked by another name than this machine’s own";
  const own = `http://${host}`;
  if (origin !== undefined && origin !== own) return "asked by a page of another site";
  if (site !== undefined && site !== "same-origin" && site !== "none")
    return "asked by a page of another site";
  if (method !== "GET" && origin !== own) return "asked by no page of this site";
  return null;
}

/** Whether a request bears the token, and so comes from a page that this process wrote. */
export function bearsToken({headers}: IncomingMessage): boolean {
  const given = Buffer.from(String(headers["x-desk-token"] ?? ""));
  return given.length === token.length && timingSafeEqual(given, Buffer.from(token));
}
