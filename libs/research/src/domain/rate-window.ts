/** How a caller stands in the present window. */
export interface RateStanding {
  readonly allowed: boolean;
  readonly limit: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/**
 * Counts calls in fixed windows, in memory: the reading door cannot write (trap S7), so its limits hold per process.
 * Everything is forgotten when a window ends, addresses first of all.
 */
export class RateWindow {
  private counts = new Map<string, number>();
  private window = 0;

  constructor(private readonly seconds: number) {}

  hit(caller: string, limit: number, nowMillis: number): RateStanding {
    const window = Math.floor(nowMillis / 1000 / this.seconds);
    if (window !== this.window) {
      this.window = window;
      this.counts = new Map();
    }
    const used = (this.counts.get(caller) ?? 0) + 1;
    this.counts.set(caller, used);
    return {
      allowed: used <= limit,
      limit,
      remaining: Math.max(0, limit - used),
      resetSeconds: Math.max(1, Math.ceil((window + 1) * this.seconds - nowMillis / 1000)),
    };
  }
}
