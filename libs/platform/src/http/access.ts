import type { Permission } from '@habeas/kernel';
import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension } from '@nestjs/swagger';

/** Who may call a route: everybody, or whoever holds the permission. */
export type AccessRule = 'public' | Permission;

/** Where the guard and the route inventory find the rule of a handler. */
export const accessRuleKey = 'habeas:access-rule';

/**
 * Declares who may call a route. A route without it answers 403 to everybody, and the start fails. The same word
 * writes the security entry of the OpenAPI document, so that the two cannot drift.
 */
export function Access(rule: AccessRule): MethodDecorator & ClassDecorator {
  const declared = SetMetadata(accessRuleKey, rule);
  if (rule === 'public') return applyDecorators(declared, ApiExtension('x-access', 'public'));
  return applyDecorators(declared, ApiExtension('x-access', rule), ApiCookieAuth('session'), ApiBearerAuth('api-key'));
}
