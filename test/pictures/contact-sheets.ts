import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import type { Picture } from './take-pictures.js';

/** How pictures of a width are laid out on a sheet: in columns of so many pixels, each picture cut at a height. */
const layouts = {
  360: { column: 300, columns: 6, cut: 1_700 },
  1280: { column: 640, columns: 4, cut: 1_300 },
} as const;
/** Pixels of height after which a sheet is full. */
const sheetHeight = 1_800;
const gap = 8;
const caption = 18;

/**
 * Writes `index.html`, where each state of a page stands in its sizes and languages side by side, and sheets as PNG
 * (`sheet-360-01.png`) on which many pictures can be looked at at once.
 */
export async function makeContactSheets(browser: Browser, folder: string, pictures: readonly Picture[]): Promise<void> {
  const drawn = pictures.filter(({ failure }) => failure === undefined);
  await writeFile(join(folder, 'index.html'), indexOf(drawn));
  const page = await browser.newPage();
  for (const width of [360, 1280] as const) {
    const { column, columns, cut } = layouts[width];
    const figures = await Promise.all(
      drawn
        .filter((picture) => picture.width === width)
        .map(async ({ file }) => ({ file, height: Math.min(await heightOf(join(folder, file), column), cut) })),
    );
    const sheets = packed(pairsOf(figures), columns / 2);
    for (const [number, sheet] of sheets.entries()) {
      const name = `sheet-${width}-${String(number + 1).padStart(2, '0')}`;
      const html = join(folder, `${name}.html`);
      await writeFile(html, sheetOf(sheet, column));
      await page.setViewportSize({ width: columns * (column + gap) + gap, height: 600 });
      await page.goto(pathToFileURL(resolve(html)).href);
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
      console.log(`${name} of ${sheets.length}`);
    }
  }
  await page.close();
}

interface Figure {
  readonly file: string;
  readonly height: number;
}

/** The same state in its languages. */
type Pair = readonly Figure[];

function pairsOf(figures: readonly Figure[]): Pair[] {
  return Object.values(Object.groupBy(figures, ({ file }) => file.replace(/-\w+$/, ''))).map((pair) => pair ?? []);
}

/** Sheets of columns of pairs, each column filled before the next is begun. */
function packed(pairs: readonly Pair[], columns: number): Pair[][][] {
  const sheets: Pair[][][] = [];
  let room = 0;
  for (const pair of pairs) {
    const height = Math.max(...pair.map((figure) => figure.height)) + caption + gap;
    const sheet = sheets.at(-1);
    const column = sheet?.at(-1);
    if (column && height <= room) column.push(pair);
    else if (sheet && sheet.length < columns) sheet.push([pair]);
    else sheets.push([[pair]]);
    room = (column && height <= room ? room : sheetHeight) - height;
  }
  return sheets;
}

function sheetOf(columns: readonly Pair[][], column: number): string {
  const figure = ({ file, height }: Figure) =>
    `<figure style="width:${column}px"><figcaption>${file}</figcaption><div style="height:${height}px;overflow:hidden"><img src="${file}.png" width="${column}"></div></figure>`;
  const pairs = (list: readonly Pair[]) => list.map((pair) => `<div class="row">${pair.map(figure).join('')}</div>`);
  return pageOf('Contact sheet', columns.map((list) => `<div>${pairs(list).join('')}</div>`).join(''), 'row');
}

function indexOf(pictures: readonly Picture[]): string {
  const states = Object.groupBy(pictures, ({ file }) => file.replace(/-\d+-\w+$/, ''));
  const sections = Object.entries(states).map(([name, all = []]) => {
    const figures = all.map(
      ({ file, width, language }) =>
        `<figure><figcaption>${width}, ${language}</figcaption><a href="${file}.png"><img loading="lazy" src="${file}.png" style="max-height:900px;max-width:640px"></a></figure>`,
    );
    return `<h2>${name}</h2><div class="row">${figures.join('')}</div>`;
  });
  return pageOf('Pictures of every page', `<h1>Pictures of every page</h1>${sections.join('')}`, '');
}

function pageOf(title: string, body: string, className: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>
body { margin: ${gap / 2}px; font: 13px sans-serif; background: #bbb } .row { display: flex; align-items: flex-start }
figure { margin: ${gap / 2}px } figcaption { height: ${caption}px; white-space: nowrap; overflow: hidden } img { display: block }
</style><body class="${className}">${body}`;
}

/** Height of a picture when it is as wide as a column; a PNG tells its size in its first bytes. */
async function heightOf(path: string, column: number): Promise<number> {
  const head = (await readFile(`${path}.png`)).subarray(16, 24);
  return Math.ceil((head.readUInt32BE(4) * column) / head.readUInt32BE(0));
}
