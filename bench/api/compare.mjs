// Makes the requests of all workloads, sees to it that all servers answer them alike, and writes them for wrk:
// node compare.mjs data.json FOLDER NAME=URL... (the first one is Clipfile)

import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { client } from './client.mjs';
import { workloads } from './workloads.mjs';

const [file, folder, ...servers] = process.argv.slice(2);
const clients = servers.map((server) => {
  const [name, url] = server.split(/=(.*)/);
  return { name, ask: client(url) };
});
const data = JSON.parse(await readFile(file, 'utf8'));

for (const { name, ask } of clients) {
  const requests = await workloads(data, ask);
  await mkdir(path.join(folder, name), { recursive: true });
  for (const [workload, variants] of Object.entries(requests)) {
    await writeFile(
      path.join(folder, name, `${workload}.txt`),
      variants.map((request) => JSON.stringify(request)).join('\n'),
    );
  }
}

const [ours, ...peers] = clients;
const withoutCursors = (answer) =>
  JSON.parse(JSON.stringify(answer, (key, value) => (key === 'endCursor' ? undefined : value)));
for (const peer of peers) {
  const ourRequests = await workloads(data, ours.ask);
  const theirRequests = await workloads(data, peer.ask);
  let compared = 0;
  for (const workload of ['W1', 'W2', 'W3', 'W4']) {
    for (let i = 0; i < Math.min(20, ourRequests[workload].length); i++) {
      const one = await ours.ask(ourRequests[workload][i].query, ourRequests[workload][i].variables);
      const other = await peer.ask(theirRequests[workload][i].query, theirRequests[workload][i].variables);
      assert.deepEqual(withoutCursors(other), withoutCursors(one), `${workload} of ${peer.name}`);
      compared++;
    }
  }
  // Rankings differ from one full text to another; what is compared is that ten are found where ten are found.
  for (let i = 0; i < 20; i++) {
    const [one, other] = await Promise.all(
      [ours, peer].map(({ ask }) => ask(ourRequests.W5[i].query, ourRequests.W5[i].variables)),
    );
    assert.equal(other.search.edges.length, one.search.edges.length, `W5 of ${peer.name}`);
    compared++;
  }
  console.log(`${peer.name}: ${compared} answers are Clipfile's`);
}
