/** Reads the lists of actions and condition keys that the build writes; see `src/plugins/iam-actions`. */
import * as v from 'valibot';
import type {ContextKey} from '@site/src/engines/iam-policy';

const services = v.object({
  /** The day of the data, ISO 8601. */
  date: v.string(),
  /** Prefix and name of each service. */
  services: v.array(v.tuple([v.string(), v.string()])),
});
export type Services = v.InferOutput<typeof services>;

const service = v.object({
  /** Name, access level, names of resource types. */
  actions: v.array(v.tuple([v.string(), v.string(), v.array(v.string())])),
  /** Key and type, as the reference gives it. */
  keys: v.array(v.tuple([v.string(), v.string()])),
});

export interface Service {
  readonly actions: readonly {readonly name: string; readonly access: string; readonly resources: readonly string[]}[];
  readonly keys: readonly {
    readonly key: string;
    readonly type: string;
    readonly example: ContextKey['type'];
    readonly isList: boolean;
  }[];
}

const examples: Readonly<Record<string, ContextKey['type']>> = {
  bool: 'boolean',
  boolean: 'boolean',
  numeric: 'numeric',
  long: 'numeric',
  date: 'date',
  ipaddress: 'ip',
  binary: 'binary',
};

export const readServices = (json: unknown): Services => v.parse(services, json);

export function readService(json: unknown): Service {
  const {actions, keys} = v.parse(service, json);
  return {
    actions: actions.map(([name, access, resources]) => ({name, access, resources})),
    keys: keys.map(([key, type]) => {
      const plain = type.toLowerCase().replace('arrayof', '');
      return {key, type, example: examples[plain] ?? 'string', isList: plain !== type.toLowerCase()};
    }),
  };
}

/** Fetches and reads a list. Rejects with a sentence. */
export async function loadList<List>(url: string, read: (json: unknown) => List): Promise<List> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} for ${url}`);
  return read(await response.json());
}
