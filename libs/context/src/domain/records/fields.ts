import { type FieldError, isEdtf, isWellFormedText } from '@habeas/kernel';

/** The path of a field below another path. */
export function fieldAt(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/**
 * Reads the fields of one JSON object and collects what is wrong with them, each with its path. A field that nobody asked
 * for is a fault as well: it would be lost without a word.
 */
export class Fields {
  private readonly values: Readonly<Record<string, unknown>>;
  private readonly unread: Set<string>;

  constructor(
    source: unknown,
    readonly path: string,
    readonly faults: FieldError[],
  ) {
    const isObject = typeof source === 'object' && source !== null && !Array.isArray(source);
    if (!isObject) faults.push({ field: path, code: 'not_an_object' });
    this.values = isObject ? { ...source } : {};
    this.unread = new Set(Object.keys(this.values));
  }

  /** A text that has to be there. */
  text(name: string, max = 500): string {
    const text = this.optionalText(name, max);
    if (text === null && this.values[name] == null) this.refuse(name, 'required');
    return text ?? '';
  }

  optionalText(name: string, max = 500): string | null {
    const value = this.take(name);
    if (value == null) return null;
    if (typeof value === 'string' && value.trim() !== '' && value.length <= max && isWellFormedText(value))
      return value;
    this.refuse(name, 'text_expected');
    return null;
  }

  /** A text of a certain form, such as a country code. */
  coded(name: string, form: RegExp): string | null {
    const text = this.optionalText(name);
    if (text === null || form.test(text)) return text;
    this.refuse(name, 'wrong_form');
    return null;
  }

  /** An uncertain date in EDTF. */
  date(name: string): string | null {
    const text = this.optionalText(name);
    if (text === null || isEdtf(text)) return text;
    this.refuse(name, 'edtf_invalid');
    return null;
  }

  number(name: string): number | null {
    const value = this.take(name);
    if (value == null) return null;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.refuse(name, 'number_expected');
    return null;
  }

  flag(name: string): boolean | null {
    const value = this.take(name);
    if (value == null || typeof value === 'boolean') return value ?? null;
    this.refuse(name, 'flag_expected');
    return null;
  }

  /** One of a closed list of words; `otherwise` where it is absent, which is a fault when there is none. */
  oneOf<T extends string>(name: string, words: readonly [T, ...T[]], otherwise?: T): T {
    const value = this.take(name);
    if (value == null && otherwise !== undefined) return otherwise;
    const word = words.find((known) => known === value);
    if (!word) this.refuse(name, value == null ? 'required' : 'word_unknown');
    return word ?? words[0];
  }

  texts(name: string): string[] {
    return this.items(name).flatMap((item, at) => {
      if (typeof item === 'string' && item.trim() !== '' && item.length <= 500 && isWellFormedText(item)) return [item];
      this.refuse(`${name}[${at}]`, 'text_expected');
      return [];
    });
  }

  /** A list of objects, each read by `read`. */
  list<T>(name: string, read: (fields: Fields) => T): T[] {
    return this.items(name).map((item, at) => this.readInside(item, `${name}[${at}]`, read));
  }

  /** An object inside this one; null where it is absent. */
  inside<T>(name: string, read: (fields: Fields) => T): T | null {
    const value = this.take(name);
    return value == null ? null : this.readInside(value, name, read);
  }

  has(name: string): boolean {
    return this.values[name] != null;
  }

  refuse(name: string, code: string): void {
    this.faults.push({ field: this.at(name), code });
  }

  at(name: string): string {
    return fieldAt(this.path, name);
  }

  /** Refuses what nobody asked for. The last thing to call. */
  close(): void {
    // A name that somebody made up is not repeated in the answer.
    if (this.unread.size > 0) this.faults.push({ field: this.path, code: 'field_unknown' });
  }

  private items(name: string): unknown[] {
    const value = this.take(name);
    if (value == null) return [];
    if (Array.isArray(value) && value.length <= 500) return value;
    this.refuse(name, 'list_expected');
    return [];
  }

  private readInside<T>(value: unknown, name: string, read: (fields: Fields) => T): T {
    const fields = new Fields(value, this.at(name), this.faults);
    const result = read(fields);
    fields.close();
    return result;
  }

  private take(name: string): unknown {
    this.unread.delete(name);
    return this.values[name];
  }
}
