/** One thing that must be in order before a process takes requests. Throws, or resolves false, when it is not. */
export type HealthCheck = () => Promise<boolean>;

/** The checks of a process, by the name under which readiness tells them. */
export abstract class HealthChecks {
  abstract readonly checks: Readonly<Record<string, HealthCheck>>;
}
