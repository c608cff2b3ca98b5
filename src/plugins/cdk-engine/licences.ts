/** The licences and notices of the packages in a bundle, as one text. */
import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** Folder of the package that a file belongs to, the innermost if packages lie in each other. */
export function packageOf(file: string): string | undefined {
  const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
  return folder;
}

/** Name, version, licence and the licence and notice files of each package that one of the files belongs to. */
export async function licences(root: string, files: readonly string[]): Promise<string> {
  const folders = [...new Set(files.flatMap((file) => packageOf(file) ?? []))].sort();
  const texts = await Promise.all(
    folders.map(async (folder) => {
      const path = join(root, folder);
      if (!existsSync(join(path, 'package.json'))) throw new Error(`${folder} has no package.json.`);
      const {name, version, license} = JSON.parse(await readFile(join(path, 'package.json'), 'utf8')) as Readonly<
        Record<'name' | 'version' | 'license', string>
      >;
      const papers = (await readdir(path)).filter((file) => /^(license|licence|notice|copying)/i.test(file)).sort();
      const bodies = await Promise.all(papers.map((paper) => readFile(join(path, paper), 'utf8')));
      return [`${name} ${version} (${license})`, ...bodies.map((body) => body.trim())].join('\n\n');
    }),
  );
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `What the CDK bench of this site runs in your browser, bundled but not changed, and the licences it comes under.${rule}${texts.join(rule)}\n`;
}
