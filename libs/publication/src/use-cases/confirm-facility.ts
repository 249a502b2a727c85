import { type Actor, NotFound, type PersonActor, requirePermission, requirePerson } from '@habeas/kernel';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { ConfirmFacilityFact, FacilitiesForPublication, type FacilityFact } from '@habeas/registry';
import { Injectable } from '@nestjs/common';
import { type FactText, textsOfClaim, textsOfName, textsOfProfile } from '../domain/fact-texts.js';
import { CitedReportsQuery } from '../persistence/cited-reports.query.js';
import { PublishedFacilityRepository } from '../persistence/published-facility.repository.js';
import { CheckFactDisclosure } from './check-fact-disclosure.js';
import { Independence } from './independence.js';
import { RefusedPublications } from './refused-publications.js';

export interface ConfirmFacilityInput {
  readonly facilityId: string;
  readonly fact: FacilityFact;
}

/**
 * Makes a profile, a name or a claim of a place public by the act of somebody who wrote none of it. The text is looked
 * through at the revision that was read; the confirmation of that same revision, the audit entry and the public copy are one
 * transaction, or none of them happens.
 */
@Injectable()
export class ConfirmFacility {
  constructor(
    private readonly transactor: Transactor,
    private readonly confirmFact: ConfirmFacilityFact,
    private readonly places: FacilitiesForPublication,
    private readonly cited: CitedReportsQuery,
    private readonly disclosure: CheckFactDisclosure,
    private readonly independence: Independence,
    private readonly published: PublishedFacilityRepository,
    private readonly refused: RefusedPublications,
  ) {}

  async execute(actor: Actor, { facilityId, fact }: ConfirmFacilityInput): Promise<void> {
    requirePermission(actor, 'facility.confirm');
    const person = requirePerson(actor);
    const attempt = { act: 'facility.confirmation_refused', objectType: 'facility', objectId: facilityId } as const;
    await this.refused.around(actor, attempt, async () => {
      const read = await this.transactor.run((tx) => this.readFor(tx, person, { facilityId, fact }));
      // Without the lock: reports may be many, and whoever writes about the place meanwhile changes its revision.
      await this.transactor.run((tx) => this.disclosure.assertClean(tx, [facilityId], read.texts, read.allowedNames));
      await this.transactor.run(async (tx) => {
        const writers = await this.confirmFact.execute(tx, person, facilityId, fact);
        await this.independence.assertForPlace(tx, person, { writers, facilityId });
        await this.published.refresh(tx, [facilityId]);
      });
    });
  }

  /** What is to be looked through, once it is clear that this person may confirm it. */
  private async readFor(
    tx: Tx,
    person: PersonActor,
    { facilityId, fact }: ConfirmFacilityInput,
  ): Promise<{ texts: FactText[]; allowedNames: readonly string[] }> {
    const writers = await this.confirmFact.assertMay(tx, person, facilityId, fact);
    await this.independence.assertForPlace(tx, person, { writers, facilityId });
    const allowedNames = (await this.cited.facility(sqlIn(tx), facilityId))?.allowedNames ?? [];
    return { texts: await this.textsOf(tx, facilityId, fact), allowedNames };
  }

  private async textsOf(tx: Tx, facilityId: string, fact: FacilityFact): Promise<FactText[]> {
    const [place] = await this.places.find(tx, [facilityId]);
    if (!place) throw new NotFound();
    if (fact.kind === 'profile') return textsOfProfile(place);
    if (fact.kind === 'name') return place.names.filter(({ id }) => id === fact.id).flatMap(textsOfName);
    return place.claims.filter(({ id }) => id === fact.id).flatMap(textsOfClaim);
  }
}
