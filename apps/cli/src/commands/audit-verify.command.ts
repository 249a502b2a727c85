import { AuditModule, VerifyAudit } from '@habeas/audit';
import { systemActor } from '@habeas/kernel';
import { type Command, type CommandCall, UsageError } from '../command.js';
import { withOpenUseCases } from '../operator-context.js';

/** `habeas audit verify` */
export const auditVerifyCommand: Command = {
  name: 'audit verify',
  summary: 'check the audit chain from its first entry to its head',
  options: {
    checkpoint: { type: 'string', value: 'entries:hash', help: 'a place in the chain that was written down elsewhere' },
    json: { type: 'boolean', help: 'print the result as JSON' },
  },
  details:
    'Walks every audit entry, recomputes its hash and names the first bad one. The last line is a checkpoint: keep it outside this machine\nand give it next time, so that a rewritten or shortened chain is found too. Exit code 1 when the chain is broken.',
  async run(call) {
    const checkpoint = readCheckpoint(call);
    const result = await withOpenUseCases([AuditModule], (context) => {
      const verify = context.get(VerifyAudit, { strict: false });
      return verify.execute(systemActor('cli'), { checkpoint, onProgress: call.flag('json') ? undefined : progress });
    });
    if (call.flag('json')) console.log(JSON.stringify(result));
    else console.log(result.ok ? `The audit chain is whole: ${result.entries} entries` : complaint(result.firstBad));
    if (result.ok && !call.flag('json')) console.log(`Checkpoint ${result.entries}:${result.head}`);
    return result.ok ? 0 : 1;
  },
};

function readCheckpoint(call: CommandCall): { seq: number; hash: string } | undefined {
  const text = call.text('checkpoint');
  if (text === undefined) return undefined;
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!seq || !hash) throw new UsageError('--checkpoint must look like 120:9f86d0… as printed by an earlier run.');
  return { seq: Number(seq), hash };
}

function complaint(fault: { readonly seq: number; readonly reason: string } | null): string {
  return fault ? `The audit chain is broken at entry ${fault.seq}: ${fault.reason}` : 'The audit chain is broken';
}

function progress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total}${done === total ? '\n' : ''}`);
}
