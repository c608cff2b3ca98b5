/** What the policy simulator holds; all of it may stand in a link. */
import * as v from 'valibot';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

const text = v.pipe(v.string(), v.maxLength(40_000));
const short = v.pipe(v.string(), v.maxLength(2048));
const list = (most: number) => v.pipe(v.array(text), v.maxLength(most));
const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000));

/** The kinds of policies, in the order of the tabs. */
export const kinds = ['identity', 'boundary', 'session', 'resource', 'scp', 'rcp', 'endpoint'] as const;
export type Kind = (typeof kinds)[number];

/** The most policies of a caller, and the most levels of an organization (root, OUs, account). */
export const most = {identity: 10, scp: 7, rcp: 7} as const;

const schema = v.strictObject({
  tab: v.picklist(kinds),
  principal: short,
  /** Account that owns the resources; empty: as the ARN says, else the caller's. */
  resourceAccount: short,
  identity: list(most.identity),
  /** One policy a level, the root first. */
  scp: list(most.scp),
  rcp: list(most.rcp),
  /** Empty: there is none. The same for the next three. */
  boundary: text,
  session: text,
  resource: text,
  endpoint: text,
  /** One a line. */
  actions: text,
  resources: text,
  /** `key = value`, one a line. */
  context: text,
  /** The cell whose reasons are shown. */
  row: position,
  column: position,
});

export type State = v.InferOutput<typeof schema>;

/** The state as it may stand in a link or in storage. */
const clean = (state: State): State => ({...state, context: withoutSecrets(state.context)});

export const codec = shareCodec('policy-simulator', 1, schema, {clean});
