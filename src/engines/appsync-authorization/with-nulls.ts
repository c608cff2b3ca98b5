// Denied fields become null, and so does all above them that may not hold a null. https://spec.graphql.org/October2021/#sec-Handling-Field-Errors
import {type GraphQLOutputType, isListType, isNonNullType} from 'graphql';

type Steps = readonly (string | number)[];

/** The declared type of each field that was resolved, by the key of its path. */
export type Types = Map<string, GraphQLOutputType>;

/** A path as a key. */
export const keyOf = (path: Steps): string => JSON.stringify(path);

/** The declared type at a path: that of its field, unwrapped once for each position in a list. */
function typeAt(path: Steps, types: Types): GraphQLOutputType | undefined {
  const field = path.findLastIndex((step) => typeof step === 'string');
  let type = types.get(keyOf(path.slice(0, field + 1)));
  for (let depth = field + 1; depth < path.length && type; depth++) {
    const list: GraphQLOutputType = isNonNullType(type) ? type.ofType : type;
    type = isListType(list) ? list.ofType : undefined;
  }
  return type;
}

function nulled(value: unknown, [step, ...rest]: Steps): unknown {
  if (step === undefined) return null;
  if (Array.isArray(value)) return value.map((item: unknown, at) => (at === step ? nulled(item, rest) : item));
  if (typeof value !== 'object' || value === null) return value;
  return {...value, [step]: nulled((value as Record<string, unknown>)[step], rest)};
}

/** The data with a null at each path; where that may not be, at the nearest place above that may hold one. */
export function withNulls(data: unknown, paths: readonly Steps[], types: Types): unknown {
  return paths.reduce<unknown>((left, path) => {
    let at = path;
    while (at.length > 0 && isNonNullType(typeAt(at, types))) at = at.slice(0, -1);
    return nulled(left, at);
  }, data);
}
