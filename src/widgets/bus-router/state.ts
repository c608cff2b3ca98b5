/** What the bus router holds, and what a link to it carries. */
import * as v from 'valibot';
import {maxLinkBytes, shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longer texts work in the page, but fit into no link. */
const text = v.pipe(v.string(), v.maxLength(maxLinkBytes));
const short = v.pipe(v.string(), v.maxLength(2048));

const schema = v.strictObject({
  /** Accounts, Regions, buses, rules and targets: one JSON document. */
  setup: text,
  sentBy: v.picklist(['PutEvents', 'AWS service', 'partner', 'replay']),
  /** Of PutEvents: account and Region, `111122223333 us-east-1`. */
  caller: short,
  /** Of PutEvents: the name of the role that calls. */
  role: short,
  /** When the event arrives, ISO 8601. */
  at: short,
  entries: text,
  /** One event, of a service, a partner or an archive. */
  event: text,
  /** The request of StartReplay. */
  replay: text,
  /** The form beside the document: what is about to be added to it. */
  form: v.strictObject({
    change: v.picklist(['bus', 'rule', 'target', 'account', 'organization']),
    /** Where: account and Region, or the ARN of a bus or a rule. */
    where: short,
    name: short,
    pattern: text,
    arn: short,
    role: short,
    grantee: short,
  }),
});

export type State = v.InferOutput<typeof schema>;
export type ChangeForm = State['form'];

export const codec = shareCodec('bus-router', 1, schema, {
  clean: (state) => ({
    ...state,
    setup: withoutSecrets(state.setup),
    entries: withoutSecrets(state.entries),
    event: withoutSecrets(state.event),
    replay: withoutSecrets(state.replay),
  }),
});
