import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { unpackedChromium } from './unpacked-chromium.js';

const resolve = createRequire(import.meta.url).resolve;

/** The only argument Chromium is started with. The package's own list switches web security off, and every test of CSP, CSRF and CORS with it. */
export const launchArguments: readonly string[] = ['--no-sandbox'];

/** Starts the Chromium that comes with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = await unpackedChromium();
  return chromium.launch({ executablePath, args: [...launchArguments], headless: true });
}

/** Whether this machine can run it: the package carries x64 only. */
export const canRunBrowser = process.arch === 'x64' && process.platform === 'linux';

/** What happened on a page that nobody may overlook. */
export interface PageRecord {
  /** Requests to any other host than the page's own. */
  foreignRequests: string[];
  consoleErrors: string[];
  /** Breaches of the content security policy, as the browser reported them. */
  policyViolations: string[];
  /** Scripts that failed. */
  pageErrors: string[];
}

/** A page in a context of its own, with everything recorded that must not happen on any page of Habeas. */
export async function newPage(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; record: PageRecord }> {
  const context = await browser.newContext({ baseURL, viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const record: PageRecord = { foreignRequests: [], consoleErrors: [], policyViolations: [], pageErrors: [] };
  const own = new URL(baseURL).host;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== own) record.foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => record.pageErrors.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    const text = message.text();
    if (/Content Security Policy|Trusted ?Type/i.test(text)) record.policyViolations.push(text);
    // An answer 401 or 412 is part of a story; the browser writes each into the console by itself.
    else if (!/Failed to load resource: the server responded with a status of 4\d\d/.test(text)) {
      record.consoleErrors.push(text);
    }
  });
  return { page, record };
}

/** Fails when the page asked another host for something, wrote an error, or broke the content security policy. */
export function expectCleanRecord(record: PageRecord): void {
  const lines = Object.entries(record).flatMap(([kind, found]: [string, string[]]) =>
    found.map((text) => `${kind}: ${text}`),
  );
  if (lines.length > 0) throw new Error(`The page did what no page may do:\n${lines.join('\n')}`);
}

interface AxeViolation {
  id: string;
  help: string;
  nodes: { target: unknown[]; failureSummary?: string }[];
}

const axeSource = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Fails on any violation of WCAG 2.2 A or AA that axe can find. A blank page has none, so the page must first show
 * one heading of level 1 and at least one link or control.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.locator('h1:visible').first().waitFor({ timeout: 10_000 });
  const controls = await page.locator('a:visible, button:visible, input:visible').count();
  if (controls === 0) throw new Error('The page shows a heading but nothing to use: it was not drawn.');
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run: (context: unknown, options: unknown) => Promise<{ violations: AxeViolation[] }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
    const result = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })),
    }));
  });
  if (violations.length === 0) return;
  const lines = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map((node) => `    ${node.target.join(' ')}: ${node.failureSummary ?? ''}`).join('\n')}`,
  );
  throw new Error(`axe finds on ${page.url()}:\n${lines.join('\n')}`);
}
