import "@testing-library/jest-dom/vitest";
import { i18next } from "@/shared/i18n/i18n";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll } from "vitest";
import { server } from "./server";

// Generous, because a busy build machine renders slowly; a passing test never waits that long.
configure({ asyncUtilTimeout: 10_000 });

beforeAll(() => {
  server.listen({ onUnhandledRequest: "error" });
});

afterEach(async () => {
  cleanup();
  server.resetHandlers();
  server.events.removeAllListeners();
  sessionStorage.clear();
  localStorage.clear();
  await i18next.changeLanguage("vi");
});

afterAll(() => {
  server.close();
});
