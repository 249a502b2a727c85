import { useQuery } from '@tanstack/react-query';
import { insiders } from '../api/doors.js';
import type { ImportMappingItem, Page } from '../api/types.js';
import type { ImportMapping } from './mapping.js';

/** A mapping under its name; the server keeps it as it was sent, without a shape of its own. */
export type SavedMapping = Omit<ImportMappingItem, 'mapping'> & { mapping: ImportMapping };

/** The mappings that this organisation can use: its own, and those that come with Habeas. */
export function useSavedMappings(): SavedMapping[] {
  const { data } = useQuery({
    queryKey: ['import-mappings'],
    queryFn: () => insiders.get<Page<SavedMapping>>('/report-import-mappings'),
  });
  return data?.items ?? [];
}
