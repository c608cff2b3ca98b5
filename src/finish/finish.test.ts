import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, expect, test} from 'vitest';
import {finish} from './index';
import {hashOf} from './offline/build-list';

/** The end of the script that Docusaurus puts first into the body. */
const byAddress =
  ',function(){try{for(var[t,e]of new URLSearchParams(window.location.search).entries())if(t.startsWith("docusaurus-data-")){var a=t.replace("docusaurus-data-","data-");document.documentElement.setAttribute(a,e)}}catch(t){}}()';

const sign =
  '<svg style="display: none;"><defs>\n<symbol id=theme-svg-external-link viewBox="0 0 24 24"><path d="M21 1"/></symbol>\n</defs></svg>\n';

const page = (text: string): string =>
  `<!doctype html><html><head><meta charset=UTF-8><meta name=generator content="x"><script>start()</script></head><body>${sign}<script>!function(){}()${byAddress}</script><div id=__docusaurus>${text}</div></body></html>`;
const frame =
  '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head>';
const files: Readonly<Record<string, string>> = {
  'index.html': page('home'),
  'kms/index.html': page('kms'),
  'kms.md': '# kms',
  'moved/index.html': '<head><meta charset=UTF-8><script>location.replace("/kms/")</script></head>',
  'assets/js/main.12345678.js': 'start()',
  'search-documents.json': '[]',
  'sitemap.xml': '<urlset/>',
  'img/logo.svg': '<svg/>',
  'img/cards/kms.png': 'card',
  'engines/cdk/list.json': '{}',
  'engines/cdk/licences.txt': 'MIT',
  'engines/cdk/sandbox-0123456789ab/index.html': frame,
};

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, {recursive: true})));

async function finished(changed: Readonly<Record<string, string>> = {}): Promise<(path: string) => string> {
  const folder = mkdtempSync(join(tmpdir(), 'finish-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({...files, ...changed})) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
  await finish(folder, '/notes/');
  return (path) => readFileSync(join(folder, path), 'utf8');
}

test('each page has its policy, the manifest and the script about its copy for later, and says of which build it is', async () => {
  const read = await finished();
  const html = read('kms/index.html');
  expect(html).toMatch(
    /^<!doctype html><html><head><meta charset=UTF-8><meta http-equiv=Content-Security-Policy content=/,
  );
  expect(html).toMatch(
    /<template><link rel=manifest href=\/notes\/app\.webmanifest><script async src=\/notes\/assets\/offline\.[0-9a-f]{8}\.js data-build=[\w-]{12}><\/script><\/template><\/head>/,
  );
  expect(html).not.toContain('generator');
  expect(html).toMatch(/<body>\s*<script>!function\(\)\{\}\(\)<\/script><div/);
  expect(read('moved/index.html')).toMatch(/script-src 'self' 'sha256-.*location\.replace/);
  expect(read('moved/index.html')).not.toContain('manifest');
  expect(read('engines/cdk/sandbox-0123456789ab/index.html')).toBe(frame);
});

test('a page that would show the sign that is left out stops the build', async () => {
  const path = 'kms/index.html';
  const shown = page('<svg><use href=#theme-svg-external-link /></svg>');
  await expect(finished({[path]: shown})).rejects.toThrow(`${path} shows a sign that is left out`);
});

test('the service worker knows every file that a page may ask for by the hash of what is served', async () => {
  const read = await finished();
  const worker = read('sw.js');
  for (const [path, file] of [
    ['', 'index.html'],
    ['kms/', 'kms/index.html'],
    ['kms.md', 'kms.md'],
    ['offline.json', 'offline.json'],
    ['assets/js/main.12345678.js', 'assets/js/main.12345678.js'],
    ['engines/cdk/list.json', 'engines/cdk/list.json'],
    ['engines/cdk/sandbox-0123456789ab/', 'engines/cdk/sandbox-0123456789ab/index.html'],
  ] as const) {
    expect(worker, path).toContain(`"${path}":"${await hashOf(new Uint8Array(Buffer.from(read(file))))}"`);
  }
  for (const path of ['sitemap.xml', 'img/cards/kms.png', 'engines/cdk/licences.txt', '_headers', 'moved/']) {
    expect(worker).not.toContain(path);
  }
  expect(JSON.parse(read('offline.json'))).toMatchObject({
    parts: [{name: 'engines/cdk', label: 'CDK bench library: aws-cdk-lib'}],
  });
});

test('a build has another name when any file of it is another, and the same name when none is', async () => {
  const nameIn = (html: string): string => /data-build=([\w-]+)/.exec(html)?.[1] ?? '';
  const [one, same, other] = await Promise.all([finished(), finished(), finished({'kms.md': '# KMS'})]);
  const name = nameIn(one('index.html'));
  expect(one('sw.js')).toContain(name);
  expect(nameIn(same('kms/index.html'))).toBe(name);
  expect(nameIn(other('index.html'))).not.toBe(name);
});

test('the file of headers has one policy for each page, with what only a header can say', async () => {
  const rules = (await finished())('_headers').split('\n\n');
  const rule = rules.find((text) => text.startsWith('/notes/kms/\n'));
  expect(rule).toMatch(
    /Content-Security-Policy: default-src 'self';script-src 'self'(?: 'sha256-[^ ]+'){2};.*;frame-ancestors 'none'/,
  );
  expect(rules.find((text) => text.startsWith('/notes/*\n'))).not.toContain('Policy: default-src');
  expect(rules.some((text) => text.startsWith('/notes/moved/'))).toBe(false);
  expect(rules).toContain('/notes/assets/*\n  Cache-Control: public, max-age=31536000, immutable');
});
