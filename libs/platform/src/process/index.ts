export { awaitDatabase } from './await-database.js';
export { growingPause } from './growing-pause.js';
export { nodeComplaint } from './node-version.js';
export { type Closable, runProcess } from './run-process.js';
export { isStartFailure } from './start-failure.js';
