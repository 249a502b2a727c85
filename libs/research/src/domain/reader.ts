/** Whoever reads without a key, and researchers whose key was vetted. */
export type ReaderTier = 'open' | 'elevated';
