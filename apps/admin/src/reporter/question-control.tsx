import { useTranslation } from 'react-i18next';
import { useLabel } from '../i18n/use-language.js';
import { CheckboxesField, RadiosField } from '../ui/choice-fields.js';
import { TextareaField } from '../ui/textarea-field.js';
import { TextField } from '../ui/text-field.js';
import { CategoryQuestion } from './category-question.js';
import { ConsentQuestion } from './consent-question.js';
import { asCodes, asText, type ControlProps } from './control-props.js';
import { CountQuestion } from './count-question.js';
import { DateAnswerQuestion } from './date-answer-question.js';
import { PlaceQuestion } from './place-question.js';

/** The control of one question, whose label is the heading of its page. */
export function QuestionControl(props: ControlProps) {
  const { t } = useTranslation('reporter');
  const label = useLabel();
  const { question, answers, onAnswer } = props;
  const answer = answers[question.id];
  const field = {
    id: question.id,
    label: label(question.label),
    hint: label(question.hint) || undefined,
    optional: !question.required,
    fault: props.faults.find((fault) => fault.field === question.id)?.words,
  };
  const give = (value: unknown) => onAnswer({ [question.id]: value });
  const choices = (question.choices ?? []).map((choice) => ({ value: choice.code, label: label(choice.label) }));

  switch (question.type) {
    case 'facility':
      return <PlaceQuestion {...props} field={field} />;
    case 'edtf_date':
      return <DateAnswerQuestion {...props} field={field} />;
    case 'category_list':
      return <CategoryQuestion {...props} field={field} />;
    case 'count_range':
      return <CountQuestion {...props} field={field} />;
    case 'consent':
      return <ConsentQuestion {...props} field={field} />;
    case 'short_text':
      return <TextField {...field} asHeading value={asText(answer)} onChange={give} />;
    case 'long_text':
      return (
        <TextareaField
          {...field}
          asHeading
          rows={12}
          max={question.maxLength ?? undefined}
          lang={typeof answers['language'] === 'string' ? answers['language'] : undefined}
          value={asText(answer)}
          onChange={give}
        />
      );
    case 'yes_no_unknown':
      return (
        <RadiosField
          {...field}
          asHeading
          value={answer === true ? 'yes' : answer === false ? 'no' : answer === 'unknown' ? 'unknown' : null}
          onChange={(value) => give(value === 'yes' ? true : value === 'no' ? false : 'unknown')}
          choices={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`yesNo.${value}`) }))}
        />
      );
    case 'choice':
      return <RadiosField {...field} asHeading value={asText(answer) || null} onChange={give} choices={choices} />;
    case 'choice_list':
      return (
        <CheckboxesField
          {...field}
          asHeading
          values={asCodes(answer)}
          onChange={give}
          choices={choices}
          alone={['unknown', 'nothing']}
        />
      );
  }
}
