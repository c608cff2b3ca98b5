/** What the bench holds. No credential is here: keys and tokens live in their fields only. */
import * as v from 'valibot';
import {authorizationModes} from '@site/src/facts/appsync/authorization';
import {conflictHandlers} from '@site/src/facts/appsync/real-time';
import {shareCodec, withoutSecrets} from '@site/src/share-link';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const mode = v.picklist(authorizationModes.value);

const client = v.strictObject({
  mode,
  subscription: text(8000),
  variables: text(4000),
  filter: text(8000),
  channel: text(400),
});

/** The same names as the engine’s `actNames`; written out so that the engine is not fetched for them. */
export const acts = [
  ...(['A.connect', 'A.subscribe', 'A.subscribe-again', 'A.publish', 'A.stop', 'A.close'] as const),
  ...(['B.connect', 'B.subscribe', 'B.subscribe-again', 'B.publish', 'B.stop', 'B.close'] as const),
  ...(['send', 'wait.20s', 'wait.1m', 'wait.6m', 'wait.1d', 'server.silent', 'server.speaks'] as const),
] as const;

/** Most acts that are kept. */
export const mostActs = 40;

const schema = v.strictObject({
  tab: v.picklist(['wire', 'handshake', 'sync', 'log']),
  protocol: v.picklist(['graphql', 'events']),
  modes: v.pipe(v.array(mode), v.maxLength(5)),
  sdl: text(20_000),
  a: client,
  b: client,
  mutation: text(8000),
  item: text(8000),
  namespaces: text(400),
  channel: text(400),
  events: text(8000),
  /** What was done, in order; everything shown is played from it. */
  acts: v.pipe(v.array(v.picklist(acts)), v.maxLength(mostActs)),
  form: v.picklist(['query', 'subprotocol', 'headers']),
  mode,
  apiId: text(100),
  region: text(40),
  customDomain: text(253),
  isPrivate: v.boolean(),
  at: text(40),
  current: text(8000),
  incoming: text(8000),
  detection: v.picklist(['VERSION', 'NONE']),
  handler: v.picklist(conflictHandlers.value),
  sets: text(400),
  action: v.picklist(['RESOLVE', 'REJECT', 'REMOVE']),
  resolved: text(8000),
  log: text(40_000),
});

export type State = v.InferOutput<typeof schema>;
export type ClientState = State['a'];

/** Keys and tokens inside of messages, also where the JSON stands as a string in JSON. */
const inMessages = /(\\*"(?:x-api-key|authorization|x-amz-security-token)\\*"\s*:\s*\\*")(?!\(left out\))[^"\\]+/gi;
const inHandshakes = /(header[-=])(?!\(left)[\w+/%=-]{12,}/g;

const cleaned = (pasted: string): string =>
  withoutSecrets(pasted).replace(inMessages, '$1(left out)').replace(inHandshakes, '$1(left out)');

const cleanClient = (one: ClientState): ClientState => ({
  ...one,
  subscription: cleaned(one.subscription),
  variables: cleaned(one.variables),
  filter: cleaned(one.filter),
});

/** The state as it may stand in a link or in storage. */
export const clean = (state: State): State => ({
  ...state,
  a: cleanClient(state.a),
  b: cleanClient(state.b),
  sdl: cleaned(state.sdl),
  mutation: cleaned(state.mutation),
  item: cleaned(state.item),
  events: cleaned(state.events),
  current: cleaned(state.current),
  incoming: cleaned(state.incoming),
  resolved: cleaned(state.resolved),
  log: cleaned(state.log),
});

export const codec = shareCodec('subscription-wire', 1, schema, {clean});
