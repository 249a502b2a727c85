import { type ConfirmedRecord, ConfirmedRecords, ConfirmRecord, type ConfirmRecordInput } from '@habeas/context';
import { type Actor, Invalid, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { CitedReportsQuery } from '../../persistence/cited-reports.query.js';
import { type PublicPlace, PublishedContextRepository } from '../../persistence/published-context.repository.js';
import { CheckFactDisclosure } from '../check-fact-disclosure.js';
import { Independence } from '../independence.js';
import { RefusedPublications } from '../refused-publications.js';
import { PublishContext } from './publish-context.js';
import { reachOf } from './reach.js';
import { textsOfRecord } from './record-texts.js';

/**
 * Makes a context record public by the act of somebody who wrote none of what waits. The confirmation, the look through
 * its texts, the audit entry and the public copy are one transaction, or none of them happens.
 */
@Injectable()
export class ConfirmContextRecord {
  constructor(
    private readonly transactor: Transactor,
    private readonly confirm: ConfirmRecord,
    private readonly confirmed: ConfirmedRecords,
    private readonly copies: PublishedContextRepository,
    private readonly cited: CitedReportsQuery,
    private readonly independence: Independence,
    private readonly disclosure: CheckFactDisclosure,
    private readonly published: PublishContext,
    private readonly refused: RefusedPublications,
  ) {}

  /** @throws what {@link ConfirmRecord} throws; Forbidden `invitation_shared`; Invalid `facility_unconfirmed`, `disclosure_findings` */
  async execute(actor: Actor, input: ConfirmRecordInput): Promise<void> {
    requirePermission(actor, 'facility.confirm');
    const person = requirePerson(actor);
    const objectId = await this.transactor.run((tx) => this.confirm.idOf(tx, input.slug));
    const attempt = { act: 'context.confirmation_refused', objectType: 'context_record', objectId } as const;
    await this.refused.around(actor, attempt, () =>
      this.transactor.run(async (tx) => {
        const writers = await this.confirm.execute(tx, person, input);
        await this.independence.assertNoSharedInvitation(tx, person, writers);
        await this.assertPublishable(tx, input.slug);
        await this.published.refresh(tx);
      }),
    );
  }

  private async assertPublishable(tx: Tx, slug: string): Promise<void> {
    const records = new Map((await this.confirmed.all(tx)).map((record) => [record.slug, record]));
    const record = records.get(slug);
    if (!record) throw new NotFound();
    const places = await this.publicPlaces(tx);
    assertPlacesPublic(record, places);
    const ids = (reachOf(records, places).get(slug)?.facilities ?? []).flatMap((place) => places.get(place)?.id ?? []);
    const names: string[] = [];
    // One connection asks one thing after the other.
    for (const id of ids) names.push(...((await this.cited.facility(sqlIn(tx), id))?.allowedNames ?? []));
    await this.disclosure.assertClean(tx, ids, textsOfRecord(record), names);
    // Whoever takes a place from the public waits here, or has done so: then the place is looked for in vain.
    await this.copies.lockCopies(tx);
    assertPlacesPublic(record, await this.publicPlaces(tx));
  }

  private async publicPlaces(tx: Tx): Promise<Map<string, PublicPlace>> {
    return new Map((await this.copies.publicPlaces(tx)).map((place) => [place.slug, place]));
  }
}

/** A place that nobody confirmed is not public, and no record makes it so. */
function assertPlacesPublic({ places: ties, content }: ConfirmedRecord, places: { has(slug: string): boolean }): void {
  const ends = 'legs' in content ? content.legs.flatMap(({ from, to }) => [from.facility, to.facility]) : [];
  const named = [...ties.map(({ facility }) => facility), ...ends.filter((slug) => slug !== null)];
  if (named.every((slug) => places.has(slug))) return;
  throw new Invalid('facility_unconfirmed', 'A second person has to confirm the facility first.', [
    { field: 'places', code: 'unconfirmed' },
  ]);
}
