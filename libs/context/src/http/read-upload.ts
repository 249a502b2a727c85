import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import { DomainError, Malformed } from '@habeas/kernel';
import { assertPlainBody } from '@habeas/platform/http';
import type { FastifyRequest } from 'fastify';
import { type RecordKind, recordKinds } from '../domain/records/record.js';

/** A file of records with what was said beside it. */
export interface ContextUpload {
  readonly bytes: Uint8Array;
  readonly kind?: RecordKind;
  readonly dryRun?: boolean;
  readonly leaveOutFaulty?: boolean;
}

/** Reads the file of a request: the body itself when it is JSON, else the part `file` of a form. */
export async function readUpload(request: FastifyRequest): Promise<ContextUpload> {
  const type = request.headers['content-type'] ?? '';
  if (/^multipart\/form-data\b/i.test(type)) return readForm(request);
  if (!/^application\/json\b/i.test(type)) {
    throw new DomainError('unsupported', 'unsupported_content_type', 'Send JSON, or a file as multipart/form-data.');
  }
  // The file's own reader tells each fault with its path; a body class would know none of them.
  assertPlainBody(request.body);
  return { bytes: Buffer.from(JSON.stringify(request.body)) };
}

/** The name that the client gave the file is never looked at. */
async function readForm(request: FastifyRequest): Promise<ContextUpload> {
  let bytes: Buffer | undefined;
  let [kind, dryRun, leaveOutFaulty]: [RecordKind?, boolean?, boolean?] = [];
  for await (const part of request.parts()) {
    if (part.type === 'file') bytes = await readFile(part);
    else if (part.fieldname === 'kind') kind = kindOf(textOf(part));
    else if (part.fieldname === 'dryRun') dryRun = flagOf(part);
    else if (part.fieldname === 'leaveOutFaulty') leaveOutFaulty = flagOf(part);
    else throw wrongPart();
  }
  if (bytes) return { bytes, kind, dryRun, leaveOutFaulty };
  throw new Malformed('file_required', 'Send the file in the part "file".', [{ field: 'file', code: 'required' }]);
}

/** The copy of a source in the one part `file` of a form, and what kind of file it says to be. */
export async function readCopy(request: FastifyRequest): Promise<{ bytes: Buffer; mediaType: string }> {
  if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '')) {
    throw new DomainError('unsupported', 'unsupported_content_type', 'Send the file as multipart/form-data.');
  }
  let copy: { bytes: Buffer; mediaType: string } | undefined;
  for await (const part of request.parts()) {
    if (part.type !== 'file') throw wrongPart();
    copy = { bytes: await readFile(part), mediaType: part.mimetype };
  }
  if (copy && copy.bytes.length > 0) return copy;
  throw new Malformed('file_required', 'Send the file in the part "file".', [{ field: 'file', code: 'required' }]);
}

async function readFile(part: MultipartFile): Promise<Buffer> {
  if (part.fieldname !== 'file') throw wrongPart();
  const content = await part.toBuffer();
  if (part.file.truncated) throw new DomainError('too_large', 'file_too_large', 'The file is larger than 20 MB.');
  return content;
}

function textOf({ value }: MultipartValue): string {
  return typeof value === 'string' ? value : '';
}

function kindOf(text: string): RecordKind {
  const kind = recordKinds.find((one) => one === text);
  if (!kind) throw wrongPart('kind');
  return kind;
}

function flagOf(part: MultipartValue): boolean {
  const text = textOf(part);
  if (text !== 'true' && text !== 'false') throw wrongPart(part.fieldname);
  return text === 'true';
}

function wrongPart(field?: string): Malformed {
  const fields = field === undefined ? [] : [{ field, code: 'wrong_form' }];
  return new Malformed('invalid_request', 'A part of the form is not one that this call takes.', fields);
}
