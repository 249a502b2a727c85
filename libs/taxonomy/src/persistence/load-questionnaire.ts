import { readFileSync } from 'node:fs';
import { checkDefinition } from '../domain/check-definition.js';
import type { QuestionnaireDefinition } from '../domain/questionnaire.js';
import { repositoryPath } from './repository-folder.js';

/** The questionnaire's current version; it refuses a definition with mistakes, naming the path of each. */
export function loadQuestionnaire(
  file = repositoryPath('libs', 'taxonomy', 'questionnaire', 'v1.json'),
): QuestionnaireDefinition {
  // The shape is checked right below; a shipped file that is no definition at all fails there with its path.
  const definition = JSON.parse(readFileSync(file, 'utf8')) as QuestionnaireDefinition;
  const problems = checkDefinition(definition);
  if (problems.length > 0) throw new Error(`The questionnaire is not sound:\n  ${problems.join('\n  ')}`);
  return definition;
}
