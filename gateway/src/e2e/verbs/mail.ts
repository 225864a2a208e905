import { expect, type APIRequestContext, type Page } from "@playwright/test";

/** Where the suite's mails end; without it, specs of mails are skipped. */
export const mailUrl = process.env["MAIL_URL"];

interface Caught {
  number: number;
  subject: string;
  text: string;
  messageId: string;
}

/** The newest mail to an address, once there is one with this subject. */
export async function newestMail(request: APIRequestContext, to: string, subject: RegExp): Promise<Caught> {
  let found: Caught | undefined;
  await expect(async () => {
    const answer = await request.get(`${mailUrl ?? ""}/api/mails?to=${encodeURIComponent(to)}`);
    // Reminders may go to the same address meanwhile.
    found = ((await answer.json()) as Caught[]).find((mail) => subject.test(mail.subject));
    expect(found).toBeDefined();
  }).toPass({ timeout: 30_000 });
  return found as Caught;
}

/** Follows the one link of a mail. */
export async function openLinkOf(page: Page, mail: Caught): Promise<void> {
  const link = /https?:\/\/\S+#\S+/.exec(mail.text)?.[0];
  expect(link, "a link in the mail").toBeTruthy();
  await page.goto(link ?? "");
}
