// Import of a curl command. https://curl.se/docs/manpage.html
import {curlRequest, type ShellWord, shellWords} from '../curl';
import {curlCredentials} from './curl-credentials';
import {type ImportedRequest, takeApart} from './imported-request';
import {excerpt, type Parsed, refused} from './issue';

const isCurl = (word: ShellWord): boolean => /^(.*[/\\])?curl(\.exe)?$/i.test(word.text);

/**
 * Reads a curl command as a POSIX shell and curl would, and takes apart the signature it carries.
 * Options that do not shape the request are ignored, unknown ones noted; a secret given with `--user` stands in `secrets` only.
 */
export function parseCurl(text: string): Parsed<ImportedRequest> {
  const {words, notes: shellNotes, unclosed} = shellWords(text.trim().replace(/^[$#>%]\s+/, ''));
  const begin = words.findIndex(isCurl);
  if (unclosed) return refused(unclosed);
  if (begin === -1) {
    return refused({
      severity: 'error',
      where: 'command line',
      expected: 'a command that starts with curl',
      found: excerpt(words[0]?.text ?? '') || 'nothing',
      mend: 'Paste the whole command, beginning with the word curl.',
      line: 1,
      column: 1,
    });
  }
  const read = curlRequest(words.slice(begin + 1), words[begin]);
  if (!read.ok) return read;
  const {method, target, headers, body, url, args} = read.value;
  const apart = takeApart({method, target, headers, body});
  const credentials = curlCredentials(args, url.userInfo, url.host);
  return {
    ok: true,
    value: {
      ...apart.value,
      context: {...apart.value.context, ...credentials.context},
      secrets: {...apart.value.secrets, ...credentials.secrets},
    },
    notes: [...shellNotes, ...read.notes, ...apart.notes],
  };
}
