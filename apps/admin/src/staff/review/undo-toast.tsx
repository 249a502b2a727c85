import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useUndoDecision } from '../data/moderation.js';
import type { DecisionMade } from '../data/report-types.js';
import { useStaffProblem } from '../parts/staff-problem.js';
import { useWords } from '../parts/use-words.js';

interface LastDecision extends DecisionMade {
  reportId: string;
  reference: string;
}

const TOAST = 'last-decision';
let last: LastDecision | null = null;

/** Announces a decision with the way back, for as long as there is one. It stays while the moderator moves on. */
export function announceDecision(decision: LastDecision): void {
  last = decision;
  notifications.hide(TOAST);
  notifications.show({
    id: TOAST,
    message: <UndoMessage decision={decision} />,
    autoClose: Math.max(1000, new Date(decision.undoUntil).getTime() - Date.now()),
    color: 'gray',
  });
}

/** Takes the last decision back, from a key or from the toast. */
export function useUndoLast(): () => void {
  const { t } = useWords();
  const problem = useStaffProblem();
  const undo = useUndoDecision();
  return () => {
    const decision = last;
    if (!decision || undo.isPending) return;
    undo.mutate(decision, {
      onSuccess: () => {
        last = null;
        notifications.hide(TOAST);
        notifications.show({ message: t('undo.done', { reference: decision.reference }), color: 'gray' });
      },
      onError: (error) =>
        notifications.show({
          title: t('undo.refused'),
          message: problem(error),
          color: 'red',
          autoClose: 15_000,
        }),
    });
  };
}

function UndoMessage({ decision }: { decision: LastDecision }) {
  const { t, time } = useWords();
  const undo = useUndoLast();
  return (
    <>
      <p>{t(`undo.announce.${decision.outcome}`, { reference: decision.reference })}</p>
      <Button variant="default" onClick={undo}>
        {t('undo.action', { time: time(decision.undoUntil) })}
      </Button>
    </>
  );
}
