/** One thing that must be in order before a process takes requests. Throws, or resolves false, when it is not. */
export type HealthCheck = () => Promise<boolean>;

/** The checks of a process, by the name under which readiness tells them. */
export abstract class HealthChecks {
  abstract readonly checks: Readonly<Record<string, HealthCheck>>;
}

/** Milliseconds after which a check counts as failed. */
const patience = 3_000;

/** Whether each check is in order, by name. A check that throws or is late is not. */
export async function runChecks(health: HealthChecks): Promise<Record<string, boolean>> {
  const results = Object.entries(health.checks).map(async ([name, check]) => [name, await inOrder(check)] as const);
  return Object.fromEntries(await Promise.all(results));
}

async function inOrder(check: HealthCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
