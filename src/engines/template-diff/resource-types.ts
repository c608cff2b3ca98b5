/**
 * What a change of each property of each resource type does, in a form small enough to be fetched: names, whether a change
 * replaces the resource, and which properties hold permissions. Made at build from `@aws-cdk/aws-service-spec`.
 * https://github.com/cdklabs/awscdk-service-spec
 */

/** A resource type as the library knows it; only what comparing needs. */
export interface ResourceModel {
  readonly cloudFormationType: string;
  readonly properties: Readonly<
    Record<string, {readonly causesReplacement?: 'yes' | 'no' | 'maybe'; readonly scrutinizable?: string}>
  >;
  readonly scrutinizable?: string;
}

/**
 * A resource type in short: properties whose change replaces it, those that may, the others, each list joined by spaces;
 * then its own scrutiny, and that of properties by name, if it has any.
 */
export type ShortType =
  | readonly [replacing: string, maybe: string, others: string]
  | readonly [
      replacing: string,
      maybe: string,
      others: string,
      scrutiny: string,
      properties: Readonly<Record<string, string>>,
    ];

/** The file: the version of the package that it was made from, and every type by its name. */
export interface ResourceTypes {
  readonly version: string;
  readonly types: Readonly<Record<string, ShortType>>;
}

/** Writes a type in short. */
export function shorten({properties, scrutinizable}: ResourceModel): ShortType {
  const names = Object.keys(properties).sort();
  const having = (replacement: 'yes' | 'maybe'): string =>
    names.filter((name) => properties[name]?.causesReplacement === replacement).join(' ');
  const others = names.filter((name) => !/^(yes|maybe)$/.test(properties[name]?.causesReplacement ?? '')).join(' ');
  const scrutinies = names.flatMap((name) => {
    const scrutiny = properties[name]?.scrutinizable;
    return scrutiny === undefined || scrutiny === 'None' ? [] : [[name, scrutiny] as const];
  });
  const short = [having('yes'), having('maybe'), others] as const;
  if (scrutinizable === undefined && scrutinies.length === 0) return short;
  return [...short, scrutinizable ?? '', Object.fromEntries(scrutinies)];
}

/** Makes of the short form what the library looks up. */
export function lengthen(cloudFormationType: string, short: ShortType): ResourceModel {
  const [replacing, maybe, others, scrutiny = '', properties = {}] = short;
  const named = (names: string, causesReplacement: 'yes' | 'no' | 'maybe') =>
    names
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => {
        const scrutinizable = properties[name];
        return [name, {causesReplacement, ...(scrutinizable === undefined ? {} : {scrutinizable})}] as const;
      });
  return {
    cloudFormationType,
    properties: Object.fromEntries([...named(replacing, 'yes'), ...named(maybe, 'maybe'), ...named(others, 'no')]),
    ...(scrutiny === '' ? {} : {scrutinizable: scrutiny}),
  };
}
