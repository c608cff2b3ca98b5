// Wraps Docusaurus's breadcrumbs (3.10): the page as Markdown stands on the same line.
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useBaseUrl from '@docusaurus/useBaseUrl';
import DocBreadcrumbs from '@theme-original/DocBreadcrumbs';
import type {ReactNode} from 'react';
import PageAsMarkdown from '@site/src/ui/PageAsMarkdown';
import styles from './styles.module.css';

export default function DocBreadcrumbsAndMarkdown(): ReactNode {
  const {slug} = useDoc().metadata;
  const address = useBaseUrl(slug === '/' ? '/index.md' : slug.replace(/\/?$/, '.md'));
  return (
    <div className={styles.row}>
      <DocBreadcrumbs />
      <PageAsMarkdown address={address} />
    </div>
  );
}
