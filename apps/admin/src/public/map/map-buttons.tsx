import { useTranslation } from 'react-i18next';
import { mapMoves, type MapMove } from './moves.js';

const signs: Record<MapMove, string> = {
  closer: '+',
  farther: '−',
  west: '←',
  north: '↑',
  south: '↓',
  east: '→',
  whole: '⤢',
};

/** Every move of the map as a button. */
export function MapButtons(props: { onMove: (by: MapMove) => void; closest: boolean; farthest: boolean }) {
  const { t } = useTranslation('map');
  const ended = { closer: props.closest, farther: props.farthest } as Partial<Record<MapMove, boolean>>;
  return (
    <div className="map-buttons no-print" role="group" aria-label={t('buttons')}>
      {mapMoves.map((by) => (
        <button
          key={by}
          type="button"
          className="button button-secondary map-button"
          aria-label={t(`move.${by}`)}
          title={t(`move.${by}`)}
          aria-disabled={ended[by] || undefined}
          onClick={() => ended[by] || props.onMove(by)}
        >
          {signs[by]}
        </button>
      ))}
    </div>
  );
}
