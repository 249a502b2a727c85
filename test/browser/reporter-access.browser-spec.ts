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
import { expectNoSidewaysScroll, expectVisibleFocus, tabTo } from './support/layout.js';
import { accountOf, signInOnPage } from './support/sign-in.js';

describe.skipIf(!canRunBrowser)('a report without a mouse, on a small screen, in forced colours', () => {
  let habeas: RunningHabeas;
  let browser: Browser;
  let reporter: DemoAccount;

  beforeAll(async () => {
    [habeas, browser] = await Promise.all([RunningHabeas.start({ HABEAS_DEMO: '1' }), launchBrowser()]);
    reporter = accountOf(await habeas.accounts(), 'reporter');
  });

  afterAll(async () => {
    await browser?.close();
    await habeas?.stop();
  });

  async function signedIn(
    address: string,
    options: BrowserContextOptions,
  ): Promise<{ page: Page; record: PageRecord }> {
    const opened = await newPage(browser, habeas.url, options);
    await opened.page.goto(address);
    await signInOnPage(opened.page, reporter);
    return opened;
  }

  it('is filled in and sent with the keyboard alone, and the focus shows at every stop', async () => {
    const { page, record } = await signedIn('/report?lang=es', { locale: 'es' });
    const press = async (words: string, key = 'Enter') => {
      await tabTo(page, words);
      await page.keyboard.press(key);
    };
    const asked = (question: string) => page.getByRole('heading', { name: question }).waitFor();
    await press('Empezar');
    await asked('Su informe');
    await press('Lugar');
    await asked('¿Dónde ocurrió?');
    await tabTo(page, '¿Dónde ocurrió?');
    await page.keyboard.type('valle gris');
    await page.getByRole('option').first().waitFor();
    for (const key of ['ArrowDown', 'Enter', 'Enter']) await page.keyboard.press(key);
    await asked('¿Cuándo ocurrió?');
    await press('Sé el día', 'Space');
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Año');
    await page.keyboard.type('2026');
    await press('Continuar');
    await asked('¿Sigue ocurriendo?');
    await press('Continuar');
    await asked('¿De qué se trata?');
    await press('Condiciones materiales');
    await press('Agua potable', 'Space');
    await press('Continuar');
    await asked('¿Qué ocurrió, en sus propias palabras?');
    await tabTo(page, 'propias palabras');
    await page.keyboard.type('Sin agua.');
    for (let question = 0; question < 12; question += 1) {
      if (await page.getByRole('heading', { name: '¿Cómo lo sabe?' }).isVisible()) break;
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      await press('Continuar');
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).not.toBe(heading);
    }
    await press('La persona a quien le ocurrió', 'Space');
    await press('Continuar');
    await asked('¿Qué puede hacerse con este informe?');
    await tabTo(page, 'No se preguntó');
    await page.keyboard.press('ArrowDown');
    await press('Continuar');
    await asked('Revise sus respuestas');
    await press('Enviar el informe');
    await asked('Informe recibido');
    expectCleanRecord(record);
  });

  it.each(['en', 'es'])('fits a screen of 320 px with every question, also in forced colours, %s', async (language) => {
    const { page, record } = await signedIn(`/report?lang=${language}`, {
      viewport: { width: 320, height: 700 },
      locale: language,
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    await page.locator('main .button-primary').click();
    await page.waitForURL(/report\/[0-9a-f-]{36}/);
    const report = new URL(page.url()).pathname;
    const questions = [
      'facilityId',
      'occurred',
      'categories',
      'narrative',
      'language',
      'affected',
      'vulnerable',
      'consent',
    ];
    for (const place of ['', '/delete', '/check', ...questions.map((question) => `/${question}`)]) {
      await page.goto(`${report}${place}?lang=${language}`);
      await page.locator('.save-line').waitFor();
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      await page.keyboard.press('Tab');
      await expectVisibleFocus(page);
    }
    for (const address of ['/', '/reports', '/imports', '/account', '/help', '/reference']) {
      await page.goto(`${address}?lang=${language}`);
      await page.waitForLoadState('networkidle');
      await expectNoSidewaysScroll(page);
    }
    expectCleanRecord(record);
  });
});
