// A second matcher for the tests, written without a look at the first: slow, naive, over JSON.parse. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html

/** What JSON.parse gives. */
export type Json = null | boolean | number | string | readonly Json[] | {readonly [name: string]: Json};
type JsonMap = {readonly [name: string]: Json};
type Flat = Readonly<Record<string, readonly Json[]>>;

interface Field {
  readonly path: string;
  readonly value: Json;
  /** Array by number → index. */
  readonly elements: Readonly<Record<number, number>>;
}

const isMap = (json: Json): json is JsonMap => typeof json === 'object' && json !== null && !Array.isArray(json);

/** Every way through the `$or` lists as one flat pattern. */
function flatPatterns(pattern: JsonMap, prefix: string, so: readonly Flat[]): readonly Flat[] {
  let flats = so;
  for (const [name, value] of Object.entries(pattern)) {
    if (name === '$or') {
      const before = flats;
      flats = (value as readonly JsonMap[]).flatMap((branch) => flatPatterns(branch, prefix, before));
    } else if (isMap(value)) flats = flatPatterns(value, `${prefix}${name}.`, flats);
    else flats = flats.map((flat) => ({...flat, [prefix + name]: value as readonly Json[]}));
  }
  return flats;
}

function flatEvent(event: JsonMap): readonly Field[] {
  const fields: Field[] = [];
  let arrays = 0;
  const walk = (json: Json, path: string, elements: Field['elements']): void => {
    if (isMap(json)) {
      for (const [name, value] of Object.entries(json)) walk(value, path === '' ? name : `${path}.${name}`, elements);
    } else if (Array.isArray(json)) {
      const array = arrays;
      arrays += 1;
      (json as readonly Json[]).forEach((element, index) => {
        const isInside = typeof element === 'object' && element !== null;
        walk(element, path, isInside ? {...elements, [array]: index} : elements);
      });
    } else fields.push({path, value: json, elements});
  };
  walk(event, '', {});
  return fields;
}

const agree = (one: Field['elements'], other: Field['elements']): boolean =>
  Object.entries(one).every(([array, index]) => (other[Number(array)] ?? index) === index);

function satisfy(keys: readonly string[], flat: Flat, fields: readonly Field[], elements: Field['elements']): boolean {
  const [path, ...rest] = keys;
  if (path === undefined) return true;
  const reachable = fields.filter((field) => field.path === path && agree(field.elements, elements));
  const alternatives = flat[path] ?? [];
  if (reachable.length === 0 && alternatives.some((one) => isMap(one) && one.exists === false)) {
    if (satisfy(rest, flat, fields, elements)) return true;
  }
  return reachable.some(
    (field) =>
      alternatives.some((alternative) => isSatisfied(alternative, field.value)) &&
      satisfy(rest, flat, fields, {...elements, ...field.elements}),
  );
}

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function asPattern(wildcard: string): RegExp {
  const source = wildcard.replaceAll(/\\([*\\])|\*|[^*\\]+/g, (part, escaped: string | undefined) =>
    escaped ? escape(escaped) : part === '*' ? '[^]*' : escape(part),
  );
  return new RegExp(`^${source}$`);
}

const sameCase = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

function textTest(operator: string, wanted: string, text: string): boolean {
  if (operator === 'prefix') return text.slice(0, wanted.length) === wanted;
  if (operator === 'suffix') return wanted === '' || text.slice(-wanted.length) === wanted;
  if (operator === 'wildcard') return asPattern(wanted).test(text);
  return sameCase(text, wanted);
}

const numberOfAddress = (address: string): number =>
  address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

function isInCidr(cidr: string, value: Json): boolean {
  if (typeof value !== 'string' || !/^\d+\.\d+\.\d+\.\d+$/.test(value)) return false;
  const [address = '', bits] = cidr.split('/');
  const block = 2 ** (32 - Number(bits));
  return Math.floor(numberOfAddress(address) / block) === Math.floor(numberOfAddress(value) / block);
}

function isInRange(terms: readonly Json[], value: Json): boolean {
  if (typeof value !== 'number') return false;
  for (let at = 0; at < terms.length; at += 2) {
    const bound = terms[at + 1] as number;
    const holds = {
      '=': value === bound,
      '<': value < bound,
      '<=': value <= bound,
      '>': value > bound,
      '>=': value >= bound,
    };
    if (!holds[terms[at] as keyof typeof holds]) return false;
  }
  return true;
}

function isAnythingBut(excluded: Json, value: Json): boolean {
  if (!isMap(excluded)) return ![excluded].flat().some((one) => one === value);
  const [operator = '', texts] = Object.entries(excluded)[0] ?? [];
  return typeof value !== 'string' || ![texts].flat().some((text) => textTest(operator, text as string, value));
}

function isSatisfied(alternative: Json, value: Json): boolean {
  if (!isMap(alternative)) return alternative === value;
  const [operator = '', wanted = null] = Object.entries(alternative)[0] ?? [];
  switch (operator) {
    case 'exists':
      return wanted === true;
    case 'anything-but':
      return isAnythingBut(wanted, value);
    case 'numeric':
      return isInRange(wanted as readonly Json[], value);
    case 'cidr':
      return isInCidr(wanted as string, value);
  }
  if (typeof value !== 'string') return false;
  if (!isMap(wanted)) return textTest(operator, wanted as string, value);
  const text = wanted['equals-ignore-case'] as string;
  const cut = operator === 'prefix' ? value.slice(0, text.length) : text === '' ? '' : value.slice(-text.length);
  return sameCase(cut, text);
}

/** Whether an event matches a valid pattern. */
export function referenceMatches(pattern: JsonMap, event: JsonMap): boolean {
  const fields = flatEvent(event);
  return flatPatterns(pattern, '', [{}]).some((flat) => satisfy(Object.keys(flat).toSorted(), flat, fields, {}));
}
