// articleFiled as clients receive it that speak one of the two protocols.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createClient } from 'graphql-ws';
import { SubscriptionClient } from 'subscriptions-transport-ws';
import WebSocket from 'ws';
import { ask, startServer } from './server.mjs';

const SUBSCRIPTION = 'subscription ($source: String) { articleFiled(filter: {source: $source}) { headline } }';

let server;
before(async () => (server = await startServer()));
after(() => server?.stop());

test('graphql-ws receives articles as they are filed, and answers to queries', async () => {
  const client = createClient({ url: server.webSocketUrl, webSocketImpl: WebSocket, retryAttempts: 0 });
  const articles = client.iterate({ query: SUBSCRIPTION, variables: { source: 'graphql-ws' } });
  const first = articles.next();
  const total = await once(client.iterate({ query: '{ articles { totalCount } }' }));
  assert.equal(typeof total.data.articles.totalCount, 'number');
  await file('First', 'graphql-ws');
  await file('Not for us', 'somebody else');
  await file('Second', 'graphql-ws');
  assert.deepEqual((await first).value.data, { articleFiled: { headline: 'First' } });
  assert.deepEqual((await articles.next()).value.data, { articleFiled: { headline: 'Second' } });
  await articles.return();
  await client.dispose();
});

test('graphql-ws is told what is wrong with a subscription', async () => {
  const client = createClient({ url: server.webSocketUrl, webSocketImpl: WebSocket, retryAttempts: 0 });
  await assert.rejects(
    () => once(client.iterate({ query: 'subscription { articleFiled { nonsense } }' })),
    (errors) => errors[0].message.includes('nonsense'),
  );
  await client.dispose();
});

test('subscriptions-transport-ws, the older library, receives the same', async () => {
  const client = new SubscriptionClient(server.webSocketUrl, { reconnect: false }, WebSocket, 'graphql-ws');
  const received = [];
  let arrived;
  const both = new Promise((resolve) => (arrived = resolve));
  client.request({ query: SUBSCRIPTION, variables: { source: 'older' } }).subscribe({
    next: (result) => received.push(result.data.articleFiled.headline) === 2 && arrived(),
    error: (error) => assert.fail(error),
  });
  const total = await new Promise((next, error) =>
    client.request({ query: '{ articles { totalCount } }' }).subscribe({ next, error }),
  );
  assert.equal(typeof total.data.articles.totalCount, 'number');
  await file('Third', 'older');
  await file('Fourth', 'older');
  await both;
  assert.deepEqual(received, ['Third', 'Fourth']);
  client.close();
});

async function once(iterator) {
  const { value } = await iterator.next();
  await iterator.return();
  return value;
}

async function file(headline, source) {
  const answer = await ask(
    server,
    'mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id } } }',
    { input: { headline, body: `${headline} was filed by ${source}.`, source } },
  );
  assert.equal(answer.errors, undefined);
}
