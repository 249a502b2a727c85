import type { ReportState, SummaryState, Urgency } from '../data/shared-types.js';
import { Icon, type IconName } from './icons.js';
import classes from './marks.module.css';
import { useWords } from './use-words.js';

const urgencyIcons: Record<Urgency, IconName> = { U0: 'alarm', U1: 'high', U2: 'medium', U3: 'low' };

/** Urgency: the only mark with a colour ramp, and the word and the shape say the same without it. */
export function UrgencyMark({ urgency }: { urgency: Urgency }) {
  const { t } = useWords();
  return (
    <span className={classes.urgency} data-urgency={urgency}>
      <Icon name={urgencyIcons[urgency]} />
      {t(`urgency.${urgency}`)}
    </span>
  );
}

const reportIcons: Record<ReportState, IconName> = {
  draft: 'pencil',
  submitted: 'inbox',
  queued: 'inbox',
  in_review: 'eye',
  needs_information: 'question',
  accepted: 'check',
  rejected: 'cross',
  duplicate: 'copies',
  withdrawn: 'withdrawn',
};

/** A report's state in the moderator's words. */
export function ReportStateMark({ state }: { state: ReportState }) {
  const { t } = useWords();
  return (
    <span className={classes.state}>
      <Icon name={reportIcons[state]} />
      {t(`reportState.${state}`)}
    </span>
  );
}

const summaryIcons: Record<SummaryState, IconName> = {
  draft: 'pencil',
  in_second_review: 'eye',
  published: 'globe',
  retracted: 'withdrawn',
};

export function SummaryStateMark({ state }: { state: SummaryState }) {
  const { t } = useWords();
  return (
    <span className={classes.state}>
      <Icon name={summaryIcons[state]} />
      {t(`summaryState.${state}`)}
    </span>
  );
}

/** Any other yes-or-no or state word with a shape. */
export function Mark({ icon, children }: { icon: IconName; children: string }) {
  return (
    <span className={classes.state}>
      <Icon name={icon} />
      {children}
    </span>
  );
}
