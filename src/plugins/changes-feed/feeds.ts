/** Writes the entries as RSS 2.0 (https://www.rssboard.org/rss-specification) and JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type {Entry} from './entries';

export interface Channel {
  readonly title: string;
  readonly description: string;
  /** The page the feed belongs to, and the feeds, with the site and the base URL. */
  readonly page: string;
  readonly rss: string;
  readonly json: string;
}

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;'};
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign);
const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

/** `Wed, 25 Nov 2026 00:00:00 GMT`, as RFC 822 writes it. */
const rssDate = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString();
const jsonDate = (day: string): string => `${day}T00:00:00Z`;

/** The RSS feed. */
export function rssFeed({title, description, page, rss}: Channel, entries: readonly Entry[]): string {
  const items = entries.map((entry) =>
    [
      '<item>',
      element('title', entry.title),
      element('link', entry.url),
      `<guid isPermaLink="false">${escaped(entry.id)}</guid>`,
      element('category', entry.service),
      element('pubDate', rssDate(entry.checked)),
      element('description', entry.summary),
      '</item>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    ...[element('title', title), element('link', page), element('description', description)],
    ...[
      element('language', 'en'),
      ...entries.slice(0, 1).map(({checked}) => element('lastBuildDate', rssDate(checked))),
    ],
    `<atom:link href="${escaped(rss)}" rel="self" type="application/rss+xml"/>`,
    ...items,
    '</channel></rss>\n',
  ].join('\n');
}

/** The JSON feed. */
export function jsonFeed({title, description, page, json}: Channel, entries: readonly Entry[]): string {
  const items = entries.map((entry) => ({
    ...{id: entry.id, url: entry.url, title: entry.title, content_text: entry.summary},
    ...{date_published: jsonDate(entry.checked), tags: [entry.service]},
  }));
  const feed = {
    ...{version: 'https://jsonfeed.org/version/1.1', title, description, language: 'en'},
    ...{home_page_url: page, feed_url: json, items},
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
