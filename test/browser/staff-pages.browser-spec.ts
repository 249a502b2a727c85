import { Secret, TOTP } from 'otpauth';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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
import { expectUsableAtEachSize } from './support/layout.js';
import { accountOf, signInOnPage } from './support/sign-in.js';

const moderatorPages = [
  'queue',
  'reports/{report}',
  'decisions',
  'summaries',
  'summaries/new',
  'summaries/{summary}',
  'facilities',
  'facilities/{facility}',
  'facility-proposals',
  'keys',
];
const adminPages = [
  'dashboard',
  'summaries',
  'facilities',
  'facilities/new',
  'facilities/{facility}',
  'facilities/{facility}/edit',
  'facility-proposals',
  'people',
  'invitations',
  'organizations',
  'permissions',
  'imports',
  'audit',
  'system',
  'keys',
];
describe.skipIf(!canRunBrowser)('moderators and admins in the browser', () => {
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

  async function signedIn(
    account: DemoAccount,
    address: string,
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; record: PageRecord }> {
    const opened = await newPage(browser, habeas.url, options);
    await opened.page.goto(address);
    await signInOnPage(opened.page, account);
    return opened;
  }

  /** The page is drawn, nothing failed on it, and everybody can use it. */
  async function expectGoodPage(page: Page, address: string): Promise<void> {
    await page.goto(address);
    await page.locator('h1:visible').first().waitFor();
    await page.waitForLoadState('networkidle');
    await expectUsableAtEachSize(page);
    expect(await page.getByRole('alert').count(), address).toBe(0);
  }

  /** The path with the first report of the queue, the first summary and the first invented place in it. */
  async function withIds(page: Page, path: string): Promise<string> {
    const first = async (list: string, field: string): Promise<string> => {
      const answer = await page.request.get(`/api/v1/${list}`);
      const { items } = (await answer.json()) as { items: Record<string, string>[] };
      return items[0]?.[field] ?? '';
    };
    if (path.includes('{report}')) return path.replace('{report}', await first('queue', 'reportId'));
    if (path.includes('{summary}')) return path.replace('{summary}', await first('summaries', 'id'));
    return path.replace('{facility}', await first('facilities?q=valle', 'id'));
  }

  it.each(['en', 'es'])('shows every page of moderators and admins on desk and phone, %s', async (language) => {
    for (const [role, pages] of [
      ['moderator', moderatorPages],
      ['admin', adminPages],
    ] as const) {
      const opened = await signedIn(accountOf(accounts, role), `/staff?lang=${language}`);
      for (const path of pages) {
        await expectGoodPage(opened.page, `/staff/${await withIds(opened.page, path)}?lang=${language}`);
      }
      expectCleanRecord(opened.record);
      await opened.page.context().close();
    }
  });

  it('lets nobody confirm what they wrote of a facility, and somebody else confirm it and take it back', async () => {
    const { page, record } = await signedIn(accountOf(accounts, 'lead_moderator'), '/staff/facilities?lang=en');
    await page.getByRole('link', { name: /Valle Gris/ }).click();
    await page.getByText('Add a name', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill('La Gris');
    await page.getByRole('button', { name: 'Save the name' }).click();
    const own = page.getByRole('listitem').filter({ hasText: 'La Gris' });
    await own.getByText('You wrote this. Somebody else has to confirm it.').waitFor();
    expect(await own.getByRole('button', { name: /^Confirm/ }).count()).toBe(0);
    await expectNoAxeViolations(page);
    expectCleanRecord(record);

    const second = await signedIn(accountOf(accounts, 'moderator'), '/staff/facility-proposals?lang=en');
    const proposal = second.page.getByRole('region', { name: /Another name: .*Valle Gris/ });
    await proposal.getByText('La Gris').waitFor();
    await proposal.getByRole('button', { name: /^Confirm/ }).click();
    await proposal.waitFor({ state: 'detached' });
    await second.page.goto(new URL(page.url()).pathname);
    const confirmed = second.page.getByRole('listitem').filter({ hasText: 'La Gris' });
    await confirmed.getByText(/^confirmed on/).waitFor();
    await confirmed.getByText('Take back', { exact: true }).first().click();
    await confirmed.getByRole('combobox', { name: 'Reason' }).selectOption({ label: 'It is wrong' });
    await expectNoAxeViolations(second.page);
    await confirmed.getByRole('button', { name: 'Take back' }).click();
    await confirmed.getByText(/^confirmed on/).waitFor({ state: 'detached' });
    expectCleanRecord(second.record);
  });

  it('claims several reports and says of each how that went, when a colleague was first with one', async () => {
    const { page, record } = await signedIn(accountOf(accounts, 'moderator'), '/staff/queue?lang=en');
    await page.locator('[data-report]').first().waitFor();
    await page.getByRole('button', { name: /^Choose (the|all)/ }).click();
    const free = page.getByRole('checkbox', { checked: true });
    const chosen = await free.count();
    const colleague = await signedIn(accountOf(accounts, 'moderator', 1), '/staff/queue?lang=en');
    const reference = (await free.first().getAttribute('aria-label'))?.replace('Choose ', '') ?? '';
    const reportId = await page.getByRole('link', { name: reference }).getAttribute('data-report');
    const first = await colleague.page.request.put(`/api/v1/reports/${reportId}/claim`, {
      headers: { origin: habeas.url },
    });
    expect(first.status()).toBe(200);
    await page.getByRole('button', { name: `Claim ${chosen} report` }).click();
    await page.getByText(`${chosen - 1} of ${chosen} claimed.`).waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: `${reference}: A colleague took this report first.` })
      .waitFor();
    await expectNoAxeViolations(page);
    expectCleanRecord(record);
    await colleague.page.request.delete(`/api/v1/reports/${reportId}/claim`, { headers: { origin: habeas.url } });
  });

  it('takes off a second factor that its owner lost, and leaves the own one alone', async () => {
    const researcher = accountOf(accounts, 'researcher');
    const owner = await signedIn(researcher, '/account?lang=en');
    const headers = { origin: habeas.url };
    const begun = await owner.page.request.post('/api/v1/me/second-factor', {
      headers,
      data: { password: researcher.password },
    });
    const { secret } = (await begun.json()) as { secret: string };
    const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate();
    const on = await owner.page.request.put('/api/v1/me/second-factor', { headers, data: { code } });
    expect(on.status()).toBe(200);

    const { page, record } = await signedIn(accountOf(accounts, 'admin'), '/staff/people?lang=en');
    await page.getByText('Lost second factor', { exact: true }).click();
    await page.getByText(/All sessions and API keys of the account end at once/).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Take the second factor off' }).click();
    await page.getByText('Lost second factor', { exact: true }).waitFor({ state: 'detached' });
    expect((await owner.page.request.get('/api/v1/me')).status()).toBe(401);
    expectCleanRecord(record);
  });

  it('drafts a summary whose finding is shown in the text, and a second person publishes it', async () => {
    const { page, record } = await signedIn(accountOf(accounts, 'moderator'), '/staff/summaries/new?lang=en');
    await page.getByRole('textbox', { name: 'Facility' }).fill('vale gris');
    await page
      .getByRole('option', { name: /Valle Gris/ })
      .first()
      .click();
    const reports = page.getByRole('checkbox', { name: /^HB-/ });
    await reports.first().waitFor();
    for (const report of await reports.all()) if (await report.isEnabled()) await report.check();
    await page.getByLabel('Month or quarter').selectOption({ label: 'Quarter 3' });
    await page
      .getByRole('group', { name: /Categories/ })
      .getByRole('checkbox')
      .first()
      .check();
    await page.getByRole('textbox', { name: 'Title' }).first().fill('Supplies were short at an invented prison');
    const text = page.getByRole('textbox', { name: 'Text' }).first();
    await text.fill('Detained people described too little water. On 12 October 2026 a visit was refused.');
    await page.getByRole('button', { name: 'Keep as a draft' }).click();
    await page.getByRole('button', { name: 'Show in the text' }).first().click();
    expect(
      await text.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd)),
    ).toMatch(/12 October/);
    await text.fill('Detained people described too little water. A visit was refused.');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Nothing found in the saved text').waitFor();
    await page.getByRole('button', { name: 'Submit for second review' }).click();
    await page.getByText('Somebody else has to publish it.').waitFor();
    expectCleanRecord(record);

    const second = await signedIn(accountOf(accounts, 'moderator', 1), page.url());
    await second.page.getByRole('button', { name: 'Approve and publish' }).click();
    await second.page.getByText('Public address:').waitFor();
    await expectNoAxeViolations(second.page);
    expectCleanRecord(second.record);
  });
});
