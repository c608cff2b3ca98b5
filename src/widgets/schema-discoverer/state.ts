/** What the schema discoverer holds, and what of it may leave the page. */
import * as v from 'valibot';
import {maxLinkBytes, shareCodec, withoutSecrets} from '@site/src/share-link';

/** A position in a list of the answer. */
const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxLinkBytes));

const schema = v.strictObject({
  tab: v.picklist(['versions', 'schema', 'bindings']),
  /** Events or entries of PutEvents, as typed; longer texts work in the page, but fit into no link. */
  events: v.pipe(v.string(), v.maxLength(maxLinkBytes)),
  /** Which of the schemas is shown, from 0. */
  selected: position,
  /** Which version of it is written out; 0 stands for the latest. */
  version: position,
  format: v.picklist(['OpenApi3', 'JSONSchemaDraft4']),
  language: v.picklist(['typescript', 'python', 'java']),
  /** The registry that the commands name. */
  registry: v.pipe(v.string(), v.maxLength(256)),
});

export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({...state, events: withoutSecrets(state.events)});

export const codec = shareCodec('schema', 1, schema, {clean});
