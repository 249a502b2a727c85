import { useTranslation } from 'react-i18next';
import { useDateWords } from '../dates/use-date-words.js';
import { PageTitle } from '../ui/page-title.js';
import type { Tombstone } from './types.js';

/** What stays of a retracted summary: that it was there, since when it is not, and the class of the reason. */
export function TombstonePage({ tombstone }: { tombstone: Tombstone | undefined }) {
  const { t } = useTranslation('public');
  const dates = useDateWords();
  return (
    <>
      <PageTitle>{t('tombstone.title')}</PageTitle>
      {tombstone && (
        <>
          <p>{t('tombstone.when', { date: dates.day(tombstone.retractedAt), version: tombstone.version })}</p>
          <p>
            {t('tombstone.reason')}{' '}
            <strong>{t([`tombstone.reasons.${tombstone.reason}`, 'tombstone.reasons.other'])}</strong>
          </p>
        </>
      )}
      <p>{t('tombstone.copies')}</p>
    </>
  );
}
