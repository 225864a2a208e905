import { expect, test, type Browser, type BrowserContext, type Page } from "@playwright/test";

export type DemoUser = "quantri" | "lanhdao" | "vhttdl" | "tuphap" | "phatngon" | "daixa" | "ubndxa";

/** Logs in through the real login form and ends in the staff console. */
export async function login(page: Page, user: DemoUser): Promise<void> {
  await page.goto("/console");
  await page.getByRole("link", { name: "Đăng nhập", exact: true }).click();
  await page.locator("#username").fill(user);
  // Keycloak refuses whoever logs in while the same person's password is being checked for another browser, so that
  // nobody guesses in parallel. The lanes share the demo persons; like them, one tries again.
  await expect(async () => {
    await page.locator("#password").fill(process.env["DEMO_PASSWORD"] ?? "caunoi");
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.url().includes("/login-actions/authenticate")),
      page.locator("#kc-login").click(),
    ]);
    expect(answer.status(), "lets them in").toBe(302);
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole("link", { name: "Đăng xuất" })).toBeVisible({ timeout: 30_000 });
}

export async function logout(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Đăng xuất" }).click();
  await expect(page.getByRole("link", { name: "Đăng nhập cán bộ" })).toBeVisible();
}

/** Somebody at a browser of their own, already logged in. */
export async function staffMember(browser: Browser, user: DemoUser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await login(page, user);
  return page;
}

/** Somebody at a browser of their own who never logs in. */
export async function citizen(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/**
 * A test that begins as the province's administrator. They log in once for all tests of one browser and stay at it: the
 * gateway may renew the session's cookie at any time, and a copy of it would not learn of that.
 */
export const asAdministrator = test.extend<object, { desk: BrowserContext }>({
  desk: [
    async ({ browser }, use, worker) => {
      const desk = await browser.newContext(worker.project.use);
      const first = await desk.newPage();
      await login(first, "quantri");
      await first.close();
      await use(desk);
      await desk.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
  page: async ({ desk }, use) => {
    const page = await desk.newPage();
    await use(page);
    await page.close();
  },
});
