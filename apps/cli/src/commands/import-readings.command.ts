import { access } from 'node:fs/promises';
import { DomainError, systemActor } from '@habeas/kernel';
import { errorCode } from '@habeas/platform/embedded';
import {
  type ImportedReadings,
  ImportReadings,
  type ImportReadingsInput,
  type ReadingFault,
  readReadingMapping,
  RegistryModule,
  shippedReadingMappings,
} from '@habeas/registry';
import { type Command, type CommandCall, CommandFailure, UsageError } from '../command.js';
import { withOpenDatabase } from '../operator-context.js';

const shownFaults = 50;

/** `habeas import readings` */
export const importReadingsCommand: Command = {
  name: 'import readings',
  summary: 'take population readings from a CSV, XLSX or Parquet file',
  parameters: '<file>',
  options: {
    mapping: {
      type: 'string',
      value: 'name|file.json',
      help: 'what the columns mean; else the mapping named like the file',
    },
    source: {
      type: 'string',
      value: 'name',
      help: 'keep the readings as those of another source than the mapping says',
    },
    edition: {
      type: 'string',
      value: 'YYYY-MM-DD',
      help: 'when the source published it; else today, or as the file was known',
    },
    'add-facilities': { type: 'boolean', help: 'take places that are not known, with the name the file gives' },
    'leave-out-faulty': { type: 'boolean', help: 'list the rows that are at fault and import the others' },
    'dry-run': { type: 'boolean', help: 'count what would happen and write nothing' },
  },
  details:
    `Reads how many people places held by day, month or year. Shipped mappings: ${shippedReadingMappings.join(', ')}.\n` +
    'All rows are imported or none: those at fault are listed with row, column and reason, and exit code 1 says that nothing was\n' +
    'written. The same file again changes nothing. Of two editions of a source the later one stands, whichever is imported first;\nwhat it replaces is kept.',
  async run(call) {
    const input = await readCall(call);
    const actor = systemActor('cli');
    const { refused, published } = await told(() =>
      withOpenDatabase(async (use) => {
        const imported = await use([RegistryModule], (context) =>
          context.get(ImportReadings, { strict: false }).execute(actor, { ...input, onProgress: progress('read') }),
        );
        tell(imported, input.dryRun ?? false);
        if (imported.refused || input.dryRun) return { refused: imported.refused, published: 0 };
        // Loaded after the import, which needs the memory.
        const { PublicationModule, publishReadings } = await import('../publish-readings.js');
        const written = await use([PublicationModule], (context) =>
          publishReadings(context, actor, progress('published')),
        );
        return { refused: false, published: written };
      }),
    );
    if (published > 0) console.log(`${published} readings of public places published`);
    return refused ? 1 : 0;
  },
};

async function readCall(call: CommandCall): Promise<ImportReadingsInput> {
  const [path, ...more] = call.positionals;
  if (!path || more.length > 0) throw new UsageError('Name one file.');
  const edition = call.text('edition');
  if (edition !== undefined && !isDay(edition)) throw new UsageError('--edition must be a day such as 2026-03-15.');
  const source = call.text('source');
  if (source !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(source)) {
    throw new UsageError('--source takes a name of lower-case letters, digits and hyphens.');
  }
  await access(path).catch((error: unknown) => {
    throw new CommandFailure(`${path} cannot be read (${errorCode(error)}).`);
  });
  const mapping = await told(() => readReadingMapping(call.text('mapping'), path));
  return {
    path,
    mapping: source === undefined ? mapping : { ...mapping, dataset: source },
    edition,
    addFacilities: call.flag('add-facilities'),
    leaveOutFaulty: call.flag('leave-out-faulty'),
    dryRun: call.flag('dry-run'),
  };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Adds which columns, sheets or fields of the mapping a refusal is about; they are the operator's own words. */
async function told<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError) || error.fields.length === 0) throw error;
    const fields = error.fields.map(({ field, code }) => `${field} (${code})`).join(', ');
    throw new CommandFailure(`${error.detail} ${fields}`);
  }
}

/** What became of the file, as soon as that is kept: the copy to the public side comes after it. */
function tell(imported: ImportedReadings, dryRun: boolean): void {
  show('Warning, row', imported.warnings);
  show('Row', imported.faults);
  console.log(summaryOf(imported, dryRun));
}

function show(title: string, faults: readonly ReadingFault[]): void {
  for (const { row, column, code, further } of faults.slice(0, shownFaults)) {
    const place = column === null ? `${row}` : `${row}, column ${column}`;
    console.log(`${title} ${place}: ${code}${further === 0 ? '' : `, and in ${further} further rows`}`);
  }
  if (faults.length > shownFaults) console.log(`… and ${faults.length - shownFaults} more of this kind.`);
}

function summaryOf(result: ImportedReadings, dryRun: boolean): string {
  const { read, added, replaced, confirmed, outdated, unchanged, addedFacilities, edition, faults } = result;
  const faulty = faults.reduce((rows, { further }) => rows + 1 + further, 0);
  if (result.refused) return `${faulty} of ${read} rows are at fault: nothing was imported`;
  const counts = [
    `${added} added`,
    `${replaced} replaced`,
    `${unchanged} unchanged`,
    ...(confirmed > 0 ? [`${confirmed} confirmed by a later edition`] : []),
    ...(outdated > 0 ? [`${outdated} kept as history of a later edition`] : []),
    ...(addedFacilities > 0 ? [`${addedFacilities} places added`] : []),
    ...(faulty > 0 ? [`${faulty} left out`] : []),
  ];
  return `${dryRun ? 'Dry run: ' : ''}${read} rows, edition of ${edition}: ${counts.join(', ')}`;
}

/** Tells of each whole percent once. */
function progress(done: 'read' | 'published'): (part: number) => void {
  let told = -1;
  return (part) => {
    const percent = Math.floor(part * 100);
    if (percent === told) return;
    told = percent;
    if (process.stderr.isTTY) process.stderr.write(`\r${percent} % ${done}${part === 1 ? '\n' : ''}`);
    else process.stderr.write(`${percent} % ${done}\n`);
  };
}
