// What stands at a path: a value, a folder's listing, or nothing. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html
import {categories} from '../catalog/categories';
import type {Category} from '../catalog/category';
import {versions} from '../limits';
import type {Basis, Situation} from './exchange';

/** A value or a listing; undefined text means 404. `isFolder` tells a listing. */
export interface Found {
  readonly text: string | undefined;
  readonly isFolder: boolean;
  readonly category?: Category;
  readonly why: string;
  readonly basis: Basis;
}

/** Paths that a real instance may have and this model has not. */
const notModelled = ['identity-credentials', 'events/maintenance', 'metrics', 'profile', 'system', 'managed-ssh-keys'];

/** Orders versions: `1.0` first, dates as they are, `latest` last. */
const orderOf = (version: string): string => (version === '1.0' ? '0' : version);

/** The categories that a version knows. */
export const categoriesOf = (situation: Situation, version: string): readonly Category[] =>
  categories(situation).filter(({since}) => version === 'latest' || orderOf(since) <= orderOf(version));

/** The names in a folder (a path without slashes at its ends), folders with `/`; none if there is no such folder. */
export function namesIn(all: readonly Category[], folder: string): readonly string[] {
  const prefix = folder === '' ? '' : `${folder}/`;
  const names = new Set<string>();
  for (const {path} of all) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...deeper] = path.slice(prefix.length).split('/');
    names.add(deeper.length > 0 ? `${name}/` : name);
  }
  return [...names].sort();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function missing(path: string, {setup}: Situation): Found {
  const rest = path.replace(/^meta-data\//, '');
  const nothing = {text: undefined, isFolder: false};
  if (notModelled.some((name) => rest === name || rest.startsWith(`${name}/`)))
    return {...nothing, why: 'A real instance may have this path; it is not part of this model.', basis: 'assumed'};
  if (/^iam(\/|$)/.test(rest) && setup.role === 'none')
    return {
      ...nothing,
      why: 'No instance profile is attached, so there is nothing under iam/.',
      basis: 'documentation',
    };
  if (/^iam\//.test(rest))
    return {
      ...nothing,
      why: 'Under iam/ there are info and the credentials of the role, by its name. Policies are not there: read them through IAM.',
      basis: 'documentation',
    };
  if (/^tags(\/|$)/.test(rest) && setup.instanceMetadataTags === 'disabled')
    return {...nothing, why: 'InstanceMetadataTags is disabled, so there are no tags here.', basis: 'documentation'};
  if (/^spot(\/|$)/.test(rest))
    return {...nothing, why: 'Only there once the end of a Spot Instance was announced.', basis: 'documentation'};
  return {...nothing, why: 'There is no such path on this instance.', basis: 'documentation'};
}

/** Looks a request path up, `/` first. A slash at the end does not matter. */
export function findPath(target: string, situation: Situation): Found {
  const path = decoded(target.split('?')[0] ?? '').replace(/\/$/, '');
  if (path === '')
    return {
      text: [...versions, 'latest'].join('\n'),
      isFolder: true,
      why: 'The versions, as recorded on an instance; a newer one may have more.',
      basis: 'field',
    };
  const [, version = '', ...segments] = path.split('/');
  if (version !== 'latest' && !versions.includes(version))
    return {
      text: undefined,
      isFolder: false,
      why: `There is no version “${version}”. The versions are listed at /.`,
      basis: 'documentation',
    };
  const all = categoriesOf(situation, version);
  const wanted = segments.join('/');
  const category = all.find((candidate) => candidate.path === wanted);
  if (category) return {text: category.body, isFolder: false, category, why: category.holds, basis: category.basis};
  const names = wanted === 'meta-data/public-keys' ? ['0=web-key'] : namesIn(all, wanted);
  if (names.length > 0) {
    // The first level below a version is listed without slashes.
    const listed = wanted === '' ? names.map((name) => name.replace(/\/$/, '')) : names;
    return {text: listed.join('\n'), isFolder: true, why: 'A folder: one name per line.', basis: 'documentation'};
  }
  const later = version === 'latest' ? undefined : categoriesOf(situation, 'latest').find(({path: p}) => p === wanted);
  if (later)
    return {
      text: undefined,
      isFolder: false,
      why: `This category came with version ${later.since}; version ${version} does not know it. Use latest.`,
      basis: 'documentation',
    };
  return missing(wanted, situation);
}
