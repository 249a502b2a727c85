import type { ResearchComponents } from '@habeas/api-client';
import { useQuery } from '@tanstack/react-query';
import { research } from '../../api/doors.js';

/** What is known of where a place is: how exact its point is decides how it is drawn. */
export interface MapFacility {
  slug: string;
  name: string;
  country: string;
  type: string | null;
  adm1: string | null;
  demo: boolean;
  position: { longitude: number; latitude: number; precision: string } | null;
}

export type Placed = MapFacility & { position: NonNullable<MapFacility['position']> };

/** One place of `/v1/facilities.geojson`; a place without coordinates has no geometry. */
export type FacilityFeature = ResearchComponents['schemas']['FacilityFeatureResponse'];

export function toMapFacility({ geometry, properties }: FacilityFeature): MapFacility {
  const { slug, name, country, type, adm1, demo, precision } = properties;
  const [longitude, latitude] = geometry?.coordinates ?? [];
  const position =
    longitude === undefined || latitude === undefined
      ? null
      : { longitude, latitude, precision: precision ?? 'unknown' };
  return { slug, name, country, type, adm1, demo, position };
}

export function isPlaced(facility: MapFacility): facility is Placed {
  return facility.position !== null;
}

/** Every published place, or those of one country, in the order of their names. */
export function useMapFacilities(country?: string) {
  return useQuery({
    queryKey: ['map', 'facilities', country],
    queryFn: async () => {
      const { features } = await research.get<{ features: FacilityFeature[] }>('/facilities.geojson', { country });
      return features.map(toMapFacility).sort((one, other) => one.name.localeCompare(other.name));
    },
  });
}
