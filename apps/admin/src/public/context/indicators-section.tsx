import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { research } from '../../api/doors.js';
import { problemWords } from '../../api/problem-words.js';
import { useLabel } from '../../i18n/use-language.js';
import { Banner } from '../../ui/banner.js';
import { Loading } from '../../ui/loading.js';
import { AbsentIndicators } from './absent-indicators.js';
import { IndicatorView } from './indicator-view.js';
import type { IndicatorsAnswer } from './indicators-answer.js';

/** Figures computed from what is claimed of a place, each with its inputs and its benchmark. */
export function IndicatorsSection({ slug }: { slug: string }) {
  const { t } = useTranslation('context');
  const label = useLabel();
  const query = useQuery({
    queryKey: ['indicators', slug],
    queryFn: () => research.get<IndicatorsAnswer>(`/facilities/${encodeURIComponent(slug)}/indicators`),
  });
  if (query.error) return <Banner kind="warning">{problemWords(t, query.error)}</Banner>;
  if (!query.data) return <Loading />;
  const { items, absent, note } = query.data;
  return (
    <>
      {items.length === 0 && <p>{t('indicators.none')}</p>}
      <ul className="indicator-list summary-items">
        {items.map((item, at) => (
          <li key={at}>
            <IndicatorView item={item} />
          </li>
        ))}
      </ul>
      <AbsentIndicators absent={absent} />
      <p className="hint">{label(note)}</p>
    </>
  );
}
