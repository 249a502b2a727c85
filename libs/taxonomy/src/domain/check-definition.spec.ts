import { checkDefinition } from './check-definition.js';
import type { Question, QuestionnaireDefinition } from './questionnaire.js';

const question = (overrides: Partial<Question>): Question => ({
  id: 'first',
  type: 'yes_no_unknown',
  target: 'answers',
  label: { en: 'Yes?', es: '¿Sí?' },
  hint: null,
  required: false,
  personalData: 'none',
  publishable: true,
  ...overrides,
});

const definition = (...questions: Question[]): QuestionnaireDefinition => ({
  version: '1',
  sections: [{ id: 'one', label: { en: 'One', es: 'Uno' }, questions }],
});

describe('checkDefinition', () => {
  it('takes a sound definition', () => {
    const second = question({ id: 'second', relevant: { question: 'first', equals: true } });
    expect(checkDefinition(definition(question({}), second))).toEqual([]);
  });

  it.each<[string, Question[], string]>([
    ['an id twice', [question({}), question({})], 'sections.one.first: id is there twice'],
    ['an id that is a property of every object', [question({ id: 'constructor' })], 'id is malformed'],
    ['an id that reaches the prototype', [question({ id: '__proto__' })], 'id is malformed'],
    ['a missing translation', [question({ label: { en: 'Yes?', es: '' } })], 'label: needs English and Spanish'],
    ['choices without a list', [question({ type: 'choice' })], 'choices: are missing'],
    ['a text without a limit', [question({ type: 'long_text' })], 'maxLength: a text needs one'],
    [
      'a question that waits for itself',
      [question({ relevant: { question: 'first', answered: true } })],
      'relevant: "first" is not asked before this question',
    ],
    [
      'two questions that wait for each other',
      [
        question({ relevant: { not: { question: 'second', answered: true } } }),
        question({ id: 'second', relevant: { question: 'first', answered: true } }),
      ],
      'first.relevant: "second" is not asked before this question',
    ],
    [
      'likely personal data that would be published',
      [question({ personalData: 'likely' })],
      'publishable: not where personal data is likely',
    ],
  ])('refuses %s', (_name, questions, expected) => {
    expect(checkDefinition(definition(...questions)).some((problem) => problem.endsWith(expected))).toBe(true);
  });
});
