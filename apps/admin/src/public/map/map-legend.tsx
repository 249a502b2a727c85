import { useTranslation } from 'react-i18next';
import { shapeOf } from './mark-shapes.js';

const samples = {
  exact: { precision: 'site', demo: false },
  town: { precision: 'town', demo: false },
  region: { precision: 'region', demo: false },
  unknown: { precision: 'unknown', demo: false },
  demo: { precision: 'site', demo: true },
} as const;

/** What the shapes mean, in words. */
export function MapLegend() {
  const { t } = useTranslation('map');
  return (
    <ul className="map-legend" aria-label={t('legend.title')}>
      {(['exact', 'town', 'region', 'unknown', 'demo'] as const).map((key) => {
        const { precision, demo } = samples[key];
        const { path, className } = shapeOf({ position: { longitude: 0, latitude: 0, precision }, demo });
        return (
          <li key={key}>
            <svg className="map-sample" viewBox="-20 -20 40 40" aria-hidden="true">
              <path className={className} d={path} />
            </svg>
            {t(`legend.${key}`)}
          </li>
        );
      })}
      <li>
        <svg className="map-sample map-group" viewBox="-20 -20 40 40" aria-hidden="true">
          <circle className="map-circle" r="15" />
          <text className="map-count" dy="0.35em" textAnchor="middle">
            9
          </text>
        </svg>
        {t('legend.group')}
      </li>
    </ul>
  );
}
