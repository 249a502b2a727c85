export { Outbox, type OutboxEvent, type OutboxEventName, outboxEventNames } from './outbox.js';
export { OutboxModule } from './outbox.module.js';
