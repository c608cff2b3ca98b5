/** DiscoverInstances on the registry: the answer, how it came about, and the verdict in a sentence. */
import {discoverInstances, type Called, type Discovered, type Registry} from '@site/src/engines/cloud-map';
import type {FieldIssue} from '@site/src/ui/issue';
import {meansOf} from './chance';
import {type Request, requestOf} from './request';
import type {State} from './state';
import type {Tone} from './tones';

/** The verdict in a word. */
export type Outcome = 'all' | 'some' | 'none' | 'error' | 'unreadable';

export interface Discovery {
  readonly outcome: Outcome;
  readonly tone: Tone;
  readonly text: string;
  readonly request: Request;
  readonly called: Called | undefined;
  /** Undefined if the call failed. */
  readonly discovered: Discovered | undefined;
}

const sentence = ({instances, fates}: Discovered, service: string): Pick<Discovery, 'outcome' | 'tone' | 'text'> => {
  const [some, all] = [instances.length, fates.length];
  const ill = instances.filter((instance) =>
    fates.some((fate) => fate.instance === instance && fate.health === 'UNHEALTHY'),
  );
  const warning = ill.length > 0 ? ` ${ill.length} of them ${ill.length === 1 ? 'is' : 'are'} UNHEALTHY.` : '';
  if (all === 0) return {outcome: 'none', tone: 'warn', text: `${service} has no instances.`};
  if (some === 0)
    return {outcome: 'none', tone: 'warn', text: `None of the ${all} instances of ${service} comes back.`};
  const text = `${some} of ${all} instances of ${service} ${some === 1 ? 'comes' : 'come'} back.${warning}`;
  return {outcome: some === all ? 'all' : 'some', tone: warning ? 'warn' : 'good', text};
};

/** Asks the registry what the fields say. */
export function discovery(registry: Registry, state: State): Discovery {
  const request = requestOf(state.discover);
  const [issue] = request.issues;
  if (issue) {
    const text = `Nothing was asked. ${issue.message}`;
    return {outcome: 'unreadable', tone: 'bad', text, request, called: undefined, discovered: undefined};
  }
  let discovered: Discovered | undefined;
  const context = {registry, input: request.input, means: meansOf(state.dice)};
  const called = discoverInstances(context, (found) => (discovered = found));
  if (!called.ok) {
    const text = `${called.error.code}: ${called.error.why}`;
    return {outcome: 'error', tone: 'bad', text, request, called, discovered: undefined};
  }
  const found = discovered ?? {instances: [], fates: [], steps: [], notes: []};
  return {...sentence(found, state.discover.service.trim()), request, called, discovered: found};
}

/** The issues of the request's fields; what the service refuses stands at the field it names. */
export function fieldIssues({request, called}: Discovery): readonly FieldIssue[] {
  if (!called || called.ok) return request.issues;
  const {code, why} = called.error;
  const named = [
    ...[
      ['OwnerAccount', 'owner'],
      ['MaxResults', 'maxResults'],
      ['QueryParameters', 'query'],
    ],
    ...[
      ['OptionalParameters', 'optional'],
      ['ServiceName', 'service'],
      ['NamespaceName', 'namespace'],
    ],
  ].find(([member = '']) => code === 'InvalidInput' && why.includes(member));
  const field =
    named?.[1] ?? (code === 'ServiceNotFound' ? 'service' : code === 'NamespaceNotFound' ? 'namespace' : undefined);
  return field === undefined ? [] : [{field, severity: 'error', message: why}];
}
