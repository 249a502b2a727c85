import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import rules from '../.dependency-cruiser.js';

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

/** A small house in which each rule is broken once: file → what it imports. Every file exists, so that only the rule can be the reason. */
const offences: Readonly<Record<string, { readonly file: string; readonly imports: string }>> = {
  'no-circular': { file: 'libs/intake/src/use-cases/a.ts', imports: './b.js' },
  'no-unresolved': { file: 'libs/intake/src/use-cases/lost.ts', imports: './nowhere.js' },
  'context-through-index': { file: 'libs/intake/src/use-cases/upward.ts', imports: '@habeas/moderation' },
  'domain-is-pure': { file: 'libs/intake/src/domain/impure.ts', imports: '../use-cases/b.js' },
  'typeorm-in-persistence': { file: 'libs/intake/src/use-cases/query.ts', imports: 'typeorm' },
  'entities-in-persistence': {
    file: 'libs/intake/src/use-cases/entity.ts',
    imports: '../persistence/report.entity.js',
  },
  'http-for-http-apps': { file: 'apps/worker/src/http.ts', imports: '@habeas/intake/http' },
  'jobs-for-worker': { file: 'apps/api/src/jobs.ts', imports: '@habeas/intake/jobs' },
  'research-stands-alone': { file: 'libs/research/src/use-cases/peek.ts', imports: '@habeas/intake' },
  'platform-knows-no-context': { file: 'libs/platform/src/http/context.ts', imports: '@habeas/audit' },
  'kernel-imports-nothing': { file: 'libs/kernel/src/heavy.ts', imports: '@habeas/platform/http' },
  'no-app-imports-an-app': { file: 'apps/cli/src/borrow.ts', imports: '../../api/src/main.js' },
  'no-lib-imports-an-app': { file: 'libs/intake/src/use-cases/app.ts', imports: '../../../../apps/api/src/main.js' },
  'client-knows-the-api': { file: 'apps/admin/src/peek.ts', imports: '@habeas/kernel' },
  'testing-in-specs': { file: 'libs/intake/src/use-cases/tested.ts', imports: '@habeas/testing' },
  'no-dev-packages': { file: 'libs/intake/src/use-cases/dev.ts', imports: 'vitest' },
};

const neighbours: Readonly<Record<string, string>> = {
  'apps/api/src/main.ts': 'export const api = 1;',
  'libs/audit/src/index.ts': 'export const audit = 1;',
  'libs/intake/src/index.ts': 'export const intake = 1;',
  'libs/intake/src/http/index.ts': 'export const http = 1;',
  'libs/intake/src/jobs/index.ts': 'export const jobs = 1;',
  'libs/intake/src/persistence/report.entity.ts': 'export const entity = 1;',
  'libs/intake/src/use-cases/b.ts': `export * from './a.js';`,
  'libs/kernel/src/index.ts': 'export const kernel = 1;',
  'libs/moderation/src/index.ts': 'export const moderation = 1;',
  'libs/platform/src/http/index.ts': 'export const http = 1;',
  'libs/testing/src/index.ts': 'export const testing = 1;',
};

describe('the import rules', () => {
  let house: string;
  let violations: readonly Violation[];

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'habeas-rules-'));
    for (const name of ['tsconfig.json', 'package.json', '.dependency-cruiser.js']) cpSync(name, join(house, name));
    symlinkSync(join(process.cwd(), 'node_modules'), join(house, 'node_modules'));
    for (const [path, content] of Object.entries(neighbours)) write(path, content);
    for (const { file, imports } of Object.values(offences)) write(file, `export * from '${imports}';`);
    violations = cruise(house);
  });

  afterAll(() => rmSync(house, { recursive: true, force: true }));

  it('has an example here for every rule', () => {
    const names = new Set(rules.forbidden.map((rule: { name: string }) => rule.name));
    expect(Object.keys(offences).sort()).toEqual([...names].sort());
  });

  it.each(Object.entries(offences))('%s is reported when it is broken', (name, { file }) => {
    expect(violations.filter((violation) => violation.from === file).map((violation) => violation.rule.name)).toContain(
      name,
    );
  });

  function write(path: string, content: string): void {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), content);
  }
});

function cruise(folder: string): Violation[] {
  const program = realpathSync(join('node_modules', '.bin', 'depcruise'));
  const args = [program, '--config', '.dependency-cruiser.js', '--output-type', 'json', 'apps', 'libs'];
  try {
    return violationsIn(
      execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 ** 2 }),
    );
  } catch (error) {
    if (error instanceof Error && 'stdout' in error) return violationsIn(String(error.stdout));
    throw error;
  }
}

function violationsIn(report: string): Violation[] {
  const parsed: { summary: { violations: Violation[] } } = JSON.parse(report);
  return parsed.summary.violations;
}
