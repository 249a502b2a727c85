import { hashOf, useCopies } from '../../test/use-copies.js';

const world = useCopies();

beforeAll(async () => {
  await world.source('leaflet');
  await world.source('known', hashOf('as it was read'));
});

describe('the copy of a source', () => {
  it('is kept once with its fingerprint, is never exchanged, and is saved rather than shown', async () => {
    const page = '<script>alert(1)</script>';
    await world.copyOf('leaflet').expect(404);
    const { body } = await world.keep('leaflet', page).expect(200);
    expect(body).toEqual({ sha256: hashOf(page) });
    await world.keep('leaflet', page).expect(200);
    expect((await world.keep('leaflet', 'another page').expect(409)).body.code).toBe('copy_differs');
    const saved = await world.copyOf('leaflet').expect(200);
    expect(String(saved.body)).toBe(page);
    expect(saved.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="leaflet.bin"',
      'x-content-type-options': 'nosniff',
    });
    const [source] = await world.database.rows(`SELECT sha256 FROM portal.source WHERE external_id = 'leaflet'`);
    // Public copies tell a source's fingerprint: one person's act does not change it.
    expect(source).toEqual({ sha256: null });
    expect(await world.actsOn('leaflet')).toEqual([{ act: 'context.copy_kept', detail: { sha256: hashOf(page) } }]);
  });

  it('has the fingerprint that the source is known by', async () => {
    expect((await world.keep('known', 'something else').expect(409)).body.code).toBe('copy_differs');
    await world.keep('known', 'as it was read').expect(200);
  });

  it('is kept once when it comes twice at once', async () => {
    await world.source('at-once');
    const answers = await Promise.all([1, 2, 3].map(() => world.keep('at-once', 'the same page')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(await world.actsOn('at-once')).toHaveLength(1);
  });

  it('is refused when nothing came, when it is too large, and for a source that there is not', async () => {
    expect((await world.keep('leaflet', '').expect(400)).body.code).toBe('file_required');
    await world.keep('leaflet').expect(415);
    await world.keep('leaflet', Buffer.alloc(21 * 1024 ** 2)).expect(413);
    await world.keep('nowhere', 'page').expect(404);
    await world.keep('..%2Fpage', 'page').expect(400);
  });

  it('is brought by those who write records and read by those who write or confirm them', async () => {
    await world.keep('leaflet', 'page', 'moderator').expect(403);
    await world.copyOf('known', 'reporter').expect(403);
    await world.copyOf('known', 'writer').expect(200);
  });

  it('cannot be changed by the server, nor be removed without a tombstone', async () => {
    const { sql } = await world.database.as('api');
    const change = sql.affected(`UPDATE portal.source_copy SET media_type = 'x'`);
    await expect(change).rejects.toThrow('permission denied');
    await expect(sql.affected('DELETE FROM portal.source_copy')).rejects.toMatchObject({
      driverError: { constraint: 'source_copy_is_not_lost' },
    });
    await world.copyOf('known').expect(200);
  });
});
