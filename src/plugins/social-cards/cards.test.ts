import {describe, expect, test} from 'vitest';
import {loadFacts} from '../load-facts';
import {loadTopics} from '../load-topics';
import {pageCard, places} from './cards';
import {claimPage} from './claim-page';
import {drawCard} from './draw-card';
import {pngSize} from './png';

const [facts, topics] = [await loadFacts(), await loadTopics()];
const all = places(facts, topics);
const longest = [...all].sort((one, other) => other.card.words.length - one.card.words.length).slice(0, 12);

test('every claim and message has an address of its own', () => {
  const stated = facts.pages.flatMap((page) => [...page.facts, ...(page.messages ?? [])].map(({id}) => id));
  expect(all.map(({id}) => id).sort()).toEqual([...new Set(stated)].sort());
});

test('titles are short enough to unfold, and nothing is Markdown', () => {
  for (const {title, description, card} of all.filter((place) => place.card.kind !== 'Error message')) {
    expect(title.length).toBeLessThanOrEqual(102);
    expect(title).toContain(' ');
    expect(`${title} ${description}`).not.toMatch(/`|\]\(/);
    expect(card.words).not.toMatch(/\]\(/);
  }
});

describe('a card', () => {
  const cards = [...topics.map((topic) => pageCard(topic, facts.page(topic.slug))), ...longest.map(({card}) => card)];

  test('of each page and of the longest claims is a PNG of 1200 × 630', async () => {
    for (const card of cards) expect(pngSize(await drawCard(card))).toEqual({width: 1200, height: 630});
  });

  test('is the same file each time', async () => {
    expect((await drawCard(cards[0]!)).equals(await drawCard(cards[0]!))).toBe(true);
    expect((await drawCard(cards[0]!)).equals(await drawCard(cards[1]!))).toBe(false);
  });

  test('that would have to leave words out is refused', async () => {
    await expect(drawCard({...cards[0]!, words: 'word '.repeat(600)})).rejects.toThrow('Too long for a card');
  });
});

describe('the page of a claim', () => {
  const [first] = all;
  const html = claimPage(
    {...first!, id: 'x', page: '/kms', title: '<a> & "b"', description: 'D'},
    'https://e.example/n/',
  );

  test('leads to the claim, below the base URL', () => {
    expect(html).toContain('<meta http-equiv=refresh content="0; url=/n/kms/#x">');
    expect(html).toContain('<a href="/n/kms/#x">');
  });

  test('unfolds with its own card and address', () => {
    expect(html).toContain('<meta property=og:url content="https://e.example/n/c/x/">');
    expect(html).toContain('<meta property=og:image content="https://e.example/n/c/x/card.png">');
  });

  test('takes no tag from a message', () => {
    expect(html).toContain('<h1>&lt;a&gt; &amp; &quot;b&quot;</h1>');
  });
});
