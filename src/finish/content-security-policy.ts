/**
 * The Content-Security-Policy of a page (https://www.w3.org/TR/CSP3/): its own files, the inline scripts it was built with,
 * and nothing else. Style attributes are allowed, because React renders computed places as such; style elements are not.
 */
import {createHash} from 'node:crypto';

/** A comment, an element whose content is text, or the content of a script. */
const pieces =
  /<!--[\s\S]*?-->|<(style|textarea|title)\b[\s\S]*?<\/\1\s*>|<script\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/script\s*>/gi;

const isData = (attributes: string): boolean =>
  /\btype\s*=\s*["']?(?!module\b|text\/javascript\b|application\/javascript\b)[^\s"'>]/i.test(attributes);

/** The scripts that run from within the page, as they stand there; data blocks are not run. */
export function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(pieces)].flatMap(([, , attributes, script]) =>
    script === undefined || script === '' || /\ssrc\s*=/i.test(attributes ?? '') || isData(attributes ?? '')
      ? []
      : [script],
  );
}

/** The policy under which a page works. */
export function policyOf(html: string): string {
  const hashes = [...new Set(inlineScripts(html))].map(
    (script) => ` 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
  return [
    "default-src 'self'",
    `script-src 'self'${hashes.join('')}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join(';');
}

/** Whether a page brings a policy of its own, as the sandbox of the CDK bench does. */
export const hasPolicy = (html: string): boolean => /<meta\s[^>]*http-equiv=["']?content-security-policy/i.test(html);

/** The page with its policy as the first thing after the declaration of its characters, before anything it could refuse. */
export function withPolicy(html: string): string {
  if (hasPolicy(html)) return html;
  const meta = `<meta http-equiv=Content-Security-Policy content="${policyOf(html)}">`;
  const charset = /<meta\s[^>]*charset=[^>]*>/i.exec(html);
  const head = /<head\b[^>]*>/i.exec(html);
  const before = charset ?? head;
  if (!before) throw new Error('A page without a head cannot carry a policy.');
  const at = before.index + before[0].length;
  if (inlineScripts(html.slice(0, at)).length > 0) throw new Error('A script stands before the policy.');
  return html.slice(0, at) + meta + html.slice(at);
}
