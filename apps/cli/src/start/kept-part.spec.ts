import { type Ending, KeptPart } from './kept-part.js';

interface Life {
  readonly ended: Promise<Ending>;
  stop(): Promise<void>;
  die(ending?: Ending): void;
}

/** On the clock of the tests. */
function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
    signal.addEventListener('abort', () => resolve());
  });
}

function createSut(start?: () => Promise<Life>) {
  const lines: string[] = [];
  const lives: Life[] = [];
  const live = (): Promise<Life> => {
    const { promise, resolve } = Promise.withResolvers<Ending>();
    const die = (ending: Ending = { reason: 'killed' }) => resolve(ending);
    const life = { ended: promise, die, stop: async () => die({ reason: 'stopped' }) };
    lives.push(life);
    return Promise.resolve(life);
  };
  const part = new KeptPart('worker', start ?? live, (line) => lines.push(line), rest);
  return { part, lines, lives };
}

const pauses = (lines: readonly string[]) => lines.map((line) => Number(/ in ([\d.]+) s/.exec(line)?.[1]));

describe('a part that is kept running', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is started again however often it dies, after pauses that grow to half a minute, each told in one line', async () => {
    const { part, lines, lives } = createSut();
    part.begin();
    for (let death = 1; death <= 20; death += 1) {
      await vi.advanceTimersByTimeAsync(0);
      lives.at(-1)?.die();
      await vi.advanceTimersByTimeAsync(30_000);
      expect(lives).toHaveLength(death + 1);
    }
    expect(pauses(lines).slice(0, 9)).toEqual([0.25, 0.5, 1, 2, 4, 8, 16, 30, 30]);
    expect(lines[0]).toBe('worker ended unexpectedly and is started again in 0.25 s: killed');
  });

  it('has its pauses begin anew after it ran for more than a minute', async () => {
    const { part, lines, lives } = createSut();
    part.begin();
    for (const age of [0, 0, 61_000]) {
      await vi.advanceTimersByTimeAsync(age);
      lives.at(-1)?.die();
      await vi.advanceTimersByTimeAsync(600);
    }
    expect(pauses(lines)).toEqual([0.25, 0.5, 0.25]);
  });

  it('is tried again when it could not even be started', async () => {
    let tries = 0;
    const { part, lines } = createSut(() => {
      tries += 1;
      return Promise.reject(new Error('The disk is full.'));
    });
    part.begin();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(tries).toBe(3);
    expect(lines[0]).toContain('The disk is full.');
    await part.stop();
  });

  it('is given up when a person has to mend something first', async () => {
    const { part, lines, lives } = createSut();
    part.begin();
    await vi.advanceTimersByTimeAsync(0);
    lives[0]?.die({ reason: 'Port 3000 is already in use.', final: true });
    await expect(part.givenUp).rejects.toThrow('worker cannot go on: Port 3000 is already in use.');
    await vi.advanceTimersByTimeAsync(60_000);
    expect([lines, lives.length]).toEqual([[], 1]);
  });

  it('is not started again once it was stopped, in its life or in a pause', async () => {
    for (const dies of [false, true]) {
      const { part, lives } = createSut();
      part.begin();
      await vi.advanceTimersByTimeAsync(0);
      if (dies) lives[0]?.die();
      await vi.advanceTimersByTimeAsync(0);
      await part.stop();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(lives).toHaveLength(1);
    }
  });
});
