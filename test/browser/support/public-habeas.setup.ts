import type { TestProject } from 'vitest/node';
import { RunningHabeas } from '../../support/running-habeas.js';
import { canRunBrowser } from './browser.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the research door, with the demonstration, for the files that only read as the public does. */
    publicUrl: string;
  }
}

/** Starts one Habeas for all files that only read, and takes it away afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!canRunBrowser) return async () => {};
  const habeas = await RunningHabeas.start({ HABEAS_DEMO: '1', RESEARCH_OPEN_LIMIT: '1000000' });
  project.provide('publicUrl', habeas.researchUrl);
  return async () => {
    await habeas.stop();
  };
}
