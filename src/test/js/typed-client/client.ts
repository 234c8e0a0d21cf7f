// Compiled against the generated types and then run: what it reads is typed from the schema to here.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { AnyNodeDocument, ArticleStatus, ImportDocument, NewestDocument } from './generated.js';

async function ask<Result, Variables>(
  url: string,
  document: TypedDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const answer = (await response.json()) as { data: Result; errors?: unknown };
  if (answer.errors) {
    throw new Error(JSON.stringify(answer.errors));
  }
  return answer.data;
}

export async function headlines(url: string, text: string): Promise<string[]> {
  const filed = await ask(url, ImportDocument, { input: { text } });
  const first = filed.importText.articles[0];
  const { node } = await ask(url, AnyNodeDocument, { id: first ? first.id : '' });
  const headline: string = node?.__typename === 'Article' ? node.headline : '';
  const page = await ask(url, NewestDocument, { first: 100, filter: { status: ArticleStatus.Complete } });
  const complete: string[] = page.articles.nodes.map((article) => article.headline);
  return [headline, ...complete];
}
