// What tools that know the GraphQL specifications say of the running server.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { auditServer } from 'graphql-http';
import { ask, here, startServer } from './server.mjs';

let server;
before(async () => (server = await startServer()));
after(() => server?.stop());

test('the audits of graphql-http find nothing wrong', async (t) => {
  const results = await auditServer({ url: server.url });
  const of = (status) =>
    results.filter((result) => result.status === status).map(({ id, name, reason }) => `${id}: ${name}: ${reason}`);
  of('notice').forEach((notice) => t.diagnostic(`notice ${notice}`));
  t.diagnostic(`${results.length} audits: ${of('ok').length} ok, ${of('notice').length} notices`);
  assert.ok(results.length > 50, 'the audits ran');
  assert.deepEqual(of('error'), []);
  assert.deepEqual(of('warn'), []);
});

test('relay-compiler accepts queries, refetchable connections and mutations, and what it writes is answered', async () => {
  const folder = await workplace('relay');
  await mkdir(path.join(folder, 'artifacts'));
  await writeFile(
    path.join(folder, 'relay.config.json'),
    JSON.stringify({
      src: '.',
      schema: './schema.graphql',
      language: 'javascript',
      artifactDirectory: './artifacts',
      persistConfig: { file: './documents.json', algorithm: 'SHA256' },
    }),
  );
  await writeFile(path.join(folder, 'documents.json'), '{}');
  await run('relay-compiler', ['relay.config.json'], folder);
  const artifacts = await readdir(path.join(folder, 'artifacts'));
  assert.ok(artifacts.includes('archiveArticlesPaginationQuery.graphql.js'), artifacts.join(' '));

  const documents = Object.values(JSON.parse(await readFile(path.join(folder, 'documents.json'), 'utf8')));
  const newest = await ask(server, documents.find((text) => text.includes('query archiveNewestQuery')), { count: 2 });
  assert.equal(newest.errors, undefined);
  assert.equal(newest.data.articles.edges.length, 2);
  const next = await ask(server, documents.find((text) => text.includes('query archiveArticlesPaginationQuery')), {
    count: 2,
    cursor: newest.data.articles.pageInfo.endCursor,
  });
  assert.equal(next.errors, undefined);
  assert.notEqual(next.data.articles.edges[0].node.id, newest.data.articles.edges[0].node.id);
});

test('a client made by GraphQL Code Generator compiles and reads the archive', async () => {
  const folder = await workplace('typed-client');
  await writeFile(
    path.join(folder, 'codegen.json'),
    JSON.stringify({
      schema: 'schema.graphql',
      documents: 'documents.graphql',
      generates: {
        'generated.ts': {
          plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
          config: { scalars: { DateTime: 'string', Date: 'string' }, strictScalars: true },
        },
      },
    }),
  );
  await run('graphql-codegen', ['--config', 'codegen.json'], folder);
  const options = ['--strict', '--target', 'es2022', '--module', 'nodenext', '--skipLibCheck'];
  await run('tsc', [...options, 'client.ts'], folder);
  const { headlines } = await import(pathToFileURL(path.join(folder, 'client.js')));
  const found = await headlines(server.url, 'Rain fell on the capital on Monday, the weather office said.');
  assert.match(found[0], /^Rain fell on the capital/);
  assert.ok(found.length > 1);
});

/** A fresh copy of a folder beside this file, with the schema as it is served. */
async function workplace(name) {
  const folder = path.join(here, 'generated', name);
  await rm(folder, { recursive: true, force: true });
  await cp(path.join(here, name), folder, { recursive: true });
  await writeFile(path.join(folder, 'schema.graphql'), await (await fetch(server.schemaUrl)).text());
  return folder;
}

async function run(tool, options, folder) {
  try {
    await promisify(execFile)(path.join(here, 'node_modules/.bin', tool), options, { cwd: folder });
  } catch (failure) {
    throw new Error(`${tool}: ${failure.stdout}${failure.stderr}`);
  }
}
