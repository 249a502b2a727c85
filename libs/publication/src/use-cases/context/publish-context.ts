import { ConfirmedRecords } from '@habeas/context';
import { randomId } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type ContextCopyToWrite, PublishedContextRepository } from '../../persistence/published-context.repository.js';
import { contentHash } from '../content-hash.js';
import { type PublishedRecord, publishedRecords } from './published-record.js';
import { timelineOf } from './timeline.js';

/** Brings the public copies of context records to what is confirmed now, in the transaction that changed it. */
@Injectable()
export class PublishContext {
  constructor(
    private readonly confirmed: ConfirmedRecords,
    private readonly published: PublishedContextRepository,
  ) {}

  /**
   * Writes what changed, takes away what is no longer confirmed, and returns how many records that were. All of them are
   * looked at, because each names those around it and an answer on custody rests on two.
   */
  async refresh(tx: Tx): Promise<number> {
    const copies = await this.published.lockCopies(tx);
    const copyOf = new Map(copies.map((copy) => [copy.recordId, copy]));
    const places = await this.published.publicPlaces(tx);
    const records = publishedRecords(await this.confirmed.all(tx), new Map(places.map((place) => [place.slug, place])));
    const present = new Set(records.map(({ recordId }) => recordId));
    const gone = copies.filter(({ recordId }) => !present.has(recordId));
    const changed = records
      .map((record) => toCopy(record, copyOf.get(record.recordId)?.publicId ?? randomId()))
      .filter(({ recordId, hash }) => hash !== copyOf.get(recordId)?.hash);
    await this.published.remove(tx, gone);
    await this.published.write(tx, changed);
    return gone.length + changed.length;
  }
}

function toCopy(published: PublishedRecord, publicId: string): ContextCopyToWrite {
  const { record, days, reach, item, detail } = published;
  const publishedAt = record.confirmedAt.toISOString().slice(0, 10);
  const hash = contentHash({ ...detail, publishedAt });
  return {
    recordId: record.id,
    publicId,
    hash,
    row: {
      slug: record.slug,
      kind: record.kind,
      series: 'series' in record.content ? record.content.series : null,
      unit: 'unit' in record.content ? record.content.unit : null,
      happened_from: days?.from ?? null,
      happened_to: days?.to ?? null,
      countries: reach.countries,
      facility_slugs: reach.facilities,
      list_item: JSON.stringify({ ...item, publishedAt, hash }),
      detail: JSON.stringify({ ...detail, publishedAt, hash }),
      published_on: publishedAt,
    },
    events: timelineOf(published),
  };
}
