import { Button, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useCursorList } from '../data/cursor-list.js';
import { useUndoDecision } from '../data/moderation.js';
import type { RecentDecision } from '../data/report-types.js';
import { LoadMore } from '../parts/load-more.js';
import { Waiting } from '../parts/loaded.js';
import { PageHead } from '../parts/page-head.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { TableFrame } from '../parts/table-frame.js';
import { useNow } from '../parts/use-now.js';
import { useWords } from '../parts/use-words.js';

/** What this moderator decided lately, each with its reason, and undo while it is open. */
export function DecisionsPage() {
  const { t } = useWords();
  const decisions = useCursorList<RecentDecision>('/decisions');
  const undo = useUndoDecision();
  const head = ['report', 'outcome', 'reason', 'when', 'undo'];
  return (
    <>
      <PageHead title={t('decisions.title')} lead={t('decisions.lead')} />
      <ProblemNotice error={undo.error} title={t('undo.refused')} />
      {decisions.isError && <ProblemNotice error={decisions.error} onRetry={() => void decisions.refetch()} />}
      {decisions.isPending && <Waiting />}
      {decisions.items?.length === 0 && <p>{t('decisions.empty')}</p>}
      {decisions.items && decisions.items.length > 0 && (
        <>
          <TableFrame label={t('decisions.title')} head={head.map((name) => t(`field.${name}`))}>
            {decisions.items.map((decision) => (
              <DecisionRow key={decision.id} decision={decision} onUndo={() => undo.mutate(decision)} />
            ))}
          </TableFrame>
          <LoadMore pages={decisions} shown={decisions.items.length} />
        </>
      )}
    </>
  );
}

function DecisionRow({ decision, onUndo }: { decision: RecentDecision; onUndo: () => void }) {
  const { t, dateTime } = useWords();
  const now = useNow();
  const open = decision.undoable && new Date(decision.undoUntil) > now;
  return (
    <Table.Tr>
      <Table.Td>
        <Link to={`/staff/reports/${decision.reportId}`}>{decision.reference}</Link>
      </Table.Td>
      <Table.Td>{t(`outcome.${decision.outcome}`)}</Table.Td>
      <Table.Td>{decision.reason}</Table.Td>
      <Table.Td>{dateTime(decision.createdAt)}</Table.Td>
      <Table.Td>
        {decision.undoneAt && t('decisions.undone', { time: dateTime(decision.undoneAt) })}
        {open && (
          <Button
            variant="default"
            onClick={onUndo}
            aria-label={t('decisions.undoOne', { reference: decision.reference })}
          >
            {t('decisions.undo')}
          </Button>
        )}
        {!decision.undoneAt && !open && t('decisions.closed')}
      </Table.Td>
    </Table.Tr>
  );
}
