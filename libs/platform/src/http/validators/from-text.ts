import { Transform } from 'class-transformer';

/** Name of the transformation group that the pipe switches on for query strings and path parameters. */
export const fromText = 'from-text';

const wholeNumber = /^-?(0|[1-9]\d{0,15})$/;
const decimalNumber = /^-?(0|[1-9]\d{0,8})(\.\d{1,9})?$/;

/** `"10"` becomes 10; every other text stays text and is refused by the check that follows (trap V7). */
export function wholeFromText(): PropertyDecorator {
  return whenText((text) => (wholeNumber.test(text) ? Number(text) : text));
}

/** `"-1.5"` becomes -1.5; no exponent, no blank. */
export function decimalFromText(): PropertyDecorator {
  return whenText((text) => (decimalNumber.test(text) ? Number(text) : text));
}

/** `"true"` and `"false"` become booleans, nothing else does (trap V6). */
export function booleanFromText(): PropertyDecorator {
  return whenText((text) => (text === 'true' ? true : text === 'false' ? false : text));
}

/** `?x=a` and `?x=a,b` become lists, as `?x=a&x=b` is by itself. */
export function listFromText(): PropertyDecorator {
  return whenText((text) => text.split(','));
}

function whenText(read: (text: string) => unknown): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? read(value) : value), {
    groups: [fromText],
  });
}
