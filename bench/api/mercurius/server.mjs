// The measured part of the contract on Fastify, Mercurius with JIT, and PostgreSQL: node server.mjs PORT DATABASE_URL

import Fastify from 'fastify';
import mercurius from 'mercurius';
import pg from 'pg';

const [port, connectionString] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString, max: 16 });
const rows = async (name, text, values) => (await pool.query({ name, text, values })).rows;

const globalId = (type, key) => Buffer.from(`${type}:${key}`).toString('base64url');
const key = (id) => Buffer.from(id, 'base64url').toString().split(':')[1];
const cursor = (row) => Buffer.from(`${row.published_at.toISOString()}|${row.id}`).toString('base64url');

const schema = `
  type Article { id: ID! headline: String! publishedAt: String people: ArticlePersonConnection! topics: ArticleTopicConnection! }
  type ArticlePersonConnection { edges: [ArticlePersonEdge!]! nodes: [Person!]! }
  type ArticlePersonEdge { mentionCount: Int! node: Person! }
  type ArticleTopicConnection { edges: [ArticleTopicEdge!]! nodes: [Topic!]! }
  type ArticleTopicEdge { score: Float! node: Topic! }
  type Topic { id: ID! name: String! }
  type Person { id: ID! name: String! articles(first: Int = 20): ArticleConnection! }
  type ArticleConnection { nodes: [Article!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type SearchConnection { edges: [SearchEdge!]! }
  type SearchEdge { node: Article! score: Float! }
  scalar DateTime
  input ArticleFilter { topicIds: [ID!] publishedFrom: DateTime publishedBefore: DateTime }
  type Query {
    article(id: ID!): Article
    person(id: ID!): Person
    articles(filter: ArticleFilter, first: Int = 20, after: String): ArticleConnection!
    search(text: String!, first: Int = 20): SearchConnection!
  }
  input CreateArticleInput { headline: String! body: String! publishedAt: DateTime personIds: [ID!] topicIds: [ID!] }
  type ArticlePayload { article: Article! }
  type Mutation { createArticle(input: CreateArticleInput!): ArticlePayload! }
`;

const page = (found, first) => ({
  nodes: found.slice(0, first),
  pageInfo: {
    hasNextPage: found.length > first,
    endCursor: found.length > 0 ? cursor(found[Math.min(found.length, first) - 1]) : null,
  },
});

const resolvers = {
  Article: {
    id: (article) => globalId('Article', article.id),
    publishedAt: (article) => article.published_at.toISOString().replace('.000Z', 'Z'),
  },
  Person: {
    id: (person) => globalId('Person', person.id),
    articles: async (person, { first }) =>
      page(
        await rows(
          'articles-of-person',
          `select a.id, a.headline, a.published_at from appearance p join article a on a.id = p.article_id
           where p.person_id = $1 order by p.published_at desc, p.article_id limit $2`,
          [person.id, first + 1],
        ),
        first,
      ),
  },
  Topic: { id: (topic) => globalId('Topic', topic.id) },
  ArticlePersonConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  ArticleTopicConnection: { nodes: ({ edges }) => edges.map(({ node }) => node) },
  Query: {
    article: async (_, { id }) =>
      (await rows('article', 'select id, headline, published_at from article where id = $1', [key(id)]))[0],
    person: async (_, { id }) => (await rows('person', 'select id, name from person where id = $1', [key(id)]))[0],
    articles: async (_, { filter = {}, first, after }) => {
      const where = [];
      const values = [first + 1];
      const value = (given) => `$${values.push(given)}`;
      const [topic, ...others] = filter.topicIds ?? [];
      const [table, id] = topic ? ['tag', 'article_id'] : ['article', 'id'];
      if (topic) where.push(`l.topic_id = ${value(key(topic))}`);
      for (const other of others) {
        where.push(`exists (select 1 from tag t where t.article_id = l.article_id and t.topic_id = ${value(key(other))})`);
      }
      if (filter.publishedFrom) where.push(`l.published_at >= ${value(filter.publishedFrom)}`);
      if (filter.publishedBefore) where.push(`l.published_at < ${value(filter.publishedBefore)}`);
      if (after) {
        const [at, last] = Buffer.from(after, 'base64url').toString().split('|');
        const [one, two] = [value(at), value(last)];
        where.push(`l.published_at <= ${one} and (l.published_at < ${one} or l.${id} > ${two})`);
      }
      const condition = where.length ? `where ${where.join(' and ')}` : '';
      return page(
        await rows(
          `articles ${condition.length}`,
          `select a.id, a.headline, a.published_at from ${table} l join article a on a.id = l.${id}
           ${condition} order by l.published_at desc, l.${id} limit $1`,
          values,
        ),
        first,
      );
    },
    search: async (_, { text, first }) => ({
      edges: (
        await rows(
          'search',
          `select id, headline, published_at, ts_rank(words, query) as score
           from article, plainto_tsquery('english', $1) query where words @@ query order by score desc, id limit $2`,
          [text, first],
        )
      ).map((article) => ({ score: article.score, node: article })),
    }),
  },
  Mutation: {
    createArticle: async (_, { input }) => {
      const connection = await pool.connect();
      try {
        await connection.query('begin');
        const { rows: created } = await connection.query({
          name: 'create',
          text: `insert into article (headline, body, published_at) values ($1, $2, $3) returning id, headline, published_at`,
          values: [input.headline, input.body, input.publishedAt],
        });
        await connection.query({
          name: 'appear',
          text: `insert into appearance (article_id, person_id, mention_count, position, published_at)
                 select $1, person, 0, place, $3 from unnest($2::bigint[]) with ordinality as named (person, place)`,
          values: [created[0].id, input.personIds.map(key), input.publishedAt],
        });
        await connection.query({
          name: 'tag',
          text: `insert into tag (article_id, topic_id, score, position, published_at)
                 select $1, topic, 1, place, $3 from unnest($2::bigint[]) with ordinality as filed (topic, place)`,
          values: [created[0].id, input.topicIds.map(key), input.publishedAt],
        });
        await connection.query({
          name: 'count-people',
          text: 'update person set article_count = article_count + 1 where id in (select id from person where id = any($1) order by id for update)',
          values: [input.personIds.map(key)],
        });
        await connection.query('commit');
        return { article: created[0] };
      } catch (failure) {
        await connection.query('rollback');
        throw failure;
      } finally {
        connection.release();
      }
    },
  },
};

/** Edges of many articles in one statement. */
const edges = (name, text, edge) => async (queries) => {
  const found = await rows(name, text, [queries.map(({ obj }) => obj.id)]);
  const byArticle = Map.groupBy
    ? Map.groupBy(found, (row) => row.article_id)
    : found.reduce((all, row) => all.set(row.article_id, [...(all.get(row.article_id) ?? []), row]), new Map());
  return queries.map(({ obj }) => ({ edges: (byArticle.get(obj.id) ?? []).map(edge) }));
};

const loaders = {
  Article: {
    people: edges(
      'people',
      `select l.article_id, l.mention_count, p.id, p.name from appearance l join person p on p.id = l.person_id
       where l.article_id = any($1) order by l.article_id, l.position`,
      ({ mention_count, id, name }) => ({ mentionCount: mention_count, node: { id, name } }),
    ),
    topics: edges(
      'topics',
      `select l.article_id, l.score, t.id, t.name from tag l join topic t on t.id = l.topic_id
       where l.article_id = any($1) order by l.article_id, l.position`,
      ({ score, id, name }) => ({ score, node: { id, name } }),
    ),
  },
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, loaders, jit: 1 });
await app.listen({ port: Number(port) });
