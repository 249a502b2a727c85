import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoAccount, RunningHabeas } from '../support/running-habeas.js';
import {
  canRunBrowser,
  expectCleanRecord,
  expectNoAxeViolations,
  launchArguments,
  launchBrowser,
  newPage,
  type PageRecord,
} from './support/browser.js';
import { expectNoSidewaysScroll, expectUsableAtEachSize } from './support/layout.js';
import { accountOf, signInOnPage } from './support/sign-in.js';

const phone = { viewport: { width: 360, height: 740 }, locale: 'es' };

describe.skipIf(!canRunBrowser)('a reporter in the browser', () => {
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
    options: BrowserContextOptions = phone,
  ): Promise<{ page: Page; record: PageRecord }> {
    const opened = await newPage(browser, habeas.url, options);
    await opened.page.goto(address);
    await signInOnPage(opened.page, reporter);
    return opened;
  }

  async function begin(page: Page): Promise<string> {
    await page.getByRole('button', { name: 'Empezar' }).click();
    await page.getByRole('heading', { name: 'Su informe' }).waitFor();
    return new URL(page.url()).pathname;
  }

  const next = (page: Page) => page.getByRole('button', { name: 'Continuar' }).click();

  it('is started without any argument that would switch web security off', () => {
    expect(launchArguments).toEqual(['--no-sandbox']);
  });

  it('makes a report on a phone, in Spanish, and sends it once although the connection breaks', async () => {
    const { page, record } = await signedIn('/report?lang=es');
    const report = await begin(page);

    await page.goto(`${report}/facilityId?lang=es`);
    await page.getByRole('combobox').fill('cecott');
    await page.getByRole('option').first().waitFor();
    await page.getByRole('combobox').press('ArrowDown');
    await page.getByRole('combobox').press('Enter');
    await next(page);

    await page.getByRole('heading', { name: '¿Cuándo ocurrió?' }).waitFor();
    await next(page);
    await page.getByRole('heading', { name: 'Hay un problema' }).waitFor();
    expect(await page.title()).toMatch(/^Error:/);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
    await expectNoAxeViolations(page);
    await page.getByLabel('Sé el mes').check();
    await page.getByLabel('Mes', { exact: true }).fill('3');
    await page.getByLabel('Año', { exact: true }).fill('2026');
    await next(page);

    await page.getByLabel('Sí', { exact: true }).check();
    await next(page);
    await page.getByText('Condiciones materiales').click();
    await page.getByLabel('Agua potable insuficiente').check();
    await next(page);
    await page.getByRole('textbox').fill('No hubo agua durante tres días en el sector.');
    await next(page);
    await page.goto(`${report}/knownThrough?lang=es`);
    await page.getByLabel('Un familiar').check();
    await next(page);
    await page.locator('#consent-internal_review-1').check();
    await page.locator('#consent-publish_anonymised_summary-1').check();
    await next(page);

    await page.getByRole('heading', { name: 'Revise sus respuestas' }).waitFor();
    await expectNoAxeViolations(page);
    await page.getByRole('link', { name: /Cambiar.*¿Cuándo ocurrió?/ }).click();
    await expect.poll(() => page.getByLabel('Año', { exact: true }).inputValue()).toBe('2026');
    await next(page);
    await page.getByRole('heading', { name: 'Revise sus respuestas' }).waitFor();

    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Enviar el informe' }).click();
    await page.getByText('Esperando envío (1)').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: 'Informe recibido' }).waitFor();
    expect(await page.locator('.reference').textContent()).toMatch(/^HB-/);
    await expectNoAxeViolations(page);

    record.consoleErrors = record.consoleErrors.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
    expectCleanRecord(record);
  });

  it('deletes a draft after asking, nothing without a connection, and leaves what was sent alone', async () => {
    const { page, record } = await signedIn('/reports?lang=es');
    await page.locator('.report-list li').first().waitFor();
    const before = await page.locator('.report-list li').count();
    await page.goto('/report?lang=es');
    const report = await begin(page);
    await page.getByRole('link', { name: 'Eliminar este borrador' }).click();
    await page.getByRole('heading', { name: '¿Eliminar este borrador?' }).waitFor();
    await expectNoAxeViolations(page);

    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Eliminar este borrador' }).click();
    await page.getByText('no se eliminó nada').waitFor();
    await page.context().setOffline(false);
    await page.getByRole('link', { name: 'Conservarlo' }).click();
    await page.getByRole('heading', { name: 'Su informe' }).waitFor();

    await page.getByRole('link', { name: 'Eliminar este borrador' }).click();
    await page.getByRole('button', { name: 'Eliminar este borrador' }).click();
    await page.getByRole('heading', { name: 'El borrador está eliminado' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.getByRole('main').getByRole('link', { name: 'Mis informes' }).click();
    await page.locator('.report-list li').first().waitFor();
    expect(await page.locator('.report-list li').count()).toBe(before);
    await page.goto(`${report}?lang=es`);
    await page.getByRole('heading', { name: 'Página no encontrada' }).waitFor();
    record.consoleErrors = record.consoleErrors.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
    expectCleanRecord(record);
  });

  it('keeps page, words and focus when the language changes', async () => {
    const { page } = await signedIn('/report?lang=es');
    const report = await begin(page);
    await page.goto(`${report}/narrative?lang=es`);
    await page.getByRole('textbox').fill('Palabras a medias');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'What happened, in your own words?' }).waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('Palabras a medias');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Español');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });

  it('stands where she was, with what she typed, after a session that ended half-way', async () => {
    const { page } = await signedIn('/report?lang=es');
    const report = await begin(page);
    await page.goto(`${report}/narrative?lang=es`);
    await page.getByRole('textbox').fill('Antes de que terminara la sesión');
    await page.context().clearCookies();
    await next(page);
    await page.getByText('Su sesión terminó').waitFor();
    await signInOnPage(page, reporter);
    await page.getByRole('link', { name: 'Atrás' }).click();
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('Antes de que terminara la sesión');
  });

  it('keeps what was typed when the question is left without Continue, and says when it is kept', async () => {
    const { page } = await signedIn('/report?lang=es');
    const report = await begin(page);
    await page.goto(`${report}/narrative?lang=es`);
    await page.getByRole('textbox').fill('Palabras que nadie confirmó');
    await page.getByText('Su respuesta se guarda cuando continúe').waitFor();
    await page.getByRole('link', { name: 'Volver a las secciones' }).click();
    await page.getByText('Todo lo que respondió está guardado').waitFor();
    await page.goto(`${report}/narrative?lang=es`);
    await expect.poll(() => page.getByRole('textbox').inputValue()).toBe('Palabras que nadie confirmó');
    await page.goto(`${report}/affected?lang=es`);
    await page.getByRole('textbox').first().fill('1.200');
    await page.getByRole('link', { name: 'Volver a las secciones' }).click();
    await page.getByText('aún no forma una respuesta completa').waitFor();
    await page.goBack();
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe('1.200');
    await page.reload();
    await expect.poll(() => page.getByRole('textbox').first().inputValue()).toBe('');
  });

  it('leaves at once with Shift pressed three times, and the session is over', async () => {
    const { page, record } = await signedIn('/reports?lang=es');
    await page.route('https://www.wikipedia.org/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
    );
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await page.waitForURL('https://www.wikipedia.org/');
    expect(record.foreignRequests).toEqual(['https://www.wikipedia.org/']);
    await page.goto('/reports?lang=es');
    await page.locator('#password').waitFor();
  });

  it('stores nothing on the device', async () => {
    const { page } = await signedIn('/reports?lang=es');
    await page.getByRole('heading', { name: 'Mis informes' }).waitFor();
    const stored = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      readableCookies: document.cookie,
    }));
    expect(stored).toEqual({ local: 0, session: 0, databases: 0, workers: 0, readableCookies: '' });
  });

  it('takes an own file with foreign headers: mapped, tried, its words told, sent, and nothing more the second time', async () => {
    const { page, record } = await signedIn('/imports/own-file?lang=es');
    const buffer = Buffer.from(
      'Expediente;Fecha;Lugar;Clase;Relato\n' +
        'A-1;14/03/2026;Sector norte;Sin agua;No hubo agua tres días.\n' +
        'A-2;15/03/2026;Sector norte;Sin agua;Tampoco hubo agua por la noche.\n',
    );
    const send = (name: RegExp) => page.getByRole('button', { name }).click();
    const choose = () =>
      page.locator('#own-file').setInputFiles({ name: 'Casos de marzo.csv', mimeType: 'text/csv', buffer });

    await choose();
    await page.getByText('5 columnas encontradas').waitFor();
    expect(await page.locator('#column-occurred').inputValue()).toBe('Fecha');
    await send(/Guardar y probar/);
    await page.getByRole('link', { name: /Elija una columna: Categoría/ }).click();
    await page.locator('#column-categories').selectOption('Clase');
    await page.locator('#default-dateOrder').selectOption('dmy');
    await page.locator('#default-knownThrough').selectOption('relative');
    await expectNoAxeViolations(page);
    await send(/Guardar y probar/);

    await page
      .getByRole('combobox', { name: /«Sin agua» en Clase/ })
      .selectOption({ label: 'Agua potable insuficiente o insalubre' });
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    await send(/Guardar los cambios y probar de nuevo/);
    await send(/Enviar 2 informes/);
    await page.waitForURL(/\/imports\/[0-9a-f-]{36}/);
    await figure(page, 'Informes aceptados', '2');

    await page.goto('/imports/own-file?lang=es');
    await choose();
    await page.getByLabel(/Empezar con una correspondencia/).selectOption('casos-de-marzo');
    await send(/Guardar y probar/);
    await figure(page, 'Ya existentes', '2');
    await figure(page, 'Informes aceptados', '0');
    expectCleanRecord(record);
  });

  async function figure(page: Page, name: string, value: string): Promise<void> {
    await page.locator('.summary-row', { hasText: name }).getByText(value, { exact: true }).waitFor();
  }

  it.each(['en', 'es'])(
    'finds every page accessible and inside the screen, on desk and phone, %s',
    async (language) => {
      const { page, record } = await signedIn(`/?lang=${language}`, { locale: language });
      for (const address of [
        '/',
        '/report',
        '/reports',
        '/imports',
        '/imports/own-file',
        '/account',
        '/help',
        '/reference',
        '/nowhere',
      ]) {
        await page.goto(`${address}?lang=${language}`);
        await page.waitForLoadState('networkidle');
        await expectUsableAtEachSize(page);
      }
      expectCleanRecord(record);
    },
  );
});
