import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoAccount, RunningHabeas } from '../support/running-habeas.js';
import { canRunBrowser, expectCleanRecord, expectNoAxeViolations, launchBrowser, newPage } from './support/browser.js';
import { accountOf, signInOnPage } from './support/sign-in.js';

const narrative = 'Since early spring the tap runs for one hour and the water is brown. Several men fell ill.';

describe.skipIf(!canRunBrowser)('the main job in the browser', () => {
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

  /** Somebody with a role, signed in at an address; the record is looked at when the part is over. */
  async function as(role: string, address: string, place = 0) {
    const opened = await newPage(browser, habeas.url);
    await opened.page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=en`);
    await signInOnPage(opened.page, accountOf(accounts, role, place));
    return opened;
  }

  const next = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

  async function report(page: Page): Promise<string> {
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('heading', { name: 'Your report' }).waitFor();
    const path = new URL(page.url()).pathname;
    await page.goto(`${path}/facilityId?lang=en`);
    await page.getByRole('combobox').fill('vale gris');
    await page.getByRole('option').first().waitFor();
    await page.getByRole('combobox').press('ArrowDown');
    await page.getByRole('combobox').press('Enter');
    await next(page);
    await page.getByLabel('I know the month').check();
    await page.getByLabel('Month', { exact: true }).fill('4');
    await page.getByLabel('Year', { exact: true }).fill('2026');
    await next(page);
    await page.goto(`${path}/categories?lang=en`);
    await page.getByText('Material conditions').click();
    await page.getByLabel('Drinking water lacking or unsafe').check();
    await next(page);
    await page.goto(`${path}/narrative?lang=en`);
    await page.getByRole('textbox').fill(narrative);
    await next(page);
    await page.goto(`${path}/knownThrough?lang=en`);
    await page.getByRole('radio').nth(1).check();
    await next(page);
    await page.locator('#consent-internal_review-1').check();
    await page.locator('#consent-publish_anonymised_summary-1').check();
    await next(page);
    await page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await page.getByRole('button', { name: 'Send the report' }).click();
    await page.getByRole('heading', { name: 'Report received' }).waitFor();
    return (await page.locator('.reference').textContent()) ?? '';
  }

  /** Screening admits a report within seconds; the list renews itself more slowly than a test likes to wait. */
  async function isShownAfterReload(page: Page, link: Locator): Promise<boolean> {
    await page.reload();
    await page.locator('[data-report]').first().waitFor();
    return (await link.count()) > 0;
  }

  async function accept(page: Page, reference: string): Promise<void> {
    const link = page.getByRole('link', { name: reference });
    await expect.poll(() => isShownAfterReload(page, link), { timeout: 60_000, interval: 1_000 }).toBe(true);
    await link.first().click();
    await page.getByText(narrative.slice(0, 40)).waitFor();
    await page.getByRole('button', { name: 'Claim' }).first().click();
    await page.getByText(/You hold this report until/).waitFor();
    await page.keyboard.press('v');
    await page.getByRole('radio', { name: /fairly reliable/ }).check();
    await page.getByRole('radio', { name: /probably true/ }).check();
    await page.getByRole('radio', { name: /reasonable grounds/ }).check();
    await page
      .getByRole('radiogroup', { name: /Severity/ })
      .getByRole('radio')
      .nth(3)
      .check();
    await page.getByRole('textbox', { name: 'Reason', exact: true }).last().fill('Consistent with an earlier report.');
    await page.getByRole('button', { name: 'Accept the report' }).click();
    await page.getByText(/is accepted/).waitFor();
  }

  async function draft(page: Page, reference: string): Promise<string> {
    await page.goto('/staff/summaries/new?lang=en');
    await page.getByRole('textbox', { name: 'Facility' }).fill('vale gris');
    await page
      .getByRole('option', { name: /Valle Gris/ })
      .first()
      .click();
    await page.getByRole('checkbox', { name: new RegExp(reference) }).check();
    await page.getByLabel('Month or quarter').selectOption({ label: 'Quarter 2' });
    await page
      .getByRole('group', { name: /Categories/ })
      .getByRole('checkbox')
      .first()
      .check();
    await page.getByRole('textbox', { name: 'Title' }).first().fill('Unsafe drinking water at an invented prison');
    await page
      .getByRole('textbox', { name: 'Text' })
      .first()
      .fill('Sources describe discoloured water and short supply. Detained people became sick.');
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByText('Nothing found in the saved text').waitFor();
    await page.getByRole('button', { name: 'Submit for second review' }).click();
    await page.getByText('Somebody else has to publish it.').waitFor();
    return new URL(page.url()).pathname;
  }

  it('goes from a report to a public page through the hands of three people', async () => {
    const reporter = await as('reporter', '/report');
    const reference = await report(reporter.page);
    expect(reference).toMatch(/^HB-/);
    expectCleanRecord(reporter.record);

    const moderator = await as('moderator', '/staff/queue');
    await accept(moderator.page, reference);
    const summary = await draft(moderator.page, reference);
    expectCleanRecord(moderator.record);

    const second = await as('moderator', summary, 1);
    await second.page.getByRole('button', { name: 'Approve and publish' }).click();
    await second.page.getByText('Public address:').waitFor();
    const address = await second.page.getByRole('link', { name: /\/summaries\// }).getAttribute('href');
    expectCleanRecord(second.record);

    const reader = await newPage(browser, habeas.researchUrl);
    await reader.page.goto('/explore?lang=en');
    await reader.page.getByRole('link', { name: 'Unsafe drinking water at an invented prison' }).click();
    await reader.page.getByText('Detained people became sick.').waitFor();
    expect(new URL(reader.page.url()).pathname).toBe(new URL(address ?? '', habeas.researchUrl).pathname);
    await expectNoAxeViolations(reader.page);
    const text = await reader.page.locator('body').innerText();
    expect(text).not.toContain(reference);
    expect(text).not.toContain(narrative.slice(0, 30));
    expectCleanRecord(reader.record);

    // The reporter sees, in plain words, what became of it.
    await reporter.page.goto('/reports?lang=en');
    await reporter.page.getByText(reference).waitFor();
    await reporter.page.getByText('Accepted').first().waitFor();
  });
});
