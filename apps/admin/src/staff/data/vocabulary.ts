import { useQuery } from '@tanstack/react-query';
import { insiders } from '../../api/doors.js';
import type { Labelled, Scales, ScaleStep, Taxonomy, TaxonomyCategory } from './shared-types.js';

const RARELY = 10 * 60_000;

/** The scales and choice lists with their definitions. */
export function useScales() {
  return useQuery({ queryKey: ['scales'], queryFn: () => insiders.get<Scales>('/scales'), staleTime: RARELY });
}

export function useTaxonomy() {
  return useQuery({ queryKey: ['taxonomy'], queryFn: () => insiders.get<Taxonomy>('/taxonomy'), staleTime: RARELY });
}

/** Finds a category by its code; codes stay readable while the taxonomy is still loading. */
export function useCategory(): (code: string) => TaxonomyCategory | undefined {
  const { data } = useTaxonomy();
  return (code) => data?.groups.flatMap((group) => group.categories).find((category) => category.code === code);
}

export function stepLabel(steps: ScaleStep[] | undefined, code: string | number | null): Labelled | undefined {
  return steps?.find((step) => String(step.code) === String(code))?.label;
}
