import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, newId } from '@habeas/kernel';
import { type Tx, Transactor } from '@habeas/platform/database';
import { ClaimRepository } from '../persistence/claim.repository.js';
import { FacilityNameRepository } from '../persistence/facility-name.repository.js';
import { FacilityRepository } from '../persistence/facility.repository.js';
import { readSeedFiles, type SeedFacility } from '../persistence/read-seed-files.js';

export interface SeedRegistryInput {
  /** Whether the invented places are wanted too. */
  readonly demo: boolean;
}

/** The places that are there now. */
export interface SeededRegistry {
  readonly facilities: readonly { readonly id: string; readonly slug: string; readonly demo: boolean }[];
  readonly claims: number;
}

/**
 * Adds the shipped places with their names and attributed claims, confirmed in the operator's name. Running it again adds
 * what is new in the files and leaves alone what an admin has changed about a place, and what was taken back.
 */
@Injectable()
export class SeedRegistry {
  constructor(
    private readonly transactor: Transactor,
    private readonly facilities: FacilityRepository,
    private readonly names: FacilityNameRepository,
    private readonly claims: ClaimRepository,
  ) {}

  /** For the operator's start and `seed` alone. */
  async execute(actor: Actor, { demo }: SeedRegistryInput): Promise<SeededRegistry> {
    if (actor.kind !== 'system') throw new Forbidden();
    const wanted = readSeedFiles().filter((facility) => demo || !facility.demo);
    return this.transactor.run(async (tx) => {
      const facilities = [];
      for (const facility of wanted) {
        const { slug, demo: invented } = facility;
        facilities.push({ id: await this.seed(tx, facility), slug, demo: invented });
      }
      return { facilities, claims: wanted.reduce((sum, facility) => sum + facility.claims.length, 0) };
    });
  }

  private async seed(tx: Tx, { slug, demo, fields, names, claims }: SeedFacility): Promise<string> {
    const known = await this.facilities.findIdBySlug(tx, slug);
    const id = known ?? newId();
    if (!known) await this.facilities.insert(tx, [{ id, slug, demo, fields }], null);
    await this.names.add(
      tx,
      names.map((name, position) => ({ facilityId: id, ...name, position })),
    );
    const bySource = new Map(claims.map(({ source }) => [source.externalId, source]));
    const sourceIds = await this.claims.saveSources(tx, [...bySource.values()]);
    await this.claims.save(
      tx,
      claims.map(({ source, ...claim }, at) => ({
        ...claim,
        facilityId: id,
        sourceId: sourceIds.get(source.externalId) ?? '',
        position: at + 1,
      })),
    );
    return id;
  }
}
