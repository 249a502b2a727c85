import { useTranslation } from 'react-i18next';
import type { PublicClaim } from '../types.js';
import { SourceLink } from './source-link.js';

type ClaimSource = NonNullable<PublicClaim['source']>;

/** Every source of the claims, once. */
export function distinctSources(claims: readonly PublicClaim[]): ClaimSource[] {
  const sources = claims.flatMap(({ source }) => source ?? []);
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}

/** What the claims about a place rest on. */
export function ClaimSources({ claims }: { claims: readonly PublicClaim[] }) {
  const { t } = useTranslation('context');
  const sources = distinctSources(claims);
  if (sources.length === 0) return <p>{t('sources.none')}</p>;
  return (
    <ul className="source-list">
      {sources.map((source) => (
        <li key={JSON.stringify(source)}>
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  );
}
