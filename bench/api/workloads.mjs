// The six things that are measured, as requests made from the archive that was loaded.

const article = `headline publishedAt people { edges { mentionCount node { name } } } topics { edges { score node { name } } }`;

/** How many different requests of each workload there are, so that no server answers one from memory only. */
const VARIANTS = 500;

/**
 * @param data what load.mjs wrote: ids of articles (oldest first), people and topics (most articles first)
 * @returns {Promise<Record<string, {query: string, variables: object}[]>>}
 */
export async function workloads(data, ask) {
  const pick = (list, i) => list[(i * 7919) % list.length];
  const spread = (make) => Array.from({ length: VARIANTS }, (_, i) => make(i));
  const w4 = `query ($topic: ID!, $from: DateTime!, $before: DateTime!, $after: String) {
    articles(filter: { topicIds: [$topic], publishedFrom: $from, publishedBefore: $before }, first: 20, after: $after) {
      pageInfo { endCursor hasNextPage } nodes { ${article} } } }`;
  const range = { from: '2015-01-01T00:00:00Z', before: '2030-01-01T00:00:00Z' };
  const topics = data.topics.slice(0, 20);
  const [named, filed] = [data.people.slice(0, 500), data.topics.slice(0, 100)];
  const secondPages = [];
  for (const topic of topics) {
    const { articles } = await ask(w4, { topic, ...range });
    secondPages.push({ query: w4, variables: { topic, ...range, after: articles.pageInfo.endCursor } });
  }
  return {
    W1: spread((i) => ({
      query: `query ($id: ID!) { article(id: $id) { ${article} } }`,
      variables: { id: pick(data.articles, i) },
    })),
    W2: [{ query: `{ articles(first: 20) { nodes { ${article} } } }`, variables: {} }],
    W3: spread((i) => ({
      query: `query ($id: ID!) { person(id: $id) { name articles(first: 20) { nodes { headline publishedAt topics { nodes { name } } } } } }`,
      variables: { id: pick(data.people.slice(0, 1000), i) },
    })),
    W4: secondPages,
    W5: spread((i) => ({
      query: `query ($text: String!) { search(text: $text, first: 10) { edges { node { headline publishedAt } } } }`,
      variables: { text: pick(data.words, i) },
    })),
    W6: spread((i) => ({
      query: `mutation ($input: CreateArticleInput!) { createArticle(input: $input) { article { id headline } } }`,
      variables: {
        input: {
          headline: 'Measured story NUMBER',
          body: `Story NUMBER was written to be measured. ${pick(data.words, i)} ${pick(data.words, i + 1)}.`,
          publishedAt: '2014-06-01T00:00:00Z',
          personIds: [0, 1, 2].map((n) => named[(3 * i + n) % named.length]),
          topicIds: [0, 1].map((n) => filed[(2 * i + n) % filed.length]),
        },
      },
    })),
  };
}
