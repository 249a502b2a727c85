import autocannon from 'autocannon';

/** One side of a comparison. */
export interface Target {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Record<string, string>;
  readonly setupRequest?: (request: autocannon.Request) => autocannon.Request;
}

const connections = 16;
const seconds = 6;
const rounds = 3;

/** Requests a second of each target: the median of three rounds of six seconds, taking turns, after a warm-up of each. */
export async function compare(targets: readonly Target[]): Promise<number[]> {
  for (const target of targets) await run(target, 2);
  const rates = targets.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, target] of targets.entries()) rates[at]?.push(await run(target, seconds));
  }
  return rates.map(median);
}

async function run({ url, method = 'GET', headers = {}, setupRequest }: Target, duration: number): Promise<number> {
  const result = await autocannon({
    url,
    connections,
    duration,
    requests: [{ method, headers, ...(setupRequest ? { setupRequest } : {}) }],
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refusals and ${result.errors} errors, the figure would say nothing.`);
  }
  return result.requests.average;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** A line of the table that a bench prints. */
export function ratioLine(name: string, ours: number, limit: number, goal: number): string {
  const ratio = ours / limit;
  return `| ${name} | ${ours.toFixed(0)}/s | ${limit.toFixed(0)}/s | ${ratio.toFixed(2)} | ${goal} | ${ratio >= goal ? 'met' : 'missed'} |`;
}
