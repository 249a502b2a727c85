import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const here = import.meta.dirname;
const source = join(here, '..');

/** Every key with its words; plural forms of one key are kept apart. */
function words(language: string, namespace: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, path: string) => {
    if (typeof value === 'string') found.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) walk(inner, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(join(here, language, `${namespace}.json`), 'utf8')), '');
  return found;
}

const plural = /_(zero|one|two|few|many|other)$/;
const stems = (map: Map<string, string>) => new Set([...map.keys()].map((key) => key.replace(plural, '')));
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();
const namespaces = readdirSync(join(here, 'en')).map((name) => name.replace('.json', ''));

function sourceFiles(): string[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.spec.ts'))
    .map((name) => join(source, name));
}

describe('the words of the pages', () => {
  it('exist in the same files for both languages', () => {
    expect(readdirSync(join(here, 'es')).sort()).toEqual(readdirSync(join(here, 'en')).sort());
  });

  it.each(namespaces)('have the same keys in both languages: %s', (namespace) => {
    const en = stems(words('en', namespace));
    const es = stems(words('es', namespace));
    expect([...en].filter((key) => !es.has(key))).toEqual([]);
    expect([...es].filter((key) => !en.has(key))).toEqual([]);
  });

  it.each(namespaces)('have every plural form of their language: %s', (namespace) => {
    for (const [language, forms] of [
      ['en', ['one', 'other']],
      ['es', ['one', 'many', 'other']],
    ] as const) {
      const map = words(language, namespace);
      const counted = [...stems(map)].filter((stem) => map.has(`${stem}_other`));
      const missing = counted.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).filter((key) => !map.has(key));
      expect(missing, language).toEqual([]);
    }
  });

  it.each(namespaces)('carry the same placeholders in both languages: %s', (namespace) => {
    const en = words('en', namespace);
    for (const [key, text] of words('es', namespace)) {
      const twin = en.get(key) ?? en.get(key.replace(plural, '_other')) ?? '';
      expect(placeholders(text), `${namespace}:${key}`).toEqual(placeholders(twin));
    }
  });

  it.each([
    ['reporter and public pages', false],
    ['staff pages', true],
  ])('exist for every key that a page names: %s', (_name, staff) => {
    const known = new Map(namespaces.map((namespace) => [namespace, stems(words('en', namespace))]));
    const missing: string[] = [];
    for (const file of sourceFiles().filter((name) => name.includes('/staff') === staff)) {
      const text = readFileSync(file, 'utf8');
      const named = /useTranslation\(([^)]*)\)/.exec(text)?.[1] ?? (/use(Record)?Words\(/.test(text) ? "'staff'" : '');
      const own = [...named.matchAll(/'(\w+)'/g)].map((match) => match[1] ?? '');
      for (const match of text.matchAll(/\bt\(\s*'([^'$]+)'(?:, \{ (returnObjects))?/g)) {
        const full = match[1] ?? '';
        const [namespace, key] = full.includes(':') ? full.split(':') : [undefined, full];
        // A page that names several files reads keys without a prefix from the first of them only.
        const places = [namespace ?? own[0] ?? 'common'];
        const isGroup = match[2] === 'returnObjects';
        const isThere = (one: string) => one === key || (isGroup && one.startsWith(`${key}.`));
        if (!places.some((place) => [...(known.get(place) ?? [])].some(isThere)))
          missing.push(`${file.slice(source.length)}: ${full}`);
      }
      for (const match of text.matchAll(/\bt\(\s*`(?:(\w+):)?([\w.]+\.)\$/g)) {
        const place = match[1] ?? own[0] ?? 'common';
        if (![...(known.get(place) ?? [])].some((key) => key.startsWith(match[2] ?? '')))
          missing.push(`${file.slice(source.length)}: ${match[0]}`);
      }
    }
    expect(missing).toEqual([]);
  });
});
