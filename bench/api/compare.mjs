// Makes the requests of all workloads, sees to it that all servers answer them alike, and writes them for wrk, and
// Clipfile's answers beside them: node compare.mjs data.json FOLDER NAME=URL... (the first one is Clipfile)

import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { client, each } from './client.mjs';
import { workloads } from './workloads.mjs';

const [dataFile, folder, ...servers] = process.argv.slice(2);
const clients = servers.map((server) => {
  const [name, url] = server.split(/=(.*)/);
  return { name, ask: client(url) };
});
const data = JSON.parse(await readFile(dataFile, 'utf8'));

const write = (name, file, lines) =>
  writeFile(path.join(folder, name, file), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

for (const server of clients) {
  server.requests = await workloads(data, server.ask);
  await mkdir(path.join(folder, server.name), { recursive: true });
  for (const [workload, requests] of Object.entries(server.requests)) {
    await write(server.name, `${workload}.txt`, requests);
  }
}

const answer = ({ ask, requests }, workload, index) =>
  ask(requests[workload][index].query, requests[workload][index].variables);
const withoutCursors = (answer) =>
  JSON.parse(JSON.stringify(answer, (key, value) => (key === 'endCursor' ? undefined : value)));
/** Files an article as W6 does, and reads it as W1 does. */
const file = async ({ ask, requests }) => {
  const [request] = requests.W6;
  const variables = JSON.parse(JSON.stringify(request.variables).replaceAll('NUMBER', String(Date.now())));
  const created = await ask(request.query, variables);
  const { id, headline } = created.createArticle.article;
  assert.equal(headline, variables.input.headline);
  const { article } = await ask(requests.W1[0].query, { id });
  const byName = (one, other) => (one.node.name < other.node.name ? -1 : 1);
  article.people.edges.sort(byName);
  article.topics.edges.sort(byName);
  return { created, filed: { ...article, headline: undefined } };
};

const [ours, ...peers] = clients;
for (const workload of ['W1', 'W2', 'W3', 'W4', 'W5']) {
  const answers = [];
  await each(ours.requests[workload], 8, async (_, i) => {
    answers[i] = { data: await answer(ours, workload, i) };
  });
  await write(ours.name, `${workload}.answers`, answers);
}
const { created, filed } = await file(ours);
assert.deepEqual([filed.people.edges.length, filed.topics.edges.length], [3, 2], 'people and topics of W6');
await write(ours.name, 'W6.answers', [{ data: created }]);

for (const peer of peers) {
  let compared = 0;
  for (const workload of ['W1', 'W2', 'W3', 'W4']) {
    for (let i = 0; i < Math.min(20, ours.requests[workload].length); i++) {
      const [one, other] = await Promise.all([ours, peer].map((server) => answer(server, workload, i)));
      assert.deepEqual(withoutCursors(other), withoutCursors(one), `${workload} of ${peer.name}`);
      compared++;
    }
  }
  // Rankings differ from one full text to another; what is compared is that ten are found where ten are found.
  for (let i = 0; i < 20; i++) {
    const [one, other] = await Promise.all([ours, peer].map((server) => answer(server, 'W5', i)));
    assert.equal(other.search.edges.length, one.search.edges.length, `W5 of ${peer.name}`);
    compared++;
  }
  assert.deepEqual((await file(peer)).filed, filed, `W6 of ${peer.name}`);
  compared++;
  console.log(`${peer.name}: ${compared} answers are Clipfile's`);
}
