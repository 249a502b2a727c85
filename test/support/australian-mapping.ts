import { readFile } from 'node:fs/promises';

/** The column mapping that the product ships for the Australian incident reports. */
export async function australianMapping(): Promise<unknown> {
  return JSON.parse(await readFile('libs/intake/reference/au-detention-incidents.mapping.json', 'utf8'));
}
