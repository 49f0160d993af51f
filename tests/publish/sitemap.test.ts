import {expect, test} from "vitest";
import {robots, sitemap} from "../../publish/sitemap.ts";
import {ADDRESS, site} from "../support/publication.ts";

test("the sitemap holds each page but that of errors", async () => {
  const text = await sitemap(["", "visits/a-&-b.html", "404.html"], {...site, address: ADDRESS});
  expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
    ADDRESS,
    `${ADDRESS}visits/a-&amp;-b.html`
  ]);
});

test("crawlers are told of the sitemap where there is one", () => {
  expect(robots(site)).not.toContain("Sitemap");
  expect(robots({...site, address: ADDRESS})).toContain(`Sitemap: ${ADDRESS}sitemap.xml\n`);
});
