import { CreateAccount, IdentityModule } from '@habeas/identity';
import { type Role, roles, systemActor } from '@habeas/kernel';
import { type Command, type CommandCall, UsageError } from '../command.js';
import { withOpenUseCases } from '../operator-context.js';

/** `habeas accounts create` */
export const accountsCreateCommand: Command = {
  name: 'accounts create',
  summary: 'create an account and print its password once',
  options: {
    email: { type: 'string', value: 'address', help: 'the address to sign in with' },
    name: { type: 'string', value: 'text', help: 'the name that colleagues see' },
    role: { type: 'string', value: 'role', help: roles.join(', ') },
    organization: { type: 'string', value: 'name', help: 'added when there is none of that name' },
    country: { type: 'string', value: 'code', help: 'of a new organisation, two letters' },
  },
  details:
    'Makes an account with a random password, which is printed once and kept nowhere: the way in for the first administrator. Everybody\nelse is better invited from the portal.',
  async run(call) {
    const input = {
      email: required(call, 'email'),
      name: required(call, 'name'),
      role: roleOf(required(call, 'role')),
      organization: required(call, 'organization'),
      country: call.text('country'),
    };
    const account = await withOpenUseCases([IdentityModule], (context) =>
      context.get(CreateAccount, { strict: false }).execute(systemActor('cli'), input),
    );
    console.log(`Account created: ${account.email}`);
    console.log(`Password: ${account.password}`);
    return 0;
  },
};

function required(call: CommandCall, option: string): string {
  const value = call.text(option)?.trim();
  if (value) return value;
  throw new UsageError(`--${option} is missing.`);
}

function roleOf(text: string): Role {
  const role = roles.find((candidate) => candidate === text);
  if (role) return role;
  throw new UsageError(`--role must be one of: ${roles.join(', ')}.`);
}
