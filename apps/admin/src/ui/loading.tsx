import { useTranslation } from 'react-i18next';

/** Said while something is being read. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      {t('loading')}
    </p>
  );
}
