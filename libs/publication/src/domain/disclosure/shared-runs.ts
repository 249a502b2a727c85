/** Words in a row that stand in two texts. */
export interface SharedRun {
  /** Place of the first word in the text that was looked through. */
  readonly start: number;
  readonly length: number;
}

/** Every run of words of a source, as a suffix automaton: built and followed in time linear in the number of words. */
export class RunsOfSource {
  private readonly next: Map<string, number>[] = [new Map()];
  private readonly link: number[] = [-1];
  private readonly longest: number[] = [0];

  constructor(source: readonly string[]) {
    let last = 0;
    for (const word of source) last = this.extend(last, word);
  }

  /** The runs of `words` that stand in the source too and cannot be made longer at their end. */
  sharedWith(words: readonly string[]): SharedRun[] {
    const runs: SharedRun[] = [];
    let state = 0;
    let length = 0;
    for (const [at, word] of words.entries()) {
      const before = length;
      while (state > 0 && !this.next[state]?.has(word)) {
        state = this.link[state] ?? 0;
        length = this.longest[state] ?? 0;
      }
      const following = this.next[state]?.get(word);
      if (following === undefined) length = 0;
      else {
        state = following;
        length += 1;
      }
      if (before > 0 && length !== before + 1) runs.push({ start: at - before, length: before });
    }
    if (length > 0) runs.push({ start: words.length - length, length });
    return runs;
  }

  private extend(last: number, word: string): number {
    const current = this.addState((this.longest[last] ?? 0) + 1, new Map());
    let state = last;
    while (state !== -1 && !this.next[state]?.has(word)) {
      this.next[state]?.set(word, current);
      state = this.link[state] ?? -1;
    }
    this.link[current] = state === -1 ? 0 : this.placeFor(state, word);
    return current;
  }

  /** The state that ends just the runs of `state` followed by `word`; split off when there is none yet. */
  private placeFor(state: number, word: string): number {
    const target = this.next[state]?.get(word) ?? 0;
    const length = (this.longest[state] ?? 0) + 1;
    if (this.longest[target] === length) return target;
    const clone = this.addState(length, new Map(this.next[target]));
    this.link[clone] = this.link[target] ?? 0;
    this.link[target] = clone;
    for (let from = state; from !== -1 && this.next[from]?.get(word) === target; from = this.link[from] ?? -1) {
      this.next[from]?.set(word, clone);
    }
    return clone;
  }

  private addState(length: number, next: Map<string, number>): number {
    this.next.push(next);
    this.longest.push(length);
    this.link.push(-1);
    return this.next.length - 1;
  }
}
