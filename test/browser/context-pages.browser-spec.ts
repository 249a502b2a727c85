import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { canRunBrowser, expectCleanRecord, expectNoAxeViolations, launchBrowser, newPage } from './support/browser.js';
import { expectNoSidewaysScroll, expectUsableAtEachSize, expectVisibleFocus, tabTo } from './support/layout.js';

const place = '/facilities/cecot';
const transfer = '/transfers/us-sv-2025-03-15';
const order = '/orders/jgg-v-trump-2025-03-15';
const words = {
  en: {
    transfer: 'Transfer from United States',
    zone: 'Show times on the clocks of',
    source: 'Source:',
    save: 'Save as',
  },
  es: {
    transfer: 'Traslado de Estados Unidos',
    zone: 'Mostrar las horas según los relojes de',
    source: 'Fuente:',
    save: 'Guardar como',
  },
} as const;
const walks = [
  { width: 1280, language: 'en' },
  { width: 360, language: 'es' },
] as const;

describe.skipIf(!canRunBrowser)('what is known about a place, in the browser', () => {
  const publicUrl = inject('publicUrl');
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
  });

  it.each(walks)(
    'leads from the place to a transfer and to other clocks by keyboard alone, $width px, $language',
    async ({ width, language }) => {
      const { page, record } = await newPage(browser, publicUrl, { viewport: { width, height: 800 } });
      await page.goto(`${place}?lang=${language}`);
      await page.locator('.event-list li').first().waitFor();
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      await tabTo(page, words[language].transfer);
      await page.keyboard.press('Enter');
      await page.waitForURL(new RegExp(transfer));
      await page.locator('.custody-answer li').first().waitFor();
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      const zone = page.getByLabel(words[language].zone);
      const before = await zone.inputValue();
      await zone.focus();
      await expectVisibleFocus(page);
      await page.keyboard.press(before === 'UTC' ? 'ArrowUp' : 'ArrowDown');
      await page.waitForURL(/zone=/);
      expect(await zone.inputValue()).not.toBe(before);
      expectCleanRecord(record);
    },
  );

  it('sets the times of the journey and the order on one axis, with the answer and each step to it', async () => {
    const { page } = await newPage(browser, publicUrl);
    await page.goto(`${transfer}?lang=en`);
    // The order is read after the transfer.
    await page.locator('.chart-drawing .chart-span-certain').first().waitFor();
    expect(await page.locator('.chart-drawing .chart-claim-range').count()).toBeGreaterThan(0);
    expect(await page.locator('.chart-drawing .chart-claim-exact').count()).toBeGreaterThan(0);
    expect(await page.locator('.chart-drawing .chart-span-certain').count()).toBeGreaterThan(0);
    const answer = await fetch(`${publicUrl}/v1${transfer}`);
    const { custody } = (await answer.json()) as { custody: { words: { en: string }; steps: unknown[] }[] };
    await page.getByText(custody[0]?.words.en ?? 'no answer').waitFor();
    expect(await page.locator('.custody-answer li').count()).toBe(custody[0]?.steps.length);
  });

  it.each(['en', 'es'] as const)('puts the source into every file of a chart, %s', async (language) => {
    const { page, record } = await newPage(browser, publicUrl);
    for (const address of [place, transfer]) {
      await page.goto(`${address}?lang=${language}`);
      await page.locator('.chart-drawing').first().waitFor();
      const svg = await saved(page, `${words[language].save} SVG`);
      expect(svg.toString()).toContain(words[language].source);
      expect(svg.toString()).not.toMatch(/ class=| style=/);
      const lines = (await saved(page, `${words[language].save} CSV`)).toString().trim().split('\r\n');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.slice(1).every((line) => line.includes(words[language].source))).toBe(true);
      const png = await saved(page, `${words[language].save} PNG`);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect(png.length).toBeGreaterThan(5000);
    }
    expectCleanRecord(record);
  });

  it('shows the kinds of events that the address names, the same drawn, listed and in the table', async () => {
    const { page } = await newPage(browser, publicUrl);
    await page.goto(`${place}?lang=en`);
    await page.locator('.event-list li').first().waitFor();
    const all = await page.locator('.event-list li').count();
    await page.goto(`${place}?lang=en&events=transfer,statement`);
    await page.locator('.event-list li').first().waitFor();
    const some = await page.locator('.event-list li').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.getByRole('checkbox', { name: 'Statements' }).focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/events=transfer(&|$)/);
    await expect.poll(() => page.locator('.event-list li').count()).toBeLessThan(some);
    expect(await page.locator('.event-list li', { hasText: 'Statements' }).count()).toBe(0);
  });

  it.each(['en', 'es'])(
    'finds orders, statements and what is not there accessible, on desk and phone, %s',
    async (language) => {
      const { page, record } = await newPage(browser, publicUrl);
      for (const address of [order, '/statements', '/transfers/nowhere', '/orders/nowhere', '/facilities/nowhere']) {
        await page.goto(`${address}?lang=${language}`);
        await page.waitForLoadState('networkidle');
        await expectUsableAtEachSize(page);
        const missing = await page.getByRole('heading', { name: /Page not found|Página no encontrada/ }).count();
        expect(missing, address).toBe(address.endsWith('nowhere') ? 1 : 0);
      }
      expectCleanRecord(record);
    },
  );

  it('fits 320 pixels, forced colours, a dark screen and a sheet of paper', async () => {
    for (const looks of [{ forcedColors: 'active' }, { colorScheme: 'dark' }] as const) {
      const { page, record } = await newPage(browser, publicUrl, {
        viewport: { width: 320, height: 700 },
        ...looks,
      });
      for (const address of [place, transfer, order, '/statements']) {
        await page.goto(`${address}?lang=es`);
        await page.waitForLoadState('networkidle');
        await expectNoSidewaysScroll(page);
        await expectNoAxeViolations(page);
      }
      await page.setViewportSize({ width: 680, height: 960 });
      await page.emulateMedia({ media: 'print' });
      for (const address of [place, transfer]) {
        await page.goto(`${address}?lang=es`);
        await page.waitForLoadState('networkidle');
        await expectNoSidewaysScroll(page);
      }
      expectCleanRecord(record);
    }
  });
});

/** What the first button of that name hands to the browser. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).first().click();
  return readFile(await (await download).path());
}
