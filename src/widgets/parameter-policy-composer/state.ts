/** What the parameter-policy composer holds; the value of the parameter is never among it. */
import * as v from 'valibot';
import {statesBefore, parameterTypes, tiers} from '@site/src/engines/parameter-policy';
import {maxLinkBytes, shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longer texts work in the page, but fit into no link. */
const text = v.pipe(v.string(), v.maxLength(maxLinkBytes));
const short = v.pipe(v.string(), v.maxLength(2048));

const schema = v.strictObject({
  /** The `Policies` text as typed. */
  policies: text,
  name: short,
  type: v.picklist(parameterTypes),
  region: short,
  account: short,
  /** `Tier` of the call. */
  tier: v.picklist(tiers),
  /** What there is before the call: no parameter, or one of a tier. */
  before: v.picklist(statesBefore),
  /** Size of the value in bytes. */
  valueBytes: short,
  /** When the parameter was last modified, which is when the policies were sent. ISO 8601. */
  lastModified: short,
  /** The time that the reader looks at. ISO 8601. */
  now: short,
  /** The event pattern of a rule. */
  pattern: text,
  /** Templates or code that may read the parameter. */
  configurations: text,
});

export type State = v.InferOutput<typeof schema>;

export const codec = shareCodec('parameter-policy', 1, schema, {
  clean: (state) => ({
    ...state,
    policies: withoutSecrets(state.policies),
    configurations: withoutSecrets(state.configurations),
    pattern: withoutSecrets(state.pattern),
    // Whoever types the value itself in place of its size shall not find it in a link.
    valueBytes: /^\s*\d{0,9}\s*$/.test(state.valueBytes) ? state.valueBytes : '',
  }),
});
