import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { type House, openHouse } from '../support/house.js';

let house: House;
beforeAll(async () => {
  house = await openHouse({ worker: true });
});
afterAll(() => house.close());

const narrative =
  'Desde hace tres semanas el agua llega una hora al día y sale turbia. Varios compañeros tienen diarrea y no reciben suero. ' +
  'Los guardias dicen que la bomba está dañada y que no hay fecha para repararla.';

/** Waits for what a job brings about. */
async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await pause(100);
  }
  throw new Error('It did not come about.');
}

describe('from an organisation’s report to a summary that a researcher can cite', () => {
  it('runs through submission, screening, question and answer, decision, two people, publication, correction and retraction', async () => {
    const reporter = await house.person('reporter');
    const colleague = await house.person('reporter');
    const moderator = await house.person('moderator');
    const second = await house.person('moderator');
    const insider = await house.person('moderator', reporter.account.organizationId);

    const facilities = await reporter.client('get', '/api/v1/facilities?q=cecott');
    expect(facilities.body.items[0]).toMatchObject({ slug: 'cecot', country: 'SV' });
    const lead = await house.person('lead_moderator');
    const facility = await lead
      .client('post', '/api/v1/facilities')
      .set('Idempotency-Key', randomUUID())
      .send({ name: 'Centro de Prueba Los Almendros', type: 'prison', country: 'XA' });
    expect(facility.status).toBe(201);
    const confirm = (client: typeof lead.client) =>
      client('put', `/api/v1/facilities/${facility.body.id}/confirmation`).set(
        'If-Match',
        `"${facility.body.revision}"`,
      );
    expect((await confirm(lead.client)).body.code).toBe('same_person');
    expect((await confirm(second.client)).status).toBe(204);

    // The same key and body twice make one report; the same key with another body makes none.
    const key = randomUUID();
    const report = {
      facilityId: facility.body.id,
      occurred: '2026-02',
      categories: ['MAT.WAT'],
      narrative,
      language: 'es',
      affected: { low: 20, best: 40, high: 60 },
      ongoing: true,
      vulnerable: [],
      knownThrough: 'relative',
      consent: { internal_review: 'granted', publish_anonymised_summary: 'granted', aggregate_statistics: 'granted' },
    };
    const submit = (body: object) => reporter.client('post', '/api/v1/reports').set('Idempotency-Key', key).send(body);
    const [first, again] = await Promise.all([submit(report), submit(report)]);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect(first.headers['location']).toBe(`/api/v1/reports/${first.body.id}`);
    expect(first.body).toMatchObject({ state: 'submitted', reference: expect.stringMatching(/^HB-/) });
    expect((await submit({ ...report, narrative: 'Otro' })).body).toMatchObject({
      status: 422,
      code: 'idempotency_key_reused',
    });
    const { id: reportId, reference } = first.body;

    // Another organisation and nobody see nothing.
    expect((await colleague.client('get', `/api/v1/reports/${reportId}`)).status).toBe(404);
    expect((await house.anybody('get', `/api/v1/reports/${reportId}`)).status).toBe(401);

    // Screening admits it to the queue, with its urgency in words.
    const queued = await eventually(async () => {
      const queue = await moderator.client('get', '/api/v1/queue');
      return queue.body.items.find((item: { reportId: string }) => item.reportId === reportId);
    });
    expect(queued).toMatchObject({ reference, urgency: 'U0', categories: ['MAT.WAT'], assignee: null });
    expect(queued.reasons.length).toBeGreaterThan(0);

    // Decisions need the claim; one moderator holds it at a time.
    const decide = (client: typeof moderator.client, body: object) =>
      client('post', `/api/v1/reports/${reportId}/decisions`).send(body);
    const assessment = { sourceReliability: 'B', informationCredibility: 2, proof: 2, severity: 4 };
    const acceptance = { outcome: 'accept', reason: 'Coherente con otras fuentes.', assessment };
    expect((await decide(moderator.client, acceptance)).status).toBe(409);
    expect((await moderator.client('put', `/api/v1/reports/${reportId}/claim`)).body).toMatchObject({
      assignee: { id: moderator.account.id },
      until: expect.any(String),
    });
    expect((await second.client('put', `/api/v1/reports/${reportId}/claim`)).status).toBe(409);

    // A question stops the clock; the answer brings the report back.
    const review = await moderator.client('get', `/api/v1/reports/${reportId}/review`);
    expect(review.body).toMatchObject({ report: { narrative }, screening: { language: 'es', state: 'complete' } });
    const asked = await decide(moderator.client, {
      outcome: 'request_information',
      reason: '¿Desde qué fecha falta el agua?',
    });
    expect(asked.body).toMatchObject({ state: 'needs_information' });
    const seen = await reporter.client('get', `/api/v1/reports/${reportId}`);
    expect(seen.body.state).toBe('needs_information');
    expect(seen.body.messages.at(-1)).toMatchObject({ side: 'moderation', text: '¿Desde qué fecha falta el agua?' });
    const answered = await reporter
      .client('post', `/api/v1/reports/${reportId}/messages`)
      .send({ text: 'Desde la segunda semana de enero.' });
    expect(answered.status).toBe(201);
    expect((await reporter.client('get', `/api/v1/reports/${reportId}`)).body.state).toBe('in_review');

    expect((await moderator.client('put', `/api/v1/reports/${reportId}/claim`)).status).toBe(200);
    expect((await decide(moderator.client, { outcome: 'accept', reason: 'x' })).status).toBe(422);
    expect((await decide(moderator.client, acceptance)).body).toMatchObject({ outcome: 'accept', state: 'accepted' });

    // What could lead to a person is refused; the drafter and the reporting organisation cannot publish.
    const summary = {
      facilityId: facility.body.id,
      reportIds: [reportId],
      title: { en: 'Water shortage', es: 'Falta de agua' },
      body: {
        en: 'Sources describe a lack of safe water over several weeks. People fell ill and were not treated.',
        es: 'Las fuentes describen falta de agua segura durante varias semanas. Hubo personas enfermas sin tratamiento.',
      },
      categories: ['MAT.WAT'],
      period: '2026-02',
      proof: 2,
    };
    const draft = await moderator.client('post', '/api/v1/summaries').send({
      ...summary,
      title: { en: 'Water' },
      body: { en: 'On 15 February 2026 water stopped. Call +503 7777 1234.' },
    });
    expect(draft.body).toMatchObject({ state: 'draft' });
    const path = `/api/v1/summaries/${draft.body.id}`;
    expect((await moderator.client('put', `${path}/submission`)).body.state).toBe('in_second_review');
    const refused = await second.client('put', `${path}/publication`);
    expect(refused.status).toBe(422);
    expect(refused.body.findings.length).toBeGreaterThanOrEqual(2);
    expect(
      (await second.client('put', `${path}/return`).send({ reason: 'Quite la fecha y el teléfono.' })).status,
    ).toBe(200);

    const current = await moderator.client('get', path);
    const edited = await moderator
      .client('put', path)
      .set('If-Match', `"${current.body.revision}"`)
      .send({ title: summary.title, body: summary.body });
    expect(edited.status).toBe(200);
    const stale = await moderator
      .client('put', path)
      .set('If-Match', `"${current.body.revision}"`)
      .send({ title: summary.title });
    expect(stale.status).toBe(412);
    expect((await moderator.client('put', `${path}/submission`)).body.state).toBe('in_second_review');
    expect((await moderator.client('put', `${path}/publication`)).status).toBe(403);
    expect((await insider.client('put', `${path}/publication`)).status).toBe(403);
    const published = await second.client('put', `${path}/publication`);
    expect(published.body).toMatchObject({ state: 'published', version: 1, url: expect.any(String) });
    expect((await second.client('put', `${path}/publication`)).body).toMatchObject({
      status: 409,
      code: 'illegal_transition',
    });

    // The researcher finds it, cites it, and sees that it is one source.
    const list = await house.researcher('get', '/v1/summaries?category=MAT.WAT&q=agua');
    const [item] = list.body.items;
    expect(item).toMatchObject({ title: summary.title, version: 1, period: '2026-02', proof: { level: 2 } });
    expect(item.id).not.toBe(draft.body.id);
    const detail = await house.researcher('get', `/v1/summaries/${item.id}`);
    expect(detail.body.body).toEqual(summary.body);
    const etag = detail.headers['etag'] ?? '';
    expect((await house.researcher('get', `/v1/summaries/${item.id}`).set('If-None-Match', etag)).status).toBe(304);
    expect(JSON.stringify([list.body, detail.body])).not.toContain(reference);
    expect((await house.researcher('get', '/v1/summaries?norm=NMR:22')).body.items).toHaveLength(1);
    expect((await house.researcher('get', '/v1/summaries?q=water&lang=en')).body.items).toHaveLength(1);
    expect((await house.researcher('get', '/v1/summaries?country=SV')).body.items).toHaveLength(0);
    expect((await house.researcher('get', '/v1/summaries.csv?category=MAT.WAT')).text.trim().split('\n')).toHaveLength(
      2,
    );
    expect((await house.researcher('get', '/v1/statistics?by=category')).body.cells).toContainEqual(
      expect.objectContaining({ value: null, status: 'suppressed' }),
    );

    // A correction is version 2; version 1 stays citable.
    const correction = await moderator.client('post', `${path}/correction`);
    expect(correction.status).toBe(200);
    const corrected = { en: 'Water came for one hour a day.', es: 'El agua llegaba una hora al día.' };
    await moderator
      .client('put', path)
      .set('If-Match', `"${correction.body.revision}"`)
      .send({ title: summary.title, body: corrected });
    await moderator.client('put', `${path}/submission`);
    expect((await second.client('put', `${path}/publication`)).body).toMatchObject({ state: 'published', version: 2 });
    expect((await house.researcher('get', `/v1/summaries/${item.id}`)).body).toMatchObject({
      version: 2,
      body: corrected,
    });
    const versionOne = await house.researcher('get', `/v1/summaries/${item.id}/versions/1`);
    expect(versionOne.body.body).toEqual(summary.body);
    expect(versionOne.headers['etag']).toBe(etag);

    // Retraction leaves a tombstone and a change; the audit chain is whole.
    const retraction = await second
      .client('delete', `${path}/publication`)
      .send({ reason: 'risk', note: 'Riesgo para la fuente.' });
    expect(retraction.body.state).toBe('retracted');
    const gone = await house.researcher('get', `/v1/summaries/${item.id}`);
    expect(gone.status).toBe(410);
    expect(gone.text).not.toContain('Riesgo');
    expect((await house.researcher('get', '/v1/summaries?category=MAT.WAT')).body.items).toHaveLength(0);
    const changes = await house.researcher('get', '/v1/changes?since=0');
    expect(changes.body.items.map(({ sequence }: { sequence: number }) => sequence)).toEqual([1, 2, 3]);

    const auditor = await house.person('auditor');
    expect((await auditor.client('get', '/api/v1/audit/verification')).body).toMatchObject({
      ok: true,
      firstBad: null,
    });
    const acts = await auditor.client('get', `/api/v1/audit?objectId=${reportId}`);
    expect(acts.body.items.length).toBeGreaterThan(4);
    expect(JSON.stringify(acts.body)).not.toContain('turbia');
  });

  it('takes back what an organisation withdraws, and what rests on a consent that was withdrawn', async () => {
    const reporter = await house.person('reporter');
    const other = await house.person('reporter');
    const submit = async () => {
      const answer = await reporter
        .client('post', '/api/v1/reports')
        .set('Idempotency-Key', randomUUID())
        .send({
          facilityText: 'Un lugar sin nombre',
          occurred: '2026-01',
          categories: ['HLT.ACC'],
          narrative: 'No hay médico desde diciembre.',
          knownThrough: 'lawyer',
          consent: { internal_review: 'granted' },
        });
      expect(answer.status).toBe(201);
      return answer.body.id;
    };
    const id = await submit();
    expect((await other.client('put', `/api/v1/reports/${id}/withdrawal`).send({ reason: 'x' })).status).toBe(404);
    const withdrawn = await reporter
      .client('put', `/api/v1/reports/${id}/withdrawal`)
      .send({ reason: 'La familia lo pidió.' });
    expect(withdrawn.status).toBe(200);
    expect((await reporter.client('get', `/api/v1/reports/${id}`)).body.state).toBe('withdrawn');
    const again = await reporter.client('put', `/api/v1/reports/${id}/withdrawal`).send({ reason: 'x' });
    expect(again.body).toMatchObject({ status: 409, code: 'illegal_transition' });
    const moderator = await house.person('moderator');
    const queue = await moderator.client('get', '/api/v1/queue');
    expect(queue.body.items.map((item: { reportId: string }) => item.reportId)).not.toContain(id);
  });
});
