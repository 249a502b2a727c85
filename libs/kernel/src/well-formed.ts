/**
 * Whether PostgreSQL keeps the text exactly as it is: no NUL byte (an error there) and no lone surrogate (stored as
 * U+FFFD without a word).
 */
export function isWellFormedText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000');
}
