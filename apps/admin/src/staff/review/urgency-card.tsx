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
      {may('report.urgency') && <ChangeUrgency reportId={report.id} current={urgency ?? 'U2'} />}
    </Card>
  );
}

function ChangeUrgency({ reportId, current }: { reportId: string; current: Urgency }) {
  const { t, label } = useWords();
  const scales = useScales();
  const change = useChangeUrgency(reportId);
  const [urgency, setUrgency] = useState(current);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);

  const submit = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') change.mutate({ urgency, reason: reason.trim() }, { onSuccess: () => setReason('') });
  };

  return (
    <details>
      <summary>{t('urgency.change')}</summary>
      <NativeSelect
        label={t('urgency.new')}
        value={urgency}
        onChange={(event) => setUrgency(urgencies.find((one) => one === event.currentTarget.value) ?? current)}
        data={urgencies.map((one) => ({
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
