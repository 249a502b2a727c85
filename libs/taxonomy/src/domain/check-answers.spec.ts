import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { loadQuestionnaire } from '../persistence/load-questionnaire.js';
import { loadTaxonomy } from '../persistence/load-taxonomy.js';
import { repositoryPath } from '../persistence/repository-folder.js';
import { checkAnswers } from './check-answers.js';
import { questionsOf } from './questionnaire.js';

interface Vector {
  readonly name: string;
  readonly draft: boolean;
  readonly answers: Record<string, unknown>;
  readonly errors: { field: string; code: string }[];
  readonly relevant: string[];
  readonly notRelevant: string[];
}

const definition = loadQuestionnaire();
const taxonomy = loadTaxonomy();
const categories = taxonomy.categoryCodes();
const file = repositoryPath('libs', 'taxonomy', 'questionnaire', 'questionnaire-vectors.json');
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as { vectors: Vector[] };

describe('the test vectors that every interpreter runs', () => {
  it.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
    const checked = checkAnswers(definition, vector.answers, { draft: vector.draft, categories });
    expect(checked.errors).toEqual(vector.errors);
    expect(checked.relevant).toEqual(expect.arrayContaining(vector.relevant));
    for (const id of vector.notRelevant) {
      expect(checked.relevant).not.toContain(id);
      expect(checked.answers).not.toHaveProperty(id);
    }
  });
});

describe('checkAnswers', () => {
  const questions = questionsOf(definition);
  const anything = fc.dictionary(
    fc.constantFrom(...questions.map((question) => question.id), '__proto__'),
    fc.anything(),
  );

  it('never throws, keeps only relevant answers and names only known fields', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (answers, draft) => {
        const checked = checkAnswers(definition, answers, { draft, categories });
        expect(Object.keys(checked.answers).every((id) => checked.relevant.includes(id))).toBe(true);
        const fields = new Set([...questions.map((question) => question.id), 'answers']);
        expect(checked.errors.every(({ field }) => fields.has(field.split('.')[0] ?? ''))).toBe(true);
      }),
    );
  });

  it('gives the same result for what it kept', () => {
    fc.assert(
      fc.property(anything, (answers) => {
        const once = checkAnswers(definition, answers, { draft: true, categories });
        expect(checkAnswers(definition, once.answers, { draft: true, categories }).relevant).toEqual(once.relevant);
      }),
    );
  });
});

describe('the questionnaire', () => {
  const questions = questionsOf(definition);
  const choicesOf = (id: string) => questions.find((question) => question.id === id)?.choices ?? [];

  it('offers the lists and grants of the reference data, word for word', () => {
    const plain = (values: readonly { code: string; label: unknown }[]) =>
      values.map(({ code, label }) => ({ code, label }));
    expect(choicesOf('knownThrough')).toEqual(plain(taxonomy.scales.knownThrough));
    expect(choicesOf('vulnerable')).toEqual(plain(taxonomy.scales.vulnerableGroups));
    expect(choicesOf('consent')).toEqual(taxonomy.consentGrants);
  });

  it('asks two or three follow-up questions for every group, and all of them are optional', () => {
    for (const group of taxonomy.groups) {
      const of = questions.filter((question) => JSON.stringify(question.relevant ?? '').includes(`"${group.code}`));
      expect([2, 3]).toContain(of.length);
      expect(of.every((question) => !question.required && question.target === 'answers')).toBe(true);
    }
  });

  it('never publishes a free text as it was given', () => {
    const texts = questions.filter((question) => question.type.endsWith('_text'));
    expect(texts.every((question) => !question.publishable)).toBe(true);
  });
});
