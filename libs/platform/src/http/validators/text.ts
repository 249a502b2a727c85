import { isWellFormedText } from '@habeas/kernel';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateBy,
} from 'class-validator';
import { listFromText } from './from-text.js';
import { type FieldOptions, presence, schemaOf } from './field.js';

/** Limits of a text, in UTF-16 code units. */
export interface TextOptions extends FieldOptions {
  readonly min?: number;
  readonly max: number;
  readonly pattern?: RegExp;
}

/** A text with a maximum; without `min: 0` it may not be blank. Refuses NUL bytes and lone surrogates. */
export function Text(options: TextOptions): PropertyDecorator {
  const { min = 1, max, pattern } = options;
  return applyDecorators(
    presence(options),
    IsString(),
    MaxLength(max),
    wellFormed(),
    ...(min > 0 ? [MinLength(min), notBlank()] : []),
    ...(pattern ? [Matches(pattern)] : []),
    ApiProperty({
      ...schemaOf(options),
      type: 'string',
      minLength: min,
      maxLength: max,
      ...(pattern ? { pattern: pattern.source } : {}),
    }),
  );
}

/** A list of texts. */
export function TextList(
  options: FieldOptions & { maxItems: number; max: number; pattern?: RegExp },
): PropertyDecorator {
  const each = { each: true };
  return applyDecorators(
    presence(options),
    listFromText(),
    IsArray(),
    ArrayMaxSize(options.maxItems),
    IsString(each),
    MinLength(1, each),
    MaxLength(options.max, each),
    wellFormed(true),
    ...(options.pattern ? [Matches(options.pattern, each)] : []),
    ApiProperty({
      ...schemaOf(options),
      type: 'array',
      items: {
        type: 'string',
        minLength: 1,
        maxLength: options.max,
        ...(options.pattern ? { pattern: options.pattern.source } : {}),
      },
      maxItems: options.maxItems,
    }),
  );
}

/** One or more words of a closed set, none twice. */
export function OneOfList(
  values: readonly string[],
  options: FieldOptions & { maxItems: number; minItems?: number },
): PropertyDecorator {
  return applyDecorators(
    presence(options),
    listFromText(),
    IsArray(),
    ArrayMinSize(options.minItems ?? 0),
    ArrayMaxSize(options.maxItems),
    ArrayUnique(),
    isOneOf(values, true),
    ApiProperty({
      ...schemaOf(options),
      type: 'array',
      items: { type: 'string', enum: [...values] },
      minItems: options.minItems ?? 0,
      maxItems: options.maxItems,
      uniqueItems: true,
    }),
  );
}

/** One word of a closed set. */
export function OneOf(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    presence(options),
    isOneOf(values, false),
    ApiProperty({ ...schemaOf(options), type: 'string', enum: [...values] }),
  );
}

function isOneOf(values: readonly string[], each: boolean): PropertyDecorator {
  const known = new Set<unknown>(values);
  return ValidateBy({ name: 'isIn', validator: { validate: (value) => known.has(value) } }, { each });
}

function wellFormed(each = false): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && isWellFormedText(value);
  return ValidateBy({ name: 'isWellFormed', validator: { validate } }, { each });
}

function notBlank(): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && value.trim() !== '';
  return ValidateBy({ name: 'isNotBlank', validator: { validate } });
}
