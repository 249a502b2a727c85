import { useLanguage } from '../../i18n/use-language.js';
import { countryName } from '../../i18n/country-name.js';
import { namesSeen, type Covered } from './country-names.js';
import { useNamePlaces } from './use-shapes.js';
import type { MapView, Size } from './view.js';

/** Names of countries in the language of the page, for whoever looks; the list beside the map names each place's own. */
export function MapNames(props: { view: MapView; size: Size; marks: readonly Covered[] }) {
  const language = useLanguage();
  const names = namesSeen(useNamePlaces(), (code) => countryName(code, language), props);
  return (
    <g aria-hidden="true">
      {names.map(({ code, words, x, y }) => (
        <text key={code} className="map-name" x={x.toFixed(1)} y={y.toFixed(1)} dy="0.35em" textAnchor="middle">
          {words}
        </text>
      ))}
    </g>
  );
}
