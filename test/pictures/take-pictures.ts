import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { newPage, type PageRecord } from '../browser/support/browser.js';
import { accountOf, signInOnPage } from '../browser/support/sign-in.js';
import type { RunningHabeas } from '../support/running-habeas.js';
import { acts } from './acts.js';
import type { PictureWanted } from './pictures-wanted.js';
import type { Names } from './stage.js';

/** What is needed to take pictures, and which of them. */
export interface PictureSession {
  readonly habeas: RunningHabeas;
  readonly browser: Browser;
  /** Where the pictures go. */
  readonly folder: string;
  readonly names: Names;
  readonly wanted: readonly PictureWanted[];
}

/** A picture that was taken, with what was noticed on the way. */
export interface Picture extends PictureWanted {
  /** Why the page could not be drawn; undefined where it was. */
  readonly failure?: string;
  readonly remarks: readonly string[];
}

/** Pixels of height that are drawn of a page at most. */
const longest = 9_000;
/** A4 with margins of 15 mm, in CSS pixels. */
const paper = { width: 680, height: 960 };

/** Takes the pictures, two people's at a time, and tells how far it is. The words of each page lie beside its picture. */
export async function takePictures(session: PictureSession): Promise<Picture[]> {
  const rounds = Object.values(
    Object.groupBy(session.wanted, ({ web, viewer, width, language }) => [web, viewer, width, language].join(' ')),
  );
  const taken: Picture[] = [];
  const hands = [0, 1].map(async () => {
    for (let round = rounds.shift(); round; round = rounds.shift()) {
      await takeRound(session, round, (picture) => {
        taken.push(picture);
        console.log(`${taken.length} of ${session.wanted.length}: ${picture.file} ${picture.failure ?? ''}`);
      });
    }
  });
  await Promise.all(hands);
  return session.wanted.flatMap(({ file }) => taken.filter((picture) => picture.file === file));
}

/** The pictures of one viewer in one size and language, on one page that stays signed in. */
async function takeRound(
  session: PictureSession,
  round: readonly PictureWanted[],
  onTaken: (picture: Picture) => void,
): Promise<void> {
  const [{ web, viewer, width, language } = { web: 'public', viewer: 'nobody', width: 360, language: 'en' } as const] =
    round;
  const { habeas, browser } = session;
  const { page, record } = await newPage(browser, web === 'insiders' ? habeas.url : habeas.researchUrl, {
    viewport: { width, height: 800 },
    locale: language,
  });
  page.setDefaultTimeout(10_000);
  if (viewer !== 'nobody') {
    await page.goto(`/sign-in?lang=${language}`);
    await signInOnPage(page, accountOf(await habeas.accounts(), viewer));
  }
  for (const wanted of round) onTaken(await takePicture(session, page, record, wanted));
  await page.context().close();
}

async function takePicture(
  { folder, names }: PictureSession,
  page: Page,
  record: PageRecord,
  wanted: PictureWanted,
): Promise<Picture> {
  const { state, language, width, file } = wanted;
  const noticedBefore = noticedIn(record).length;
  try {
    await page.setViewportSize(state.print ? paper : { width, height: 800 });
    await page.emulateMedia({ media: state.print ? 'print' : 'screen' });
    const address = (state.address ?? state.route ?? '/').replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}lang=${language}`);
    await page.locator('h1:visible').first().waitFor();
    await page.waitForLoadState('networkidle');
    if (state.act) {
      await acts[state.act](page);
      await page.waitForLoadState('networkidle');
    }
    await page.waitForTimeout(250); // what moves has arrived
    const remarks = noticedIn(record).slice(noticedBefore);
    return { ...wanted, remarks: [...remarks, ...(await keep(page, join(folder, file)))] };
  } catch (error) {
    return { ...wanted, failure: String(error).split('\n')[0] ?? '', remarks: [] };
  } finally {
    // Left while there is no connection, so that nothing which waited for one is sent.
    await page.goto('about:blank');
    await page.context().setOffline(false);
  }
}

/** Writes the picture and the words, and tells when the page is wider than its screen. */
async function keep(page: Page, path: string): Promise<string[]> {
  await mkdir(dirname(path), { recursive: true });
  const { width, height, wider } = await page.evaluate(() => ({
    width: window.innerWidth,
    height: document.documentElement.scrollHeight,
    wider: document.documentElement.scrollWidth - window.innerWidth,
  }));
  // On a screen as high as the page, what sticks to an edge of the screen covers nothing.
  await page.setViewportSize({ width, height: Math.min(height, longest) });
  await page.screenshot({ path: `${path}.png`, animations: 'disabled' });
  await writeFile(`${path}.txt`, await page.locator('body').innerText());
  return wider > 0 ? [`${wider} pixels wider than the screen`] : [];
}

function noticedIn(record: PageRecord): string[] {
  return Object.values(record).flat();
}
