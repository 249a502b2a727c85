import { useTranslation } from 'react-i18next';
import type { ReportImportItem } from '../api/types.js';
import { Tag } from '../ui/tag.js';

const tones = { received: 'info', running: 'info', finished: 'good', failed: 'bad' } as const;

/** How far an import is, and whether it was only a try. */
export function ImportState({ value }: { value: Pick<ReportImportItem, 'state' | 'dryRun'> }) {
  const { t } = useTranslation('later');
  return (
    <>
      <Tag tone={tones[value.state]}>{t(`imports.stateName.${value.state}`)}</Tag>
      {value.dryRun && (
        <>
          {' '}
          <Tag>{t('imports.dryRun')}</Tag>
        </>
      )}
    </>
  );
}
