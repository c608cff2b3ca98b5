/**
 * Lets the browser run `@aws-cdk/cloudformation-diff` (Apache-2.0): what it asks of Node gets a stand-in, and in place of its
 * database of all CloudFormation properties it gets a small file, written here, that the tool fetches on demand.
 */
import type {Plugin} from '@docusaurus/types';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {shorten, type ResourceModel, type ResourceTypes} from '../../engines/template-diff/resource-types';

const require = createRequire(__filename);

interface Spec {
  readonly loadAwsServiceSpecSync: () => {readonly all: (entity: 'resource') => readonly ResourceModel[]};
}

/** The folder of a package, whose entry is `lib/index.js`. */
const folderOf = (name: string): string => join(dirname(require.resolve(name)), '..');

async function resourceTypes(folder: string): Promise<ResourceTypes> {
  const {version} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {readonly version: string};
  const models = (require(folder) as Spec).loadAwsServiceSpecSync().all('resource');
  const types = models.map((model) => [model.cloudFormationType, shorten(model)] as const);
  return {version, types: Object.fromEntries([...types].sort(([one], [other]) => (one < other ? -1 : 1)))};
}

export default function templateCheckPlugin(): Plugin {
  const library = folderOf('@aws-cdk/cloudformation-diff');
  const alias = {
    '@aws-cdk/aws-service-spec$': join(__dirname, '../../engines/template-diff/service-spec.ts'),
    '@aws-cdk/service-spec-types$': join(folderOf('@aws-cdk/service-spec-types'), 'lib/types/resource.js'),
    util$: join(__dirname, 'node-words.ts'),
    assert$: join(__dirname, 'node-words.ts'),
  };
  return {
    name: 'template-check',
    configureWebpack() {
      return {module: {rules: [{include: library, resolve: {alias}}]}};
    },
    async postBuild({outDir}) {
      const folder = folderOf('@aws-cdk/aws-service-spec');
      const target = join(outDir, 'template-check');
      await mkdir(target, {recursive: true});
      await writeFile(join(target, 'resource-types.json'), JSON.stringify(await resourceTypes(folder)));
      const texts = ['NOTICE', 'LICENSE'].map((name) => readFile(join(library, name), 'utf8'));
      await writeFile(
        join(target, 'LICENSE.txt'),
        `@aws-cdk/cloudformation-diff\n${(await Promise.all(texts)).join('\n')}`,
      );
    },
  };
}
