// Runs the browser tests: BASE_URL=… FEED_URL=… npm test [-- playwright arguments]
// Exit code 77 means that nothing was tested because there is no browser; a build server treats that as a failure.
import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrowser } from "./browser.mjs";

const SKIPPED = 77;

const browser = await findBrowser();
if ("missing" in browser) {
  const line = "!".repeat(100);
  console.error(`${line}\nBROWSER TESTS SKIPPED: no Chromium could be started.\n${browser.missing}\n${line}`);
  process.exit(SKIPPED);
}
console.log(`Browser: ${browser.version} (${browser.path})`);

const here = dirname(fileURLToPath(import.meta.url));
const playwright = resolve(here, "node_modules/@playwright/test/cli.js");
const { status } = spawnSync(process.execPath, [playwright, "test", ...process.argv.slice(2)], {
  cwd: here,
  stdio: "inherit",
  env: {
    ...process.env,
    CHROMIUM_PATH: browser.path,
    CHROMIUM_ENVIRONMENT: JSON.stringify(browser.environment),
  },
});
process.exit(status ?? 1);
