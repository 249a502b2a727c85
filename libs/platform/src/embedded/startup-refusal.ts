/** A start that cannot go on, told in one sentence that says what is wrong and what to do. */
export class StartupRefusal extends Error {
  override readonly name = 'StartupRefusal';
}
