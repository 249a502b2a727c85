import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
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
import { expectNoSidewaysScroll, tabTo } from './support/layout.js';
import { accountOf, signInOnPage } from './support/sign-in.js';

const slug = 'us-sv-2025-03-and-04';
const source = 'cecot-F26';
const address = `/staff/context-records/${slug}`;
const saidInBoth = {
  en: {
    bring: 'Bring the copy of',
    keep: 'Keep the copy',
    refused: 'This very file was removed from the source before',
    kept: 'The copy of cecot-F26 is kept now.',
    mine: 'You brought it: somebody else has to confirm its fingerprint.',
    warning: 'Confirm only a file that anybody could have fetched',
    confirm: 'Confirm the fingerprint',
    done: 'The fingerprint of cecot-F26 is confirmed now.',
    confirmed: 'Its fingerprint is confirmed: public records show it.',
    remove: 'Remove the copy',
    gone: 'The copy of cecot-F26 is removed, and public records do not show its fingerprint for this source.',
    held: 'confirmed its fingerprint on',
    reason: 'Reason',
    missing: 'Write why it is removed',
    removed: 'A copy was removed on',
  },
  es: {
    bring: 'Aportar la copia de',
    keep: 'Conservar la copia',
    refused: 'Este mismo archivo ya se eliminó de la fuente',
    kept: 'La copia de cecot-F26 ya se conserva.',
    mine: 'La aportó usted: otra persona debe confirmar su huella.',
    warning: 'Confirme solo un archivo que cualquiera pudo obtener',
    confirm: 'Confirmar la huella',
    done: 'La huella de cecot-F26 ya está confirmada.',
    confirmed: 'Su huella está confirmada: los registros públicos la muestran.',
    remove: 'Eliminar la copia',
    gone: 'Se eliminó la copia de cecot-F26, y los registros públicos no muestran su huella para esta fuente.',
    held: 'confirmó su huella el',
    reason: 'Motivo',
    missing: 'Escriba por qué se elimina',
    removed: 'eliminó una copia el',
  },
};

describe.skipIf(!canRunBrowser)('the copy of a source, for those who write and confirm records', () => {
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

  it.each(['en', 'es'] as const)(
    'is brought by one person, confirmed and removed by another by keyboard alone, on a phone, %s',
    async (language) => {
      const words = saidInBoth[language];
      const file = join(tmpdir(), `habeas-copy-${language}.txt`);
      const text = `A demonstration page as it was read, ${language}.`;
      const sha256 = createHash('sha256').update(text).digest('hex');
      await writeFile(file, text);
      const { page, record } = await openAs(writer, language);
      await bring(page, file, words);
      await expectAnnounced(page, words.kept);
      await page.getByText(words.mine).waitFor();
      expect(await page.getByRole('button', { name: words.confirm }).count()).toBe(0);
      expect(await publicFingerprint()).not.toBe(sha256);

      const confirming = await openAs(second, language);
      await confirming.page.getByText(words.warning).waitFor();
      await tabTo(confirming.page, words.confirm);
      await expectUsable(confirming.page);
      await confirming.page.keyboard.press('Enter');
      await expectAnnounced(confirming.page, words.done);
      await confirming.page.getByText(words.confirmed).waitFor();
      expect(await publicFingerprint()).toBe(sha256);

      await tabTo(confirming.page, words.remove);
      await confirming.page.keyboard.press('Enter');
      const dialog = confirming.page.getByRole('dialog');
      await dialog.waitFor();
      await tabTo(confirming.page, words.remove);
      await confirming.page.keyboard.press('Enter');
      await dialog.getByText(words.missing).waitFor();
      await expectUsable(confirming.page);
      await tabTo(confirming.page, words.reason);
      await confirming.page.keyboard.type(`Another day, ${language}.`);
      await tabTo(confirming.page, words.remove);
      await confirming.page.keyboard.press('Enter');
      await expectAnnounced(confirming.page, words.gone);
      await dialog.waitFor({ state: 'detached' });
      await confirming.page.getByText(words.removed).first().waitFor();
      const stays = confirming.page.getByText(`Another day, ${language}.`);
      expect(await stays.textContent()).toContain(words.held);
      await expectUsable(confirming.page);
      expect(await publicFingerprint()).toBeNull();
      expectCleanRecord(confirming.record);

      await page.reload();
      await bring(page, file, words);
      await page.getByText(words.refused).waitFor();
      await expectUsable(page);
      expectCleanRecord(record);
    },
  );

  async function bring(page: Page, file: string, words: { bring: string; keep: string }): Promise<void> {
    const item = page.getByRole('listitem').filter({ hasText: source });
    await item.getByText(words.bring).click();
    await item.locator('input[type=file]').setInputFiles(file);
    await item.getByRole('button', { name: words.keep }).click();
  }

  async function publicFingerprint(): Promise<string | null | undefined> {
    const answer = await fetch(`${habeas.researchUrl}/v1/transfers/${slug}`);
    const { sources } = (await answer.json()) as { sources: { id: string; sha256: string | null }[] };
    return sources.find(({ id }) => id === source)?.sha256;
  }

  async function openAs(account: DemoAccount, language: string): Promise<{ page: Page; record: PageRecord }> {
    const opened = await newPage(browser, habeas.url, { viewport: { width: 360, height: 800 } });
    await opened.page.goto(`${address}?lang=${language}`);
    await signInOnPage(opened.page, account);
    return opened;
  }
});

async function expectUsable(page: Page): Promise<void> {
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
}

/** The outcome stands in a status of its own and has the focus, because the button that was pressed is gone. */
async function expectAnnounced(page: Page, words: string): Promise<void> {
  await page.getByRole('status').filter({ hasText: words }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words);
}
