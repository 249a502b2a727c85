import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { insiders } from '../../api/doors.js';
import type { ReportDetail } from '../data/report-types.js';
import { Card } from '../parts/card.js';
import { Loaded } from '../parts/loaded.js';
import { Mark } from '../parts/marks.js';
import { useWords } from '../parts/use-words.js';
import classes from './evidence-list.module.css';
import { draftFields } from './draft-input.js';
import type { Evidence } from './use-evidence.js';

/** The accepted reports of the place: choose them, read them, cite them. */
export function EvidenceList({
  evidence,
  chosen,
  onChoose,
}: {
  evidence: Evidence[];
  chosen: readonly string[];
  onChoose: (reportIds: string[]) => void;
}) {
  const { t } = useWords();
  return (
    <Card title={t('evidence.title')}>
      <p>{t('evidence.lead')}</p>
      {evidence.length === 0 && <p>{t('evidence.none')}</p>}
      <ul id={draftFields.reports} className={classes.reports}>
        {evidence.map((report) => (
          <EvidenceItem
            key={report.reportId}
            report={report}
            isChosen={chosen.includes(report.reportId)}
            onToggle={(on) =>
              onChoose(on ? [...chosen, report.reportId] : chosen.filter((id) => id !== report.reportId))
            }
          />
        ))}
      </ul>
    </Card>
  );
}

function EvidenceItem({
  report,
  isChosen,
  onToggle,
}: {
  report: Evidence;
  isChosen: boolean;
  onToggle: (on: boolean) => void;
}) {
  const { t, period } = useWords();
  const [wasOpened, setOpened] = useState(false);
  return (
    <li className={classes.report}>
      <Checkbox
        label={report.reference}
        checked={isChosen}
        disabled={!report.publishable && !isChosen}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      {!report.publishable && <Mark icon="cross">{t('evidence.noConsent')}</Mark>}
      <details onToggle={() => setOpened(true)}>
        <summary className={classes.summary}>
          {[report.organization?.name, period(report.occurred)].filter(Boolean).join(' · ')}
        </summary>
        {wasOpened && <Narrative reportId={report.reportId} />}
      </details>
    </li>
  );
}

/** Read when it is opened: each reading of a report is on record. */
function Narrative({ reportId }: { reportId: string }) {
  const report = useQuery({
    queryKey: ['report', reportId],
    queryFn: () => insiders.get<ReportDetail>(`/reports/${reportId}`),
  });
  return (
    <Loaded query={report}>
      {({ narrative, language }) => (
        <p className={classes.narrative} lang={language ?? undefined}>
          {narrative}
        </p>
      )}
    </Loaded>
  );
}
