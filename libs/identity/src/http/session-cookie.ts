import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { InsidersOrigin } from './insiders-origin.js';

/**
 * The one cookie: the token of a login, out of reach of scripts, sent to this server's own pages alone, gone with the browser.
 * Over https its name begins with `__Host-`, so that no other host can plant it; over plain http, which only the loopback
 * address should see, browsers would refuse that name.
 */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  /** The cookie's name. */
  readonly name: string;

  constructor(origin: InsidersOrigin) {
    this.secure = origin.url.startsWith('https:');
    this.name = this.secure ? '__Host-habeas' : 'habeas';
  }

  /** The token that the request carries, if any. */
  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  write(reply: FastifyReply, token: string): void {
    void reply.setCookie(this.name, token, this.options());
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options());
  }

  private options() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.secure } as const;
  }
}
