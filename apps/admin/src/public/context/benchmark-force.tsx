import { useTranslation } from 'react-i18next';
import type { Indicator } from './indicators-answer.js';

/** What force the instruments behind a benchmark have in the country of the place; that none is recorded, where that is so. */
export function BenchmarkForce({ force }: { force: Indicator['benchmark']['force'] }) {
  const { t } = useTranslation('context');
  if (force.length === 0) return <p className="hint">{t('indicators.noForce')}</p>;
  return (
    <ul>
      {force.map(({ instrument, legalForce }) => (
        <li key={instrument}>{t('indicators.force', { instrument, force: forceWords(legalForce) })}</li>
      ))}
    </ul>
  );

  function forceWords(legalForce: string | null): string {
    return t([`indicators.legalForce.${legalForce ?? 'undetermined'}`, 'indicators.legalForce.other'], {
      force: legalForce?.replaceAll('_', ' '),
    });
  }
}
