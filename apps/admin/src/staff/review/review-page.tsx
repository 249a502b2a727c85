import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useReview } from '../data/moderation.js';
import type { Review } from '../data/report-types.js';
import { DueBadge } from '../parts/due-badge.js';
import { LoadedPage } from '../parts/loaded-page.js';
import { Mark, ReportStateMark, UrgencyMark } from '../parts/marks.js';
import { PageHead } from '../parts/page-head.js';
import { useShortcuts } from '../parts/shortcuts.js';
import { useAddressPart } from '../parts/use-address.js';
import { useWords } from '../parts/use-words.js';
import { ShortcutsDialog } from '../queue/shortcuts-dialog.js';
import { ClaimCard } from './claim-card.js';
import { DecisionCard } from './decision-card.js';
import { DuplicatesCard } from './duplicates-card.js';
import { FactsCard } from './facts-card.js';
import { HistoryCard } from './history-card.js';
import { MessagesCard } from './messages-card.js';
import { NarrativeCard } from './narrative-card.js';
import classes from './review-page.module.css';
import { ScreeningCard } from './screening-card.js';
import { UrgencyCard } from './urgency-card.js';
import { useDecisionDraft } from './use-decision-draft.js';
import { useClaimHandling } from './use-claim-handling.js';
import { useUndoLast } from './undo-toast.js';

/** One report with everything a moderator weighs, and the decision. */
export function ReviewPage() {
  const reportId = useAddressPart('reportId');
  const review = useReview(reportId);
  return <LoadedPage query={review}>{(data) => <ReviewContent key={reportId} review={data} />}</LoadedPage>;
}

function ReviewContent({ review }: { review: Review }) {
  const { t } = useWords();
  const { report, screening } = review;
  const urgency = review.queue?.urgency ?? screening.urgency;
  const claim = useClaimHandling(review);
  const draft = useDecisionDraft(report.id);
  const undoLast = useUndoLast();
  const [help, setHelp] = useState(false);

  const actions = useMemo(
    () => ({
      claim: () => claim.take(),
      accept: () => draft.choose('accept'),
      ask: () => draft.choose('request_information'),
      undo: () => undoLast(),
      help: () => setHelp(true),
    }),
    [claim, draft, undoLast],
  );
  useShortcuts(actions);

  return (
    <>
      <p>
        <Link to="/staff/queue">{t('review.back')}</Link>
      </p>
      <PageHead
        title={t('review.title', { reference: report.reference })}
        lead={
          <span className={classes.marks}>
            {urgency && <UrgencyMark urgency={urgency} />}
            {review.queue && !review.queue.closedAt && (
              <DueBadge dueAt={review.queue.dueAt} clockStopped={review.queue.clockStopped} />
            )}
            <ReportStateMark state={report.state} />
            {report.demo && <Mark icon="pencil">{t('review.demo')}</Mark>}
          </span>
        }
      >
        <Button variant="default" onClick={() => setHelp(true)}>
          {t('shortcuts.open')}
        </Button>
      </PageHead>
      <div className={classes.columns}>
        <div className={classes.reading}>
          <ClaimCard review={review} claim={claim} />
          <NarrativeCard report={report} spans={screening.personalData} />
          <FactsCard report={report} />
          <ScreeningCard screening={screening} />
          <DuplicatesCard report={report} duplicates={screening.duplicates} draft={draft} />
          <MessagesCard report={report} />
          <HistoryCard review={review} />
        </div>
        <div className={classes.deciding}>
          <UrgencyCard review={review} />
          <DecisionCard review={review} claim={claim} draft={draft} />
        </div>
      </div>
      <ShortcutsDialog opened={help} onClose={() => setHelp(false)} />
    </>
  );
}
