import { ReferenceDataError } from '../domain/reference-data-error.js';
import { Taxonomy } from '../domain/taxonomy.js';
import { readCrosswalk, readGroups } from './read-categories.js';
import { readInstruments, readProvisions } from './read-norms.js';
import { readChannels, readIndicators, readSuppressionRules } from './read-policies.js';
import { readScales } from './read-scales.js';
import { ReferenceReader } from './reference-reader.js';
import { repositoryPath } from './repository-folder.js';

/**
 * The taxonomy from the shipped reference files.
 *
 * @throws ReferenceDataError naming file, line and reason of every mistake.
 */
export function loadTaxonomy(folder = repositoryPath('libs', 'taxonomy', 'reference')): Taxonomy {
  const reader = new ReferenceReader(folder);
  const instruments = readInstruments(reader);
  const provisions = readProvisions(reader, instruments);
  const groups = readGroups(reader, instruments, provisions);
  const data = {
    instruments,
    provisions,
    groups,
    scales: readScales(reader),
    indicators: readIndicators(reader),
    suppressionRules: readSuppressionRules(reader),
    channels: readChannels(reader),
    crosswalk: readCrosswalk(reader, groups),
  };
  if (reader.problems.length > 0) throw new ReferenceDataError(reader.problems);
  return new Taxonomy(data);
}
