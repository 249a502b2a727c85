import { ApiError, OfflineError, toProblem } from './problem.js';

/** What a call may carry besides its path. */
export interface CallOptions {
  query?: Record<string, string | number | boolean | readonly string[] | undefined | null>;
  body?: unknown;
  /** Sent as `Idempotency-Key`: the same key and body give the same answer, so a retry is safe. */
  idempotencyKey?: string;
  /** Sent as `If-Match`: the revision that was read. A lost race answers 412. */
  ifMatch?: number | string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** An answer with the two headers a page may need. */
export interface Answer<T> {
  data: T;
  status: number;
  etag: string | null;
}

type Listener = () => void;

/**
 * A small fetch client for one door (`/api/v1` or `/v1`). Same-origin cookies only; problem+json becomes `ApiError`,
 * a dead network becomes `OfflineError`, and an expired session is announced once to whoever listens.
 */
export class ApiDoor {
  private readonly signedOutListeners = new Set<Listener>();
  private readonly demoListeners = new Set<Listener>();
  private demo = false;

  constructor(private readonly prefix: string) {}

  get<T>(path: string, query?: CallOptions['query'], signal?: AbortSignal): Promise<T> {
    return this.call<T>('GET', path, { query, signal }).then((answer) => answer.data);
  }

  post<T>(path: string, body?: unknown, options: CallOptions = {}): Promise<T> {
    return this.call<T>('POST', path, { ...options, body }).then((answer) => answer.data);
  }

  put<T>(path: string, body?: unknown, options: CallOptions = {}): Promise<T> {
    return this.call<T>('PUT', path, { ...options, body }).then((answer) => answer.data);
  }

  remove<T>(path: string, body?: unknown, options: CallOptions = {}): Promise<T> {
    return this.call<T>('DELETE', path, { ...options, body }).then((answer) => answer.data);
  }

  async call<T>(method: string, path: string, options: CallOptions = {}): Promise<Answer<T>> {
    const response = await this.send(method, path, options);
    if (response.headers.get('habeas-demo')) this.markDemo();
    if (!response.ok) {
      const problem = await toProblem(response);
      if (response.status === 401) this.signedOutListeners.forEach((listener) => listener());
      throw new ApiError(problem);
    }
    const data = response.status === 204 ? undefined : await readBody(response);
    if (holdsDemo(data)) this.markDemo();
    return { data: data as T, status: response.status, etag: response.headers.get('etag') };
  }

  /** Called when an answer was 401: the session is over, whatever the page believed. */
  onSignedOut(listener: Listener): () => void {
    this.signedOutListeners.add(listener);
    return () => this.signedOutListeners.delete(listener);
  }

  /** True once an answer said that this installation holds invented data. */
  isDemo = (): boolean => this.demo;

  onDemo = (listener: Listener): (() => void) => {
    this.demoListeners.add(listener);
    return () => this.demoListeners.delete(listener);
  };

  /** Asks whether this installation holds invented data, for the pages that read nothing else. */
  async learnDemo(): Promise<void> {
    const answer = await fetch('/health/live', { method: 'HEAD' }).catch(() => undefined);
    if (answer?.headers.get('habeas-demo')) this.markDemo();
  }

  markDemo(): void {
    if (this.demo) return;
    this.demo = true;
    this.demoListeners.forEach((listener) => listener());
  }

  urlOf(path: string, query?: CallOptions['query']): string {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query ?? {})) {
      if (value === undefined || value === null || value === '') continue;
      for (const one of Array.isArray(value) ? value : [value]) parameters.append(name, String(one));
    }
    const text = parameters.toString();
    return `${this.prefix}${path}${text ? `?${text}` : ''}`;
  }

  private async send(method: string, path: string, options: CallOptions): Promise<Response> {
    const headers: Record<string, string> = { accept: 'application/json', ...options.headers };
    if (options.idempotencyKey) headers['idempotency-key'] = options.idempotencyKey;
    if (options.ifMatch !== undefined) headers['if-match'] = asEtag(options.ifMatch);
    let body: BodyInit | undefined;
    if (options.body instanceof FormData || options.body instanceof Blob) body = options.body;
    else if (options.body !== undefined) {
      headers['content-type'] = 'application/json';
      body = JSON.stringify(options.body);
    }
    try {
      return await fetch(this.urlOf(path, options.query), {
        method,
        headers,
        body,
        credentials: 'same-origin',
        signal: options.signal,
      });
    } catch (error) {
      if (options.signal?.aborted) throw error;
      throw new OfflineError();
    }
  }
}

/** A key for one intended write: keep it for every retry of that write, make a new one for the next. */
export function newIdempotencyKey(): string {
  return crypto.randomUUID();
}

function asEtag(version: number | string): string {
  const text = String(version);
  return text.startsWith('"') || text.startsWith('W/') ? text : `"${text}"`;
}

/** Whether an answer, or an item of it, says that it is invented. */
function holdsDemo(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  if ('demo' in data && data.demo === true) return true;
  return 'items' in data && Array.isArray(data.items) && data.items.some(holdsDemo);
}

async function readBody(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (type.includes('json')) return response.json();
  const text = await response.text();
  return text === '' ? undefined : text;
}
