export type { FieldOptions } from './field.js';
export { JsonObject, NestedList, NestedObject, WordMap } from './nested.js';
export { OneOf, OneOfList, Text, TextList, type TextOptions } from './text.js';
export { Decimal, EdtfText, Flag, Id, Timestamp, Whole } from './values.js';
