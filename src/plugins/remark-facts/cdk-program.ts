/** `<CdkProgram />`: where the program of a page's topic opens in the CDK bench. */
import type {PhrasingContent, RootContent} from 'mdast';
import {programOfPage, widget} from '../../widgets/cdk-bench/topics';
import {element} from './nodes';

const text = (value: string): PhrasingContent => ({type: 'text', value});

/** A sentence with the link; an error for a page without a program. */
export function cdkProgram(page: string): RootContent {
  const program = programOfPage(page);
  if (!program) throw new Error(`<CdkProgram> in ${page}: no program of the CDK bench belongs to this page.`);
  const {sample, makes} = program;
  const link = element('TryIt', {to: '/cdk/', widget, sample}, [text(makes)]);
  return {
    type: 'paragraph',
    children: [
      text('With the AWS CDK: '),
      {...link, type: 'mdxJsxTextElement'} as PhrasingContent,
      text(', to read, change and synthesize in your browser.'),
    ],
  };
}
