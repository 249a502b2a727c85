import { isEdtf } from '@habeas/kernel';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsNumber, IsString, IsUUID, Max, MaxLength, Min, ValidateBy } from 'class-validator';
import { type FieldOptions, presence, schemaOf } from './field.js';
import { booleanFromText, decimalFromText, wholeFromText } from './from-text.js';

/** A UUID in canonical lower-case form. */
export function Id(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    presence(options),
    IsUUID('all'),
    ApiProperty({ ...schemaOf(options), type: 'string', format: 'uuid' }),
  );
}

/** A whole number within limits. */
export function Whole(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  return applyDecorators(
    presence(options),
    wholeFromText(),
    IsInt(),
    Min(options.min),
    Max(options.max),
    ApiProperty({ ...schemaOf(options), type: 'integer', minimum: options.min, maximum: options.max }),
  );
}

/** A number within limits, with up to nine decimals in a query. */
export function Decimal(options: FieldOptions & { min: number; max: number }): PropertyDecorator {
  return applyDecorators(
    presence(options),
    decimalFromText(),
    IsNumber({ allowInfinity: false, allowNaN: false }),
    Min(options.min),
    Max(options.max),
    ApiProperty({ ...schemaOf(options), type: 'number', minimum: options.min, maximum: options.max }),
  );
}

/** True or false. */
export function Flag(options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    presence(options),
    booleanFromText(),
    IsBoolean(),
    ApiProperty({ ...schemaOf(options), type: 'boolean' }),
  );
}

/** An uncertain date in EDTF, level 0 or 1. */
export function EdtfText(options: FieldOptions = {}): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && value.length <= 40 && isEdtf(value);
  return applyDecorators(
    presence(options),
    IsString(),
    MaxLength(40),
    ValidateBy({ name: 'isEdtf', validator: { validate } }),
    ApiProperty({ example: '2025-03', ...schemaOf(options), type: 'string', maxLength: 40, format: 'edtf' }),
  );
}

const utcTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

/** A moment in UTC, `2025-03-15T10:00:00Z`. */
export function Timestamp(options: FieldOptions = {}): PropertyDecorator {
  const validate = (value: unknown) =>
    typeof value === 'string' && utcTime.test(value) && !Number.isNaN(Date.parse(value));
  return applyDecorators(
    presence(options),
    IsString(),
    MaxLength(30),
    ValidateBy({ name: 'isTimestamp', validator: { validate } }),
    ApiProperty({ ...schemaOf(options), type: 'string', format: 'date-time' }),
  );
}
