import { parseEdtf } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import type { KnownPlace, PlaceDirectory } from '../../domain/readings/place-finder.js';
import type { FacilityColumns } from '../../domain/readings/reading-mapping.js';

interface PlaceRow {
  readonly facilityId: string;
  readonly opened: string | null;
}

/** Reads the places that a file with such columns can be about. Names are read only where the file goes by them. */
export async function readPlaceDirectory(tx: Tx, columns: FacilityColumns): Promise<PlaceDirectory> {
  const coded = await sqlIn(tx).rows<PlaceRow & { code: string }>(
    `SELECT c.code, f.id AS "facilityId", f.opened
     FROM portal.facility_code c JOIN portal.facility f ON f.id = c.facility_id WHERE c.scheme = $1`,
    [columns.scheme],
  );
  const named =
    columns.name === null
      ? []
      : await sqlIn(tx).rows<PlaceRow & { normalizedName: string; region: string | null }>(
          `SELECT n.normalized_name AS "normalizedName", f.adm1 AS region, f.id AS "facilityId", f.opened
           FROM portal.facility_name n JOIN portal.facility f ON f.id = n.facility_id WHERE f.country = $1`,
          [columns.country],
        );
  return {
    byCode: new Map(coded.map((row) => [row.code, toPlace(row)])),
    named: named.map((row) => ({ ...toPlace(row), normalizedName: row.normalizedName, region: row.region })),
  };
}

function toPlace({ facilityId, opened }: PlaceRow): KnownPlace {
  return { facilityId, openedFrom: opened === null ? null : parseEdtf(opened).earliest };
}
