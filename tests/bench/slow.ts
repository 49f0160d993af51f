/** A slow phone's line to the site. */
import type {CDPSession, Page} from "playwright-core";

/** Bits a second, and milliseconds added to each request. */
const DOWN = 1.6e6;
const LATENCY = 150;

/** Slows a page's network down; gives the session, for what else is asked of it. */
export async function slowNetwork(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY,
    downloadThroughput: DOWN / 8,
    uploadThroughput: DOWN / 16
  });
  return session;
}
