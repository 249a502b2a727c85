import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { canRunBrowser, expectCleanRecord, expectNoAxeViolations, launchBrowser, newPage } from './support/browser.js';
import { expectNoSidewaysScroll, expectUsableAtEachSize, expectVisibleFocus } from './support/layout.js';

describe.skipIf(!canRunBrowser)('the public in the browser', () => {
  const publicUrl = inject('publicUrl');
  let browser: Browser;
  let summary: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    const answer = await fetch(`${publicUrl}/v1/summaries`);
    const { items } = (await answer.json()) as { items: { id: string }[] };
    summary = items[0]?.id ?? '';
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('finds a summary by filters that stay in the address, and reads how sure it is', async () => {
    const { page, record } = await newPage(browser, publicUrl);
    await page.goto('/explore?lang=en');
    await page.getByLabel('Words').fill('water');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL(/q=water/);
    await page.locator('.summary-items a').first().click();
    await page.getByRole('heading', { name: 'How to cite' }).waitFor();
    expect(await page.getByText('independent source').count()).toBeGreaterThan(0);
    expect(await page.getByText('Unchecked').count()).toBeGreaterThan(0);
    await page.goBack();
    await expect.poll(() => page.getByLabel('Words').inputValue()).toBe('water');
    expectCleanRecord(record);
  });

  it('says on every page that a demonstration is one, and stores nothing', async () => {
    const { page } = await newPage(browser, publicUrl);
    for (const address of ['/facilities/cecot', '/method', '/data', '/nowhere']) {
      await page.goto(`${address}?lang=en`);
      await page.locator('.demo-mark').waitFor();
    }
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
  });

  it('draws each count with its words and says the same in a table, and what is not counted', async () => {
    const { page } = await newPage(browser, publicUrl);
    await page.goto('/explore?lang=en');
    const chart = page.locator('.chart').first();
    await chart.getByText('The same as a table').click();
    const figures = await chart.locator('.bar-figure').allTextContents();
    expect(figures.length).toBeGreaterThan(0);
    expect(figures).toContain('suppressed');
    expect(await chart.locator('tbody td.numeric').allTextContents()).toEqual(figures);
    const answer = await fetch(`${publicUrl}/v1/statistics?by=category`);
    const { coverage } = (await answer.json()) as { coverage: { note: { en: string } } };
    await page.getByText(coverage.note.en).waitFor();
  });

  it('says what to do when nothing fits the filters', async () => {
    const { page } = await newPage(browser, publicUrl);
    await page.goto('/explore?q=zzzzqqqq&lang=es');
    await page.getByText('Quite uno o busque con menos palabras.').waitFor();
    await expectNoAxeViolations(page);
  });

  it.each(['en', 'es'])(
    'fits a screen of 320 px and a sheet of paper, and shows the focus in forced colours, %s',
    async (language) => {
      const { page, record } = await newPage(browser, publicUrl, {
        viewport: { width: 320, height: 700 },
        forcedColors: 'active',
      });
      for (const address of ['/', '/explore', '/facilities/cecot', `/summaries/${summary}`, '/data', '/reference']) {
        await page.goto(`${address}?lang=${language}`);
        await page.waitForLoadState('networkidle');
        await page.locator('h1').waitFor();
        await expectNoSidewaysScroll(page);
        await page.keyboard.press('Tab');
        await expectVisibleFocus(page);
      }
      // A4 with margins of 15 mm is 680 pixels wide.
      await page.setViewportSize({ width: 680, height: 960 });
      await page.emulateMedia({ media: 'print', forcedColors: 'none' });
      for (const address of ['/facilities/cecot', `/summaries/${summary}`]) {
        await page.goto(`${address}?lang=${language}`);
        await page.waitForLoadState('networkidle');
        await expectNoSidewaysScroll(page);
      }
      expectCleanRecord(record);
    },
  );

  it.each(['en', 'es'])(
    'finds every page accessible and inside the screen, on desk and phone, %s',
    async (language) => {
      const { page, record } = await newPage(browser, publicUrl);
      const texts = ['/method', '/privacy', '/safety', '/accessibility'];
      const data = [
        '/',
        '/explore',
        '/facilities',
        '/facilities/cecot',
        `/summaries/${summary}`,
        '/data',
        '/reference',
      ];
      for (const address of [...data, ...texts, '/nowhere']) {
        await page.goto(`${address}?lang=${language}`);
        await page.waitForLoadState('networkidle');
        await expectUsableAtEachSize(page);
      }
      expectCleanRecord(record);
    },
  );
});
