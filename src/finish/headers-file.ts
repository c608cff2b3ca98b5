/**
 * The `_headers` file that Netlify and Cloudflare Pages read (https://docs.netlify.com/manage/routing/headers/,
 * https://developers.cloudflare.com/pages/configuration/headers/). A file gets the headers of every rule that matches it,
 * and of two policies both bind: so each page has a rule of its own, and no rule for everything carries a policy.
 */

/** For what is no page: workers take the policy of their own file, and some compile WebAssembly. */
export const scriptPolicy =
  "default-src 'self';script-src 'self' 'wasm-unsafe-eval';object-src 'none';base-uri 'none';frame-ancestors 'none'";

/** What only a header can say is added to the policy of a page. */
export const headerPolicy = (policy: string): string => `${policy};frame-ancestors 'none'`;

/** Cloudflare reads no more. */
const mostRules = 100;
const longestLine = 2000;

const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** The file; `policies` are those of the pages, by their path below the base address. */
export function headersFile(baseUrl: string, policies: ReadonlyMap<string, string>): string {
  const rules = [
    rule(`${baseUrl}*`, {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    }),
    rule(`${baseUrl}assets/*`, {'Cache-Control': 'public, max-age=31536000, immutable'}),
    rule(`${baseUrl}assets/js/*`, {'Content-Security-Policy': scriptPolicy}),
    rule(`${baseUrl}sw.js`, {'Content-Security-Policy': scriptPolicy, 'Cache-Control': 'no-cache'}),
    rule(`${baseUrl}app.webmanifest`, {'Content-Type': 'application/manifest+json'}),
    ...[...policies].map(([path, policy]) => rule(baseUrl + path, {'Content-Security-Policy': headerPolicy(policy)})),
  ];
  if (rules.length > mostRules) throw new Error(`_headers: ${rules.length} rules, and Cloudflare reads ${mostRules}.`);
  const long = rules.flatMap((text) => text.split('\n')).find((line) => line.length > longestLine);
  if (long) throw new Error(`_headers: a line of ${long.length} characters, and Cloudflare reads ${longestLine}.`);
  return `${rules.join('\n\n')}\n`;
}
