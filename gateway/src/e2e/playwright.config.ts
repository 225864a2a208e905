import { defineConfig } from "@playwright/test";
import { resolve } from "node:path";

const target = resolve(import.meta.dirname, "../../target");
const environment = JSON.parse(process.env["CHROMIUM_ENVIRONMENT"] ?? "{}") as Record<string, string>;

/** Reads, and adds things that nobody else counts. */
const harmless = ["access", "import", "people", "public-portal", "training"].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: "specs",
  projects: [
    // Every spec makes its own data, but they share one suite on a small machine: two go side by side, and only one of
    // them may change what others lean on, such as holidays, agencies and their open work.
    { name: "walks", testIgnore: ["visual.spec.ts", ...harmless], workers: 1 },
    { name: "harmless walks", testMatch: harmless, workers: 1 },
    { name: "early looks", testMatch: "visual.spec.ts", grep: /@early/, fullyParallel: true, workers: 1 },
    {
      name: "looks",
      testMatch: "visual.spec.ts",
      grepInvert: /@early/,
      dependencies: ["walks", "harmless walks"],
      fullyParallel: true,
    },
  ],
  outputDir: resolve(target, "e2e-results"),
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["junit", { outputFile: resolve(target, "e2e-results.xml") }]],
  use: {
    baseURL: process.env["BASE_URL"] ?? "http://localhost:8080",
    locale: "vi-VN",
    // Not the province's zone: the interface has to tell the province's time wherever the reader sits.
    timezoneId: "UTC",
    // Without the film of it, which would take a seventh of the time.
    trace: { mode: "retain-on-failure", screenshots: false },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"],
      env: { ...(process.env as Record<string, string>), ...environment },
      args: ["--no-sandbox", "--disable-gpu"],
    },
  },
});
