import { type Actor, DomainError } from '@habeas/kernel';
import { sqlStateOf } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { isScreeningStep, type ScreeningStep } from '../domain/screening-steps.js';
import { StepFailure } from '../domain/step-failure.js';
import { DetectLanguage } from './detect-language.js';
import { FindNearDuplicates } from './find-near-duplicates.js';
import { FindPersonalData } from './find-personal-data.js';
import { GradeUrgency } from './grade-urgency.js';
import type { ScreeningInput } from './screening-input.js';

interface StepUseCase {
  execute(actor: Actor, input: ScreeningInput): Promise<void>;
}

/** Runs one step by its name, as the queue knows it. What it throws is a code. */
@Injectable()
export class RunScreeningStep {
  private readonly useCases: Readonly<Record<ScreeningStep, StepUseCase>>;

  constructor(
    detectLanguage: DetectLanguage,
    findPersonalData: FindPersonalData,
    findNearDuplicates: FindNearDuplicates,
    gradeUrgency: GradeUrgency,
  ) {
    this.useCases = {
      'detect-language': detectLanguage,
      'find-personal-data': findPersonalData,
      'find-near-duplicates': findNearDuplicates,
      'grade-urgency': gradeUrgency,
    };
  }

  async execute(actor: Actor, input: ScreeningInput & { readonly step: string }): Promise<void> {
    const { step } = input;
    if (!isScreeningStep(step)) throw new StepFailure('unknown_step', undefined);
    try {
      await this.useCases[step].execute(actor, input);
    } catch (error) {
      throw new StepFailure(codeOf(error), error);
    }
  }
}

function codeOf(error: unknown): string {
  if (error instanceof DomainError) return error.code;
  return sqlStateOf(error) ? 'database_error' : 'unexpected_error';
}
