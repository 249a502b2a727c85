import { Forbidden, type PersonActor } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { TiesQuery } from '../persistence/ties.query.js';

/** The second person behind a fact about a place has no stake in it: others wrote it, and others reported from there. */
@Injectable()
export class Independence {
  constructor(private readonly ties: TiesQuery) {}

  /** @throws Forbidden `reporting_organization` */
  async assert(
    tx: Tx,
    { organizationId }: PersonActor,
    { facilityId }: { readonly writers: readonly string[]; readonly facilityId: string },
  ): Promise<void> {
    if (await this.ties.hasReportedFrom(sqlIn(tx), facilityId, organizationId)) {
      throw new Forbidden(
        'reporting_organization',
        'Nobody of an organisation that reported from there confirms this.',
      );
    }
  }
}
