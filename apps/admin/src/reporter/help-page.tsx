import { useTranslation } from 'react-i18next';
import { PageTitle } from '../ui/page-title.js';

const parts = ['who', 'exit', 'device', 'after', 'wrong', 'contact'] as const;

/** Help and safety in plain words, at the same place on every page. Open without signing in. */
export function HelpPage() {
  const { t } = useTranslation('later');
  return (
    <>
      <PageTitle>{t('help.title')}</PageTitle>
      {parts.map((part) => (
        <section key={part}>
          <h2>{t(`help.${part}Title`)}</h2>
          <p>{t(`help.${part}`)}</p>
        </section>
      ))}
    </>
  );
}
