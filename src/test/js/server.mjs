// The packaged program as a process of its own, with an empty archive in memory and the sample front page in it.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const here = path.dirname(fileURLToPath(import.meta.url));

const jar = path.resolve(here, '../../../target/quarkus-app/quarkus-run.jar');

/** Starts it, with settings such as { CLIPFILE_GRAPHQL_INTROSPECTION: 'false' }, and waits until it is ready. */
export async function startServer(settings = {}) {
  if (!existsSync(jar)) {
    throw new Error('There is no packaged program: run ./mvnw package first.');
  }
  const port = await freePort();
  const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const server = spawn(java, ['-Xmx256m', '-jar', jar], {
    env: {
      ...process.env,
      QUARKUS_HTTP_PORT: String(port),
      QUARKUS_DATASOURCE_JDBC_URL: 'jdbc:h2:mem:conformance;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000',
      CLIPFILE_SAMPLE_ENABLED: 'true',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  server.stdout.on('data', (text) => (log += text));
  server.stderr.on('data', (text) => (log += text));
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const address = `http://localhost:${port}`;
  while (!(await isReady(address))) {
    if (server.exitCode !== null) {
      throw new Error(`The program ended:\n${log}`);
    }
    await pause(100);
  }
  return {
    url: `${address}/graphql`,
    webSocketUrl: `ws://localhost:${port}/graphql`,
    schemaUrl: `${address}/graphql/schema.graphql`,
    async stop() {
      server.kill();
      await ended;
    },
  };
}

/** Asks one document by POST and gives the whole answer. */
export async function ask(server, query, variables = {}) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

async function isReady(address) {
  try {
    return (await fetch(`${address}/q/health/ready`)).ok;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const socket = createServer();
    socket.on('error', reject);
    socket.listen(0, () => {
      const { port } = socket.address();
      socket.close(() => resolve(port));
    });
  });
}
