/** One window of the limits on signing in. */
export const windowSeconds = 15 * 60;
/** Tries per account and window. */
export const triesPerAccount = 10;
/** Tries per client address and window. */
export const triesPerAddress = 30;
