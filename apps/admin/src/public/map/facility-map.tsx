import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/loading.js';
import { useWidth } from '../charts/use-width.js';
import { isPlaced, type MapFacility } from './facilities.js';
import { MapDrawing } from './map-drawing.js';
import { useShapes } from './use-shapes.js';
import { sizeFor } from './view.js';
import './map.css';

/**
 * Places on a map of our own: near ones as one circle with their number, each by its shape as exact as it is known.
 * Whoever uses no pointer has the same by buttons, by keys, and in the list beside it.
 */
export function FacilityMap({ facilities, name }: { facilities: readonly MapFacility[]; name: string }) {
  const { t } = useTranslation('map');
  const [room, width] = useWidth<HTMLDivElement>();
  const placed = useMemo(() => facilities.filter(isPlaced), [facilities]);
  const size = useMemo(() => sizeFor(width), [width]);
  const shapes = useShapes(false);
  const drawn = width > 0 && shapes;
  return (
    <div className="map" ref={room}>
      {placed.length === 0 && <p>{t('nothingPlaced')}</p>}
      {placed.length > 0 && (drawn ? <MapDrawing {...{ placed, name, size }} /> : <Loading />)}
    </div>
  );
}
