import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { answerFromFixtures } from "./dev/answerFromFixtures.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const gateway = process.env["GATEWAY_URL"] ?? "http://localhost:8080";

export default defineConfig(({ mode }) => ({
  plugins: [react(), ...(mode === "mock" ? [answerFromFixtures()] : [])],
  resolve: { alias: { "@": resolve(here, "src") } },
  build: {
    // Data URLs would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      input: { main: resolve(here, "index.html"), docs: resolve(here, "docs/index.html") },
    },
  },
  server: {
    // A test compares the texts with the catalogue of problem codes.
    fs: { allow: [here, resolve(here, "../../../../docs/api")] },
    proxy: mode === "mock" ? undefined : { "/api": gateway, "/auth": gateway, "/openapi": gateway },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test/setup.ts"],
    css: false,
    // One document for all files: starting one takes longer than most files do. The set-up leaves it clean after each test.
    isolate: false,
    testTimeout: 60_000,
  },
}));
