import {createServer} from "node:http";
import type {RequestListener, Server} from "node:http";
import type {AddressInfo} from "node:net";
import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {fetchPage, LIMITS} from "../../../publish/desk/add/fetchPage.ts";
import {isLocal, literalAddress} from "../../../publish/desk/add/network.ts";
import {Refusal} from "../../../publish/desk/command.ts";
import {formatProblem} from "../../../loaders/errors.ts";

let server: Server;
let home = "";
let asked: string[] = [];

const answers: Record<string, RequestListener> = {
  "/page": (_, response) => response.setHeader("content-type", "text/html; charset=koi8-r").end("<p>"),
  "/packed": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync("packed")),
  "/moved": (_, response) => response.writeHead(301, {location: "/page"}).end(),
  "/to-local": (_, response) => response.writeHead(302, {location: "http://10.0.0.1/"}).end(),
  "/to-file": (_, response) => response.writeHead(302, {location: "file:///etc/passwd"}).end(),
  "/nowhere": (_, response) => response.writeHead(302, {location: "http://"}).end(),
  "/round": (_, response) => response.writeHead(302, {location: "/round"}).end(),
  "/gone": (_, response) => response.writeHead(404, "Not Found").end(),
  "/large": (_, response) => response.end(Buffer.alloc(2_000_000)),
  // a small answer that is large once it is unpacked
  "/bomb": (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(5_000_000))), // prettier-ignore
  "/slow": (_, response) => response.write("a"),
  "/cut": (_, response) => response.destroy()
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url!);
    (answers[request.url!] ?? ((_, r) => r.end()))(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const limits = {...LIMITS, allowLocal: true, time: 1000, size: 1_000_000};
const get = (path: string, changed = {}) => fetchPage(home + path, {...limits, ...changed});
async function refusal(fetched: Promise<unknown>): Promise<string> {
  const failure = await fetched.then(
    () => null,
    (error: unknown) => error
  );
  expect(failure).toBeInstanceOf(Refusal);
  return formatProblem((failure as Refusal).problem).replaceAll(home, "HOME");
}

test("a page comes with its type and its own address, after redirects and unpacked", async () => {
  expect(await get("/moved")).toMatchObject({contentType: "text/html; charset=koi8-r", address: `${home}/page`}); // prettier-ignore
  expect(Buffer.from((await get("/packed")).bytes).toString()).toBe("packed");
});

test.each<[string, string]>([
  ["/gone", 'HOME/gone: the page cannot be had: the server answers: "404 Not Found"'],
  ["/round", 'HOME/round: more than 5 redirects, the last to: "HOME/round"'],
  ["/nowhere", 'HOME/nowhere: redirects to what is no address: "http://"'],
  ["/to-file", "file:///etc/passwd: no http or https address"],
  ["/large", "HOME/large: larger than 1 MB"],
  ["/bomb", "HOME/bomb: larger than 1 MB"],
  ["/slow", "HOME/slow: not had within 1 seconds"],
  ["/cut", "HOME/cut: the connection was cut"]
])("%s is refused with the reason", async (path, told) => expect(await refusal(get(path))).toBe(told));

test("nobody there", async () => {
  const told = await refusal(fetchPage("http://127.0.0.1:1/", limits));
  expect(told).toMatch(/^http:\/\/127\.0\.0\.1:1\/: /);
  expect(await refusal(fetchPage("http://nobody.invalid/", limits))).toMatch(/^http:\/\/nobody\.invalid\/: (?:no such host|the host's address)/); // prettier-ignore
});

describe("the local network is not asked unless allowed", () => {
  const guarded = {...limits, allowLocal: false};

  test("by its address, in whatever disguise", async () => {
    asked = [];
    const port = new URL(home).port;
    for (const host of ["127.0.0.1", "0x7f.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"]) {
      expect(await refusal(fetchPage(`http://${host}:${port}/page`, guarded)), host).toContain("local network"); // prettier-ignore
    }
    expect(asked).toEqual([]);
  });

  test("by a name that leads there", async () => {
    asked = [];
    expect(await refusal(fetchPage(`http://localhost:${new URL(home).port}/page`, guarded))).toMatch(
      /an address of the local network is not asked without --allow-local: "(?:127\.0\.0\.1|::1)"/
    );
    expect(asked).toEqual([]);
  });

  test("not even a name with its password in it", async () =>
    expect(await refusal(fetchPage("http://me:secret@example.org/", guarded))).not.toContain("secret"));

  test.each(["10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "fe80::1", "fd00::1", "::", "::ffff:10.0.0.1", "64:ff9b::a00:1", "224.0.0.1", "255.255.255.255", "0.0.0.0"])(
    "%s is local",
    (ip) => expect(isLocal(ip)).toBe(true)
  ); // prettier-ignore
  test.each(["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:93.184.216.34"])("%s is not", (ip) => expect(isLocal(ip)).toBe(false)); // prettier-ignore
  test("a host's name is no address", () => {
    expect(literalAddress(new URL("http://example.org/"))).toBeNull();
    expect(literalAddress(new URL("http://[::1]/"))).toBe("::1");
  });
});
