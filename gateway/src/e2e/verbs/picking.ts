import { expect, type Page } from "@playwright/test";

/**
 * Picks an agency in a field that searches while one types; again when the list was exchanged under the pointer, as it is while
 * its answer arrives.
 *
 * @param typed what is typed to find it
 */
export async function pickAgency(
  page: Page,
  label: string | RegExp,
  agency: string,
  typed = agency,
): Promise<void> {
  const box = page.getByRole("combobox", { name: label });
  await expect(async () => {
    await box.fill(typed);
    await page.getByRole("option", { name: agency, exact: true }).click({ timeout: 5_000 });
    await expect(box).toHaveValue(agency, { timeout: 2_000 });
  }).toPass();
}
