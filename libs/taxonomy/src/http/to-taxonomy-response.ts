import { pickDefined } from '@habeas/kernel';
import type { Choice, Question, QuestionnaireDefinition } from '../domain/questionnaire.js';
import type { Category, ConsentGrant, Label, ListValue, Provision, Scales, ScaleValue } from '../domain/vocabulary.js';
import type { Taxonomy } from '../domain/taxonomy.js';
import type { LabelResponse } from './dto/label.response.js';
import type { ChoiceResponse, QuestionnaireResponse, QuestionResponse } from './dto/questionnaire.response.js';
import type {
  ConsentGrantResponse,
  ListValueResponse,
  ScalesResponse,
  ScaleValueResponse,
} from './dto/scales.response.js';
import type { CategoryResponse, ProvisionResponse, TaxonomyResponse } from './dto/taxonomy.response.js';

export function toTaxonomyResponse(taxonomy: Taxonomy): TaxonomyResponse {
  return {
    groups: taxonomy.groups.map((group) => ({
      code: group.code,
      label: toLabel(group.label),
      categories: group.categories.map(toCategory),
    })),
  };
}

export function toScalesResponse(scales: Scales): ScalesResponse {
  return {
    sourceReliability: scales.sourceReliability.map(toScaleValue),
    informationCredibility: scales.informationCredibility.map(toScaleValue),
    proof: scales.proof.map(toScaleValue),
    severity: scales.severity.map(toScaleValue),
    urgency: scales.urgency.map((step) => ({ ...toScaleValue(step), hours: step.hours })),
    consentGrants: scales.consentGrants.map(toConsentGrant),
    knownThrough: scales.knownThrough.map(toListValue),
    vulnerableGroups: scales.vulnerableGroups.map(toListValue),
  };
}

export function toQuestionnaireResponse({ version, sections }: QuestionnaireDefinition): QuestionnaireResponse {
  return {
    version,
    sections: sections.map((section) => ({
      id: section.id,
      label: toLabel(section.label),
      questions: section.questions.map(toQuestion),
    })),
  };
}

function toCategory({ code, label, severity, urgency, provisions }: Category): CategoryResponse {
  return { code, label: toLabel(label), severity, urgency, provisions: provisions.map(toProvision) };
}

function toProvision({ instrument, title, locator, label, checkStatus }: Provision): ProvisionResponse {
  return { instrument, title: toLabel(title), locator, label: toLabel(label), checkStatus };
}

function toScaleValue({ code, label, definition, source, checkStatus }: ScaleValue): ScaleValueResponse {
  return { code, label: toLabel(label), definition: toLabel(definition), source, checkStatus };
}

function toConsentGrant({ code, label, absenceBlocksPublication }: ConsentGrant): ConsentGrantResponse {
  return { code, label: toLabel(label), absenceBlocksPublication };
}

function toListValue({ code, label }: ListValue): ListValueResponse {
  return { code, label: toLabel(label) };
}

function toQuestion(question: Question): QuestionResponse {
  return {
    id: question.id,
    type: question.type,
    target: question.target,
    label: toLabel(question.label),
    hint: question.hint ? toLabel(question.hint) : null,
    required: question.required,
    ...pickDefined({
      relevant: question.relevant,
      choices: question.choices?.map(toChoice),
      minItems: question.minItems,
      maxItems: question.maxItems,
      maxLength: question.maxLength,
      max: question.max,
    }),
    personalData: question.personalData,
    publishable: question.publishable,
  };
}

function toChoice({ code, label, absenceBlocksPublication }: Choice): ChoiceResponse {
  return { code, label: toLabel(label), ...pickDefined({ absenceBlocksPublication }) };
}

function toLabel({ en, es }: Label): LabelResponse {
  return { en, es };
}
