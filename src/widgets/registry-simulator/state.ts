/** What the registry simulator holds, and what a link to it carries. */
import * as v from 'valibot';
import {maxLinkBytes, shareCodec, withoutSecrets} from '@site/src/share-link';

/** Longer texts work in the page, but fit into no link. */
const text = v.pipe(v.string(), v.maxLength(maxLinkBytes));
const short = v.pipe(v.string(), v.maxLength(8192));

const schema = v.strictObject({
  /** Namespaces, services and instances: one JSON document. */
  registry: text,
  ask: v.picklist(['discover', 'dns', 'command']),
  /** A request of DiscoverInstances; empty fields are left out of it. */
  discover: v.strictObject({
    namespace: short,
    service: short,
    health: v.picklist(['', 'HEALTHY', 'UNHEALTHY', 'ALL', 'HEALTHY_OR_ELSE_ALL']),
    query: short,
    optional: short,
    maxResults: short,
    owner: short,
  }),
  dns: v.strictObject({name: short, type: v.picklist(['A', 'AAAA', 'SRV', 'CNAME'])}),
  /** A command of the AWS CLI. */
  command: text,
  /** Chance: the same number gives the same order and choice. */
  dice: short,
  /** The instance that is about to be registered. */
  form: v.strictObject({service: short, instance: short, attributes: short}),
});

export type State = v.InferOutput<typeof schema>;

export const codec = shareCodec('registry', 1, schema, {
  clean: (state) => ({
    ...state,
    registry: withoutSecrets(state.registry),
    command: withoutSecrets(state.command),
    form: {...state.form, attributes: withoutSecrets(state.form.attributes)},
  }),
});
