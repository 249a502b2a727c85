export { nodeComplaint } from './node-version.js';
export { type Closable, runProcess } from './run-process.js';
