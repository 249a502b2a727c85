import { Injectable } from '@nestjs/common';
import { type Actor, newId } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import type { KnownPlace, NewPlace } from '../../domain/readings/place-finder.js';
import type { FacilityColumns } from '../../domain/readings/reading-mapping.js';
import { freeSlug, slugOf } from '../../domain/slug.js';
import { FacilityRepository } from '../../persistence/facility.repository.js';

/** Brings places that a file of readings names and the portal does not have, with the name and code of the file. */
@Injectable()
export class AddMissingPlaces {
  constructor(private readonly facilities: FacilityRepository) {}

  /** The id of each place, in the order given, and how many are new. */
  async execute(
    tx: Tx,
    actor: Actor,
    { scheme, country }: FacilityColumns,
    places: readonly (KnownPlace | NewPlace)[],
  ): Promise<{ ids: string[]; added: number }> {
    const withIds = places.map((place) =>
      'facilityId' in place ? { id: place.facilityId, draft: undefined } : { id: newId(), draft: place },
    );
    const drafts = withIds.flatMap(({ id, draft }) => (draft ? [{ id, draft }] : []));
    if (drafts.length > 0) {
      const writer = actor.kind === 'person' ? actor.accountId : null;
      const slugs = await this.slugsFor(
        tx,
        drafts.map(({ draft }) => draft),
      );
      const added = drafts.map(({ id, draft: { name, region } }, at) => ({
        id,
        slug: slugs[at] ?? id,
        demo: false,
        fields: {
          name,
          type: null,
          country,
          adm1: region,
          adm2: null,
          adm3: null,
          coordinates: null,
          opened: null,
          closed: null,
        },
      }));
      await this.facilities.insert(tx, added, writer);
      const coded = drafts.flatMap(({ id, draft: { code } }) =>
        code !== null && scheme !== null ? [{ scheme, code, facilityId: id, fingerprint: null }] : [],
      );
      await this.facilities.saveCodes(tx, coded);
    }
    return { ids: withIds.map(({ id }) => id), added: drafts.length };
  }

  private async slugsFor(tx: Tx, places: readonly NewPlace[]): Promise<string[]> {
    const candidates = places.map(({ name, region, code }) => [slugOf(name), slugOf(name, region), slugOf(name, code)]);
    const taken = await this.facilities.takenSlugs(tx, candidates.flat());
    return candidates.map((slugs) => freeSlug(slugs, taken));
  }
}
