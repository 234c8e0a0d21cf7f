// What a Relay client of an archive asks: a refetchable pagination fragment, a node by id, a mutation.

const { graphql } = require('relay-runtime');

graphql`
  query archiveNewestQuery($count: Int!, $cursor: String) {
    ...archive_articles @arguments(count: $count, cursor: $cursor)
  }
`;

graphql`
  fragment archive_articles on Query
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "archiveArticlesPaginationQuery") {
    articles(first: $count, after: $cursor) @connection(key: "archive_articles") {
      edges {
        node {
          id
          ...archive_article
        }
      }
    }
  }
`;

graphql`
  fragment archive_article on Article {
    headline
    kicker
    status
    publishedAt
    people(first: 5) {
      edges {
        mentionCount
        role
        node {
          id
          name
        }
      }
    }
    topics(first: 2) {
      edges {
        score
        origin
        node {
          name
          qcode
        }
      }
    }
  }
`;

graphql`
  query archivePersonQuery($id: ID!) {
    node(id: $id) {
      ...archive_person @alias
    }
  }
`;

graphql`
  fragment archive_person on Person
  @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "archivePersonArticlesPaginationQuery") {
    name
    roles
    articles(first: $count, after: $cursor, orderBy: OLDEST) @connection(key: "archive_person_articles") {
      edges {
        node {
          headline
        }
      }
    }
  }
`;

graphql`
  mutation archiveImportMutation($input: ImportTextInput!) {
    importText(input: $input) {
      created
      articles {
        id
        ...archive_article
      }
    }
  }
`;

graphql`
  mutation archiveDeleteMutation($id: ID!, $connections: [ID!]!) {
    deleteArticle(id: $id) {
      deletedId @deleteEdge(connections: $connections)
    }
  }
`;
