import { createPostgresBackend, setDefaultBackendFactory } from 'bullmq';
import pg from 'pg';
import { SurvivingClient } from '../database/surviving-client.js';

// Before Nest builds its container: otherwise BullMQ asks for Redis (trap B1).
setDefaultBackendFactory(createPostgresBackend);

/** Connections of the pool that all queues and workers of a process share; each worker holds one of them to listen. */
const poolSize = 24;

/** The one pool of the queue, under `habeas_queue`, which reaches its own schema and nothing else (trap B5). */
export function createQueuePool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    Client: SurvivingClient,
    max: poolSize,
    keepAlive: true,
    application_name: 'habeas-queue',
    options: '-c search_path=bullmq',
  });
  pool.setMaxListeners(0); // each queue and worker listens on the one pool
  pool.on('error', () => undefined); // a dropped idle connection is replaced on the next query
  return pool;
}
