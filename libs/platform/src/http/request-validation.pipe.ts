import { Malformed } from '@habeas/kernel';
import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { fieldErrors } from './field-errors.js';
import { deepestBody, isDeeperThan } from './json-depth.js';
import { fromText } from './validators/from-text.js';

type DtoClass = new () => object;

/** Path parameters of one class that are remembered. */
const mostParams = 1_000;

const checks = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validationError: { target: false, value: false },
};

/** Texts of a query string become numbers and booleans by the strict parsers of the house validators only. */
const readingText = { groups: [fromText] };

const plainTypes: readonly unknown[] = [String, Boolean, Number, Array, Object, Buffer, Date];

/**
 * Checks the shape of bodies, queries and path parameters against their DTO classes. None of the house validators
 * waits for anything, so the check does not either: it runs on every request.
 */
@Injectable()
export class RequestValidationPipe implements PipeTransform {
  /** Classes to which nothing given was found right: it cannot be wrong the second time. */
  private readonly rightWhenEmpty = new WeakSet<DtoClass>();
  /** Path parameters that were found right, by their text: the same few pages are asked for again and again. */
  private readonly rightParams = new WeakMap<DtoClass, Map<string, object>>();

  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    const { type, metatype } = metadata;
    if (type === 'custom' || !isDtoClass(metatype)) return value;
    return type === 'param' ? this.params(value, metatype) : this.checked(value, type, metatype);
  }

  private params(value: unknown, metatype: DtoClass): object {
    const known = this.rightParams.get(metatype) ?? new Map<string, object>();
    this.rightParams.set(metatype, known);
    const text = JSON.stringify(value);
    const before = known.get(text);
    if (before) return before;
    const dto = Object.freeze(this.checked(value, 'param', metatype));
    if (known.size >= mostParams) known.clear();
    known.set(text, dto);
    return dto;
  }

  private checked(value: unknown, type: ArgumentMetadata['type'], metatype: DtoClass): object {
    if (type === 'body') assertPlainBody(value);
    const dto = plainToInstance(metatype, value ?? {}, type === 'body' ? undefined : readingText);
    const isEmpty = Object.keys(value ?? {}).length === 0;
    if (isEmpty && this.rightWhenEmpty.has(metatype)) return dto;
    const errors = validateSync(dto, checks);
    if (errors.length > 0) throw refusal(errors);
    if (isEmpty) this.rightWhenEmpty.add(metatype);
    return dto;
  }
}

function refusal(errors: ValidationError[]): Malformed {
  return new Malformed('invalid_request', 'Some fields are missing or not of the right form.', fieldErrors(errors));
}

function isDtoClass(metatype: ArgumentMetadata['metatype']): metatype is DtoClass {
  return metatype !== undefined && !plainTypes.includes(metatype);
}

/** For bodies without a class too: a JSON object that no reader's stack can be exhausted by. @throws Malformed */
export function assertPlainBody(value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Malformed('invalid_request', 'The body must be a JSON object.');
  }
  if (isDeeperThan(value, deepestBody)) throw new Malformed('invalid_request', 'The body is nested too deeply.');
}
