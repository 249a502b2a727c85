import { hashOfNobody, PasswordHasher } from './password-hasher.js';
import { Semaphore } from './semaphore.js';

class WatchedHasher extends PasswordHasher {
  readonly compared: string[] = [];

  protected override compare(stored: string, password: string): Promise<boolean> {
    this.compared.push(stored);
    return super.compare(stored, password);
  }
}

describe('the password hasher', () => {
  it('knows its own hashes, in any composition of the characters', async () => {
    const hasher = new PasswordHasher();
    const stored = await hasher.hash('tres faroles, año y medio');
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(await hasher.verify(stored, 'tres faroles, año y medio'.normalize('NFD'))).toBe(true);
    expect(await hasher.verify(stored, 'tres faroles, ano y medio')).toBe(false);
  });

  it('does the whole comparison for nobody, at the same cost, and says no', async () => {
    const hasher = new WatchedHasher();
    expect(await hasher.verify(undefined, 'whatever it may be')).toBe(false);
    expect(hasher.compared).toEqual([hashOfNobody]);
    const parameters = (stored: string) => stored.split('$').slice(1, 4);
    expect(parameters(hashOfNobody)).toEqual(parameters(await hasher.hash('any password')));
  });
});

describe('a crowd at the door', () => {
  class StuckHasher extends PasswordHasher {
    protected override compare(): Promise<boolean> {
      return new Promise(() => undefined);
    }
  }

  it('is told to come back once the line is longer than a request lasts', async () => {
    const hasher = new StuckHasher();
    for (let index = 0; index < 102; index += 1) void hasher.verify(undefined, 'x');
    await expect(hasher.verify(undefined, 'x')).rejects.toThrow('busy');
  });
});

describe('the semaphore', () => {
  it('runs two at a time, in order, and goes on after a failure', async () => {
    const semaphore = new Semaphore(2);
    let running = 0;
    let most = 0;
    const order: number[] = [];
    const results = await Promise.allSettled(
      Array.from({ length: 9 }, (_, index) =>
        semaphore.run(async () => {
          order.push(index);
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => setTimeout(resolve, 2));
          running -= 1;
          if (index % 3 === 0) throw new Error('failed');
          return index;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    expect(semaphore.queued).toBe(0);
  });
});
