import { createServer, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { FastifyInstance } from 'fastify';

/** Figures of one process in the form that Prometheus reads. Labels are names of the code, never of persons or places. */
export class Metrics {
  readonly registry = new Registry();
  private readonly durations: Histogram<'method' | 'route' | 'status'>;
  readonly failures: Counter<'kind'>;

  constructor(app: string) {
    this.registry.setDefaultLabels({ app });
    collectDefaultMetrics({ register: this.registry });
    this.durations = new Histogram({
      name: 'habeas_http_request_seconds',
      help: 'Seconds from the first byte of a request to the end of its answer, by route pattern',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [this.registry],
    });
    this.failures = new Counter({
      name: 'habeas_failures_total',
      help: 'What went wrong, by kind',
      labelNames: ['kind'],
      registers: [this.registry],
    });
  }

  /** Counts every answer of a server under its route pattern, never under its address. */
  observe(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unknown';
      this.durations.observe(
        { method: request.method, route, status: String(reply.statusCode) },
        reply.elapsedTime / 1_000,
      );
      done();
    });
  }

  /** Serves `/metrics` on a port of its own (trap N16). Resolves when it listens. */
  async serve(host: string, port: number): Promise<Server> {
    const server = createServer((request, response) => void this.answer(request.url, response));
    server.listen(port, host);
    await once(server, 'listening');
    return server;
  }

  private async answer(url: string | undefined, response: ServerResponse): Promise<void> {
    if (url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': this.registry.contentType }).end(await this.registry.metrics());
  }
}
