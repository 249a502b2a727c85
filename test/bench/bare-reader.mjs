// The limit that reads of places are measured against: bare node:http and pg, sending the statements that the research
// door sends for an address, all at once, and answering their rows as JSON, stored answers as they are. The plan comes as
// JSON on standard input.
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';

// Days as they come, like the door reads them.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** @type {{ url: string, answers: Record<string, { name: string, text: string, values: unknown[] }[]> }} */
const plan = JSON.parse(await text(process.stdin));
const pool = new pg.Pool({ connectionString: plan.url, max: 10 });

/** @param {Record<string, unknown>[]} rows */
function answerOf(rows) {
  return rows[0] && 'list_item' in rows[0] ? `[${rows.map((row) => row['list_item']).join()}]` : JSON.stringify(rows);
}

const server = createServer(async (request, response) => {
  const statements = plan.answers[request.url ?? ''] ?? [];
  const results = await Promise.all(statements.map((statement) => pool.query(statement)));
  const body = `[${results.map(({ rows }) => answerOf(rows)).join()}]`;
  response.writeHead(statements.length === 0 ? 404 : 200, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(typeof address === 'object' && address ? address.port : '');
});
