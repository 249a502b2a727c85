import { Malformed } from '@habeas/kernel';
import {
  type ArgumentMetadata,
  Injectable,
  type PipeTransform,
  type ValidationError,
  ValidationPipe,
} from '@nestjs/common';
import { deepestBody, isDeeperThan } from './json-depth.js';
import { fieldErrors } from './field-errors.js';
import { fromText } from './validators/from-text.js';

const options = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  transform: true,
  stopAtFirstError: false,
  validationError: { target: false, value: false },
  exceptionFactory: (errors: ValidationError[]) =>
    new Malformed('invalid_request', 'Some fields are missing or not of the right form.', fieldErrors(errors)),
};

/** Checks the shape of bodies, queries and path parameters against their DTO classes. */
@Injectable()
export class RequestValidationPipe implements PipeTransform {
  private readonly body = new ValidationPipe(options);
  private readonly text = new ValidationPipe({ ...options, transformOptions: { groups: [fromText] } });

  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    if (metadata.type === 'custom') return value;
    return metadata.type === 'body' ? this.transformBody(value, metadata) : this.text.transform(value, metadata);
  }

  private transformBody(value: unknown, metadata: ArgumentMetadata): unknown {
    if (
      metadata.metatype &&
      metadata.metatype !== Object &&
      (typeof value !== 'object' || value === null || Array.isArray(value))
    ) {
      throw new Malformed('invalid_request', 'The body must be a JSON object.');
    }
    if (isDeeperThan(value, deepestBody)) throw new Malformed('invalid_request', 'The body is nested too deeply.');
    return this.body.transform(value, metadata);
  }
}
