import { resolve } from 'node:path';

/** Environment variables as the operating system hands them over. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration cannot be used; every mistake is listed, not only the first. */
export class ConfigurationMistakes extends Error {
  override readonly name = 'ConfigurationMistakes';

  constructor(readonly mistakes: readonly string[]) {
    super(
      `The configuration has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n- ${mistakes.join('\n- ')}`,
    );
  }
}

const sampleSecrets = ['changeme', 'change-me', 'change_me', 'example', 'replace-me', 'your-secret'];

/** Reads variables one by one, collects what is wrong with them and refuses all of it at once. */
export class EnvironmentReader {
  private readonly mistakes: string[] = [];

  constructor(private readonly environment: Environment) {}

  /** The configuration, or a refusal that lists every mistake met while it was read. */
  finish<T>(configuration: T): T {
    if (this.mistakes.length > 0) throw new ConfigurationMistakes(this.mistakes);
    return configuration;
  }

  /** Adds a mistake that concerns more than one variable. */
  refuse(mistake: string): void {
    this.mistakes.push(mistake);
  }

  /** A variable's text; empty counts as unset. */
  optional(name: string): string | undefined {
    return this.environment[name]?.trim() || undefined;
  }

  port(name: string, fallback: number): number {
    return this.whole(name, fallback, 1, 65_535);
  }

  whole(name: string, fallback: number, min: number, max: number): number {
    const text = this.optional(name);
    if (text === undefined) return fallback;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
    if (value >= min && value <= max) return value;
    this.refuse(`${name} must be a whole number from ${min} to ${max}.`);
    return fallback;
  }

  flag(name: string, fallback: boolean): boolean {
    const text = this.optional(name);
    if (text === undefined) return fallback;
    if (text !== '0' && text !== '1') this.refuse(`${name} must be 0 or 1.`);
    return text === '1';
  }

  folder(name: string, fallback: string): string {
    return resolve(this.optional(name) ?? fallback);
  }

  /** The origin under which people reach an app: scheme, host and port, nothing after it. */
  origin(name: string, fallback: string): string {
    const text = this.optional(name);
    if (text === undefined) return fallback;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const plain =
      url && ['http:', 'https:'].includes(url.protocol) && url.pathname === '/' && !url.search && !url.username;
    if (plain) return url.origin;
    this.refuse(`${name} must be an address such as https://portal.example.org, without a path.`);
    return fallback;
  }

  postgresUrl(name: string): string {
    const url = this.optionalPostgresUrl(name);
    if (url === undefined && this.optional(name) === undefined) this.refuse(`${name} is missing.`);
    return url ?? '';
  }

  optionalPostgresUrl(name: string): string | undefined {
    const text = this.optional(name);
    if (text === undefined) return undefined;
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const usable =
      url && ['postgres:', 'postgresql:'].includes(url.protocol) && url.username && url.pathname.length > 1;
    if (!usable) {
      this.refuse(`${name} must look like postgres://user:password@host:5432/database.`);
      return undefined;
    }
    this.refuseSample(name, decodeURIComponent(url.password));
    return text;
  }

  /** A key of 32 random bytes, written in base64url. */
  key(name: string): Buffer {
    const text = this.optional(name);
    if (text === undefined) this.refuse(`${name} is missing.`);
    const key = Buffer.from(text ?? '', 'base64url');
    if (text !== undefined && key.length !== 32) this.refuse(`${name} must be 32 random bytes written in base64url.`);
    return key;
  }

  list(name: string): string[] {
    return (this.optional(name) ?? '')
      .split(',')
      .map((entry) => entry.trim())
      .filter((entry) => entry.length > 0);
  }

  private refuseSample(name: string, secret: string): void {
    if (sampleSecrets.includes(secret.toLowerCase()))
      this.refuse(`${name} holds a sample password: choose a random one.`);
  }
}
