// Which line of the program made which construct.

/** The name that the program has in stack traces. */
export const programFile = 'app.ts';

/** Line of the innermost call in the program, from the text of a stack trace. */
export function lineOf(stack: string | undefined): number | undefined {
  const line = new RegExp(`\\b${programFile.replace('.', '\\.')}:(\\d+)`).exec(stack ?? '')?.[1];
  return line === undefined ? undefined : Number(line);
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
  addChild(this: object, child: Built, id: string): void;
}

/** Notes the line of every construct from now on, and every app. */
export function watchConstructs(Node: {readonly prototype: object}): {
  readonly lines: ReadonlyMap<Built, number>;
  readonly apps: ReadonlySet<Built>;
} {
  const lines = new Map<Built, number>();
  const apps = new Set<Built>();
  const prototype = Node.prototype as Attachable;
  const {addChild} = prototype;
  prototype.addChild = function (child, id) {
    const line = lineOf(new Error().stack);
    if (line !== undefined) lines.set(child, line);
    addChild.call(this, child, id);
  };
  // The hook by which aws-cdk-lib tells of each new App.
  Object.assign(globalThis, {[Symbol.for('@aws-cdk/core.App#initHook')]: (app: Built) => apps.add(app)});
  return {lines, apps};
}
