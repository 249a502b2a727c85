import { Forbidden, type PersonActor } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { TiesQuery } from '../persistence/ties.query.js';

/** The second person has no stake in what is published, and no hand in who the first person is. */
@Injectable()
export class Independence {
  constructor(private readonly ties: TiesQuery) {}

  /** For what is said about a place. @throws Forbidden `reporting_organization`, `invitation_shared` */
  async assertForPlace(
    tx: Tx,
    person: PersonActor,
    { writers, facilityId }: { readonly writers: readonly string[]; readonly facilityId: string },
  ): Promise<void> {
    if (await this.ties.hasReportedFrom(sqlIn(tx), facilityId, person.organizationId)) {
      throw new Forbidden(
        'reporting_organization',
        'Nobody of an organisation that reported from there confirms this.',
      );
    }
    await this.assertNoSharedInvitation(tx, person, writers);
  }

  /** @throws Forbidden `invitation_shared` */
  async assertNoSharedInvitation(tx: Tx, { accountId }: PersonActor, writers: readonly string[]): Promise<void> {
    if (await this.ties.sharesInvitation(sqlIn(tx), accountId, writers)) {
      throw new Forbidden(
        'invitation_shared',
        'Whoever invited a writer, or was invited by one, cannot be the second.',
      );
    }
  }
}
