const signatures = ['PK\u0003\u0004', '%PDF', '\u00d0\u00cf\u0011\u00e0', '{\\rtf'];

/** The text of a file, or undefined when it is a workbook, a PDF or another thing that is no text at all. */
export function decodeFile(content: Buffer): string | undefined {
  const start = content.subarray(0, 8).toString('latin1');
  if (signatures.some((signature) => start.startsWith(signature))) return undefined;
  if (start.startsWith('\u00ff\u00fe')) return new TextDecoder('utf-16le').decode(content);
  if (start.startsWith('\u00fe\u00ff')) return new TextDecoder('utf-16be').decode(content);
  return decodeUtf8(content) ?? new TextDecoder('windows-1252').decode(content);
}

/** Strict, and without the byte order mark; undefined when the bytes are no UTF-8. */
function decodeUtf8(content: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return undefined;
  }
}
