import type * as Preset from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {readFileSync} from 'node:fs';
import {rehypeBelowTheFold} from './src/plugins/below-the-fold/rehype-below-the-fold';
import {rehypeHighlight} from './src/plugins/highlight-at-build/rehype-highlight';
import {parseFrontMatter} from './src/plugins/page-front-matter';
import {remarkFacts} from './src/plugins/remark-facts';

/** Where the site is published; the same build settings serve a root domain or a sub-path. */
const url = process.env.SITE_URL ?? 'https://aws-developer-notes.example';
const baseUrl = process.env.BASE_URL ?? '/';

/** The icon of every page, in the page: a file of its own would be asked for before the largest paint is over. */
const sign = `data:image/svg+xml,${readFileSync('static/img/logo.svg', 'utf8').trim().replaceAll('"', "'").replaceAll('#', '%23')}`;

export default {
  title: 'AWS Developer Notes',
  tagline: 'Verified, cited notes for people who build on AWS, with a working tool on the page',
  url,
  baseUrl,
  trailingSlash: true,
  // It takes bundles that come after the first paint for missing ones (see src/plugins/after-paint).
  baseUrlIssueBanner: false,
  favicon: sign,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {parseFrontMatter, hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  future: {v4: true},
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          beforeDefaultRemarkPlugins: [remarkFacts],
          rehypePlugins: [rehypeHighlight, rehypeBelowTheFold],
        },
        blog: false,
        theme: {customCss: './src/css/custom.css'},
        sitemap: {lastmod: null, changefreq: null, priority: null, ignorePatterns: ['**/search/**', '**/404.html']},
      } satisfies Preset.Options,
    ],
  ],
  plugins: [
    './src/plugins/highlight-at-build/index.ts',
    './src/plugins/page-turn/index.ts',
    './src/plugins/dark-on-screen/index.ts',
    './src/plugins/pure-layers/index.ts',
    './src/plugins/search-index/index.ts',
    './src/plugins/old-addresses/index.ts',
    './src/plugins/iam-actions/index.ts',
    './src/plugins/template-check/index.ts',
    './src/plugins/cdk-engine/index.ts',
    './src/plugins/template-validator/index.ts',
    './src/plugins/after-paint/index.ts',
    './src/plugins/social-cards/index.ts',
    './src/plugins/markdown-twins/index.ts',
    './src/plugins/changes-feed/index.ts',
  ],
  clientModules: [
    './src/client-modules/replay-early-acts.ts',
    './src/client-modules/hover-prefetch.ts',
    './src/client-modules/highlight-target.ts',
  ],
  themeConfig: {
    image: 'card.png',
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'AWS Developer Notes',
      items: [
        {to: '/errors/', label: 'Errors', position: 'right'},
        {to: '/changes/', label: 'Then and now', position: 'right'},
        {to: '/cheat-sheet/', label: 'Cheat sheet', position: 'right'},
      ],
    },
    docs: {sidebar: {autoCollapseCategories: false}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    footer: {
      copyright: `Independent notes, not affiliated with Amazon Web Services. Facts carry their source and the day it was checked. No cookies, no analytics, no request to any other host. <a href="${baseUrl}offline/">Reading offline</a>`,
    },
  } satisfies Preset.ThemeConfig,
} satisfies Config;
