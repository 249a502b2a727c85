/** How many downloads may run at the same time in one process, and how many of them for one reader. */
export interface ExportLimits {
  readonly all: number;
  readonly each: number;
}

/** Places for downloads that run. A slow reader keeps a place and nothing else, and never all of them. */
export class ExportSlots {
  private readonly taken = new Map<string, number>();
  private running = 0;

  constructor(private readonly limits: ExportLimits) {}

  /** Gives the way to hand the place back, once; undefined when there is none. */
  take(reader: string): (() => void) | undefined {
    const own = this.taken.get(reader) ?? 0;
    if (this.running >= this.limits.all || own >= this.limits.each) return undefined;
    this.running += 1;
    this.taken.set(reader, own + 1);
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.running -= 1;
      const left = (this.taken.get(reader) ?? 1) - 1;
      if (left === 0) this.taken.delete(reader);
      else this.taken.set(reader, left);
    };
  }
}
