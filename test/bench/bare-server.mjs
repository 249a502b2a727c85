// The limit that the research door is measured against: bare node:http and pg, sending the same SQL with the same values
// and answering the same bytes. The plan comes as JSON on standard input.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';

/** @type {{ url: string, port: number, list: Query, search: Query, detail: Query }} */
const plan = JSON.parse(await text(process.stdin));
/** @typedef {{ text: string, values: unknown[], prepared: boolean }} Query */
const pool = new pg.Pool({ connectionString: plan.url, max: 10 });

const server = createServer(async (request, response) => {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const body =
    path === '/v1/summaries' ? await list(query.includes('q=') ? plan.search : plan.list) : await detail(path);
  response.writeHead(200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
});

/** @param {Query} query */
async function list({ text, values, prepared }) {
  const { rows } = await pool.query(prepared ? { name: 'list', text, values } : { text, values });
  const items = rows.slice(0, values.at(-1) - 1);
  return `{"items":[${items.map((row) => row.list_item).join(',')}],"nextCursor":null}`;
}

/** @param {string} path */
async function detail(path) {
  const { rows } = await pool.query({ name: 'detail', text: plan.detail.text, values: [[path.split('/').at(-1)]] });
  return rows[0]?.detail ?? '';
}

server.listen(plan.port, '127.0.0.1', () => console.log('ready'));
