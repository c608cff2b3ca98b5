/** The door of this tool for others on its page: their templates go into its fields as they are, without a link. */
import {give} from '@site/src/share-link';
import {codec, longestTemplate} from './state';

/** Whether a template is short enough for the tool. */
export const fitsTemplateCheck = (template: string): boolean => template.length <= longestTemplate;

/** Has a template checked. */
export const checkTemplate = (after: string): void => give(codec, {after, tab: 'check'});

/** Has the templates of a stack before and after a change compared. */
export const compareTemplates = (before: string, after: string, stack: string): void =>
  give(codec, {before, after, stack, tab: 'compare'});
