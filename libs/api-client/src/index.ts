/** Types of both APIs, generated from their OpenAPI documents, and nothing else: a client is `createClient<InsidersPaths>()` of openapi-fetch. */
export type { components as InsidersComponents, paths as InsidersPaths } from './insiders.js';
export type { components as ResearchComponents, paths as ResearchPaths } from './research.js';
