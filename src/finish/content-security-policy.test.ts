import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {inlineScripts, policyOf, withPolicy} from './content-security-policy';

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

test('each inline script is allowed by its hash, once, and as it stands', () => {
  const policy = policyOf(
    '<head><script>a()\n</script><SCRIPT type=module>b("</p>")</SCRIPT ><script>a()\n</script></head>',
  );
  expect(policy).toContain(`script-src 'self' ${hashOf('a()\n')} ${hashOf('b("</p>")')};`);
});

test.each([
  '<script src=/a.js defer></script>',
  '<script type="application/json" id=x>["a"]</script>',
  '<script data-x="a>b" type=application/ld+json>{}</script>',
  '<!-- <script>a()</script> -->',
  '<textarea><script>a()</script></textarea>',
])('what does not run from within the page needs no hash: %s', (html) => {
  expect(inlineScripts(html)).toEqual([]);
});

test('no script is allowed for being inline, nothing from another host', () => {
  const directives = policyOf('<script>a()</script>').split(';');
  expect(directives.find((one) => one.startsWith('script-src'))).not.toMatch(/unsafe|\*|https?:/);
  expect(directives).toContain("default-src 'self'");
  expect(directives).toContain("object-src 'none'");
});

test('the policy stands before the first script and is written once', () => {
  const page = withPolicy('<!doctype html><head><meta charset=UTF-8><script>a()</script></head>');
  expect(page).toMatch(/^<!doctype html><head><meta charset=UTF-8><meta http-equiv=Content-Security-Policy /);
  expect(withPolicy(page)).toBe(page);
  expect(() => withPolicy('<head><script>a()</script><meta charset=UTF-8></head>')).toThrow(/before the policy/);
});
