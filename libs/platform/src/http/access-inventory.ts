import type { INestApplicationContext } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { type AccessRule, accessRuleKey } from './access.js';

/** One handler of an HTTP app and who may call it. */
export interface RouteAccess {
  /** `GET`, `POST` … */
  readonly method: string;
  /** Path below the prefix, with `:parameters`. */
  readonly path: string;
  readonly handler: string;
  readonly rule: AccessRule | undefined;
}

/** Every handler with its rule, by path and method. */
export function listRoutes(app: INestApplicationContext): RouteAccess[] {
  const discovery = app.get(DiscoveryService, { strict: false });
  const scanner = app.get(MetadataScanner, { strict: false });
  const reflector = app.get(Reflector, { strict: false });
  const routes = discovery.getControllers().flatMap(({ instance, metatype }) => {
    if (!instance || !metatype) return [];
    const prototype: Record<string, unknown> = Object.getPrototypeOf(instance);
    return scanner.getAllMethodNames(prototype).flatMap((name): RouteAccess[] => {
      const handler = prototype[name];
      if (typeof handler !== 'function' || !Reflect.hasMetadata(PATH_METADATA, handler)) return [];
      const rule = reflector.getAllAndOverride<AccessRule | undefined>(accessRuleKey, [handler, metatype]);
      return pathsOf(metatype, handler).map((path) => ({
        method: RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod] ?? 'ALL',
        path,
        handler: `${metatype.name}.${name}`,
        rule,
      }));
    });
  });
  return routes.sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method));
}

/** Stops the start when a route has no rule. */
export function checkAccessRules(app: INestApplicationContext): void {
  const open = listRoutes(app).filter((route) => route.rule === undefined);
  if (open.length > 0)
    throw new Error(`Routes without an access rule: ${open.map((route) => route.handler).join(', ')}`);
}

function pathsOf(controller: object, handler: object): string[] {
  const bases = asList(Reflect.getMetadata(PATH_METADATA, controller));
  const paths = asList(Reflect.getMetadata(PATH_METADATA, handler));
  return bases.flatMap((base) => paths.map((path) => `/${base}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1')));
}

function asList(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).map((part) => String(part ?? ''));
}
