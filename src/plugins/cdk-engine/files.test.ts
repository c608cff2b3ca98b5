import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {sandboxPage} from './frame/page';
import {licences, packageOf} from './licences';

test('the page of the sandbox lets its own script run and nothing else, and has no network', () => {
  const page = sandboxPage('start()');
  const hash = createHash('sha256').update('start()').digest('base64');
  expect(page).toContain(
    `default-src 'none'; script-src 'sha256-${hash}' blob:; worker-src blob:; base-uri 'none'; form-action 'none'`,
  );
  expect(page).not.toMatch(/unsafe|connect-src|https?:/);
});

test('a file belongs to the innermost package around it', () => {
  expect(packageOf('node_modules/a/lib/b.js')).toBe('node_modules/a');
  expect(packageOf('node_modules/a/node_modules/@b/c/d.js')).toBe('node_modules/a/node_modules/@b/c');
  expect(packageOf('src/plugins/a.ts')).toBeUndefined();
});

test('licences and notices of what is bundled stand in one text', async () => {
  const text = await licences(process.cwd(), ['node_modules/aws-cdk-lib/index.js', 'node_modules/constructs/lib/a.js']);
  expect(text).toMatch(/^aws-cdk-lib 2\.276\.0 \(Apache-2\.0\)$/m);
  expect(text).toMatch(/^constructs \S+ \(Apache-2\.0\)$/m);
  expect(text).toContain('Apache License');
  expect(text).toContain('AWS Cloud Development Kit (AWS CDK)');
});
