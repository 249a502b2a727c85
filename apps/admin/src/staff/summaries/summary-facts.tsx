import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { Summary } from '../data/summary-types.js';
import { stepLabel, useCategory, useScales, useTaxonomy } from '../data/vocabulary.js';
import { Card } from '../parts/card.js';
import { useWords } from '../parts/use-words.js';
import { AffectedFields } from './affected-fields.js';
import { draftFields, type DraftInput } from './draft-input.js';
import { PeriodFields } from './period-fields.js';
import classes from './summary-facts.module.css';
import type { Evidence } from './use-evidence.js';

/** Period, standard of proof, embargo, people affected and categories of a summary. */
export function SummaryFacts({
  draft,
  onChange,
  evidence,
  saved,
}: {
  draft: DraftInput;
  onChange: (draft: DraftInput) => void;
  evidence: Evidence[];
  /** The draft as it was saved last, for what would be taken from the reports. */
  saved: Summary | undefined;
}) {
  const { t, label } = useWords();
  const scales = useScales();
  const fromReports = saved?.chosen.proof === null ? stepLabel(scales.data?.proof, saved.proof) : undefined;
  return (
    <Card title={t('summary.facts')}>
      <div className={classes.row}>
        <PeriodFields period={draft.period} onChange={(period) => onChange({ ...draft, period })} />
        <NativeSelect
          label={t('scale.proof.name')}
          description={fromReports && t('summary.proofNow', { proof: `${saved?.proof} – ${label(fromReports)}` })}
          value={draft.proof}
          onChange={(event) => onChange({ ...draft, proof: event.currentTarget.value })}
        >
          <option value="">{t('summary.proofFromReports')}</option>
          {scales.data?.proof.map((step) => (
            <option key={step.code} value={step.code}>
              {step.code} – {label(step.label)}
            </option>
          ))}
        </NativeSelect>
        <TextInput
          type="date"
          label={t('summary.embargo')}
          description={t('summary.embargoHint')}
          value={draft.embargoUntil}
          onChange={(event) => onChange({ ...draft, embargoUntil: event.currentTarget.value })}
        />
      </div>
      <AffectedFields
        draft={draft}
        onChange={onChange}
        told={saved?.chosen.affected === null ? saved.affectedCount : undefined}
      />
      <CategoryFields draft={draft} onChange={onChange} evidence={evidence} />
    </Card>
  );
}

/** The categories of the chosen reports as boxes, and any other from the list. */
function CategoryFields({
  draft,
  onChange,
  evidence,
}: {
  draft: DraftInput;
  onChange: (draft: DraftInput) => void;
  evidence: Evidence[];
}) {
  const { t, label } = useWords();
  const taxonomy = useTaxonomy();
  const category = useCategory();
  const fromReports = evidence
    .filter((report) => draft.reportIds.includes(report.reportId))
    .flatMap((report) => report.categories);
  const offered = [...new Set([...draft.categories, ...fromReports])];
  return (
    <>
      <Checkbox.Group
        label={t('field.categories')}
        description={t('summary.categoriesHint')}
        value={draft.categories}
        onChange={(categories) => onChange({ ...draft, categories })}
        mt="sm"
      >
        <div id={draftFields.categories} className={classes.boxes}>
          {offered.map((code) => (
            <Checkbox key={code} value={code} label={label(category(code)?.label) || code} />
          ))}
        </div>
      </Checkbox.Group>
      <NativeSelect
        mt="xs"
        label={t('summary.addCategory')}
        value=""
        onChange={(event) => {
          const code = event.currentTarget.value;
          if (code && !draft.categories.includes(code)) onChange({ ...draft, categories: [...draft.categories, code] });
        }}
      >
        <option value="">{t('summary.chooseCategory')}</option>
        {taxonomy.data?.groups.map((group) => (
          <optgroup key={group.code} label={label(group.label)}>
            {group.categories
              .filter((one) => !offered.includes(one.code))
              .map((one) => (
                <option key={one.code} value={one.code}>
                  {label(one.label)}
                </option>
              ))}
          </optgroup>
        ))}
      </NativeSelect>
    </>
  );
}
