import { useTranslation } from 'react-i18next';
import { PageTitle } from '../ui/page-title.js';

/** The sections of each page of plain text, in order. */
const sections = {
  method: ['path', 'proof', 'sources', 'hidden', 'corrections', 'coverage'],
  privacy: ['published', 'never', 'visitors', 'takedown'],
  safety: ['before', 'traces', 'reading', 'danger'],
  accessibility: ['aim', 'done', 'known', 'tell'],
} as const;

export type TextPageName = keyof typeof sections;

/** Method, privacy, safety and accessibility, in plain words. */
export function TextPage({ name }: { name: TextPageName }) {
  const { t } = useTranslation('public');
  return (
    <>
      <PageTitle>{t(`${name}.title`)}</PageTitle>
      {sections[name].map((section) => (
        <section key={section}>
          <h2>{t(`${name}.${section}Title`)}</h2>
          <p>{t(`${name}.${section}`)}</p>
        </section>
      ))}
    </>
  );
}
