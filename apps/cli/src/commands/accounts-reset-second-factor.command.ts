import { IdentityModule, ResetSecondFactor } from '@habeas/identity';
import { NotFound, systemActor } from '@habeas/kernel';
import { type Command, CommandFailure, UsageError } from '../command.js';
import { withOpenUseCases } from '../operator-context.js';

/** `habeas accounts reset-second-factor` */
export const accountsResetSecondFactorCommand: Command = {
  name: 'accounts reset-second-factor',
  summary: 'take a lost second factor off an account',
  parameters: '<address>',
  options: {},
  details:
    'Takes the authenticator and its recovery codes off the account; the password stays. Its logins end and its API keys are revoked. For\nthe administrator whom nobody else can help: everybody else asks an administrator in the portal.',
  async run(call) {
    const [email, ...more] = call.positionals;
    if (!email || more.length > 0) throw new UsageError('Name the address of one account.');
    const done = await withOpenUseCases([IdentityModule], (context) =>
      context.get(ResetSecondFactor, { strict: false }).execute(systemActor('cli'), { email }).catch(unknownAddress),
    );
    console.log(done ? 'The second factor is off. Signing in takes the password alone.' : 'There is no second factor.');
    return 0;
  },
};

function unknownAddress(error: unknown): never {
  throw error instanceof NotFound ? new CommandFailure('There is no account with this address.') : error;
}
