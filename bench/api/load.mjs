// Files the made-up newspaper in a running Clipfile through its API, and writes what the other servers need to have the
// same: node load.mjs URL ARTICLES data.json

import { writeFile } from 'node:fs/promises';
import { client, each } from './client.mjs';
import { generate } from './generate.mjs';

const [url, count, file] = process.argv.slice(2);
const ask = client(url);
const { people, topics, articles } = generate(Number(count));

const rows = { people: [], topics: [], articles: [] };
await each(people, 8, async (name, index) => {
  const { createPerson } = await ask(
    'mutation ($name: String!) { createPerson(input: { name: $name }) { person { id } } }',
    { name },
  );
  rows.people[index] = { id: createPerson.person.id, name };
});
await each(topics, 8, async (name, index) => {
  const { createTopic } = await ask(
    'mutation ($name: String!) { createTopic(input: { name: $name }) { topic { id } } }',
    { name },
  );
  rows.topics[index] = { id: createTopic.topic.id, name };
});
await each(articles, 8, async ({ headline, body, publishedAt, personIndexes, topicIndexes }, index) => {
  const personIds = personIndexes.map((person) => rows.people[person].id);
  const topicIds = topicIndexes.map((topic) => rows.topics[topic].id);
  const { createArticle } = await ask(
    `mutation ($input: CreateArticleInput!) {
      createArticle(input: $input) {
        article {
          id
          people(first: 100) { edges { mentionCount node { id } } }
          topics(first: 100) { edges { score node { id } } }
        }
      }
    }`,
    { input: { headline, body, publishedAt, personIds, topicIds } },
  );
  const { id, people, topics } = createArticle.article;
  rows.articles[index] = {
    id,
    headline,
    body,
    publishedAt,
    people: people.edges.map(({ mentionCount, node }) => ({ id: node.id, mentionCount })),
    topics: topics.edges.map(({ score, node }) => ({ id: node.id, score })),
  };
});

const byArticles = (kind, of) => {
  const counts = new Map(rows[kind].map(({ id }) => [id, 0]));
  rows.articles.forEach((article) => of(article).forEach(({ id }) => counts.set(id, counts.get(id) + 1)));
  return [...counts].sort((one, other) => other[1] - one[1]).map(([id]) => id);
};
await writeFile(
  file,
  JSON.stringify({
    rows,
    articles: rows.articles.map(({ id }) => id),
    people: byArticles('people', (article) => article.people),
    topics: byArticles('topics', (article) => article.topics),
    words: [...new Set(articles.slice(0, 500).flatMap(({ headline }) => headline.toLowerCase().match(/[a-z]{4,}/g)))],
  }),
);
console.log(`${rows.articles.length} articles, ${rows.people.length} people, ${rows.topics.length} topics`);
