import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Measures what a browser downloads before the first question, the first public page and the staff pages, in brotli
 * kilobytes, and fails when a budget is broken or the component kit got into the reporter's or the public's load.
 *
 * `node apps/admin/budget.mjs [folder of the built web]`
 */
const web = process.argv[2] ?? join(import.meta.dirname, '../../dist/web');
const kit = /mantine/i;
const languages = /(^|\/)(en|es)\/\w+\.json$/;

const budgets = [
  {
    name: 'reporter: scripts before the first question',
    audience: 'insiders',
    first: ['en/common', 'en/reporter'],
    kind: 'js',
    limit: 130,
  },
  {
    name: 'reporter: first load with styles',
    audience: 'insiders',
    first: ['en/common', 'en/reporter'],
    kind: 'all',
    limit: 150,
  },
  {
    name: 'public: scripts of the first page',
    audience: 'public',
    first: ['en/common', 'en/public'],
    kind: 'js',
    limit: 130,
  },
  { name: 'staff: scripts of all staff pages', audience: 'insiders', under: /staff/, kind: 'js', limit: 320 },
  { name: 'staff: styles of all staff pages', audience: 'insiders', under: /staff/, kind: 'css', limit: 40 },
];

let broken = false;
for (const budget of budgets) {
  const manifest = JSON.parse(readFileSync(join(web, budget.audience, '.vite/manifest.json'), 'utf8'));
  const files = budget.under ? filesUnder(manifest, budget.under) : filesOfFirstLoad(manifest, budget.first);
  const counted = [...files].filter((file) =>
    (budget.kind === 'all' ? /\.(js|css)$/ : new RegExp(`\\.${budget.kind}$`)).test(file),
  );
  const kilobytes = counted.reduce((sum, file) => sum + brotli(budget.audience, file), 0) / 1000;
  const over = kilobytes > budget.limit;
  broken ||= over;
  console.log(`${over ? 'OVER  ' : 'ok    '}${budget.name}: ${kilobytes.toFixed(1)} kB of ${budget.limit} kB`);
  if (!budget.under) {
    const carrier = counted.find((file) => kit.test(readFileSync(join(web, budget.audience, file), 'utf8')));
    if (carrier) {
      broken = true;
      console.log(`OVER  ${budget.name}: the staff component kit is in ${carrier}`);
    }
  }
}
const carriers = pagesWithKit();
for (const page of carriers) console.log(`OVER  the staff component kit comes with ${page}`);
process.exitCode = broken || carriers.length > 0 ? 1 : 0;

/** The pages outside the staff's that load the component kit, by whatever file they share with it. */
function pagesWithKit() {
  const manifest = JSON.parse(readFileSync(join(web, 'insiders', '.vite/manifest.json'), 'utf8'));
  return Object.keys(manifest).filter((key) => {
    const { src, isDynamicEntry } = manifest[key];
    if (!isDynamicEntry || /staff/.test(src)) return false;
    const files = new Set();
    collect(manifest, key, files);
    return [...files].some((file) => kit.test(readFileSync(join(web, 'insiders', file), 'utf8')));
  });
}

/** The entry with all it imports statically, and the words of one language. */
function filesOfFirstLoad(manifest, words) {
  const files = new Set();
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  collect(manifest, entry, files);
  for (const key of Object.keys(manifest)) {
    if (languages.test(key) && words.some((name) => key.endsWith(`${name}.json`))) collect(manifest, key, files);
  }
  return files;
}

/** Every lazy file of the matching sources, less what the first load has brought already. */
function filesUnder(manifest, under) {
  const first = filesOfFirstLoad(manifest, []);
  const files = new Set();
  for (const key of Object.keys(manifest)) {
    if (under.test(manifest[key].src ?? '') && !key.endsWith('es/staff.json')) collect(manifest, key, files);
  }
  return new Set([...files].filter((file) => !first.has(file)));
}

function collect(manifest, key, files) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const style of chunk.css ?? []) files.add(style);
  for (const imported of chunk.imports ?? []) collect(manifest, imported, files);
}

function brotli(audience, file) {
  const content = readFileSync(join(web, audience, file));
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
