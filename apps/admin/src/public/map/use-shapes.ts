import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CountryRoom } from './country-names.js';

/** The shapes of the world, finer for whoever is near; until those have come, the ones that are there. */
export function useShapes(near: boolean) {
  return useQuery({
    queryKey: ['map', 'shapes', near],
    queryFn: async () =>
      (near ? await import('virtual:world-shapes-near.json') : await import('virtual:world-shapes.json')).default,
    staleTime: Infinity,
    placeholderData: keepPreviousData,
  }).data;
}

const none: readonly CountryRoom[] = [];

/** Where the names of countries have room; none until they have come. */
export function useNamePlaces(): readonly CountryRoom[] {
  const places = useQuery({
    queryKey: ['map', 'names'],
    queryFn: async () => (await import('virtual:world-names.json')).default,
    staleTime: Infinity,
  }).data;
  return places ?? none;
}
