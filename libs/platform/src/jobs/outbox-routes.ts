import { Injectable } from '@nestjs/common';
import type { FlowJob } from 'bullmq';
import type { OutboxEvent, OutboxEventName } from '../outbox/outbox.js';
import { jobAttempts, jobRetention } from './worker-options.js';

/** A job that an event asks for. */
export interface JobRequest {
  readonly queue: string;
  readonly name: string;
  /** Ids only: a job's data lies in the database in clear (trap B13). */
  readonly ids: Readonly<Record<string, string>>;
  /** Jobs that run before this one, side by side. This one runs when all of them have ended, also those that failed. */
  readonly children?: readonly JobRequest[];
}

type OutboxRoute = (event: OutboxEvent) => JobRequest;

/** Which jobs each event asks for. The jobs modules of the contexts register theirs when the worker starts. */
@Injectable()
export class OutboxRoutes {
  private readonly routes = new Map<OutboxEventName, OutboxRoute[]>();

  register(name: OutboxEventName, route: OutboxRoute): void {
    this.routes.set(name, [...(this.routes.get(name) ?? []), route]);
  }

  /** The flows for an event. Their ids come from the event's, so that adding them twice adds them once. */
  flowsFor(event: OutboxEvent): FlowJob[] {
    return (this.routes.get(event.name) ?? []).map((route) => toFlow(route(event), event.id));
  }
}

function toFlow(request: JobRequest, eventId: string, isChild = false): FlowJob {
  return {
    queueName: request.queue,
    name: request.name,
    data: request.ids,
    opts: {
      jobId: `${request.name}-${eventId}`,
      ...jobAttempts,
      ...jobRetention,
      ...(isChild ? { ignoreDependencyOnFailure: true } : {}),
    },
    ...(request.children ? { children: request.children.map((child) => toFlow(child, eventId, true)) } : {}),
  };
}
