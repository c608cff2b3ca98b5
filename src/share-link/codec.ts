/**
 * The one codec between a widget's state and a URL fragment: `#<widget>.<version>=<base64url of the deflated JSON>`.
 * A fragment is never sent to a server. What comes in is hostile: it is bounded, validated and never thrown about.
 */
import * as v from 'valibot';
import {fromBase64url, toBase64url} from './base64url';
import {deflate, inflate} from './deflate';

/** Longest JSON a link may unpack to, in bytes. */
export const maxLinkBytes = 65_536;

/** Names under which secrets go; a state with such a field does not compile into a codec. */
type SecretName =
  | 'secret'
  | 'secretAccessKey'
  | 'secretKey'
  | 'sessionToken'
  | 'securityToken'
  | 'token'
  | 'password'
  | 'seed'
  | 'totpSeed'
  | 'privateKey';

type SecretPath<State> = State extends readonly (infer Entry)[]
  ? SecretPath<Entry>
  : State extends object
    ? {[Key in keyof State]-?: Key extends SecretName ? Key : SecretPath<State[Key]>}[keyof State]
    : never;

/** `unknown` for a state without secrets, an unsatisfiable type for one with. */
type WithoutSecrets<State> = [SecretPath<State>] extends [never]
  ? unknown
  : {readonly 'a link must not carry': SecretPath<State>};

/** What a fragment turned out to be. */
export type Opened<State> =
  /** Not a link of this widget: no fragment, an anchor, another widget's link. */
  | {readonly kind: 'other'}
  /** A link of this widget that cannot be read: cut off, altered, too large, of an unknown version. */
  | {readonly kind: 'broken'}
  | {readonly kind: 'sample'; readonly name: string}
  | {readonly kind: 'state'; readonly state: State};

export interface Codec<State> {
  /** The widget's name in links and in storage. */
  readonly widget: string;
  /** The fragment without `#`. The same state always gives the same text. */
  readonly encode: (state: State) => string;
  /** The state of a fragment (with or without `#`), or undefined for anything odd. Never throws. */
  readonly decode: (fragment: string) => State | undefined;
  /** Like `decode`, and tells a broken link from somebody else's fragment. Never throws. */
  readonly open: (fragment: string) => Opened<State>;
  /** A state checked against the schema, e.g. one out of storage. Never throws. */
  readonly check: (candidate: unknown) => State | undefined;
  /** The state as it may leave the page, for a link or for storage: without secrets that stand in a reader's text. */
  readonly clean: (state: State) => State;
}

/** How links of an earlier version still open. */
interface Older {
  /** Turns the checked-nothing JSON of that version into today's shape; the schema judges the outcome. */
  readonly upgrade: (json: unknown) => unknown;
}

type Schema = v.GenericSchema<unknown, unknown>;

interface Options<State> {
  /** Upgrades from earlier versions, by number; links stay readable for ever. */
  readonly older?: Readonly<Record<number, Older>>;
  /** Takes secrets out of free text, e.g. a token in a pasted header. */
  readonly clean?: (state: State) => State;
}

/**
 * Makes the codec of a widget.
 * @param widget the name in links: letters, digits, hyphens
 * @param version counts up when the state changes its shape
 * @param schema every field with its bounds (`valibot`)
 */
export function shareCodec<const S extends Schema>(
  widget: string,
  version: number,
  schema: S & WithoutSecrets<v.InferOutput<S>>,
  {older = {}, clean = (state) => state}: Options<v.InferOutput<S>> = {},
): Codec<v.InferOutput<S>> {
  type State = v.InferOutput<S>;
  const check = (candidate: unknown): State | undefined => {
    const parsed = v.safeParse(schema, candidate);
    return parsed.success ? parsed.output : undefined;
  };
  const read = (found: number, packed: string): State | undefined => {
    const upgrade = found === version ? (json: unknown) => json : older[found]?.upgrade;
    const bytes = packed.length <= maxLinkBytes ? fromBase64url(packed) : undefined;
    const text = bytes && inflate(bytes, maxLinkBytes);
    if (!upgrade || text === undefined) return undefined;
    try {
      return check(upgrade(JSON.parse(text)));
    } catch {
      return undefined;
    }
  };
  const open = (fragment: string): Opened<State> => {
    const body = fragment.replace(/^#/, '');
    if (!body.startsWith(`${widget}.`)) return {kind: 'other'};
    const [, key = '', rest = ''] = /^([a-z0-9]+)=(.*)$/s.exec(body.slice(widget.length + 1)) ?? [];
    if (key === 'sample' && /^[a-z0-9-]{1,60}$/.test(rest)) return {kind: 'sample', name: rest};
    const state = /^\d{1,4}$/.test(key) ? read(Number(key), rest) : undefined;
    return state === undefined ? {kind: 'broken'} : {kind: 'state', state};
  };
  return {
    widget,
    encode: (state) => `${widget}.${version}=${toBase64url(deflate(JSON.stringify(clean(state))))}`,
    decode: (fragment) => {
      const opened = open(fragment);
      return opened.kind === 'state' ? opened.state : undefined;
    },
    open,
    check,
    clean,
  };
}
