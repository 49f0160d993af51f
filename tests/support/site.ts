/** Before the tests of the site: finds a browser, builds the site from a fresh copy, and serves it. */
import type {TestProject} from "vitest/node";
import {findBrowser} from "./browser.ts";
import {build, copyProject, removeProject} from "./project.ts";
import type {Project} from "./project.ts";
import {serve} from "./serve.ts";

declare module "vitest" {
  export interface ProvidedContext {
    site: {address: string; browser: string; project: Project};
  }
}

export default async function setup(vitest: TestProject): Promise<() => Promise<void>> {
  const browser = findBrowser();
  const project = await copyProject();
  const {status, output} = await build(project);
  if (status !== 0) throw new Error(`the build failed:\n${output}`);
  const served = await serve(project.dist);
  vitest.provide("site", {address: served.address, browser, project});
  return async () => {
    await served.close();
    await removeProject(project);
  };
}
