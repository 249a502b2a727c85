import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoAccount, RunningHabeas } from '../support/running-habeas.js';
import {
  canRunBrowser,
  expectCleanRecord,
  expectNoAxeViolations,
  launchBrowser,
  newPage,
  type PageRecord,
} from './support/browser.js';
import { tabTo } from './support/layout.js';
import { accountOf, signInOnPage } from './support/sign-in.js';

describe.skipIf(!canRunBrowser)('moderators with a keyboard', () => {
  let habeas: RunningHabeas;
  let browser: Browser;
  let accounts: DemoAccount[];

  beforeAll(async () => {
    [habeas, browser] = await Promise.all([RunningHabeas.start({ HABEAS_DEMO: '1' }), launchBrowser()]);
    accounts = await habeas.accounts();
  });

  afterAll(async () => {
    await browser?.close();
    await habeas?.stop();
  });

  async function signedIn(account: DemoAccount, address: string): Promise<{ page: Page; record: PageRecord }> {
    const opened = await newPage(browser, habeas.url);
    await opened.page.goto(address);
    await signInOnPage(opened.page, account);
    return opened;
  }

  it('takes a report from the queue to a decision and back by keyboard', async () => {
    const { page, record } = await signedIn(accountOf(accounts, 'moderator'), '/staff/queue?lang=en');
    await page.locator('[data-report]').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('a');
    await page
      .getByText(/^until /)
      .first()
      .waitFor();
    await page.keyboard.press('o');
    await page.getByText(/You hold this report until/).waitFor();
    await page.keyboard.press('v');
    await page.getByRole('button', { name: 'Accept the report' }).click();
    await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
    await expectNoAxeViolations(page);
    await page.getByRole('radio', { name: /fairly reliable/ }).check();
    await page.getByRole('radio', { name: /possibly true/ }).check();
    await page.getByRole('radio', { name: /reasonable grounds/ }).check();
    await page
      .getByRole('radiogroup', { name: /Severity/ })
      .getByRole('radio')
      .nth(2)
      .check();
    await page.getByRole('textbox', { name: 'Reason', exact: true }).last().fill('Clear and consistent.');
    await page.getByRole('button', { name: 'Accept the report' }).click();
    await page.getByText(/is accepted/).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: /^Undo \(until/ }).click();
    await page.getByText(/is taken back/).waitFor();
    expectCleanRecord(record);
  });

  it('leaves the keys alone once they are switched off', async () => {
    const { page } = await signedIn(accountOf(accounts, 'moderator'), '/staff/queue?lang=en');
    await page.locator('[data-report]').first().waitFor();
    await page.keyboard.press('?');
    await page.getByRole('switch', { name: /Single-key shortcuts/ }).press('Space');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('j');
    expect(await page.locator('[data-report]:focus').count()).toBe(0);
  });

  it('lets a key be changed, keeps two things off one key, and shows a saved view by its key', async () => {
    const { page } = await signedIn(accountOf(accounts, 'moderator'), '/staff/queue?lang=en');
    await page.locator('[data-report]').first().waitFor();
    await page.keyboard.press('2');
    await page.getByRole('button', { name: 'Urgent', pressed: true }).waitFor();
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'All', pressed: true }).waitFor();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Previous report' }).fill('j');
    await dialog.getByText(/This key stands for “Next report” already/).waitFor();
    await dialog.getByRole('textbox', { name: 'Next report' }).fill('n');
    await dialog.getByRole('textbox', { name: 'View: urgent' }).fill('');
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.locator('[data-report]').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('2');
    expect(await page.locator('[data-report]:focus').count()).toBe(0);
    await page.getByRole('button', { name: 'All', pressed: true }).waitFor();
    await page.keyboard.press('n');
    expect(await page.locator('[data-report]:focus').count()).toBe(1);
  });

  it('drafts, submits and publishes a summary with the keyboard alone', async () => {
    const { page } = await signedIn(accountOf(accounts, 'moderator'), '/staff/summaries?lang=en');
    await page.getByRole('link', { name: 'New summary' }).waitFor();
    await tabTo(page, 'New summary');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'New summary' }).waitFor();
    await tabTo(page, 'Facility');
    await page.keyboard.type('vale gris');
    await page
      .getByRole('option', { name: /Valle Gris/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^HB-/ }).first().waitFor();
    await tabTo(page, 'HB-');
    await page.keyboard.press('Space');
    await tabTo(page, 'Quarter 3');
    await page.keyboard.type('Quarter 3');
    await tabTo(page, 'Title');
    await page.keyboard.type('Water was short at an invented prison');
    await tabTo(page, 'Text');
    await page.keyboard.type('People described too little water.');
    await tabTo(page, 'Keep as a draft');
    await page.keyboard.press('Enter');
    await page.getByText('There is a problem').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await tabTo(page, 'Keep as a draft');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing found in the saved text').waitFor();
    await tabTo(page, 'Submit for second review');
    await page.keyboard.press('Enter');
    await page.getByText('Somebody else has to publish it.').waitFor();

    const second = await signedIn(accountOf(accounts, 'moderator', 1), page.url());
    await second.page.getByRole('button', { name: 'Approve and publish' }).waitFor();
    await tabTo(second.page, 'Approve and publish');
    await second.page.keyboard.press('Enter');
    await second.page.getByText('Public address:').waitFor();
  });
});
