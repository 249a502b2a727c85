import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { accountOf } from '../browser/support/sign-in.js';
import { ApiSession } from '../support/api-session.js';
import type { RunningHabeas } from '../support/running-habeas.js';
import { draftFields, importTable, proposedRecord, queueReports, retractedSummary } from './stage-data.js';

interface Item {
  readonly id: string;
}

/** What an address can name in braces, and the id or word that stands for it. */
export type Names = Readonly<Record<string, string>>;

const assessment = { sourceReliability: 'B', informationCredibility: 2, proof: 3, severity: 3 };

/** Brings the demonstration into every state that a page can show, through the API alone, and says where each is found. */
export async function setStage(habeas: RunningHabeas): Promise<Names> {
  const accounts = await habeas.accounts();
  const as = async (role: string, place = 0) => {
    const session = await ApiSession.open(habeas.url, accountOf(accounts, role, place));
    return caller(session);
  };
  const [reporter, moderator, second, lead, admin] = await Promise.all([
    as('reporter'),
    as('moderator'),
    as('moderator', 1),
    as('lead_moderator'),
    as('admin'),
  ]);
  const place = async (words: string) => first(await lead<List>('GET', `/facilities?q=${words}`)).id;
  const facility = await place('valle');
  const reports: string[] = [];
  for (const fields of queueReports) {
    reports.push((await reporter<Item>('POST', '/reports', { ...fields, facilityId: facility })).id);
  }
  await Promise.all(reports.map((id) => untilQueued(moderator, id)));
  const [queued = '', held = '', asked = '', accepted = ''] = reports;
  for (const id of [held, asked, accepted]) await moderator('PUT', `/reports/${id}/claim`);
  await moderator('POST', `/reports/${asked}/decisions`, {
    outcome: 'request_information',
    reason: 'Which part of the building was it?',
  });
  await moderator('POST', `/reports/${accepted}/decisions`, { outcome: 'accept', reason: 'Consistent.', assessment });
  await reporter('POST', `/reports/${asked}/messages`, { text: 'It was the northern wing.' });

  const published = first(await moderator<List>('GET', '/summaries')).id;
  const public_ = async (id: string) =>
    (await moderator<{ url: string }>('GET', `/summaries/${id}`)).url.split('/').at(-1) ?? '';
  const summary = await public_(published);
  const content = { ...retractedSummary, facilityId: facility, reportIds: [accepted] };
  const { id: retracted } = await moderator<Item>('POST', '/summaries', content);
  await publish(retracted);
  const tombstone = await public_(retracted);
  await second('DELETE', `/summaries/${retracted}/publication`, { reason: 'error', note: 'Demonstration.' });
  const corrected = await moderator<{ body: { en: string; es: string } }>('GET', `/summaries/${published}`);
  const { revision } = await moderator<{ revision: number }>('POST', `/summaries/${published}/correction`);
  const change = {
    body: { en: `${corrected.body.en} Corrected: the cells.`, es: `${corrected.body.es} Corregido: las celdas.` },
  };
  await moderator('PUT', `/summaries/${published}`, change, { 'If-Match': `"${revision}"` });
  await publish(published);
  const { id: drafted } = await moderator<Item>('POST', '/summaries', {
    ...content,
    body: { en: 'On 12 October 2026 a visit was refused to A. B., cell 14.', es: null },
  });

  const mapping = '?dryRun=';
  const receive = (dryRun: boolean) =>
    reporter<Item>('POST', `/report-imports${mapping}${dryRun}`, importTable, { 'Content-Type': 'text/csv' });
  const [triedImport, imported] = [await receive(true), await receive(false)];
  await lead('POST', '/context-records', { kind: 'statement', record: proposedRecord });
  const { url: invitation } = await admin<{ url: string }>('POST', '/invitations', {
    email: 'new-moderator@lantern.example',
    role: 'moderator',
    organizationId: first(await admin<List>('GET', '/organizations')).id,
  });
  return {
    facility,
    cecot: await place('cecot'),
    queued,
    held,
    asked,
    accepted,
    published,
    retracted,
    drafted,
    summary,
    tombstone,
    draft: (await reporter<Item>('POST', '/reports', { ...draftFields, facilityId: facility, draft: true })).id,
    emptyDraft: (await reporter<Item>('POST', '/reports', { draft: true })).id,
    import: imported.id,
    triedImport: triedImport.id,
    proposed: proposedRecord.id,
    token: invitation.split(/[/#=]/).at(-1) ?? '',
    nothing: randomUUID(),
  };

  /** Handed in by who drafted it, published by somebody of another organisation. */
  async function publish(id: string): Promise<void> {
    await moderator('PUT', `/summaries/${id}/submission`);
    await second('PUT', `/summaries/${id}/publication`);
  }
}

interface List {
  readonly items: readonly Item[];
}

type Call = <T>(method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<T>;

/** A call that throws unless it is answered as asked. A change is sent with the tag of what it changes. */
function caller(session: ApiSession): Call {
  return async <T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await session.call<T>(method, path, body, { 'Idempotency-Key': randomUUID(), ...headers });
    if (answer.status >= 400) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
}

function first(list: List): Item {
  const item = list.items[0];
  if (!item) throw new Error('The demonstration has nothing in a list that is needed.');
  return item;
}

/** Screening admits a report to the queue within seconds. */
async function untilQueued(call: Call, id: string): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const { items } = await call<{ items: { reportId: string }[] }>('GET', '/queue?limit=100');
    if (items.some(({ reportId }) => reportId === id)) return;
    await pause(500);
  }
  throw new Error(`Screening did not admit the report ${id}.`);
}
