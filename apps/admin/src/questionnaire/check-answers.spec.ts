import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from './check-answers.js';
import type { AnswerFault, Answers, QuestionnaireDefinition } from './definition.js';

interface Vectors {
  definition: string;
  vectors: {
    name: string;
    draft: boolean;
    answers: Answers;
    errors: AnswerFault[];
    relevant: string[];
    notRelevant: string[];
  }[];
}

const folder = join(import.meta.dirname, '../../../../libs/taxonomy');
const { definition: file, vectors } = JSON.parse(
  readFileSync(join(folder, 'questionnaire/questionnaire-vectors.json'), 'utf8'),
) as Vectors;
const source = JSON.parse(readFileSync(join(folder, 'questionnaire', file), 'utf8')) as QuestionnaireDefinition;
const categories = new Set(
  readFileSync(join(folder, 'reference/taxonomy.csv'), 'utf8')
    .split('\n')
    .map((line) => line.split(',')[0] ?? '')
    .filter((code) => code.includes('.')),
);

/** Choices that stand in tables of their own are filled in by the server; here the vectors' definition is completed alike. */
const tables: Record<string, string> = {
  consent: 'consent_grants.csv',
  vulnerable: 'vulnerable_groups.csv',
  knownThrough: 'known_through.csv',
};
const definition: QuestionnaireDefinition = {
  ...source,
  sections: source.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => {
      const table = tables[question.id];
      if (!table || Array.isArray(question.choices)) return question;
      const rows = readFileSync(join(folder, 'reference', table), 'utf8')
        .trim()
        .split('\n')
        .slice(1);
      return {
        ...question,
        choices: rows.map((row) => ({ code: row.split(',')[0] ?? '', label: { en: '', es: '' } })),
      };
    }),
  })),
};

describe('the browser reads the questionnaire as the server does', () => {
  it.each(vectors.map((vector) => [vector.name, vector] as const))('%s', (_name, vector) => {
    const checked = checkAnswers(definition, vector.answers, { draft: vector.draft, categories });
    expect(checked.errors).toEqual(vector.errors);
    for (const id of vector.relevant) expect(checked.relevant).toContain(id);
    for (const id of vector.notRelevant) expect(checked.relevant).not.toContain(id);
  });
});
