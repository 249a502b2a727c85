import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { canRunBrowser, launchBrowser } from '../browser/support/browser.js';
import { RunningHabeas } from '../support/running-habeas.js';
import { makeContactSheets } from './contact-sheets.js';
import { picturesWanted } from './pictures-wanted.js';
import { setStage } from './stage.js';
import { takePictures } from './take-pictures.js';

const folder = join('.build', 'pictures');

/** `npm run pictures`: every page as people see it, to be looked at. It fails where a page cannot be drawn. */
describe.skipIf(!canRunBrowser)('every page', () => {
  let habeas: RunningHabeas;
  let browser: Browser;

  beforeAll(async () => {
    [habeas, browser] = await Promise.all([RunningHabeas.start({ HABEAS_DEMO: '1' }), launchBrowser()]);
  });

  afterAll(async () => {
    await browser?.close();
    await habeas?.stop();
  });

  it('has its picture taken, in two sizes and two languages', async () => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    console.log('Setting the stage');
    const names = await setStage(habeas);
    const taken = await takePictures({
      habeas,
      browser,
      folder,
      names,
      wanted: picturesWanted(process.env['PICTURES']),
    });
    console.log('Laying out the contact sheets');
    await makeContactSheets(browser, folder, taken);
    const remarks = taken.flatMap(({ file, remarks }) => remarks.map((remark) => `${file}: ${remark}`));
    await writeFile(join(folder, 'remarks.txt'), remarks.map((line) => `${line}\n`).join(''));
    console.log(`${taken.length} pictures: ${join(folder, 'index.html')}\n${remarks.join('\n')}`);
    expect(taken.flatMap(({ file, failure }) => (failure === undefined ? [] : [`${file}: ${failure}`]))).toEqual([]);
  });
});
