/** The list of all pages for language models, in the form of https://llmstxt.org. */
import type {Topic} from '../load-topics';
import {twinPath} from './twin';

/** `site` is the address of the home page, with the slash at its end. */
export function llmsText(topics: readonly Topic[], site: string): string {
  const home = topics.find(({slug}) => slug === '/');
  const others = topics.filter((topic) => topic !== home);
  const line = ({slug, title, description}: Topic): string => `- [${title}](${site}${twinPath(slug)}): ${description}`;
  const sections = [...new Set(others.map(({service}) => service))].flatMap((service) => [
    `## ${service || 'All pages at once'}`,
    others
      .filter((topic) => topic.service === service)
      .map(line)
      .join('\n'),
  ]);
  return `${[
    `# ${home?.title}`,
    `> ${home?.description}`,
    'Each fact carries its source and the day it was checked. Each page is also Markdown, at its address plus `.md`; the tools of a page run only in the page itself.',
    ...sections,
    '## Optional',
    `- [What changed, as a JSON feed](${site}changes/feed.json): each corrected line of the 2022 notes with its day`,
  ].join('\n\n')}\n`;
}
