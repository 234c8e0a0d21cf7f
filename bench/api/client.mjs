/** A function that asks a server one document and gives the data; errors are thrown. */
export function client(url) {
  return async (query, variables = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = await response.json();
    if (answer.errors) {
      throw new Error(`${url}: ${JSON.stringify(answer.errors).slice(0, 500)}`);
    }
    return answer.data;
  };
}

/** Runs work on all items, so many at a time. */
export async function each(items, atATime, work) {
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      await work(items[index], index);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
