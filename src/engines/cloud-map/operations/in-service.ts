// Calls that name a service, or a service and an instance. https://docs.aws.amazon.com/cloud-map/latest/api/API_GetInstance.html
import type {JsonRecord} from '../../json-text';
import type {Report} from '../issue';
import {listMaxResults} from '../limits';
import {numberIn, type Site, siteOf, textIn} from '../../json-fields';
import {type Called, type Context, refused, withInput} from './called';
import {type Found, noService, serviceOf} from './look-up';

/** A request that names a service, and the service. */
export function inService(
  {registry, input}: Pick<Context, 'registry' | 'input'>,
  names: readonly string[],
  go: (found: Found, site: Site) => Called,
): Called {
  return withInput(
    (report: Report) => {
      const site = siteOf(input, [], report, {read: ['ServiceId', ...names]});
      const id = site && textIn(site, 'ServiceId', {isRequired: true, max: 255});
      return site && id !== undefined ? {site, id} : undefined;
    },
    ({site, id}) => {
      const found = serviceOf(registry, id);
      return found ? go(found, site) : noService(registry, id);
    },
  );
}

/** `InstanceNotFound`. */
export const noInstance = ({service}: Found, id: string): Called =>
  refused('InstanceNotFound', `No instance of ${service.name} has the ID ${id}.`);

/** A call that names a service and an instance. */
export const ofInstance = (
  context: Context,
  names: readonly string[],
  go: (found: Found, id: string, site: Site) => Called,
) =>
  inService(context, ['InstanceId', ...names], (found, {object}) =>
    withInput(
      (report) => textIn({object, path: [], report}, 'InstanceId', {isRequired: true, max: 64}),
      (id) =>
        found.service.instances.some((instance) => instance.id === id)
          ? go(found, id, {object, path: [], report: () => undefined})
          : noInstance(found, id),
    ),
  );

/** A page of a list: tokens are positions here, opaque texts at AWS. */
export function pageOf<Entry>(site: Site, entries: readonly Entry[]): {entries: readonly Entry[]; rest: JsonRecord} {
  const size = numberIn(site, 'MaxResults', {min: 1, max: listMaxResults}) ?? listMaxResults;
  const from = Number(
    textIn(site, 'NextToken', {form: {pattern: /^\d{1,9}$/, words: 'a token of the answer before'}}) ?? 0,
  );
  const end = from + size;
  return {entries: entries.slice(from, end), rest: end < entries.length ? {NextToken: String(end)} : {}};
}
