// Replaces Docusaurus's head of a page (3.10): a title that names the service, and structured data with the day of the facts.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {PageMetadata} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';

export default function DocItemMetadata(): ReactNode {
  const {metadata, frontMatter} = useDoc();
  const {title_alone, image, checked} = frontMatter as unknown as Readonly<Record<string, string>>;
  const data = {
    '@context': 'https://schema.org',
    ...(metadata.slug === '/'
      ? {'@type': 'WebSite', name: metadata.title}
      : {'@type': 'TechArticle', headline: metadata.title, dateModified: checked}),
  };
  return (
    <PageMetadata title={title_alone} description={metadata.description} image={image}>
      <script type="application/ld+json">{JSON.stringify(data)}</script>
    </PageMetadata>
  );
}
