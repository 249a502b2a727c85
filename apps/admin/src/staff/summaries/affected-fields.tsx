import { NumberInput } from '@mantine/core';
import type { Summary } from '../data/summary-types.js';
import { useWords } from '../parts/use-words.js';
import { draftFields, type DraftInput } from './draft-input.js';
import classes from './summary-facts.module.css';

const numbers = ['low', 'best', 'high'] as const;

/** How many people were affected: as the reports tell, unless the drafter chooses numbers among what they tell. */
export function AffectedFields({
  draft,
  onChange,
  told,
}: {
  draft: DraftInput;
  onChange: (draft: DraftInput) => void;
  /** What the saved draft would say; none while nothing is saved. */
  told: Summary['affectedCount'] | undefined;
}) {
  const { t, number } = useWords();
  const parts = numbers.flatMap((name) => {
    const count = told?.[name];
    return typeof count === 'number' ? [t(`summary.affected.${name}Told`, { number: number(count) })] : [];
  });
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{t('field.affected')}</legend>
      <p className={classes.hint}>
        {t('summary.affected.hint')}
        {parts.length > 0 && ` ${t('summary.affected.now', { numbers: parts.join(', ') })}`}
      </p>
      <div id={draftFields.affected} className={classes.row}>
        {numbers.map((name) => (
          <NumberInput
            key={name}
            label={t(`summary.affected.${name}`)}
            value={draft.affected[name]}
            min={0}
            allowDecimal={false}
            allowNegative={false}
            hideControls
            onChange={(value) => onChange({ ...draft, affected: { ...draft.affected, [name]: String(value) } })}
          />
        ))}
      </div>
    </fieldset>
  );
}
