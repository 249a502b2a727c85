import type { TFunction } from 'i18next';

/** What an indicator is called in the language of the page; its code where it has no name there. */
export function indicatorName(t: TFunction<['context', 'public']>, indicator: string): string {
  return t([`context:indicators.name.${indicator.replaceAll('.', '_')}`, 'context:indicators.name.other'], {
    name: indicator,
  });
}
