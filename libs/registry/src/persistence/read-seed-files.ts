import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReferenceDataError, type ReferenceProblem, readReferenceTable, repositoryPath } from '@habeas/taxonomy';
import { splitClaimant } from '../domain/claim-line.js';
import {
  checkStatuses,
  type ClaimContent,
  type ClaimSource,
  type FacilityFields,
  type FacilityName,
} from '../domain/facility.js';

/** A claim with the id it has in the files. */
export interface SeedClaim extends Omit<ClaimContent, 'source'> {
  readonly externalId: string;
  readonly source: ClaimSource & { readonly externalId: string };
}

/** A place that a new installation starts with. */
export interface SeedFacility {
  readonly slug: string;
  readonly demo: boolean;
  readonly fields: FacilityFields;
  readonly names: readonly FacilityName[];
  readonly claims: readonly SeedClaim[];
}

interface PlaceInFile extends Partial<Omit<FacilityFields, 'name' | 'country'>> {
  readonly slug: string;
  readonly demo: boolean;
  readonly country: string;
  readonly names?: readonly FacilityName[];
  readonly claims?: readonly ClaimInFile[];
}

interface ClaimInFile {
  readonly predicate: string;
  readonly value?: number;
  readonly unit?: string;
  readonly text?: string;
  readonly claimant: string;
  readonly reply?: { readonly claimant: string; readonly text: string };
}

interface ContextInFile {
  readonly source: { readonly id: string; readonly published: string; readonly language: string };
  readonly facility: {
    readonly slug: string;
    readonly names: readonly { readonly name: string; readonly language: string; readonly kind?: 'acronym' }[];
    readonly claims: readonly ClaimInFile[];
  };
}

/**
 * The shipped places with their names and claims. What is said of the real one comes from public sources, each claim
 * with its claimant.
 *
 * @throws ReferenceDataError naming file, line and reason of every mistake.
 */
export function readSeedFiles(folder = repositoryPath('libs', 'registry', 'reference')): SeedFacility[] {
  const problems: ReferenceProblem[] = [];
  // Both files are shipped with the code and read by a test; what is wrong in them fails there.
  const { facilities } = readJson<{ facilities: PlaceInFile[] }>(folder, 'facilities.json');
  const context = readJson<ContextInFile>(folder, 'cecot_context.json');
  const listed = readClaimTable(folder, problems);
  const counts = readCountTable(folder, listed, problems);
  if (problems.length > 0) throw new ReferenceDataError(problems);
  return facilities.map((place) => {
    const isCecot = place.slug === context.facility.slug;
    const names = isCecot ? namesInContext(context) : (place.names ?? []);
    const claims = isCecot ? [...listed, ...counts, ...claimsInContext(context)] : demoClaims(place);
    return { slug: place.slug, demo: place.demo, fields: toFields(place, officialName(names)), names, claims };
  });
}

function readJson<T>(folder: string, file: string): T {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
}

function readClaimTable(folder: string, problems: ReferenceProblem[]): SeedClaim[] {
  const file = 'cecot_claims.csv';
  const columns = ['id', 'claim_en', 'claimant_and_date', 'source_seen', 'check_status', 'remark'] as const;
  const stated = new Map(
    readReferenceTable(folder, 'cecot_claim_values.csv', ['id', 'predicate', 'value', 'unit'], problems).map(
      (row) => [row.id, row] as const,
    ),
  );
  const rows = readReferenceTable(folder, file, columns, problems);
  const ids = new Set(rows.map((row) => row.id));
  for (const row of stated.values()) {
    if (!ids.has(row.id)) problems.push({ file: 'cecot_claim_values.csv', line: row.line, reason: 'no such claim' });
  }
  return rows.map((row) => {
    const checkStatus = checkStatuses.find((known) => known === row.check_status);
    if (!checkStatus) problems.push({ file, line: row.line, reason: `check_status "${row.check_status}" is unknown` });
    const value = stated.get(row.id);
    const { claimant, date } = splitClaimant(row.claimant_and_date);
    // Who claimed it is also where it was read when the file names no other source.
    const seen = row.source_seen || row.claimant_and_date;
    return {
      externalId: `cecot-${row.id}`,
      predicate: value?.predicate ?? 'statement',
      value: value?.value ? Number(value.value) : null,
      unit: value?.unit || null,
      text: row.claim_en,
      claimant,
      claimDate: date,
      checkStatus: checkStatus ?? 'unchecked',
      remark: row.remark || null,
      source: {
        externalId: `cecot-${row.id}`,
        title: seen,
        publisher: null,
        url: null,
        published: null,
        language: 'en',
      },
    };
  });
}

