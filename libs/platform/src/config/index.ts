export { apiConfiguration, apiVariables, type ApiConfiguration } from './api-configuration.js';
export { ConfigurationMistakes, type Environment } from './environment.js';
export {
  operatorConfiguration,
  operatorVariables,
  type GivenRoleUrls,
  type OperatorConfiguration,
} from './operator-configuration.js';
export { researchConfiguration, researchVariables, type ResearchConfiguration } from './research-configuration.js';
export { type DatabaseConfiguration, type ProcessConfiguration } from './shared-configuration.js';
export { workerConfiguration, workerVariables, type WorkerConfiguration } from './worker-configuration.js';
