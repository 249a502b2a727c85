import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { research } from '../../api/doors.js';
import { problemWords } from '../../api/problem-words.js';
import { useDateWords } from '../../dates/use-date-words.js';
import { useLabel } from '../../i18n/use-language.js';
import { Banner } from '../../ui/banner.js';
import { Loading } from '../../ui/loading.js';
import { PopulationChart } from '../charts/population-chart.js';
import { distinctSources } from './claim-sources.js';
import { capacityMarks, heldMarks, type MarkedClaim } from './claims-of-people.js';
import {
  resolutions,
  toNamedSeries,
  viewFrom,
  type PopulationAnswer,
  type PopulationSeriesAnswer,
  type PopulationView,
} from './population-answer.js';
import { SelectView } from './select-view.js';

/** How full a place was: every source that counts, against every claim of how many it is for. */
export function PopulationSection({ slug, place }: { slug: string; place: string }) {
  const { t } = useTranslation(['context', 'public']);
  const label = useLabel();
  const dates = useDateWords();
  const navigate = useNavigate();
  const view = viewFrom(useSearch({ strict: false }));
  const query = useQuery({
    queryKey: ['population', slug, view],
    queryFn: () => research.get<PopulationAnswer>(`/facilities/${encodeURIComponent(slug)}/population`, { ...view }),
    placeholderData: keepPreviousData,
  });
  if (query.error) return <Banner kind="warning">{problemWords(t, query.error)}</Banner>;
  if (!query.data) return <Loading />;
  const { groups, series, capacity, held, note } = query.data;
  const dated = heldMarks(held);
  const levels = capacityMarks(capacity);
  const claimSources = distinctSources([...levels, ...dated].map(({ claim }) => claim)).map(({ title, publisher }) =>
    [title, publisher].filter(Boolean).join(', '),
  );

  return (
    <>
      {groups.length > 0 && (
        <div className="field-row no-print">
          <SelectView
            id="resolution"
            label={t('population.by')}
            value={view.resolution}
            options={resolutions.map((value) => ({ value, words: t(`population.resolution.${value}`) }))}
            onChange={(resolution) => void look({ resolution })}
          />
          <SelectView
            id="group"
            label={t('population.group')}
            value={view.group}
            options={groups.map((value) => ({ value, words: groupName(value) }))}
            onChange={(group) => void look({ group })}
          />
        </div>
      )}
      {series.length === 0 && dated.length === 0 && <p>{t('population.none')}</p>}
      {(series.length > 0 || dated.length > 0 || levels.length > 0) && (
        <PopulationChart
          place={place}
          fileName={`${slug}-population`}
          series={series.map((one) => toNamedSeries(one, seriesName(one)))}
          claimSources={claimSources}
          levels={levels.map((level) => ({
            date: level.claim.claimDate,
            key: level.key,
            value: level.value,
            words: wordsOf(level),
          }))}
          held={dated.map((claim) => ({
            key: claim.key,
            value: claim.value,
            earliest: claim.earliest,
            latest: claim.latest,
            words: wordsOf(claim),
          }))}
        />
      )}
      <p className="hint">{label(note)}</p>
    </>
  );

  async function look(change: Partial<Record<keyof PopulationView, string>>) {
    await navigate({
      to: '.',
      search: ((now: Record<string, unknown>) => ({ ...now, ...change })) as never,
      resetScroll: false,
      replace: true,
    });
  }

  function seriesName({ source, group, measure, resolution }: PopulationSeriesAnswer): string {
    return t('population.seriesName', {
      source: [source.title, source.publisher].filter(Boolean).join(', '),
      group: groupName(group),
      measure: t([`population.measure.${measure}`, 'population.measure.other'], { measure }),
      resolution: t([`population.resolution.${resolution}`, 'population.resolution.day']),
    });
  }

  function groupName(group: string): string {
    return t([`population.groups.${group}`, 'population.groups.other'], { group: group.replaceAll('_', ' ') });
  }

  function wordsOf({ claim, value }: MarkedClaim): string {
    return t('population.claimWords', {
      value: dates.number(value),
      what: t([`public:predicate.${claim.predicate}`, 'public:predicate.other'], {
        name: claim.predicate.replaceAll('_', ' '),
      }),
      claimant: claim.claimant,
      date: dates.edtf(claim.claimDate) || t('population.undated'),
    });
  }
}
