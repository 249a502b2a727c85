import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ReferenceDataError } from '../domain/reference-data-error.js';
import { loadTaxonomy } from './load-taxonomy.js';
import { repositoryPath } from './repository-folder.js';

describe('the shipped reference data', () => {
  const taxonomy = loadTaxonomy();

  it('has ten groups and 63 categories in both languages', () => {
    expect(taxonomy.groups).toHaveLength(10);
    expect(taxonomy.categoryCodes().size).toBe(63);
    expect(taxonomy.labelOf('TRE.SOL')).toEqual({ en: 'Solitary confinement', es: 'Aislamiento en solitario' });
    expect(taxonomy.labelOf('TRE')).toEqual({ en: 'Treatment', es: 'Trato' });
  });

  it('gives each cited provision with its check status', () => {
    const provisions = taxonomy.provisionsOf('TRE.SOL');
    expect(provisions).toContainEqual(
      expect.objectContaining({ instrument: 'NMR', locator: '43(1)', checkStatus: 'confirmed' }),
    );
    expect(provisions).toContainEqual(
      expect.objectContaining({ instrument: 'HR', locator: '67', checkStatus: 'unchecked' }),
    );
    expect(provisions[0]?.label).toEqual({ en: 'rule 38', es: 'regla 38' });
  });

  it('does not take a group for a category', () => {
    expect(taxonomy.isCategory('TRE')).toBe(false);
    expect(taxonomy.isCategory('TRE.TOR')).toBe(true);
    expect(taxonomy.isCategory('TRE.XXX')).toBe(false);
  });

  it('defines every step of the five scales', () => {
    const { sourceReliability, informationCredibility, proof, severity, urgency } = taxonomy.scales;
    const codes = [sourceReliability, informationCredibility, proof, severity, urgency].map((scale) =>
      scale.map((step) => step.code).join(''),
    );
    expect(codes).toEqual(['ABCDEF', '123456', '012345', '12345', 'U0U1U2U3']);
    expect(urgency.map((step) => step.hours)).toEqual([24, 72, 168, 720]);
    expect(taxonomy.hoursFor('U1')).toBe(72);
  });

  it('denies by default: only two grants block publication and both must be given', () => {
    expect(taxonomy.consentGrants).toHaveLength(14);
    expect(taxonomy.grantsNeededForPublication()).toEqual(['internal_review', 'publish_anonymised_summary']);
  });
});

describe('a mistake in the reference data', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'habeas-reference-'));
    cpSync(repositoryPath('libs', 'taxonomy', 'reference'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const change = (file: string, from: string, to: string) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  const problems = () => {
    try {
      loadTaxonomy(folder);
    } catch (error) {
      if (error instanceof ReferenceDataError) return error.problems.map((at) => `${at.file}:${at.line} ${at.reason}`);
      throw error;
    }
    return [];
  };

  it.each([
    ['taxonomy.csv', 'TRE.CID,TRE,', 'TRE.TOR,TRE,', 'taxonomy.csv:4 code "TRE.TOR" is there twice'],
    ['taxonomy.csv', 'TRE.CID,TRE,', 'TRE.CID,XXX,', 'taxonomy.csv:4 parent "XXX" is not a group of this file'],
    ['taxonomy.csv', '5,U0', '9,U0', 'taxonomy.csv:3 default_severity "9" is not 1 to 5'],
    ['taxonomy.csv', '5,U0', '5,U7', 'taxonomy.csv:3 default_urgency "U7" is not U0 to U3'],
    ['taxonomy.csv', 'IACPPT:2,10', 'IACPPT:99', 'taxonomy.csv:3 provision "IACPPT 99" is not in provisions.csv'],
    ['taxonomy.csv', 'IACPPT:2,10', 'NOPE:1', 'taxonomy.csv:3 instrument "NOPE" is not in instruments.csv'],
    ['provisions.csv', 'NMR,2,unchecked', 'NMR,2,sure', 'provisions.csv:3 check_status "sure" is not one of'],
    ['provisions.csv', 'NMR,2,', 'ZZZ,2,', 'provisions.csv:3 instrument "ZZZ" is not in instruments.csv'],
    [
      'suppression_policy.csv',
      'k_public,10,persons',
      'k_public,10,',
      'suppression_policy.csv:2 a number without a unit',
    ],
    ['indicators.csv', ',percent,', ',,', 'indicators.csv:2 unit is empty'],
    ['scale_definitions.csv', 'proof,5', 'proof,6', 'proof_levels.csv:7 "5" has no definition'],
    ['instruments.csv', 'id,title_en', 'key,title_en', 'instruments.csv:1 the header must be'],
    ['consent_grants.csv', 'recontact,Contact again', 'recontact', 'consent_grants.csv:14 3 fields instead of 4'],
  ])('%s: %s → %s', (file, from, to, expected) => {
    change(file, from, to);
    expect(problems().some((problem) => problem.startsWith(expected))).toBe(true);
  });

  it('names a missing file', () => {
    rmSync(join(folder, 'channels.csv'));
    expect(problems().join()).toContain('channels.csv:1');
  });
});
