import { personalDataClasses, type Question, type QuestionnaireDefinition, questionTypes } from './questionnaire.js';
import { questionsIn } from './relevance.js';
import type { Label } from './vocabulary.js';

const idForm = /^[a-z][A-Za-z0-9]{1,40}$/;
const forbiddenIds = ['constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf'];
const withChoices = ['choice', 'choice_list', 'consent'];

/** What is wrong with a definition, each with its path; empty when it may be used. */
export function checkDefinition(definition: QuestionnaireDefinition): string[] {
  const problems: string[] = [];
  if (!/^\d{1,4}$/.test(definition.version)) problems.push('version: must be a whole number');
  const asked = new Set<string>();
  const sections = new Set<string>();
  for (const section of definition.sections) {
    const path = `sections.${section.id}`;
    if (!idForm.test(section.id) || sections.has(section.id)) problems.push(`${path}: id is malformed or there twice`);
    sections.add(section.id);
    problems.push(...checkLabel(`${path}.label`, section.label));
    for (const question of section.questions) {
      problems.push(...checkQuestion(`${path}.${question.id}`, question, asked));
      asked.add(question.id);
    }
  }
  return problems;
}

function checkQuestion(path: string, question: Question, asked: ReadonlySet<string>): string[] {
  const problems = checkLabel(`${path}.label`, question.label);
  if (question.hint) problems.push(...checkLabel(`${path}.hint`, question.hint));
  if (!idForm.test(question.id) || forbiddenIds.includes(question.id)) problems.push(`${path}: id is malformed`);
  if (asked.has(question.id)) problems.push(`${path}: id is there twice`);
  if (!questionTypes.includes(question.type)) problems.push(`${path}.type: is unknown`);
  if (!personalDataClasses.includes(question.personalData)) problems.push(`${path}.personalData: is unknown`);
  if (question.publishable && question.personalData === 'likely') {
    problems.push(`${path}.publishable: not where personal data is likely`);
  }
  if (['short_text', 'long_text'].includes(question.type) && !question.maxLength) {
    problems.push(`${path}.maxLength: a text needs one`);
  }
  problems.push(...checkChoices(path, question));
  // A rule may look only at questions asked before, so no two can wait for each other.
  for (const id of question.relevant ? questionsIn(question.relevant) : []) {
    if (!asked.has(id)) problems.push(`${path}.relevant: "${id}" is not asked before this question`);
  }
  return problems;
}

function checkChoices(path: string, question: Question): string[] {
  const choices = question.choices ?? [];
  if (withChoices.includes(question.type) !== choices.length > 0) {
    return [`${path}.choices: ${choices.length > 0 ? 'this type has none' : 'are missing'}`];
  }
  const codes = new Set<string>();
  return choices.flatMap((choice) => {
    const at = `${path}.choices.${choice.code}`;
    const problems = checkLabel(at, choice.label);
    if (!/^[a-z][a-z0-9_]{0,60}$/.test(choice.code)) problems.push(`${at}: code is malformed`);
    if (codes.has(choice.code)) problems.push(`${at}: code is there twice`);
    codes.add(choice.code);
    return problems;
  });
}

function checkLabel(path: string, label: Label): string[] {
  return label.en?.trim() && label.es?.trim() ? [] : [`${path}: needs English and Spanish`];
}
