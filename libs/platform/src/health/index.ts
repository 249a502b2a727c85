export { HealthController } from './health.controller.js';
export { type HealthCheck, HealthChecks } from './health-checks.js';
export { HealthModule } from './health.module.js';
export { Metrics } from './metrics.js';
export { PrivateSideChecks } from './private-side-checks.js';
