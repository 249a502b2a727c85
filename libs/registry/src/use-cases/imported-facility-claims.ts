import { Injectable } from '@nestjs/common';
import type { Tx } from '@habeas/platform/database';
import type { FacilityDraft } from '../domain/facility-row.js';
import { ClaimRepository, type ImportedClaim } from '../persistence/claim.repository.js';

const source = {
  externalId: 'us-ice-facilities',
  title: 'List of places of immigration detention in the United States',
  publisher: 'ICE lists and Deportation Data Project codes, geocoded by the ice-detention pipeline of C. Wilbert',
  url: null,
  published: null,
  language: 'en',
};

/** What a list says of a place, kept as claims with the list as their source: the address and where it was found. */
@Injectable()
export class ImportedFacilityClaims {
  constructor(private readonly claims: ClaimRepository) {}

  async save(tx: Tx, rows: readonly { draft: FacilityDraft; facilityId: string }[]): Promise<void> {
    const sourceId = (await this.claims.saveSources(tx, [source])).get(source.externalId) ?? '';
    await this.claims.save(
      tx,
      rows.flatMap(({ draft, facilityId }) => claimsOf(draft, facilityId, sourceId)),
    );
  }
}

function claimsOf(
  { scheme, code, address, fields: { coordinates } }: FacilityDraft,
  facilityId: string,
  sourceId: string,
): ImportedClaim[] {
  const claim = (predicate: string, text: string, claimant: string, remark: string | null, position: number) => ({
    externalId: `${scheme}-${code}-${predicate}`,
    facilityId,
    sourceId,
    predicate,
    text,
    claimant,
    remark,
    position,
    value: null,
    unit: null,
    claimDate: null,
    checkStatus: 'unchecked' as const,
  });
  return [
    ...(address ? [claim('address', address, 'U.S. Immigration and Customs Enforcement', null, 1)] : []),
    ...(coordinates
      ? [
          claim(
            'coordinates',
            `${coordinates.latitude}, ${coordinates.longitude}`,
            'ice-detention pipeline of C. Wilbert',
            'geocoded from the address; not checked on a map',
            2,
          ),
        ]
      : []),
  ];
}
