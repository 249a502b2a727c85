import { keepPreviousData, useQuery } from '@tanstack/react-query';

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
