import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Placed } from './facilities.js';
import { usePlaceWords } from './use-place-words.js';

/** Places that share one point. They are told apart by their names. */
export function PlaceLinks({ places }: { places: readonly Placed[] }) {
  const { t } = useTranslation('map');
  const words = usePlaceWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [places]);
  return (
    <section>
      <h3 ref={heading} tabIndex={-1}>
        {t('together', { count: places.length })}
      </h3>
      <ul>
        {places.map((place) => (
          <li key={place.slug}>
            <Link to={`/facilities/${place.slug}`}>{place.name}</Link>{' '}
            <span className="hint">{words.position(place)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
