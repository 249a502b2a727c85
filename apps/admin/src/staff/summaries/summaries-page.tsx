import { Button, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useSession } from '../../session/session.js';
import { useCursorList } from '../data/cursor-list.js';
import type { SummaryState } from '../data/shared-types.js';
import type { SummaryRow } from '../data/summary-types.js';
import { Waiting } from '../parts/loaded.js';
import { LoadMore } from '../parts/load-more.js';
import { Mark, SummaryStateMark } from '../parts/marks.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TableFrame } from '../parts/table-frame.js';
import { useFilters } from '../parts/use-address.js';
import { useWords } from '../parts/use-words.js';
import classes from './summaries-page.module.css';

const states: readonly SummaryState[] = ['draft', 'in_second_review', 'published', 'retracted'];

/** All summaries by state; the state stands in the address. */
export function SummariesPage() {
  const { t } = useWords();
  const { may } = useSession();
  const { filters, change } = useFilters(['state', 'public'] as const);
  const state = states.find((one) => one === filters.state);
  const isPublic = filters.public === 'true';
  const summaries = useCursorList<SummaryRow>('/summaries', { state, public: isPublic || undefined });
  return (
    <>
      <PageHead title={t('summaries.title')} lead={t('summaries.lead')}>
        {may('summary.draft') && (
          <Button component={Link} to="/staff/summaries/new">
            {t('summaries.new')}
          </Button>
        )}
      </PageHead>
      <div className={classes.states} role="group" aria-label={t('field.state')}>
        <StateButton
          isChosen={!state && !isPublic}
          name={t('filter.all')}
          onChoose={() => change({ state: '', public: '' })}
        />
        <StateButton
          isChosen={isPublic}
          name={t('summaries.public')}
          onChoose={() => change({ state: '', public: 'true' })}
        />
        {states.map((one) => (
          <StateButton
            key={one}
            isChosen={one === state}
            name={t(`summaryState.${one}`)}
            onChoose={() => change({ state: one, public: '' })}
          />
        ))}
      </div>
      {summaries.isError && <ProblemNotice error={summaries.error} onRetry={() => void summaries.refetch()} />}
      {summaries.isPending && <Waiting />}
      {summaries.items?.length === 0 && <p>{t('summaries.empty')}</p>}
      {summaries.items && summaries.items.length > 0 && (
        <>
          <SummaryTable items={summaries.items} />
          <LoadMore pages={summaries} shown={summaries.items.length} />
        </>
      )}
    </>
  );
}

function StateButton({ isChosen, name, onChoose }: { isChosen: boolean; name: string; onChoose: () => void }) {
  return (
    <Button variant={isChosen ? 'filled' : 'default'} aria-pressed={isChosen} onClick={onChoose}>
      {name}
    </Button>
  );
}

function SummaryTable({ items }: { items: SummaryRow[] }) {
  const { t, language, period, date } = useWords();
  const other = language === 'en' ? 'es' : 'en';
  const head = ['title', 'state', 'facility', 'period', 'drafter', 'changed'];
  return (
    <TableFrame label={t('summaries.title')} head={head.map((name) => t(`field.${name}`))}>
      {items.map((item) => (
        <Table.Tr key={item.id}>
          <Table.Td>
            <Link to={`/staff/summaries/${item.id}`}>
              {item.title[language] || item.title[other] || t('summaries.untitled')}
            </Link>
          </Table.Td>
          <Table.Td>
            <SummaryStateMark state={item.state} />
            {item.public && item.state !== 'published' && (
              <div>
                <Mark icon="globe">{t('summary.versionPublic', { version: item.version })}</Mark>
              </div>
            )}
          </Table.Td>
          <Table.Td>{item.facility.name}</Table.Td>
          <Table.Td>{period(item.period)}</Table.Td>
          <Table.Td>{item.drafter?.name ?? '–'}</Table.Td>
          <Table.Td>{date(item.publishedAt ?? item.submittedAt)}</Table.Td>
        </Table.Tr>
      ))}
    </TableFrame>
  );
}
