import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Malformed } from '@habeas/kernel';
import { repositoryPath } from '@habeas/taxonomy';
import { parseReadingMapping, type ReadingMapping } from '../../domain/readings/reading-mapping.js';

/** The files for which Habeas brings a mapping, by its name. */
export const shippedReadingMappings = [
  'us-ice-facility-daily-population',
  'us-ice-average-daily-population',
  'us-ice-detention-statistics-fy2025',
] as const;

/**
 * A mapping by the name of a shipped one or as a JSON file. Without either, the shipped one of the same name as the file.
 *
 * @throws Malformed `mapping_missing`, `mapping_unreadable`; Invalid `mapping_invalid`
 */
export function readReadingMapping(nameOrFile: string | undefined, file: string): ReadingMapping {
  const name = nameOrFile ?? basename(file, extname(file));
  const shipped = shippedReadingMappings.find((known) => known === name);
  if (shipped) return parse(repositoryPath('libs', 'registry', 'reference', 'readings', `${shipped}.json`));
  if (nameOrFile?.endsWith('.json')) return parse(nameOrFile);
  throw new Malformed(
    'mapping_missing',
    `No mapping is known by this name. Known: ${shippedReadingMappings.join(', ')}.`,
  );
}

function parse(path: string): ReadingMapping {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw new Malformed('mapping_unreadable', 'The mapping cannot be read, or is not JSON.');
  }
  return parseReadingMapping(json);
}
