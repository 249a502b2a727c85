import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { canRunBrowser, expectCleanRecord, expectNoAxeViolations, launchBrowser, newPage } from './support/browser.js';
import { expectNoSidewaysScroll, expectUsableAtEachSize, expectVisibleFocus, tabTo } from './support/layout.js';

const agreement = '/context/agreement-sv-us-2025-02';
const answered = '/context/us-doj-complied-2025-03';
const series = '/series/us-ice-removals';
const demoPlace = '/facilities/centro-penitenciario-demostracion-valle-gris';
const words = {
  en: { records: 'Records', kind: 'Kind', agreement: 'Agreement: United States', compare: 'Compare' },
  es: { records: 'Registros', kind: 'Tipo', agreement: 'Acuerdo: Estados Unidos', compare: 'Comparar' },
} as const;
const walks = [
  { width: 1280, language: 'en' },
  { width: 360, language: 'es' },
] as const;

describe.skipIf(!canRunBrowser)('records around places, in the browser', () => {
  const publicUrl = inject('publicUrl');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  it.each(walks)(
    'are found from the navigation, narrowed and opened by keyboard alone, $width px, $language',
    async ({ width, language }) => {
      const { page, record } = await newPage(browser, publicUrl, { viewport: { width, height: 800 } });
      await page.goto(`/?lang=${language}`);
      await tabTo(page, words[language].records);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/context/);
      await page.locator('#kind').waitFor();
      await expect.poll(() => page.locator('.summary-items li').count()).toBeGreaterThan(10);
      const all = await page.locator('.summary-items li').count();
      const kind = page.getByLabel(words[language].kind, { exact: true });
      await kind.focus();
      await expectVisibleFocus(page);
      for (const next of ['transfer', 'legal_order', 'statement', 'agreement']) {
        await page.keyboard.press('ArrowDown');
        await page.waitForURL(new RegExp(`kind=${next}`));
      }
      await expect.poll(() => page.locator('.summary-items li').count()).toBeLessThan(all);
      await expectNoAxeViolations(page);
      await tabTo(page, words[language].agreement);
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(agreement));
      await page.locator('.source-list li').first().waitFor();
      expect(await page.locator('table tbody tr').count()).toBe(2);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      expectCleanRecord(record);
    },
  );

  it.each(['en', 'es'])('have pages that are accessible and fit, on desk and phone, %s', async (language) => {
    const { page, record } = await newPage(browser, publicUrl);
    for (const address of ['/context', answered, '/series', series, demoPlace]) {
      await page.goto(`${address}?lang=${language}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      await expectUsableAtEachSize(page);
    }
    expectCleanRecord(record);
  });

  it('show what was said beside what answers it', async () => {
    const { page } = await newPage(browser, publicUrl);
    await page.goto(`${answered}?lang=en`);
    const sides = page.locator('.record-pair .record-side');
    await expect.poll(() => sides.nth(0).innerText()).toContain('bars removals under the Act');
    expect(await sides.nth(1).innerText()).toContain('an oral order did not bind');
  });

  it.each(['en', 'es'] as const)('compare two periods of a series, both with their source, %s', async (language) => {
    const { page, record } = await newPage(browser, publicUrl);
    await page.goto(`${series}?lang=${language}`);
    await tabTo(page, words[language].compare);
    await page.keyboard.press('Enter');
    await page.waitForURL(/compare=/);
    const compared = page.locator('article > .table-scroll tbody tr');
    await compared.first().waitFor();
    const text = await compared.first().innerText();
    expect(text).toMatch(/-1[.,]?000/);
    expect(text.match(/News article/g)).toHaveLength(2);
    await expectNoAxeViolations(page);
    expectCleanRecord(record);
  });

  it('set claims of capacity side by side where nobody gives a dated count, and say what cannot be computed', async () => {
    const { page } = await newPage(browser, publicUrl);
    await page.goto(`${demoPlace}?lang=en`);
    await expect.poll(() => page.locator('.chart-drawing .chart-level').count()).toBe(2);
    const absent = page.locator('details', { hasText: 'cannot be computed here' });
    await absent.locator('summary').click();
    await absent.getByText('Nobody has published: Toilets.').waitFor();
  });

  it('put both counts of people on the page of the place, each for what its claimant counted', async () => {
    const { page } = await newPage(browser, publicUrl);
    await page.goto('/facilities/cecot?lang=en');
    const counts = page.getByRole('region', { name: 'People moved here and from here, on whose count' });
    await counts.waitFor();
    const rows = await counts.locator('tbody tr').allInnerTexts();
    expect(rows.some((row) => row.startsWith('238') && row.includes('alleged members of Tren de Aragua'))).toBe(true);
    expect(rows.some((row) => row.startsWith('252') && row.includes('on all flights together'))).toBe(true);
  });
});
