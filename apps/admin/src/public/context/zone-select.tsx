import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SelectView } from './select-view.js';

/** The zone that the address asks for, where it is among those offered; otherwise the first. */
export function useChosenZone(zones: readonly string[]): string {
  const { zone } = useSearch({ strict: false }) as { zone?: unknown };
  return zones.find((one) => one === zone) ?? zones[0] ?? 'UTC';
}

/** In which zone the times are shown. The choice stands in the address, so that it can be shared. */
export function ZoneSelect({ zones, chosen }: { zones: readonly string[]; chosen: string }) {
  const { t } = useTranslation('context');
  const navigate = useNavigate();
  return (
    <SelectView
      id="zone"
      label={t('zone.label')}
      hint={t('zone.hint')}
      value={chosen}
      options={zones.map((zone) => ({ value: zone, words: zone.replaceAll('_', ' ') }))}
      onChange={(zone) =>
        void navigate({
          to: '.',
          search: ((now: Record<string, unknown>) => ({ ...now, zone })) as never,
          resetScroll: false,
          replace: true,
        })
      }
    />
  );
}
