/** Named, ready-to-run inputs: the menu, the unit tests and the browser stories use the same ones. */
import type {Sample} from '@site/src/ui/sample';
import type {State} from './state';

interface ReaderSample extends Sample<State> {
  /** How the verdict must begin. */
  readonly expects: string;
}

/** The key that made the samples: 00 01 02 … 1f. It protects nothing. */
export const sampleKey = Uint8Array.from({length: 32}, (_, index) => index);

const unsigned =
  'AgR4uBsrg+pK6WXM8jb78gr/qZE+cWJWmbxzeWAhx2Ylan4ADwABAANhcHAABm9yZGVycwABAAVub3RlcwAYZGVtbwAAAIAAAAAMWdQ/6u5B0Zy+TmMTADBM0kO1p8izTyFh1cGh4u79OiyJukJsGmd/Nih03nYqA+Y9S7j12NdhxnU2ug7Pn1ACAAAQAI5OmJ3/A2ikR1Bjdcoau4NpPCxQ42jLDiMXo15l60ClnIHg+IPyYjLaL//tBa6YI/////8AAAABAAAAAAAAAAAAAAABAAAADgLoX7GI7zUYwkbtCtlF11plWBS2bA5TmoFQnJGkjA==';
const signed =
  'AgV4MG+2VUi6ah4ersHlADlegpv8s5Zfy6u6rdDWxcg4oKcAbAACAANhcHAABm9yZGVycwAVYXdzLWNyeXB0by1wdWJsaWMta2V5AERBNjN6WnFqWVlGNjZYN1JwSUVHbmZEM2xUZ3JPZXJoaVFNMENFVTByOHV0RUtrZ0Q5cGU1Uk54akVudW8xYkh6MGc9PQABAAVub3RlcwAYZGVtbwAAAIAAAAAML7gJtUGhOle9JxVjADAniR+dz9NZv2+TY7t5dynK47eAj8IDYCrCQfdzLewCBDWXsD9S4yJwsD7qbgZyvQoCAAAAEHlxKrAPQ7N0WupOBXaIZNkgNuaGj5A9lgK6bZXjY0yP/10qgr+nK+lwFjRP6xA7ZwAAAAEAAAAAAAAAAAAAAAGs1j+UStYU35b/LPcBC4iiVPHgbtiD0M/UsLXyoiFnIf////8AAAACAAAAAAAAAAAAAAACAAAADmH0olkejE7/KWEpXq3hH72UpmXhcCfOh3wk6XXVGgBmMGQCMEDVQncFF3YmtrfTJQKDiBEkKLeAn5rm3Q8LYylQuG0FDZWjfCRk33MWFFogY4aXDQIwNtTu6YGwokbKu8xpCXPIPvCf6vDa1hhZcLLrlCGnyouXgnGJy/uNNLR9cNEHAYA/';
const nonFramed =
  'AYABeDyX/IYlCt3m+ZcspL3mbdoADwABAANhcHAABm9yZGVycwABAAVub3RlcwAYZGVtbwAAAIAAAAAMvkTyOwUsnB/HsdXXADD7MMKiPSs5zomxHxtl/xJDexE3C8RrfsNGLDccP1joesvWfFWl2Wr2xxlBzt0cJmcBAAAAAAwAAAAAAAAAAAAAAAAAAAAA9B0HKycNuLwymC7ILg4MZwAAAAAAAAAAAAAAAQAAAAAAAAAJzP/Wfl22Y/KYpJxrBUDa89nDVZB8fquQoA==';
const empty =
  'AgR4RwrRHAD8OeISj24Wr5HBd4+k8Srvzcx3IkhK/e2Tst0AAAABAAVub3RlcwAYZGVtbwAAAIAAAAAMMAHjOwYfu4H+JL5TADAKz5lC5Pam0yv8Ce3BIYR8q/tMfW0Rc9gefopIX348LpJwaKurxUgXVzRgPl0ykPwCAAAQAM5iQX1yQ+z2le1gPZqBV7IbgaRbee92hWEW2ZIadnOVd2oysxpyK70SsvCeH5SYLP////8AAAABAAAAAAAAAAAAAAABAAAAAH05eXnB4LxbCGyYdqsSrks=';
/** An invented data key of AWS KMS: how such a blob begins, then zeros. */
const blob = `AQICAHg${'A'.repeat(233)}`;
const kms = `AgR4aDuKSmabPY35NkXvt9lx1VMorNDHjkea2duvhCT9EMQADwABAANhcHAABm9yZGVycwABAAdhd3Mta21zAEthcm46YXdzOmttczp1cy1lYXN0LTE6MTExMTIyMjIzMzMzOmtleS8xMjM0YWJjZC0xMmFiLTM0Y2QtNTZlZi0xMjM0NTY3ODkwYWIAuAECAgB4${'A'.repeat(239)}CAAAQAP+iE30UCl/PCBDATPn7VVjV7oNiVjnMT6g2K56vNWRUNVVHtJGMokEzRCuHT0/usf////8AAAABAAAAAAAAAAAAAAABAAAAD27eMoOKFeoTcS0/SV52SxAkn0wKSFdIyiO+Brc/74U=`;

/** A message with its byte at `at` altered; counted from the end if negative. */
function altered(message: string, at: number): string {
  const bytes = atob(message);
  const offset = at < 0 ? bytes.length + at : at;
  const byte = String.fromCharCode(bytes.charCodeAt(offset) ^ 1);
  return btoa(bytes.slice(0, offset) + byte + bytes.slice(offset + 1));
}

const start: State = {message: unsigned, opensWith: 'wrapping', usesSampleKey: true};

export const samples: readonly [ReaderSample, ...ReaderSample[]] = [
  {name: 'committing', label: 'Format 2, not signed', state: start, expects: 'Opens: 14 bytes'},
  {
    name: 'signed',
    label: 'The default: signed, in frames',
    state: {...start, message: signed},
    expects: 'Opens: 30 bytes',
  },
  {
    name: 'non-framed',
    label: 'Format 1, without framing',
    state: {...start, message: nonFramed},
    expects: 'Opens: 9 bytes',
  },
  {name: 'empty', label: 'Empty: a frame of 0 bytes', state: {...start, message: empty}, expects: 'Opens: 0'},
  {
    name: 'kms',
    label: 'Under a KMS key, with its data key',
    state: {...start, message: kms, opensWith: 'data'},
    expects: 'Opens: 15 bytes',
  },
  {
    name: 'context-altered',
    label: 'Refused: context altered',
    state: {...start, message: altered(unsigned, 50)},
    expects: 'Refused at the data key',
  },
  {
    name: 'frame-altered',
    label: 'Refused: frame altered',
    state: {...start, message: altered(unsigned, -20)},
    expects: 'Refused at the frame',
  },
  {
    name: 'signature-altered',
    label: 'Refused: signature altered',
    state: {...start, message: altered(signed, -1)},
    expects: 'Refused at the signature',
  },
  {
    name: 'cut-off',
    label: 'Cut off in a frame',
    state: {...start, message: signed.slice(0, 480)},
    expects: 'Not a whole message',
  },
  {
    name: 'kms-blob',
    label: 'A blob of AWS KMS',
    state: {...start, message: blob},
    expects: 'A ciphertext blob',
  },
];
