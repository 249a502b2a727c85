import type { DemoAccount } from './running-habeas.js';

/** A program that is signed in at a running Habeas: the cookie, and the server's own origin on every call. */
export class ApiSession {
  private constructor(
    private readonly url: string,
    private readonly cookie: string,
  ) {}

  static async open(url: string, account: DemoAccount): Promise<ApiSession> {
    const answer = await fetch(`${url}/api/v1/sessions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: url },
      body: JSON.stringify({ email: account.email, password: account.password }),
    });
    if (answer.status !== 201) throw new Error(`Signing in as ${account.role} answered ${answer.status}.`);
    return new ApiSession(url, answer.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }

  /** One call; the body is JSON unless it is a text with a content type of its own. */
  async call<T>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: T }> {
    const isText = typeof body === 'string';
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        Origin: this.url,
        Cookie: this.cookie,
        ...(body === undefined || isText ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text.startsWith('{') ? JSON.parse(text) : text) as T }; // the caller names its shape
  }
}
