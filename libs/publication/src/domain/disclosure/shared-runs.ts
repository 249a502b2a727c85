/** Words in a row that stand in two texts. */
export interface SharedRun {
  /** Place of the first word in the text that was looked through. */
  readonly start: number;
  readonly length: number;
}

/**
 * Every run of words of one text, as a suffix automaton. Sources are read along it one after the other and none is kept:
 * the time is linear in the number of words, and the memory is that of the text, however many sources there are.
 */
export class RunsOfText {
  private readonly next: Map<string, number>[] = [new Map()];
  private readonly link: number[] = [-1];
  private readonly longest: number[] = [0];
  /** The longest run of each state that a source has said. */
  private readonly said: number[] = [0];
  /** The state after each word of the text. */
  private readonly states: number[] = [];

  constructor(text: readonly string[]) {
    let last = 0;
    for (const word of text) {
      last = this.extend(last, word);
      this.states.push(last);
    }
  }

  /** Follows a source; what it shares with the text is remembered. */
  read(source: Iterable<string>): void {
    let state = 0;
    let length = 0;
    for (const word of source) {
      while (state > 0 && !this.next[state]?.has(word)) {
        state = this.link[state] ?? 0;
        length = this.longest[state] ?? 0;
      }
      const following = this.next[state]?.get(word);
      if (following === undefined) continue;
      state = following;
      length += 1;
      this.said[state] = Math.max(this.said[state] ?? 0, length);
    }
  }

  /** The runs of the text that stand in a source too and cannot be made longer at their end. */
  shared(): SharedRun[] {
    const said = this.saidWithEndings();
    const lengths = this.states.map((state) => {
      let from = state;
      while (from > 0 && said[from] === 0) from = this.link[from] ?? 0;
      return said[from] ?? 0;
    });
    return lengths.flatMap((length, end) =>
      length > 0 && lengths[end + 1] !== length + 1 ? [{ start: end - length + 1, length }] : [],
    );
  }

  /** Whoever says a run says its endings too, which the states behind the links stand for. */
  private saidWithEndings(): number[] {
    const said = [...this.said];
    const fromLongest = said.map((_, state) => state).toSorted((one, other) => this.length(other) - this.length(one));
    for (const state of fromLongest) {
      const ending = this.link[state] ?? -1;
      if (ending > 0 && (said[state] ?? 0) > 0) said[ending] = this.length(ending);
    }
    return said;
  }

  private length(state: number): number {
    return this.longest[state] ?? 0;
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
    this.said.push(0);
    return this.next.length - 1;
  }
}
