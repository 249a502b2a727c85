import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { expectUsableAtEachSize, tabTo } from './support/layout.js';
import { accountOf, signInOnPage } from './support/sign-in.js';

const slug = 'demonstration-transfer-2025-05';
const recordPage = new RegExp(`/context-records/${slug}(\\?|$)`);
const keyboardWords = {
  en: {
    search: 'Search by short name or by who says so',
    change: 'Change it',
    field: 'What was said',
    save: 'Save the new version',
    mine: 'You wrote this.',
    confirm: 'Confirm',
    confirmed: 'confirmed',
  },
  es: {
    search: 'Buscar por nombre corto o por quien lo dice',
    change: 'Cambiarlo',
    field: 'Qué se dijo',
    save: 'Guardar la nueva versión',
    mine: 'Lo escribió usted.',
    confirm: 'Confirmar',
    confirmed: 'confirmado',
  },
};

describe.skipIf(!canRunBrowser)('context records, for those who write and confirm them', () => {
  let habeas: RunningHabeas;
  let browser: Browser;
  let writer: DemoAccount;
  let second: DemoAccount;

  beforeAll(async () => {
    [habeas, browser] = await Promise.all([RunningHabeas.start({ HABEAS_DEMO: '1' }), launchBrowser()]);
    const accounts = await habeas.accounts();
    [writer, second] = [accountOf(accounts, 'lead_moderator'), accountOf(accounts, 'moderator')];
  });

  afterAll(async () => {
    await browser?.close();
    await habeas?.stop();
  });

  it('proposes a transfer by form, mends a fault at its field, and loses nothing typed on the way', async () => {
    const { page, record } = await openAs(writer, '/staff/context-records/new?kind=transfer');
    await page.getByRole('button', { name: 'Propose it' }).waitFor();
    await page.getByLabel('Short name in the web address', { exact: true }).fill(slug);
    await page.getByLabel('Who says so', { exact: true }).fill('Demonstration Gazette');
    await page.getByRole('button', { name: 'Add: Legs' }).click();
    await page.locator('#record-legs\\[0\\]\\.from\\.country').fill('US');
    await page.locator('#record-legs\\[0\\]\\.to\\.facility').fill('cecot');
    await addTime(page, 'departed', '2025-05-02T19:25');
    await addTime(page, 'landed', '2025-05-02T18:00');
    await page.getByRole('button', { name: 'Add: People' }).click();
    await page.locator('#record-people\\[0\\]\\.group').fill('people on the plane');
    await page.locator('#record-people\\[0\\]\\.low').fill('40');
    await page.locator('#record-people\\[0\\]\\.best').fill('30');
    await page.getByText('Bring a source').click();
    await page.locator('#record-newSource\\.id').fill('demonstration-leaflet');
    await page.locator('#record-newSource\\.title').fill('Demonstration leaflet');
    await page.getByRole('button', { name: 'Propose it' }).click();
    await page.getByRole('alert').first().waitFor();
    await expectNoAxeViolations(page);
    await page.getByText('On everybody’s time this comes before').first().waitFor();
    await page.getByRole('link', { name: 'Context records', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Context records' }).waitFor();
    await page.goBack();
    expect(await page.locator('#record-people\\[0\\]\\.group').inputValue()).toBe('people on the plane');
    await page.locator('#record-legs\\[0\\]\\.times\\.landed\\[0\\]\\.local').fill('2025-05-02T23:10');
    await page.locator('#record-people\\[0\\]\\.best').fill('45');
    await page.getByRole('button', { name: 'Propose it' }).click();
    await page.waitForURL(recordPage);
    await page.getByText('You wrote this. Somebody else has to confirm it.').waitFor();
    expect((await fetch(`${habeas.researchUrl}/v1/transfers/${slug}`)).status).toBe(404);
    expectCleanRecord(record);
  });

  it('lets a person of another organisation confirm it, and then the public reads it', async () => {
    expect(second.organization).not.toBe(writer.organization);
    const { page, record } = await openAs(second, '/staff/facility-proposals');
    await page.locator(`a[href*="/context-records/${slug}"]`).click();
    await page.getByRole('button', { name: 'Confirm', exact: true }).click();
    await page.getByText('confirmed', { exact: true }).first().waitFor();
    const answer = await fetch(`${habeas.researchUrl}/v1/transfers/${slug}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('people on the plane');
    expectCleanRecord(record);
  });

  it('shows a changed version beside the public one, word by word of each field', async () => {
    const { page } = await openAs(writer, `/staff/context-records/${slug}/edit`);
    await page.locator('#record-people\\[0\\]\\.high').fill('60');
    await page.getByRole('button', { name: 'Save the new version' }).click();
    await page.waitForURL(recordPage);
    const change = page.getByRole('region', { name: 'What is different' }).first();
    await change.getByText('People, no. 1 · At most').waitFor();
    await change.getByText('60').waitFor();
    await page.locator('summary', { hasText: 'Take back' }).click();
    await page.getByLabel('Reason').selectOption('error');
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByText('It is wrong').first().waitFor();
    expect((await fetch(`${habeas.researchUrl}/v1/transfers/${slug}`)).status).not.toBe(200);
  });

  it('tries a table first, tells line and column of each fault, and imports the rest once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'habeas-table-'));
    const file = join(folder, 'statements.csv');
    const lines = [
      'id;claimant;speaker;kind;date;summary;sources',
      'demo-peñas;Gaceta;Ministra Peñas;denies;2025-03-20;said that nobody was moved;news-2025-03',
      'demo-faulty;Gaceta;Ministra Peñas;shouts;May;said it again;news-2025-03',
    ].join('\r\n');
    await writeFile(file, Buffer.from(lines.replace('demo-peñas', 'demo-denial'), 'latin1'));
    const { page, record } = await openAs(writer, '/staff/context-imports');
    await page.getByLabel('What the file holds').selectOption('statement');
    const template = page.getByRole('link', { name: 'Download an empty table: Statement' });
    expect(await template.getAttribute('href')).toBe('/api/v1/context-kinds/statement/template.csv');
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByText('1 new · 0 changed · 0 as before · 1 with faults').waitFor();
    const faults = page.getByRole('region', { name: 'Fault' });
    expect(await faults.getByRole('row').allTextContents()).toEqual([
      'LineColumnFault',
      '3kindChoose one of the words offered',
      '3dateEnter a date that exists, such as 2025-03-15 or 2025-03',
    ]);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Import without the record that has a fault' }).click();
    await page.getByRole('heading', { name: 'What happened' }).waitFor();
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByText('0 new · 0 changed · 1 as before · 1 with faults').waitFor();
    await page.goto('/staff/context-records/demo-denial?lang=en');
    await page.getByText('Ministra Peñas').first().waitFor();
    expectCleanRecord(record);
  });

  it('takes a record from the list to a confirmed change by keyboard alone, in both languages', async () => {
    const { page, record } = await openAs(writer, '/staff/context-records');
    const confirming = await openAs(second, '/staff/context-records');
    for (const language of ['en', 'es'] as const) {
      const words = keyboardWords[language];
      await page.goto(`/staff/context-records?lang=${language}`);
      await tabTo(page, words.search);
      await page.keyboard.type('demo-denial');
      await page.locator('tbody tr').nth(1).waitFor({ state: 'detached' });
      await tabTo(page, 'Ministra');
      await page.keyboard.press('Enter');
      await tabTo(page, words.change);
      await page.keyboard.press('Enter');
      await tabTo(page, words.field);
      await page.keyboard.type(`${language}: `);
      await tabTo(page, words.save);
      await page.keyboard.press('Enter');
      await page.getByText(words.mine).waitFor();
      await confirming.page.goto(`/staff/context-records/demo-denial?lang=${language}`);
      await confirming.page.getByText(`${language}: `).first().waitFor();
      await tabTo(confirming.page, words.confirm);
      await confirming.page.keyboard.press('Enter');
      await confirming.page.getByText(words.confirmed, { exact: true }).first().waitFor();
    }
    expectCleanRecord(record);
    expectCleanRecord(confirming.record);
  });

  it('asks before a tab with typed words closes, and sets them beside what was saved meanwhile', async () => {
    const { page } = await openAs(writer, '/staff/context-records/demo-denial/edit');
    const other = await page.context().newPage();
    await other.goto(page.url());
    for (const [tab, said] of [
      [page, 'said mine'],
      [other, 'said theirs'],
    ] as const) {
      await tab.locator('#record-summary').fill('');
      await tab.locator('#record-summary').pressSequentially(said);
    }
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await other.getByRole('button', { name: 'Save the new version' }).click();
    await other.waitForURL(/demo-denial(\?|$)/);
    await page.getByRole('button', { name: 'Save the new version' }).click();
    const conflict = page.getByRole('alert', { name: /Somebody saved another version meanwhile/ });
    await conflict.waitFor();
    const rows = conflict.getByRole('row');
    expect(await rows.allTextContents()).toEqual([
      expect.stringMatching(/Saved meanwhile.*Yours/),
      'What was saidsaid theirssaid mine',
    ]);
    expect(await page.locator('#record-summary').inputValue()).toBe('said mine');
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Save mine over it' }).click();
    await page.waitForURL(/demo-denial(\?|$)/);
    await page.getByText('said mine').first().waitFor();
  });

  it.each(['en', 'es'])('has pages that everybody can use, on desk and phone, %s', async (language) => {
    const { page, record } = await openAs(writer, '/staff/context-records', { language });
    for (const address of [
      '/staff/context-records',
      '/staff/context-records?kind=statement&state=confirmed',
      '/staff/context-records/us-sv-2025-03-15',
      '/staff/context-records/us-sv-2025-03-15/edit',
      '/staff/context-records/jgg-v-trump-2025-03-15/edit',
      '/staff/context-records/new?kind=statistic',
      '/staff/context-imports',
      '/staff/facility-proposals',
    ]) {
      await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
      await page.locator('h1:visible').first().waitFor();
      await page.waitForLoadState('networkidle');
      await expectUsableAtEachSize(page);
    }
    expectCleanRecord(record);
  });

  async function openAs(
    account: DemoAccount,
    address: string,
    { width = 1280, language = 'en' }: { width?: number; language?: string } = {},
  ): Promise<{ page: Page; record: PageRecord }> {
    const opened = await newPage(browser, habeas.url, { viewport: { width, height: 900 } });
    await opened.page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
    await signInOnPage(opened.page, account);
    return opened;
  }
});

async function addTime(page: Page, moment: 'departed' | 'landed', local: string): Promise<void> {
  const words = { departed: 'the departure', landed: 'the landing' }[moment];
  await page.getByRole('button', { name: `Add: When: ${words}` }).click();
  const path = `#record-legs\\[0\\]\\.times\\.${moment}\\[0\\]`;
  await page.locator(`${path}\\.local`).fill(local);
  await page.locator(`${path}\\.zone`).fill('Z');
  await page.locator(`${path}\\.precision`).selectOption('minute');
}
