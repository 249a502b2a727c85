import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n/use-language.js';
import { RadiosField } from '../ui/choice-fields.js';
import { FieldGroup, type FieldProps } from '../ui/field.js';
import type { ControlProps } from './control-props.js';

const statuses = ['granted', 'refused', 'not_asked'] as const;

/** One answer for each use. No grant implies another, and what was not asked is not allowed. */
export function ConsentQuestion({ question, answers, onAnswer, field }: ControlProps & { field: FieldProps }) {
  const { t } = useTranslation('reporter');
  const label = useLabel();
  const given = answers[question.id];
  const consent: Record<string, string> = typeof given === 'object' && given !== null ? { ...given } : {};
  const untouched = Object.keys(consent).length === 0;

  /** Continuing without a touch means that nothing was asked, and that is an answer. */
  useEffect(() => {
    if (untouched) onAnswer({ [question.id]: allGrants() });
  });

  return (
    <FieldGroup {...field} asHeading>
      {(question.choices ?? []).map((grant) => (
        <RadiosField
          key={grant.code}
          id={`consent-${grant.code}`}
          label={label(grant.label)}
          hint={grant.absenceBlocksPublication ? t('consent.blocks') : undefined}
          inline
          value={consent[grant.code] ?? 'not_asked'}
          onChange={(status) => onAnswer({ [question.id]: { ...allGrants(), [grant.code]: status } })}
          choices={statuses.map((status) => ({ value: status, label: t(`consent.${status}`) }))}
        />
      ))}
    </FieldGroup>
  );

  function allGrants(): Record<string, string> {
    const open = (question.choices ?? []).map((grant) => [grant.code, consent[grant.code] ?? 'not_asked']);
    return Object.fromEntries(open);
  }
}
