import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoAxeViolations } from './browser.js';

const desk = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

/** Fails when axe finds something or the page scrolls sideways, on a desk or, turned into that before our eyes, on a phone. */
export async function expectUsableAtEachSize(page: Page): Promise<void> {
  for (const size of [desk, phone]) {
    await page.setViewportSize(size);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  }
  await page.setViewportSize(desk);
}

/** Fails when the page scrolls sideways. 320 CSS pixels are a screen of 1280 at 400 % zoom (WCAG 2.2, 1.4.10). */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0);
}

/** Fails when the element with the focus does not show it with an outline of at least 2 pixels (WCAG 2.2, 2.4.13). */
export async function expectVisibleFocus(page: Page): Promise<void> {
  const focus = await page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { element: element.outerHTML.slice(0, 120), style: outlineStyle, width: parseFloat(outlineWidth) };
  });
  expect(focus.style, focus.element).not.toBe('none');
  expect(focus.width, focus.element).toBeGreaterThanOrEqual(2);
}

/** Presses Tab until an element with these words, or the label of a field with them, has the focus; it shows at every stop. */
export async function tabTo(page: Page, words: string): Promise<void> {
  // What the page still loads is not in the order of the stops yet.
  await page.getByText(words).first().waitFor({ state: 'attached' });
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const element = document.activeElement;
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
        return [...(element.labels ?? [])].map((label) => label.textContent).join(' ');
      // A table that scrolls takes the focus and holds the words of all its links: it is none of them.
      if (element?.getAttribute('role') === 'region') return null;
      return element === document.body ? null : (element?.textContent ?? '');
    });
    if (name === null) continue;
    await expectVisibleFocus(page);
    if (name.includes(words)) return;
  }
  throw new Error(`No element named "${words}" takes the focus.`);
}
