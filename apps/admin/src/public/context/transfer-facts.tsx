import { useTranslation } from 'react-i18next';
import { durationWords } from '../../dates/duration-words.js';
import { useLabel, useLanguage } from '../../i18n/use-language.js';
import { useCodebook } from '../queries.js';
import type { TransferContent } from './record-answers.js';

/** For how long people were to be held, and how they are said to have been treated on the way. */
export function TransferFacts({ content, lang }: { content: TransferContent; lang: string | undefined }) {
  const { t } = useTranslation('context');
  const label = useLabel();
  const language = useLanguage();
  const groups = useCodebook().data?.groups ?? [];
  const names = new Map(groups.flatMap(({ categories }) => categories.map((one) => [one.code, label(one.label)])));
  const term = content.detentionTerm;
  return (
    <>
      {term && (
        <>
          <h2>{t('term.title')}</h2>
          <p>
            {[
              term.minimum && t('term.minimum', { duration: durationWords(term.minimum, language) }),
              term.maximum && t('term.maximum', { duration: durationWords(term.maximum, language) }),
              term.extendable === null ? null : t(term.extendable ? 'term.extendable' : 'term.notExtendable'),
            ]
              .filter(Boolean)
              .join('; ')}{' '}
            ({t('term.claimant', { claimant: term.claimant })})
          </p>
        </>
      )}
      {content.treatment.length > 0 && (
        <>
          <h2>{t('treatment.title')}</h2>
          <ul>
            {content.treatment.map(({ text, categories, claimant }) => (
              <li key={text}>
                <span lang={lang}>{text}</span> ({t('term.claimant', { claimant })})
                {categories.length > 0 && (
                  <span className="hint source-facts">
                    {categories.map((code) => names.get(code) ?? code).join(' · ')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
