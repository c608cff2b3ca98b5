// Names of operations as the API, the AWS CLI and boto3 write them; the rule is botocore's for names without odd capitals.
// https://github.com/boto/botocore/blob/develop/botocore/__init__.py (xform_name)

/** `RunInstances` → `run-instances`, the command of the AWS CLI. */
export const commandOf = (operation: string): string =>
  operation
    .replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();

/** `RunInstances` → `run_instances`, the method of boto3. */
export const methodOf = (operation: string): string => commandOf(operation).replaceAll('-', '_');

/** One key for all ways to write a name: `Run-Instances`, `run_instances` and `RunInstances` are the same. */
export const keyOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** `Migration Hub` → `MigrationHub`, the name of the client class without `Client`. */
export const clientNameOf = (serviceId: string): string =>
  serviceId
    .split(/[ -]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** `Migration Hub` → `@aws-sdk/client-migration-hub`. */
export const packageOf = (serviceId: string): string =>
  `@aws-sdk/client-${serviceId.toLowerCase().replaceAll(' ', '-')}`;
