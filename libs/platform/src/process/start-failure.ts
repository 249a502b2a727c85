import { ConfigurationMistakes } from '../config/environment.js';
import { StartupRefusal } from '../embedded/startup-refusal.js';

/** What a process that could not start tells the one that started it, before it ends. */
export interface StartFailure {
  /** Why, in words for the operator. */
  readonly startFailed: string;
  /** Whether starting it again cannot help: somebody has to mend something first. */
  readonly final: boolean;
}

/** Whether a message from a child process is a {@link StartFailure}. */
export function isStartFailure(message: unknown): message is StartFailure {
  return typeof message === 'object' && message !== null && 'startFailed' in message && 'final' in message;
}

/** Tells a failed start in words. Final is only what stays as it is until a person changes it. */
export function startFailureOf(error: unknown): StartFailure {
  if (error instanceof ConfigurationMistakes || error instanceof StartupRefusal)
    return { startFailed: error.message, final: true };
  if (!(error instanceof Error)) return { startFailed: 'The start failed.', final: false };
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return { startFailed: `Port ${String(error.port)} is already in use.`, final: true };
  return { startFailed: `The start failed: ${error.message.split('\n', 1)[0]}`, final: false };
}
