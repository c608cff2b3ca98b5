/** What the bench holds; a link carries it without secrets. */
import * as v from 'valibot';
import {shareCodec, withoutSecrets} from '@site/src/share-link';
import {widget} from './topics';

/** Longest program, in UTF-16 units. */
export const longestProgram = 20_000;

const schema = v.strictObject({
  /** A CDK app in TypeScript. */
  program: v.pipe(v.string(), v.maxLength(longestProgram)),
});

export type State = v.InferOutput<typeof schema>;

export const codec = shareCodec(widget, 1, schema, {
  clean: ({program}) => ({program: withoutSecrets(program)}),
});
