export { FrameworkLogger } from './framework-logger.js';
export { Log, loggedMembers, type LogMembers, type LogSink } from './log.js';
export { LoggingModule } from './logging.module.js';
