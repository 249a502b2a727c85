import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { canRunBrowser, expectCleanRecord, launchBrowser, newPage } from './support/browser.js';
import { expectUsableAtEachSize, expectVisibleFocus } from './support/layout.js';

interface Feature {
  geometry: { coordinates: number[] } | null;
  properties: { slug: string; name: string; country: string; demo: boolean };
}

describe.skipIf(!canRunBrowser)('the map and the page of a country in the browser', () => {
  const publicUrl = inject('publicUrl');
  let browser: Browser;
  let features: Feature[];
  let country: string;

  beforeAll(async () => {
    browser = await launchBrowser();
    const answer = await fetch(`${publicUrl}/v1/facilities.geojson`);
    ({ features } = (await answer.json()) as { features: Feature[] });
    country = features.find(({ geometry }) => geometry)?.properties.country ?? '';
  });

  afterAll(async () => {
    await browser?.close();
  });

  it('lists every place that is published, and marks those on the map whose position is known', async () => {
    const { page, record } = await newPage(browser, publicUrl);
    await page.goto('/map?lang=en');
    await page.locator('.map-drawing').waitFor();
    const listed = await page.locator('#map-list tbody tr td:first-child a').allTextContents();
    expect(listed.sort()).toEqual(features.map(({ properties }) => properties.name).sort());
    expect(await placesMarked(page)).toBe(features.filter(({ geometry }) => geometry).length);
    expect(await page.locator('#map-list .tag-warn').count()).toBe(
      features.filter(({ properties }) => properties.demo).length,
    );
    expectCleanRecord(record);
  });

  it('narrows map and list alike, and keeps in the address by what', async () => {
    const { page } = await newPage(browser, publicUrl);
    await page.goto('/map?lang=en');
    await page.getByLabel('Country or territory').selectOption(country);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL(new RegExp(`country=${country}`));
    const here = features.filter(({ properties }) => properties.country === country);
    await expect.poll(() => page.locator('#map-list tbody tr').count()).toBe(here.length);
    await expect.poll(() => placesMarked(page)).toBe(here.filter(({ geometry }) => geometry).length);
    await page.reload();
    await expect.poll(() => page.getByLabel('Country or territory').inputValue()).toBe(country);
  });

  it.each([
    [360, 'es'],
    [1280, 'en'],
  ])('goes by keyboard alone from the map to a place, %i px, %s', async (width, language) => {
    const { page, record } = await newPage(browser, publicUrl, { viewport: { width, height: 800 } });
    await page.goto(`/map?lang=${language}`);
    await page.locator('.map-drawing').waitFor();
    await tabToClass(page, 'map-drawing');
    const before = await page.locator('.map-land').evaluate(placeOnScreen);
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.map-land').evaluate(placeOnScreen)).not.toEqual(before);
    await page.keyboard.press('0');
    expect(await page.locator('.map-land').evaluate(placeOnScreen)).toEqual(before);
    // Each group falls apart when it is opened, or names what stands in it: a few steps lead to a single place.
    for (let steps = 0; steps < 12 && !page.url().includes('/facilities/'); steps += 1) {
      const inList = await page.evaluate(() => document.activeElement?.tagName === 'H3');
      await page.keyboard.press('Tab');
      if (!inList) expect(await classOfFocus(page)).toContain('map-mark');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(200);
    }
    expect(page.url()).toContain('/facilities/');
    await page.locator('h1').waitFor();
    expectCleanRecord(record);
  });

  it.each(['en', 'es'])(
    'finds both pages accessible and inside the screen, on desk and phone, %s',
    async (language) => {
      const { page, record } = await newPage(browser, publicUrl);
      for (const address of ['/map', `/countries/${country}`, '/countries/FR', '/countries/none']) {
        await page.goto(`${address}?lang=${language}`);
        await page.waitForLoadState('networkidle');
        await expectUsableAtEachSize(page);
        await page.keyboard.press('Tab');
        await expectVisibleFocus(page);
      }
      expectCleanRecord(record);
    },
  );

  it('gives the map as SVG and PNG and the list as CSV, each with its source', async () => {
    const { page, record } = await newPage(browser, publicUrl);
    await page.goto('/map?lang=en');
    await page.locator('.map-drawing').waitFor();
    const svg = (await download(page, 'Map as SVG')).toString('utf8');
    expect(svg).toContain('Natural Earth');
    expect(svg).toContain(publicUrl);
    const png = await download(page, 'Map as PNG');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    const csv = (await download(page, /^List of/)).toString('utf8').trim().split('\r\n');
    expect(csv).toHaveLength(features.length + 1);
    expect(csv[1]).toContain('Source: Habeas');
    expectCleanRecord(record);
  });
});

/** How many places the map says it shows, group by group and mark by mark. */
async function placesMarked(page: Page): Promise<number> {
  const groups = await page.locator('.map-drawing .map-count').allTextContents();
  const single = await page.locator('.map-drawing .map-place').count();
  return groups.reduce((sum, text) => sum + Number(text), single);
}

function placeOnScreen(element: Element): number[] {
  const { x, y, width } = element.getBoundingClientRect();
  return [x, y, width].map(Math.round);
}

function classOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('class') ?? '');
}

async function tabToClass(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 40; stop += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
    if ((await classOfFocus(page)).includes(name)) return;
  }
  throw new Error(`Nothing of class ${name} takes the focus.`);
}

async function download(page: Page, name: string | RegExp): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
