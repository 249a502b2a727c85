export { HealthController } from './health.controller.js';
export { type HealthCheck, HealthChecks } from './health-checks.js';
export { HealthModule } from './health.module.js';
export { Metrics } from './metrics.js';
export { PrivateSideChecks } from './private-side-checks.js';
export { ReportFigures } from './report-figures.js';
export { SystemStatusModule } from './system-status.module.js';
