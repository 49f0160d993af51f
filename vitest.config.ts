import {defineConfig} from "vitest/config";

/** `vitest run --project unit` needs no browser and no build; `site` builds the site and opens it in Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/site/**", "node_modules/**"]
        }
      },
      {
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: "tests/support/site.ts",
          testTimeout: 120_000,
          hookTimeout: 600_000,
          // one browser and one build at a time: the machine may be small
          fileParallelism: false
        }
      }
    ]
  }
});