/** Claims of the list that hold several counts: each count is a claim of its own, in the words of the list. */
function readCountTable(folder: string, listed: readonly SeedClaim[], problems: ReferenceProblem[]): SeedClaim[] {
  const file = 'cecot_counts.csv';
  const columns = ['id', 'part', 'predicate', 'value', 'unit', 'date', 'words'] as const;
  return readReferenceTable(folder, file, columns, problems).flatMap((row) => {
    const whole = listed.find(({ externalId }) => externalId === `cecot-${row.id}`);
    if (!whole) {
      problems.push({ file, line: row.line, reason: 'no such claim' });
      return [];
    }
    const value = row.value === '' ? null : Number(row.value);
    const counted = { predicate: row.predicate, value, unit: value === null ? null : row.unit, text: row.words };
    return [{ ...whole, externalId: `${whole.externalId}-${row.part}`, claimDate: row.date, ...counted }];
  });
}

function namesInContext({ facility }: ContextInFile): FacilityName[] {
  const names = facility.names.map(({ name, language, kind }) => ({
    name,
    language,
    kind: kind ?? (language === 'es' ? ('official' as const) : ('alias' as const)),
  }));
  // The country's own name for the place comes first.
  return [...names.filter(({ kind }) => kind === 'official'), ...names.filter(({ kind }) => kind !== 'official')];
}

function claimsInContext({ source, facility }: ContextInFile): SeedClaim[] {
  const from = {
    externalId: source.id,
    title: 'News article of 16–17 March 2025',
    publisher: null,
    url: null,
    published: source.published,
    language: source.language,
  };
  const claims = facility.claims.flatMap((claim) => {
    const replied = claim.reply && { predicate: `reply_to_${claim.predicate}`, ...claim.reply };
    return replied ? [claim, replied] : [claim];
  });
  return claims.map((claim, at) => toSeedClaim(`${source.id}-${at + 1}`, claim, from, 'as reported by one article'));
}

function demoClaims({ slug, claims = [] }: PlaceInFile): SeedClaim[] {
  const source = {
    externalId: 'demo',
    title: 'Invented for demonstration',
    publisher: null,
    url: null,
    published: null,
    language: 'en',
  };
  return claims.map((claim, at) => toSeedClaim(`${slug}-${at + 1}`, claim, source, 'invented for demonstration'));
}

function toSeedClaim(externalId: string, claim: ClaimInFile, source: SeedClaim['source'], remark: string): SeedClaim {
  return {
    externalId,
    predicate: claim.predicate,
    value: claim.value ?? null,
    unit: claim.unit ?? null,
    text: claim.text ?? null,
    claimant: claim.claimant,
    claimDate: null,
    checkStatus: 'unchecked',
    remark,
    source,
  };
}

function officialName(names: readonly FacilityName[]): string {
  return names.find((name) => name.kind === 'official')?.name ?? names[0]?.name ?? '';
}

function toFields(place: PlaceInFile, name: string): FacilityFields {
  return {
    name,
    type: place.type ?? null,
    country: place.country,
    adm1: place.adm1 ?? null,
    adm2: place.adm2 ?? null,
    adm3: place.adm3 ?? null,
    coordinates: place.coordinates ?? null,
    opened: place.opened ?? null,
    closed: place.closed ?? null,
  };
}
