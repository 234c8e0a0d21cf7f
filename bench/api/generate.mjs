// A made-up newspaper, the same for the same seed: people, topics and articles that name and are filed under them.

/** A small generator of numbers in [0, 1) (mulberry32). */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = ['ba', 'co', 'den', 'fi', 'gar', 'hol', 'ir', 'jo', 'kel', 'lan', 'mo', 'ner', 'os', 'pel', 'ra', 'sta', 'ti', 'ul', 'ver', 'win'];
const WORDS =
  'council budget harbour strike court minister vote storm bridge school police market export water election rail ' +
  'hospital union border treaty factory energy museum festival drought inquiry housing airport fishery appeal'.split(' ').join(' ');

/**
 * @param {number} count how many articles
 * @returns {{people: string[], topics: string[], articles: object[]}} articles refer to people and topics by position
 */
export function generate(count, seed = 1) {
  const next = random(seed);
  const below = (limit) => Math.floor(next() * limit);
  // Few are named often and most seldom, as in a newspaper.
  const skewed = (limit) => Math.floor(limit * next() ** 2);
  const words = WORDS.split(' ');
  const name = () => {
    const text = Array.from({ length: 2 + below(2) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
    return text[0].toUpperCase() + text.slice(1);
  };
  const distinct = (size, make) => {
    const found = new Set();
    while (found.size < size) {
      found.add(make());
    }
    return [...found];
  };
  const people = distinct(Math.max(50, Math.floor(count / 5)), () => `${name()} ${name()}`);
  const topics = distinct(200, () => `${words[below(words.length)]} of ${name()}`);
  const sentence = (names) => {
    const text = Array.from({ length: 8 + below(12) }, () => words[below(words.length)]);
    if (names.length > 0 && next() < 0.4) {
      text.splice(below(text.length), 0, names[below(names.length)]);
    }
    text[0] = text[0][0].toUpperCase() + text[0].slice(1);
    return `${text.join(' ')}.`;
  };
  const start = Date.UTC(2015, 0, 1);
  const articles = Array.from({ length: count }, (_, number) => {
    const personIndexes = distinct(1 + below(5), () => skewed(people.length));
    const topicIndexes = distinct(1 + below(3), () => skewed(topics.length));
    const names = personIndexes.map((index) => people[index]);
    const paragraphs = Array.from({ length: 4 + below(6) }, () =>
      Array.from({ length: 2 + below(3) }, () => sentence(names)).join(' '),
    );
    return {
      headline: `${sentence([]).slice(0, -1)} ${number}`,
      body: [`Story ${number}. ${names.join(', ')}.`, ...paragraphs].join('\n\n'),
      publishedAt: new Date(start + number * 3_600_000).toISOString(),
      personIndexes,
      topicIndexes,
    };
  });
  return { people, topics, articles };
}
