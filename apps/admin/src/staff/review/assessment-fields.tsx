import { Radio } from '@mantine/core';
import type { Assessment } from '../data/report-types.js';
import type { ScaleStep } from '../data/shared-types.js';
import { useScales } from '../data/vocabulary.js';
import { Loaded } from '../parts/loaded.js';
import { ScaleMark, type GradeScale } from '../parts/scale-mark.js';
import { useWords } from '../parts/use-words.js';
import classes from './assessment-fields.module.css';
import { decisionFieldId, gradeScales, type DecisionFault } from './decision-rules.js';
import type { DecisionDraft } from './use-decision-draft.js';

/** The four grades, each a scale of its own with its definitions beside the choices; there is no total. */
export function AssessmentFields({ draft, faults }: { draft: DecisionDraft; faults: DecisionFault[] }) {
  const scales = useScales();
  return (
    <Loaded query={scales}>
      {(data) =>
        gradeScales.map((scale) => (
          <ScaleField key={scale} scale={scale} steps={data[scale]} draft={draft} isMissing={faults.includes(scale)} />
        ))
      }
    </Loaded>
  );
}

function ScaleField({
  scale,
  steps,
  draft,
  isMissing,
}: {
  scale: GradeScale;
  steps: ScaleStep[];
  draft: DecisionDraft;
  isMissing: boolean;
}) {
  const { t, label } = useWords();
  const { assessment } = draft.input;
  const choose = (code: string) => {
    const grade: Partial<Assessment> = { [scale]: scale === 'sourceReliability' ? code : Number(code) };
    draft.change({ assessment: { ...assessment, ...grade } });
  };
  return (
    <Radio.Group
      label={t(`scale.${scale}.name`)}
      description={t(`scale.${scale}.question`)}
      value={assessment[scale] === undefined ? '' : String(assessment[scale])}
      onChange={choose}
      error={isMissing ? t(`fault.${scale}`) : undefined}
    >
      <div id={decisionFieldId(scale)} className={classes.steps}>
        {steps.map((step) => (
          <Radio
            key={step.code}
            value={String(step.code)}
            className={classes.step}
            label={
              <span className={classes.label}>
                <ScaleMark scale={scale} code={step.code} />
                <span>{label(step.label)}</span>
              </span>
            }
            description={step.definition ? label(step.definition) : undefined}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
