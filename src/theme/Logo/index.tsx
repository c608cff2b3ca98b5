// Replaces Docusaurus's logo (3.10): the mark stands in the page, so that no image is fetched before the first screen is whole.
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import {useThemeConfig} from '@docusaurus/theme-common';
import type {Props} from '@theme/Logo';
import type {ReactNode} from 'react';
import Mark from '@site/static/img/logo.svg';

export default function Logo({imageClassName, titleClassName, ...rest}: Props): ReactNode {
  const {title} = useThemeConfig().navbar;
  return (
    <Link to={useBaseUrl('/')} {...rest}>
      <span className={imageClassName}>
        <Mark width={28} height={32} aria-hidden />
      </span>
      <b className={titleClassName}>{title}</b>
    </Link>
  );
}
