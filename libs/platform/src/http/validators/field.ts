import { applyDecorators } from '@nestjs/common';
import { IsDefined, ValidateIf } from 'class-validator';

/** What every house validator takes. */
export interface FieldOptions {
  /** The field may be absent. Null is another thing. */
  readonly optional?: boolean;
  /** The field may be null. */
  readonly nullable?: boolean;
  /** For the OpenAPI document. */
  readonly description?: string;
  readonly example?: unknown;
}

/** Absent passes only an optional field, null only a nullable one (trap V4). */
export function presence({ optional = false, nullable = false }: FieldOptions): PropertyDecorator {
  const needsCheck = (_: object, value: unknown) => !(optional && value === undefined) && !(nullable && value === null);
  return applyDecorators(ValidateIf(needsCheck), IsDefined());
}

/** The part of the OpenAPI schema that all fields share. */
export function schemaOf({ optional = false, nullable = false, description, example }: FieldOptions) {
  return {
    required: !optional,
    ...(nullable ? { nullable } : {}),
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
  };
}

/** {@link schemaOf} for an inline object schema, whose own `required` would be a list of its properties. */
export function objectSchemaOf(options: FieldOptions) {
  const { required, ...rest } = schemaOf(options);
  return { ...rest, selfRequired: required };
}
