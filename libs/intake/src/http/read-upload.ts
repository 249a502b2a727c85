import { Readable } from 'node:stream';
import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import { DomainError, Malformed } from '@habeas/kernel';
import type { FastifyRequest } from 'fastify';
import { fileMax } from './accept-uploads.js';

/** What came with a file. */
export interface Upload {
  readonly content: Buffer;
  readonly mapping?: unknown;
  readonly mappingName?: string;
  readonly dryRun?: boolean;
}

/** Reads the file of a request: the body itself when it is `text/csv`, else the part `file` of a form. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  if (request.isMultipart()) return readForm(request);
  if (request.body instanceof Readable) return { content: await collect(request.body) };
  throw new DomainError(
    'unsupported',
    'unsupported_content_type',
    'Send the file as text/csv or as multipart/form-data.',
  );
}

async function readForm(request: FastifyRequest): Promise<Upload> {
  let content: Buffer | undefined;
  const fields = new Map<string, string>();
  for await (const part of request.parts()) {
    if (part.type === 'file') content = await readFile(part);
    else fields.set(fieldName(part), fieldText(part));
  }
  if (!content)
    throw new Malformed('file_required', 'Send the file in the part "file".', [{ field: 'file', code: 'required' }]);
  const mapping = fields.get('mapping');
  const mappingName = fields.get('mappingName');
  const dryRun = fields.get('dryRun');
  return {
    content,
    ...(mapping === undefined ? {} : { mapping: parseJson(mapping) }),
    ...(mappingName === undefined ? {} : { mappingName: slug(mappingName) }),
    ...(dryRun === undefined ? {} : { dryRun: flag(dryRun) }),
  };
}

/** The name that the client gave the file is never looked at. */
async function readFile(part: MultipartFile): Promise<Buffer> {
  if (part.fieldname !== 'file') throw unknownField();
  const content = await part.toBuffer();
  if (part.file.truncated) throw tooLarge();
  return content;
}

const fieldNames = ['mapping', 'mappingName', 'dryRun'];

function fieldName({ fieldname }: MultipartValue): string {
  if (!fieldNames.includes(fieldname)) throw unknownField();
  return fieldname;
}

function fieldText({ value, valueTruncated }: MultipartValue): string {
  if (valueTruncated || typeof value !== 'string') throw tooLarge();
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrongForm('mapping');
  }
}

/** A mapping's name stands in addresses, so it is plain. */
export const mappingNamePattern = /^[a-z0-9][a-z0-9-]{0,59}$/;

function slug(text: string): string {
  if (!mappingNamePattern.test(text)) throw wrongForm('mappingName');
  return text;
}

function flag(text: string): boolean {
  if (text !== 'true' && text !== 'false') throw wrongForm('dryRun');
  return text === 'true';
}

async function collect(body: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > fileMax) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): DomainError {
  return new DomainError('too_large', 'file_too_large', 'A file may have 20 megabytes. Send it in parts.');
}

function unknownField(): Malformed {
  return new Malformed('invalid_request', 'The form has a part that this call does not take.');
}

function wrongForm(field: string): Malformed {
  return new Malformed('invalid_request', 'A part of the form is not of the right form.', [
    { field, code: 'wrong_form' },
  ]);
}
