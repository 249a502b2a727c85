import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { problemOfStatus } from '../http/problem.js';
import type { Closable } from './run-process.js';

/** Where a process listens. */
export interface Listening {
  readonly host: string;
  readonly port: number;
}

/**
 * Stands in for a process that waits for its database, on that process's own port: it is alive, it is not ready, and whoever
 * calls shall come again. Closing it frees the port.
 */
export async function openWaitingRoom({ host, port }: Listening): Promise<Closable> {
  const server = createServer({ keepAlive: false }, (request, response) => {
    response.setHeader('Connection', 'close');
    response.setHeader('Cache-Control', 'no-store');
    if (request.url === '/health/live') send(response, 200, { status: 'ok', checks: {} });
    else if (request.url === '/health/ready')
      send(response, 503, { status: 'unavailable', checks: { database: 'unavailable' } });
    else refuse(response);
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function refuse(response: ServerResponse): void {
  response.setHeader('Retry-After', '5');
  send(response, 503, problemOfStatus(503, randomUUID()), 'application/problem+json');
}

function send(response: ServerResponse, status: number, body: object, type = 'application/json'): void {
  response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(JSON.stringify(body));
}
