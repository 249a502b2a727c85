import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

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
    <div className="field no-print">
      <label htmlFor="zone">{t('zone.label')}</label>
      <p className="hint" id="zone-hint">
        {t('zone.hint')}
      </p>
      <select
        id="zone"
        className="input"
        aria-describedby="zone-hint"
        value={chosen}
        onChange={(event) =>
          void navigate({
            to: '.',
            search: ((now: Record<string, unknown>) => ({ ...now, zone: event.target.value })) as never,
            resetScroll: false,
            replace: true,
          })
        }
      >
        {zones.map((zone) => (
          <option key={zone} value={zone}>
            {zone.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  );
}
