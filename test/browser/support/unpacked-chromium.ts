import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';

/**
 * The path of the Chromium that comes with the packages, unpacked into a folder of its own for each version of the package.
 * The package takes a file that is still being written for a whole one, so whoever comes first unpacks beside the folder
 * and moves it into place when all of it is there; of several at once the first stands.
 */
export async function unpackedChromium(): Promise<string> {
  const folder = join(tmpdir(), `habeas-chromium-${packageVersion()}-whole`);
  if (!existsSync(folder)) {
    const beside = await mkdtemp(`${folder}-`);
    await inTemporaryFolder(beside, () => sparticuz.executablePath());
    await rename(beside, folder).catch(async (error: unknown) => {
      await rm(beside, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    });
  }
  return join(folder, 'chromium');
}

function packageVersion(): string {
  const root = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** The package unpacks into the temporary folder under a fixed name and takes what lies there, whatever its version. */
async function inTemporaryFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
