import passport from 'passport';
import type { FastifyRequest } from 'fastify';

type Callback = (error: unknown, user: unknown) => void;
type Middleware = (request: FastifyRequest, response: undefined, next: Callback) => void;

/**
 * Runs one Passport strategy for one request and resolves with what its `validate` returned, or undefined when it found
 * nobody. Passport writes the outcome's callbacks onto the strategy it is given, so every request gets an object of its own
 * that inherits from it: two requests at once must never answer each other. No strategy is looked up by name, since names
 * are global to the process and the last app to start would win.
 */
export function authenticate<User extends object>(
  strategy: { validate(...parts: never[]): Promise<User | undefined> },
  request: FastifyRequest,
): Promise<User | undefined> {
  return new Promise((resolve, reject) => {
    const settle: Callback = (error, user) => {
      if (error) reject(error);
      else resolve(user ? (user as User) : undefined); // Passport hands on what `validate` returned, untyped
    };
    const middleware: Middleware = passport.authenticate(Object.create(strategy), { session: false }, settle);
    middleware(request, undefined, settle);
  });
}
