export { type AccessRule, Access } from './access.js';
export { AccessGuard } from './access.guard.js';
export { checkAccessRules, listRoutes, type RouteAccess } from './access-inventory.js';
export { Act, actorOf } from './act.decorator.js';
export { ActorResolver, NobodyResolver } from './actor-resolver.js';
export { createHttpApp, type HttpAppOptions } from './create-http-app.js';
export { type CursorShape, decodeCursor, encodeCursor, pageOf } from './cursor.js';
export { HttpModule } from './http.module.js';
export {
  IdempotencyKey,
  type IdempotentRequest,
  IdempotentWrites,
  OptionalIdempotencyKey,
  TakesIdempotencyKey,
} from './idempotency.js';
export { IfMatch, setEtag, TakesIfMatch } from './if-match.decorator.js';
export {
  ApiProblems,
  buildOpenApi,
  FieldErrorResponse,
  type OpenApiInfo,
  ProblemResponse,
  serveOpenApi,
} from './openapi.js';
export { defaultPageSize, PageQuery } from './page.query.js';
export { type Problem, statusOf } from './problem.js';
export { contentSecurityPolicy, securityHeaders } from './security-headers.js';
export { serveWeb, type WebOptions } from './serve-web.js';
export * from './validators/index.js';
export { assertPlainBody } from './request-validation.pipe.js';
