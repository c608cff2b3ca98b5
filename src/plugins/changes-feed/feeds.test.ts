import {load} from 'cheerio';
import {describe, expect, test} from 'vitest';
import {loadFacts} from '../load-facts';
import {judgedLines} from '../then-and-now';
import {entries, type Entry} from './entries';
import {jsonFeed, rssFeed} from './feeds';

const site = 'https://e.example/notes/';
const page = `${site}changes/`;
const channel = {title: 'Then & now', description: 'D', page, rss: `${page}rss.xml`, json: `${page}feed.json`};
const facts = await loadFacts();
const changes = entries(facts, site);

test('each line that is no longer true as written is an entry, the others are none', () => {
  const changed = judgedLines(facts).filter(({verdict}) => verdict !== 'correct');
  expect(changes.length).toBe(changed.length);
  expect(changes.length).toBeGreaterThan(20);
});

test('entries have ids of their own, the same wherever the site stands, and come latest first', () => {
  expect(new Set(changes.map(({id}) => id)).size).toBe(changes.length);
  expect(entries(facts, 'https://other.example/').map(({id}) => id)).toEqual(changes.map(({id}) => id));
  const days = changes.map(({checked}) => checked);
  expect(days).toEqual([...days].sort().reverse());
});

test('the id of a line never changes', () => {
  expect(changes.find(({title}) => title === 'wrong: CLI uses the Python SDK (boto3)')?.id).toBe(
    'urn:aws-developer-notes:change:e10d3c844dfcf93e',
  );
});

describe('RSS', () => {
  const hostile: Entry = {
    ...{id: 'urn:x', url: `${site}kms/#a&b`, title: '<b> & ]]>', summary: '"<script>"', service: 'A & B'},
    checked: '2026-11-25',
  };

  test('gives back what went in, whatever the text', () => {
    const $ = load(rssFeed(channel, [hostile]), {xml: true});
    expect($('channel > title').text()).toBe(channel.title);
    expect($('item > title').text()).toBe(hostile.title);
    expect($('item > description').text()).toBe(hostile.summary);
    expect($('item > link').text()).toBe(hostile.url);
  });

  test('has all that RSS 2.0 asks for, and dates as RFC 822 writes them', () => {
    const $ = load(rssFeed(channel, changes), {xml: true});
    expect($('rss').attr('version')).toBe('2.0');
    expect($('channel > link').text()).toBe(page);
    expect($('channel > description').text()).not.toBe('');
    expect($('channel > atom\\:link[rel=self]').attr('href')).toBe(channel.rss);
    expect($('item').length).toBe(changes.length);
    $('item').each((_, item) => {
      expect($(item).find('guid[isPermaLink=false]').text()).toMatch(/^urn:/);
      expect($(item).find('link').text()).toMatch(/^https:\/\/e\.example\/notes\/.+\/#/);
      expect($(item).find('pubDate').text()).toMatch(/^\w{3}, \d\d \w{3} \d{4} 00:00:00 GMT$/);
    });
  });
});

test('the JSON feed has all that version 1.1 asks for', () => {
  const feed = JSON.parse(jsonFeed(channel, changes)) as {items: Record<string, unknown>[]} & Record<string, unknown>;
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    feed_url: channel.json,
  });
  expect(feed.items.length).toBe(changes.length);
  for (const {id, url, content_text, date_published} of feed.items) {
    expect([id, url, content_text].every((text) => typeof text === 'string' && text !== '')).toBe(true);
    expect(date_published).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  }
});
