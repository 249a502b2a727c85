import { useNavigate, useParams, useSearch } from '@tanstack/react-router';

/** A part of the address between slashes. */
export function useAddressPart(name: string): string {
  const params: Record<string, unknown> = useParams({ strict: false });
  const value = params[name];
  return typeof value === 'string' ? value : '';
}

/** Filters kept in the address: text values by name, and a way to change some of them. Empty values leave the address. */
export function useFilters<Name extends string>(names: readonly Name[]) {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const filters: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') filters[name] = value;
    else if (typeof value === 'number') filters[name] = String(value);
  }
  const change = (changes: Partial<Record<Name, string>>) =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (before: Record<string, unknown>) => {
        const after: Record<string, unknown> = { ...before, ...changes };
        for (const name of Object.keys(changes)) if (after[name] === '') delete after[name];
        return after;
      },
    });
  return { filters, change };
}
