// What the value of a Python expression is known to be: a module, a client of boto3, the answer of an operation.
import type {Table} from '../aws-model/table';

export type Given =
  | {readonly kind: 'path'; readonly path: string}
  /** An instance of a class whose names are known. */
  | {readonly kind: 'instance'; readonly path: string}
  | {readonly kind: 'client'; readonly service: string; readonly table: Table | undefined}
  | {readonly kind: 'method'; readonly operation: string; readonly table: Table; readonly isPaged?: boolean}
  | {readonly kind: 'paginator'; readonly operation: string; readonly table: Table}
  | {readonly kind: 'pages'; readonly shape: string; readonly table: Table}
  | {readonly kind: 'shape'; readonly shape: string; readonly table: Table}
  | {readonly kind: 'getter'; readonly shape: string; readonly table: Table}
  | undefined;
