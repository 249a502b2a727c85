import type { Page } from 'playwright-core';

const table = 'id;claimant;speaker;kind;date;summary;sources\nfaulty;Gaceta;Ministra;shouts;May;said it;news-2025-03\n';
const ownFile =
  'Expediente;Fecha;Lugar;Clase;Relato\nA-1;14/03/2026;Sector norte;Sin agua;No hubo agua.\n' +
  'A-2;15/03/2026;Sector norte;Sin agua;Tampoco hubo agua.\n';

/** What may be done on a page before its picture is taken. Nothing of it looks for words, so that it works in each language. */
export const acts = {
  openDetails: (page) =>
    page.locator('main').evaluate((main) => {
      for (const details of main.querySelectorAll('details')) details.open = true;
    }),
  openFirstOperation: (page) => page.locator('main details > summary').first().click(),
  sendForm: (page) => page.locator('main form button[type=submit]').last().click(),
  signInWrongly: async (page) => {
    await page.locator('#email').fill('nobody@faro.example');
    await page.locator('#password').fill('not the password');
    await page.locator('form:has(#password) button[type=submit]').click();
    await page.locator('.error-summary').waitFor();
  },
  searchFacility: async (page) => {
    await page.getByRole('combobox').fill('demostra');
    await page.getByRole('option').first().waitFor();
  },
  goOffline: (page) => page.context().setOffline(true),
  typeOffline: async (page) => {
    await page.context().setOffline(true);
    await page.getByRole('textbox').fill('Invented words that wait for a connection.');
    await page.waitForTimeout(2_000);
  },
  pressLastButton: (page) => page.locator('main button').last().click(),
  sendOffline: async (page) => {
    // Not even when the connection is back: later pictures need the draft.
    await page.route('**/submission', (route) => route.abort('internetdisconnected'));
    await page.context().setOffline(true);
    await page.locator('main button').last().click();
    await page.waitForTimeout(1_000);
  },
  searchOffline: async (page) => {
    await acts.openDetails(page);
    await page.context().setOffline(true);
    await page.locator('main input').first().fill('water');
    await page.locator('main form button[type=submit]').first().click();
    await page.waitForTimeout(5_000); // the page tries three times
  },
  chooseFile: async (page) => {
    await page
      .locator('#own-file')
      .setInputFiles({ name: 'Casos de marzo.csv', mimeType: 'text/csv', buffer: Buffer.from(ownFile) });
    await page.locator('#column-occurred').waitFor();
  },
  tryContextTable: async (page) => {
    await page.locator('main select').first().selectOption('statement');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'statements.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await page.locator('main button.mantine-Button-root').first().click();
    await page.locator('main table').first().waitFor();
  },
  askForKeys: async (page) => {
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
  },
  decideNothing: async (page) => {
    await page.keyboard.press('v');
    await page.locator('[role=radiogroup]').last().waitFor();
    await page.locator('main .mantine-Group-root').last().locator('button').first().click();
    await page.getByRole('alert').first().waitFor();
  },
} as const satisfies Readonly<Record<string, (page: Page) => Promise<unknown>>>;

/** The name of one of them. */
export type Act = keyof typeof acts;
