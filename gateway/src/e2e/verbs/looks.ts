import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Locator, type Page } from "@playwright/test";
import { resolve } from "node:path";

const widths = [390, 1280];
const folder = resolve(import.meta.dirname, "../../../target/screenshots");

const title = (page: Page) => page.getByRole("heading", { level: 1 });

/** Waits until nothing is loading any more and the typeface is there. */
export async function settle(page: Page, landmark: Locator = title(page)): Promise<void> {
  await expect(landmark).toBeVisible();
  await expect(page.getByRole("status", { name: "Đang tải…" })).toHaveCount(0);
  await page.evaluate(() => document.fonts.ready);
}

/**
 * No violation of weight, no sideways scrolling, and a picture at a phone's and a desktop's width.
 *
 * @param landmark what shows that the page is there: its title, unless an open dialog hides that from assistive technology
 */
export async function looksRight(page: Page, name: string, landmark: Locator = title(page)): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
    await settle(page, landmark);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways, `${name} at ${width} px is wider than the screen`).toBeLessThanOrEqual(0);
    await page.screenshot({
      path: resolve(folder, `${name}-${width}.png`),
      fullPage: true,
      animations: "disabled",
    });
    await isAccessible(page, `${name} at ${width} px`);
  }
}

export async function isAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // Adds the findings up in the page itself and not in a new one, which takes as long as the check; no page here has
    // a frame from elsewhere.
    .setLegacyMode()
    // What holds need not be listed: on a long page that takes longer than the check itself.
    .options({ resultTypes: ["violations"] })
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect(grave, `accessibility of ${what}`).toEqual([]);
}
