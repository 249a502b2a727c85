import { applyDecorators, type Type as ClassOf } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateBy, ValidateNested } from 'class-validator';
import { type FieldOptions, objectSchemaOf, presence, schemaOf } from './field.js';

// @nestjs/swagger takes a function for a late type only when the function's own name is "type", as in `type: () => …`.

/** An object of its own DTO class. An array in its place is refused, and so is every key that the class does not know (V1, V2). */
export function NestedObject(dto: () => ClassOf<object>, options: FieldOptions = {}): PropertyDecorator {
  return applyDecorators(
    presence(options),
    IsObject(),
    ValidateNested(),
    Type(dto),
    ApiProperty({ ...schemaOf(options), type: () => dto() }),
  );
}

/** A list of objects of one DTO class. */
export function NestedList(
  dto: () => ClassOf<object>,
  options: FieldOptions & { maxItems: number; minItems?: number },
): PropertyDecorator {
  return applyDecorators(
    presence(options),
    IsArray(),
    ArrayMinSize(options.minItems ?? 0),
    ArrayMaxSize(options.maxItems),
    ValidateNested({ each: true }),
    IsObject({ each: true }),
    Type(dto),
    ApiProperty({
      ...schemaOf(options),
      type: () => dto(),
      isArray: true,
      minItems: options.minItems ?? 0,
      maxItems: options.maxItems,
    }),
  );
}

/** A map from known keys to words of a closed set, such as consent grants. Unknown keys and words are refused. */
export function WordMap(
  keys: readonly string[],
  words: readonly string[],
  options: FieldOptions = {},
): PropertyDecorator {
  const knownKeys = new Set(keys);
  const knownWords = new Set<unknown>(words);
  const validate = (value: unknown) =>
    isPlainObject(value) && Object.entries(value).every(([key, word]) => knownKeys.has(key) && knownWords.has(word));
  return applyDecorators(
    presence(options),
    IsObject(),
    ValidateBy({ name: 'isIn', validator: { validate } }),
    ApiProperty({
      ...objectSchemaOf(options),
      type: 'object',
      properties: Object.fromEntries(keys.map((key) => [key, { type: 'string', enum: [...words] }])),
      additionalProperties: false,
    }),
  );
}

/** A JSON object whose inside is checked by a rule of its own in the domain; at most `maxBytes` when written as JSON. */
export function JsonObject(options: FieldOptions & { maxBytes: number }): PropertyDecorator {
  const validate = (value: unknown) =>
    isPlainObject(value) && Buffer.byteLength(JSON.stringify(value)) <= options.maxBytes;
  return applyDecorators(
    presence(options),
    IsObject(),
    ValidateBy({ name: 'max', validator: { validate } }),
    ApiProperty({ ...objectSchemaOf(options), type: 'object', additionalProperties: true }),
  );
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
