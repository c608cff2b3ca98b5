/** The page of the sandbox. Framed with `sandbox="allow-scripts"` it has an origin of its own, and its policy leaves it no network. */
import {createHash} from 'node:crypto';

/** The page around its one script; workers and their scripts come from blobs that the script makes itself. */
export function sandboxPage(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  const policy = `default-src 'none'; script-src 'sha256-${hash}' blob:; worker-src blob:; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="robots" content="noindex"><title>Sandbox of the CDK bench</title></head>',
    `<body><script>${script}</script></body>`,
    '</html>',
    '',
  ].join('\n');
}
