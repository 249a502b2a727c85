import { readFile } from 'node:fs/promises';
import { systemActor } from '@habeas/kernel';
import { facilityFileLimit, ImportFacilities, RegistryModule } from '@habeas/registry';
import { errorCode } from '@habeas/platform/embedded';
import { type Command, CommandFailure, UsageError } from '../command.js';
import { withOpenUseCases } from '../operator-context.js';

const shownFailures = 50;

/** `habeas import facilities` */
export const importFacilitiesCommand: Command = {
  name: 'import facilities',
  summary: 'take a list of facilities from a CSV file',
  parameters: '<file.csv>',
  options: { 'dry-run': { type: 'boolean', help: 'count what would happen and write nothing' } },
  details:
    'Reads the detention facilities of an agency’s CSV file. A place is known again by the agency’s code, so the same file twice adds\nnothing and corrections made in the portal stay. Rows that cannot be read are listed with line and reason; exit code 1 when there are any.',
  async run(call) {
    const [path, ...more] = call.positionals;
    if (!path || more.length > 0) throw new UsageError('Name one file.');
    const bytes = await readCsv(path);
    const dryRun = call.flag('dry-run');
    // Loaded when it is needed: publication brings every context along, which costs other commands time and memory.
    const { PublicationModule, publishReferenceData } = await import('../publish-reference-data.js');
    const result = await withOpenUseCases([RegistryModule, PublicationModule], async (context) => {
      const actor = systemActor('cli');
      const importing = context.get(ImportFacilities, { strict: false });
      const outcome = await importing.execute(actor, { bytes, dryRun, onProgress: progress });
      if (!dryRun) await publishReferenceData(context, actor);
      return outcome;
    });
    for (const { line, reason } of result.failed.slice(0, shownFailures)) console.log(`Line ${line}: ${reason}`);
    const { read, added, updated, unchanged, failed } = result;
    console.log(
      `${dryRun ? 'Dry run: ' : ''}${read} rows: ${added} added, ${updated} updated, ${unchanged} unchanged, ${failed.length} failed`,
    );
    return failed.length === 0 ? 0 : 1;
  },
};

async function readCsv(path: string): Promise<Buffer> {
  try {
    const bytes = await readFile(path);
    if (bytes.length <= facilityFileLimit) return bytes;
  } catch (error) {
    throw new CommandFailure(`${path} cannot be read (${errorCode(error)}).`);
  }
  throw new CommandFailure(`${path} is larger than ${Math.floor(facilityFileLimit / 1024 ** 2)} MB.`);
}

function progress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${total}${done === total ? '\n' : ''}`);
  else process.stderr.write(`${done} of ${total}\n`);
}
