// Wraps an item of Docusaurus's sidebar (3.10): only those that the page before or this one stands in render again.
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import DocSidebarItem from '@theme-original/DocSidebarItem';
import type {Props} from '@theme/DocSidebarItem';
import {memo} from 'react';

const isSame = ({activePath: before, ...old}: Props, {activePath: now, ...props}: Props): boolean => {
  const names = new Set([...Object.keys(old), ...Object.keys(props)] as (keyof typeof props)[]);
  if ([...names].some((name) => old[name] !== props[name])) return false;
  return before === now || !(isActiveSidebarItem(props.item, before) || isActiveSidebarItem(props.item, now));
};

export default memo((props: Props) => <DocSidebarItem {...props} />, isSame);
