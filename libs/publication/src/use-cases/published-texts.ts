import { Taxonomy } from '@habeas/taxonomy';
import { type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { affectedBand } from '../domain/affected-band.js';
import type { LocalText } from '../domain/languages.js';
import { monthsOf } from '../domain/period.js';
import type { PublishedContent } from '../domain/published-content.js';
import { withoutMarks } from '../domain/sentences.js';
import type { Summary } from '../domain/summary.js';
import { PublishedFacilityRepository } from '../persistence/published-facility.repository.js';
import type { PublishedSummaryRow } from '../persistence/published-side.repository.js';
import { SourceTags } from '../persistence/source-tags.query.js';
import type { SummaryVersion } from '../persistence/summary.repository.js';
import { contentHash } from './content-hash.js';
import { type Basis, mayBeCounted } from './summary-basis.js';

/** A version as the public will read it: the row, its own text and the content that is hashed. */
export interface PreparedVersion {
  readonly row: PublishedSummaryRow;
  readonly versionDetail: string;
  readonly content: PublishedContent;
}

/** Turns an approved summary into what is published. Everything is picked by name; nothing else can slip through. */
@Injectable()
export class PublishedTexts {
  constructor(
    private readonly taxonomy: Taxonomy,
    private readonly facilities: PublishedFacilityRepository,
    private readonly sourceTags: SourceTags,
  ) {}

  async prepare(
    tx: Tx,
    summary: Summary,
    basis: Basis,
    earlier: readonly SummaryVersion[],
    on: string,
  ): Promise<PreparedVersion> {
    const { facility, proof, contested, sources } = basis;
    const version = summary.currentVersion + 1;
    const persons = basis.affected?.best ?? basis.affected?.low ?? basis.affected?.high ?? null;
    const band = affectedBand(persons);
    const title = publicText(summary.title);
    const body = publicText(summary.body);
    const place = { slug: facility.slug, name: facility.name, country: facility.country };
    const content: PublishedContent = {
      id: summary.publicId,
      version,
      title,
      body,
      facility: place,
      period: summary.period,
      categories: summary.categories,
      proof,
      independentSources: sources.length,
      affected: band,
      contested,
      publishedAt: on,
    };
    const hash = contentHash(content);
    const item = {
      id: summary.publicId,
      version,
      title,
      facility: place,
      period: summary.period,
      categories: summary.categories.map((code) => this.categoryOf(code)),
      proof: { level: proof, label: this.proofLabel(proof) },
      independentSources: sources.length,
      singleSource: sources.length < 2,
      affected: band === null ? null : { band },
      contested,
      publishedAt: on,
      demo: facility.isDemo || basis.reports.some(({ demo }) => demo),
    };
    const versions = [...earlier.map(toVersionLine), { version, publishedAt: on, hash }];
    const detail = { ...item, body, hash };
    const months = monthsOf(summary.period, on);
    const row: PublishedSummaryRow = {
      id: summary.publicId,
      version,
      facility_id: await this.facilities.publicIdOf(tx, facility.id),
      facility_slug: facility.slug,
      country: facility.country,
      title_en: title.en ?? null,
      title_es: title.es ?? null,
      body_en: body.en ?? null,
      body_es: body.es ?? null,
      period: summary.period,
      period_from: months.from,
      period_to: months.to,
      categories: summary.categories,
      norms: this.normsOf(summary.categories),
      proof,
      independent_sources: sources.length,
      source_tags: await this.sourceTags.of(tx, facility.id, sources),
      persons,
      affected_band: band,
      countable: basis.reports.every(({ consents }) => mayBeCounted(consents)),
      contested,
      published_on: on,
      hash,
      is_demo: item.demo,
      list_item: JSON.stringify(item),
      detail: JSON.stringify({ ...detail, versions }),
    };
    return { row, versionDetail: JSON.stringify({ ...detail, versions }), content };
  }

  private categoryOf(code: string) {
    const provisions = this.taxonomy.provisionsOf(code);
    return {
      code,
      label: this.taxonomy.labelOf(code) ?? { en: code, es: code },
      provisions: provisions.map(({ instrument, locator, checkStatus }) => ({ instrument, locator, checkStatus })),
    };
  }

  private proofLabel(level: number) {
    const label = this.taxonomy.scales.proof.find(({ code }) => code === String(level))?.label;
    return { en: label?.en ?? '', es: label?.es ?? '' };
  }

  /** Instruments, their provisions and what these are part of: `NMR`, `NMR:43`, `NMR:43(1)`, `NMR:43(1)(c)`. */
  private normsOf(categories: readonly string[]): string[] {
    const norms = categories
      .flatMap((code) => this.taxonomy.provisionsOf(code))
      .flatMap(({ instrument, locator }) => [
        instrument,
        ...withWholes(locator).map((part) => `${instrument}:${part}`),
      ]);
    return [...new Set(norms)].toSorted();
  }
}

/** `43(1)(c)` with what it is part of: `43(1)` and `43`. */
function withWholes(locator: string): string[] {
  const whole = locator.replace(/\([^()]+\)$/, '');
  return whole === locator ? [locator] : [locator, ...withWholes(whole)];
}

/** A text without citation marks, in its languages. */
function publicText(text: LocalText): { en?: string; es?: string } {
  return {
    ...(text.en === undefined ? {} : { en: withoutMarks(text.en) }),
    ...(text.es === undefined ? {} : { es: withoutMarks(text.es) }),
  };
}

function toVersionLine({ version, hash, publishedAt }: SummaryVersion) {
  return { version, publishedAt: publishedAt.toISOString().slice(0, 10), hash };
}
