import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { insiders } from '../api/doors.js';
import { problemWords } from '../api/problem-words.js';
import type { ConsentStatus, ReportDetail } from '../api/types.js';
import { useLabel } from '../i18n/use-language.js';
import { questionsOf } from '../questionnaire/definition.js';
import { Banner } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { useQuestionnaire } from './use-draft.js';

/** Each use with its answer; a grant can be given later or taken back, one by one. */
export function ReportConsents({ report, onDone }: { report: ReportDetail; onDone: (words: string) => Promise<void> }) {
  const { t } = useTranslation(['later', 'reporter']);
  const label = useLabel();
  const { data: definition } = useQuestionnaire();
  const [busy, setBusy] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const grants = definition ? (questionsOf(definition).find(({ type }) => type === 'consent')?.choices ?? []) : [];

  async function change(grant: string, status: ConsentStatus) {
    setBusy(grant);
    setError(null);
    try {
      await insiders.put(`/reports/${report.id}/consents/${grant}`, { status });
      await onDone(t('consents.done'));
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(null);
    }
  }

  return (
    <Details summary={t('consents.title')}>
      {error !== null && <Banner kind="warning">{problemWords(t, error)}</Banner>}
      <p>{t('consents.lead')}</p>
      <ul className="report-list">
        {grants.map((grant) => {
          const status = new Map(Object.entries(report.consent)).get(grant.code) ?? 'not_asked';
          const granted = status === 'granted';
          return (
            <li key={grant.code}>
              <p>
                {label(grant.label)}: <strong>{t(`reporter:consent.${status}`)}</strong>
              </p>
              <Button
                kind="secondary"
                busy={busy === grant.code}
                onClick={() => void change(grant.code, granted ? 'withdrawn' : 'granted')}
              >
                {t(granted ? 'consents.withdraw' : 'consents.grant')}
                <span className="visually-hidden"> {label(grant.label)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </Details>
  );
}
