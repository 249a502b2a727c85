import type { Page } from 'playwright-core';
import type { DemoAccount } from '../../support/running-habeas.js';

/** Signs in on whatever page asks for it, in the language of the page. */
export async function signInOnPage(page: Page, account: DemoAccount): Promise<void> {
  await page.locator('#email').fill(account.email);
  await page.locator('#password').fill(account.password);
  await page.locator('form:has(#password) button[type=submit]').click();
  await page.locator('#password').waitFor({ state: 'detached' });
}

/** An account of the demonstration with a role; the second of its role when asked. */
export function accountOf(accounts: readonly DemoAccount[], role: string, place = 0): DemoAccount {
  const account = accounts.filter((one) => one.role === role)[place];
  if (!account) throw new Error(`The demonstration has no account ${place + 1} with the role ${role}.`);
  return account;
}
