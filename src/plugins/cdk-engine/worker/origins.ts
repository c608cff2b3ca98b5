// Which line of the program made which construct.

/** The name that the program has in stack traces. */
export const programFile = 'app.ts';

/**
 * Line of the innermost call in the program, from the text of a stack trace. `address` is where its script really stands:
 * not every browser puts the name in its place.
 */
export function lineOf(stack = '', address = programFile): number | undefined {
  return [programFile, address]
    .flatMap((name) => stack.split(`${name}:`).slice(1, 2))
    .map((rest) => Number.parseInt(rest, 10))
    .find((line) => line > 0);
}

/** A construct as far as the tree is read. */
export interface Built {
  readonly constructor: {readonly name: string};
  readonly node: {
    readonly path: string;
    readonly children: readonly Built[];
    readonly metadata: readonly {readonly type: string; readonly data: unknown}[];
  };
  readonly cfnResourceType?: string;
  readonly logicalId?: string;
  readonly stack?: {resolve(value: unknown): unknown};
}

interface Attachable {
  addChild: (this: object, child: Built, id: string) => void;
}

/** jsii, which carries the library to other languages, names each class by this symbol; a subclass goes by its parent's. */
const classNames = Symbol.for('jsii.rtti');

/** Class of a construct in the library, e.g. `aws-cdk-lib.aws_sqs.Queue`. */
export const kindOf = ({constructor}: Built): string =>
  (constructor as unknown as Readonly<Record<symbol, {readonly fqn: string} | undefined>>)[classNames]?.fqn ??
  'constructs.Construct';

/** Gives a class of the library its name back, which bundling took and messages print. */
function nameClass(construct: Built): void {
  const {constructor} = construct;
  if (!Object.hasOwn(constructor, classNames) && constructor.name.length > 2) return;
  Object.defineProperty(constructor, 'name', {value: kindOf(construct).split('.').at(-1)});
}

/** Notes the line of every construct from now on, and every app. `lineIn` reads the line out of a stack trace. */
export function watchConstructs(
  Node: {readonly prototype: object},
  lineIn: (stack?: string) => number | undefined = lineOf,
): {
  readonly lines: ReadonlyMap<Built, number>;
  readonly apps: ReadonlySet<Built>;
} {
  const lines = new Map<Built, number>();
  const apps = new Set<Built>();
  const prototype = Node.prototype as Attachable;
  const {addChild} = prototype;
  prototype.addChild = function (child, id) {
    const line = lineIn(new Error().stack);
    nameClass(child);
    if (line !== undefined) lines.set(child, line);
    addChild.call(this, child, id);
  };
  // The hook by which aws-cdk-lib tells of each new App.
  Object.assign(globalThis, {
    [Symbol.for('@aws-cdk/core.App#initHook')]: (app: Built) => {
      nameClass(app);
      apps.add(app);
    },
  });
  return {lines, apps};
}
