import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSession } from '../../session/session.js';
import { useChangeUrgency } from '../data/moderation.js';
import type { Review } from '../data/report-types.js';
import type { Urgency } from '../data/shared-types.js';
import { stepLabel, useScales } from '../data/vocabulary.js';
import { Card } from '../parts/card.js';
import { UrgencyMark } from '../parts/marks.js';
import { ProblemNotice } from '../parts/problem-notice.js';
import { useWords } from '../parts/use-words.js';
import { urgencies } from '../queue/queue-views.js';

/** How fast to act, with the reasons in words; a lead moderator may change it with a reason. */
export function UrgencyCard({ review }: { review: Review }) {
  const { t, label, dateTime } = useWords();
  const { may } = useSession();
  const scales = useScales();
  const { report } = review;
  const { urgency, reasons } = review.queue ?? review.screening;
  const isOpen = review.queue !== null && review.queue.closedAt === null;
  const choices = isOpen && urgency && may('report.decide') ? urgencyChoices(urgency, may('report.urgency')) : [];
  return (
    <Card title={t('field.urgency')}>
      {urgency ? (
        <p>
          <UrgencyMark urgency={urgency} /> {label(stepLabel(scales.data?.urgency, urgency))}
        </p>
      ) : (
        <p>{t('urgency.ungraded')}</p>
      )}
      <ul>
        {reasons.map((reason) => (
          <li key={reason.code}>{label(reason.label)}</li>
        ))}
      </ul>
      {review.urgencyChanges.map((change) => (
        <p key={change.createdAt}>
          {t('urgency.changed', {
            from: t(`urgency.${change.from}`),
            to: t(`urgency.${change.to}`),
            name: change.moderator.name,
            time: dateTime(change.createdAt),
          })}{' '}
          – {change.reason}
        </p>
      ))}
      {choices.length > 0 && <ChangeUrgency reportId={report.id} choices={choices} />}
    </Card>
  );
}

/** Any moderator may raise the urgency; a lead may also lower it, one step at a time. */
function urgencyChoices(current: Urgency, mayLower: boolean): Urgency[] {
  const at = urgencies.indexOf(current);
  return urgencies.filter((_, index) => index < at || (mayLower && index === at + 1));
}

function ChangeUrgency({ reportId, choices }: { reportId: string; choices: Urgency[] }) {
  const { t, label } = useWords();
  const scales = useScales();
  const change = useChangeUrgency(reportId);
  const [chosen, setUrgency] = useState<Urgency | ''>('');
  const urgency = choices.find((one) => one === chosen) ?? choices[0];
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '' && urgency)
      change.mutate({ urgency, reason: reason.trim() }, { onSuccess: () => setReason('') });
  };

  return (
    <details>
      <summary>{t('urgency.change')}</summary>
      <NativeSelect
        label={t('urgency.new')}
        value={urgency}
        onChange={(event) => setUrgency(choices.find((one) => one === event.currentTarget.value) ?? '')}
        data={choices.map((one) => ({
          value: one,
          label: `${t(`urgency.${one}`)} – ${label(stepLabel(scales.data?.urgency, one))}`,
        }))}
      />
      <Textarea
        label={t('field.reason')}
        autosize={false}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={missing ? t('fault.reason') : undefined}
      />
      <Button mt="xs" variant="default" loading={change.isPending} onClick={submit}>
        {t('urgency.save')}
      </Button>
      <ProblemNotice error={change.error} />
    </details>
  );
}
