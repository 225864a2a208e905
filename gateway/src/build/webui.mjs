// Builds the web UI, unless what it is built from has not changed since the last time.
// `npm ci` runs when the lock file changed, `npm run build` when any source did.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const webui = resolve(dirname(fileURLToPath(import.meta.url)), "../main/webui");
const built = new Set(["dist", "node_modules"]);

function* files(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) yield path;
    else if (!built.has(entry.name)) yield* files(path);
  }
}

function hash(paths) {
  const digest = createHash("sha256");
  for (const path of paths) digest.update(path.slice(webui.length)).update("\0").update(readFileSync(path));
  return digest.digest("hex");
}

function isStamped(folder, value) {
  const stamp = join(webui, folder, ".stamp");
  return existsSync(stamp) && readFileSync(stamp, "utf8") === value;
}

function stamp(folder, value) {
  mkdirSync(join(webui, folder), { recursive: true });
  writeFileSync(join(webui, folder, ".stamp"), value);
}

function npm(...args) {
  const windows = process.platform === "win32";
  const result = spawnSync(windows ? "npm.cmd" : "npm", args, { cwd: webui, stdio: "inherit", shell: windows });
  if (result.status !== 0) fail(`npm ${args.join(" ")} failed.`);
}

function fail(message) {
  console.error(`web UI: ${message}`);
  process.exit(1);
}

const lock = hash([join(webui, "package.json"), join(webui, "package-lock.json")]);
const sources = hash(files(webui));
const isInstalled = isStamped("node_modules", lock);
if (isInstalled && isStamped("dist", sources)) {
  console.log("web UI: unchanged since the last build");
} else {
  if (!isInstalled) {
    npm("ci", "--no-audit", "--no-fund", "--loglevel=error");
    stamp("node_modules", lock);
  }
  npm("run", "build");
  stamp("dist", sources);
}
