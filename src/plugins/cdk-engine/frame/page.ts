/**
 * The page around the sandbox, and the sandbox in it. The outer page has the policy that leaves no network, and nothing
 * else; the inner one inherits it, and by `sandbox="allow-scripts"` has an origin of its own. A browser fetches a sandboxed
 * page past the service worker, so the outer page, which is none, is what can be kept for reading offline.
 */
import {createHash} from 'node:crypto';

const escape = (html: string): string => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The two pages around the one script; workers and their scripts come from blobs that the script makes itself. */
export function sandboxPage(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}' blob:; worker-src blob:; base-uri 'none'; form-action 'none'`;
  const inner = `<!doctype html><html lang="en"><head><title>Sandbox</title></head><body><script>${script}</script></body></html>`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="robots" content="noindex"><title>Sandbox of the CDK bench</title></head>',
    `<body><iframe title="Sandbox" sandbox="allow-scripts" srcdoc="${escape(inner)}"></iframe></body>`,
    '</html>',
    '',
  ].join('\n');
}
