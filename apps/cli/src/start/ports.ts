import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode, StartupRefusal } from '@habeas/platform/embedded';

/** Refuses a port that another program holds, before anything else is begun, and at once unless patience is asked for. */
export async function requireFreePort(variable: string, port: number, host: string, patienceMs: number): Promise<void> {
  const deadline = Date.now() + patienceMs;
  let code = await tryToListen(port, host);
  while (code === 'EADDRINUSE' && Date.now() < deadline) {
    await pause(200);
    code = await tryToListen(port, host);
  }
  if (code === undefined) return;
  if (code === 'EADDRINUSE') {
    throw new StartupRefusal(
      `Port ${port} is already in use: stop the program that uses it, or set ${variable} to another port.`,
    );
  }
  if (code === 'EACCES')
    throw new StartupRefusal(`Port ${port} may not be opened by this user: set ${variable} to a port above 1023.`);
  throw new StartupRefusal(
    `Habeas cannot listen on ${host}, port ${port} (${code}): check HABEAS_HOST and ${variable}.`,
  );
}

function tryToListen(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(errorCode(error) || 'unknown'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
