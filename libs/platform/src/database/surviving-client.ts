import pg from 'pg';

/**
 * A connection whose loss ends nothing but the query that runs on it. A pool takes its own listener off a connection
 * while somebody holds it; when the server goes away just then, the error would have no listener and end the process.
 */
export class SurvivingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
