import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { insiders } from '../../api/doors.js';
import type { FacilityRow } from '../data/admin-types.js';
import type { RecordRow } from '../data/context-records.js';
import type { Listed } from '../data/shared-types.js';
import { useTaxonomy } from '../data/vocabulary.js';
import { useRecordWords } from './use-record-words.js';

/** What a field names that is kept elsewhere. */
export type SuggestedType = 'source' | 'facility' | 'record' | 'category' | 'zone';

interface Suggestion {
  value: string;
  name: string;
}

export interface SuggestFieldProps {
  type: SuggestedType;
  id: string;
  label: string;
  description?: string;
  required: boolean;
  value: string;
  error?: string;
  onChange: (value: string) => void;
}

/** A field for the short name of something that is there already, found by its words as well. */
export function SuggestField({ type, ...props }: SuggestFieldProps) {
  const { t } = useRecordWords();
  const suggestions = useSuggestions(type, props.value);
  const chosen = suggestions.find(({ value }) => value === props.value)?.name;
  return (
    <Autocomplete
      {...props}
      withAsterisk={false}
      required={false}
      aria-required={props.required}
      description={chosen ?? props.description ?? t(`records:hint.${type}`)}
      autoComplete="off"
      data={suggestions.map(({ value }) => value)}
      filter={({ options }) => options}
      renderOption={({ option }) => {
        const name = suggestions.find(({ value }) => value === option.value)?.name;
        return name && name !== option.value ? `${option.value} – ${name}` : option.value;
      }}
      comboboxProps={{ withinPortal: false }}
    />
  );
}

const shown = 8;

function useSuggestions(type: SuggestedType, typed: string): Suggestion[] {
  const { label, language } = useRecordWords();
  const taxonomy = useTaxonomy();
  const [asked] = useDebouncedValue(typed.trim(), 250);
  const isLocal = type === 'zone' || type === 'category';
  const found = useQuery({
    queryKey: ['record-suggestions', type, asked, language],
    queryFn: ({ signal }) =>
      searches[type === 'zone' || type === 'category' ? 'record' : type](asked, language, signal),
    enabled: !isLocal && asked.length > 1,
  });
  const matches = ({ value, name }: Suggestion) => `${value} ${name}`.toLowerCase().includes(typed.toLowerCase());
  if (type === 'zone') return zones().filter(matches).slice(0, shown);
  if (type !== 'category') return found.data ?? [];
  const categories = taxonomy.data?.groups.flatMap((group) => group.categories) ?? [];
  return categories
    .map((category) => ({ value: category.code, name: label(category.label) }))
    .filter(matches)
    .slice(0, shown);
}

type Search = (q: string, language: 'en' | 'es', signal: AbortSignal) => Promise<Suggestion[]>;

const searches: Record<Exclude<SuggestedType, 'zone' | 'category'>, Search> = {
  source: async (q, _language, signal) => {
    const { items } = await insiders.get<{ items: { id: string; title: string }[] }>('/context-sources', { q }, signal);
    return items.slice(0, shown).map(({ id, title }) => ({ value: id, name: title }));
  },
  facility: async (q, _language, signal) => {
    const { items } = await insiders.get<Listed<FacilityRow>>('/facilities', { q, limit: shown }, signal);
    return items.map(({ slug, name }) => ({ value: slug, name }));
  },
  record: async (q, language, signal) => {
    const { items } = await insiders.get<Listed<RecordRow>>('/context-records', { q, limit: shown }, signal);
    return items.map(({ slug, title }) => ({ value: slug, name: title[language] }));
  },
};

function zones(): Suggestion[] {
  return ['Z', ...Intl.supportedValuesOf('timeZone')].map((zone) => ({ value: zone, name: zone }));
}
