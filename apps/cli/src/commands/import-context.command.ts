import { readFile } from 'node:fs/promises';
import {
  contextFileLimit,
  ContextModule,
  ImportContext,
  type RecordKind,
  recordKinds,
  type WrittenRecord,
} from '@habeas/context';
import { DomainError, type FieldError, systemActor } from '@habeas/kernel';
import { errorCode } from '@habeas/platform/embedded';
import { type Command, CommandFailure, UsageError } from '../command.js';
import { withOpenUseCases } from '../operator-context.js';

/** `habeas import context` */
export const importContextCommand: Command = {
  name: 'import context',
  summary: 'take transfers, orders, statements and the rest from a file',
  parameters: '<file.json | file.csv>',
  options: {
    kind: { type: 'string', help: `what the rows of a CSV table are: ${recordKinds.join(', ')}` },
    'dry-run': { type: 'boolean', help: 'tell what would happen and write nothing' },
    'leave-out-faulty': { type: 'boolean', help: 'take the other records although some have a fault' },
  },
  details:
    'Records are known again by their ids: the same file twice changes nothing. They are public at once, confirmed in the operator’s\nname; what somebody has written to in the portal waits there for a second person. Each fault is listed with its\npath. Where there is one nothing is imported, unless such records are to be left out; exit code 1 when there are any.',
  async run(call) {
    const [path, ...more] = call.positionals;
    if (!path || more.length > 0) throw new UsageError('Name one file.');
    const kind = kindOf(call.text('kind'), path);
    const bytes = await readBytes(path);
    const dryRun = call.flag('dry-run');
    const leaveOutFaulty = call.flag('leave-out-faulty');
    // Loaded when it is needed: publication brings every context along, which costs other commands time and memory.
    const { PublicationModule, publishReferenceData } = await import('../publish-reference-data.js');
    const { imported, records, warnings } = await told(() =>
      withOpenUseCases([ContextModule, PublicationModule], async (context) => {
        const actor = systemActor('cli');
        const outcome = await context
          .get(ImportContext, { strict: false })
          .execute(actor, { bytes, kind, dryRun, leaveOutFaulty });
        if (outcome.imported) await publishReferenceData(context, actor);
        return outcome;
      }),
    );
    show('Warning', warnings);
    for (const record of records) {
      const row = record.line === null ? '' : ` in line ${record.line}`;
      if (record.outcome === 'refused') show(`Refused${row}`, record.faults);
      else show(`Warning${row}`, record.warnings);
    }
    const begin = dryRun ? 'Dry run: ' : imported ? '' : 'Nothing was imported: ';
    console.log(`${begin}${summaryOf(records)}`);
    return records.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
  },
};

/** @throws UsageError for a table whose kind is not told, or for a kind that there is not */
function kindOf(word: string | undefined, path: string): RecordKind | undefined {
  const kind = recordKinds.find((one) => one === word);
  if (word !== undefined && !kind) throw new UsageError(`--kind is one of ${recordKinds.join(', ')}.`);
  if (!kind && path.toLowerCase().endsWith('.csv'))
    throw new UsageError('Say with --kind what the rows of a CSV table are.');
  return kind;
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const bytes = await readFile(path);
    if (bytes.length <= contextFileLimit) return bytes;
  } catch (error) {
    throw new CommandFailure(`${path} cannot be read (${errorCode(error)}).`);
  }
  throw new CommandFailure(`${path} is larger than ${Math.floor(contextFileLimit / 1024 ** 2)} MB.`);
}

/** Adds where in the file the faults are that refuse all of it. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError) || error.fields.length === 0) throw error;
    throw new CommandFailure(`${error.detail} ${error.fields.map(inWords).join(', ')}`);
  }
}

function show(title: string, faults: readonly FieldError[]): void {
  for (const fault of faults) console.log(`${title}: ${inWords(fault)}`);
}

function inWords({ field, code }: FieldError): string {
  return `${field} (${code})`;
}

function summaryOf(records: readonly WrittenRecord[]): string {
  const counts = (['added', 'changed', 'unchanged', 'refused'] as const).map(
    (word) => `${records.filter(({ outcome }) => outcome === word).length} ${word}`,
  );
  return `${records.length} records: ${counts.join(', ')}`;
}
