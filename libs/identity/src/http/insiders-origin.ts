/** Where the insiders' pages are reached: links in invitations begin with it, and it decides on the cookie's form. */
export class InsidersOrigin {
  /** @param url scheme, host and port, without a slash at the end */
  constructor(readonly url: string) {}
}
