import type { FieldError } from '@habeas/kernel';
import type { ValidationError } from '@nestjs/common';

/** The stable code of each check, most telling first: a missing field is told as missing and as nothing else. */
const codes: readonly (readonly [constraint: string, code: string])[] = [
  ['whitelistValidation', 'unknown_field'],
  ['isDefined', 'required'],
  ['isString', 'not_text'],
  ['isArray', 'not_a_list'],
  ['isObject', 'not_an_object'],
  ['nestedValidation', 'not_an_object'],
  ['isInt', 'not_a_whole_number'],
  ['isNumber', 'not_a_number'],
  ['isBoolean', 'not_true_or_false'],
  ['isIn', 'not_one_of'],
  ['isUuid', 'not_an_id'],
  ['isEdtf', 'not_a_date'],
  ['isTimestamp', 'not_a_time'],
  ['isWellFormed', 'not_well_formed'],
  ['isNotBlank', 'required'],
  ['matches', 'wrong_form'],
  ['minLength', 'too_short'],
  ['maxLength', 'too_long'],
  ['arrayMinSize', 'too_few'],
  ['arrayMaxSize', 'too_many'],
  ['arrayUnique', 'repeated'],
  ['min', 'too_small'],
  ['max', 'too_large'],
];

/** One entry a field. Names of fields that no DTO knows are not repeated: only that there was one. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const unknown = error.constraints && 'whitelistValidation' in error.constraints;
    const field = unknown ? parent || '*' : parent + error.property;
    const own = error.constraints ? [{ field, code: codeOf(error.constraints) }] : [];
    return [...own, ...fieldErrors(error.children ?? [], `${field}.`)];
  });
}

function codeOf(constraints: Readonly<Record<string, string>>): string {
  return codes.find(([constraint]) => constraint in constraints)?.[1] ?? 'refused';
}
