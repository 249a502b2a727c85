import { Log, type LogMembers } from './log.js';

function createSut() {
  const lines: string[] = [];
  return { log: new Log('api', (line) => lines.push(line)), lines };
}

describe('the log', () => {
  it('writes one JSON line with time, level, app, event and allowed members', () => {
    const { log, lines } = createSut();
    log.warn('job.retried', { job: 'find-personal-data', count: 2 });
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      time: expect.stringMatching(/^\d{4}-/),
      level: 'warn',
      app: 'api',
      event: 'job.retried',
      job: 'find-personal-data',
      count: 2,
    });
  });

  it('drops every member that is not on the list, however it got there', () => {
    const { log, lines } = createSut();
    const smuggled: Record<string, unknown> = {
      narrative: 'CANARY',
      status: 500,
      deep: { name: 'CANARY' },
      reason: { a: 'CANARY' },
    };
    log.error('request.failed', smuggled as LogMembers); // a caller that escaped the types
    expect(lines[0]).not.toContain('CANARY');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ status: 500 });
  });

  it('cuts long values, so that a text cannot hide in a code', () => {
    const { log, lines } = createSut();
    log.info('x', { reason: 'a'.repeat(5_000) });
    expect((lines[0] ?? '').length).toBeLessThan(300);
  });
});
