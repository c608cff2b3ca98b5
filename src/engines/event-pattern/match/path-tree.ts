// The paths of a pattern as a tree, and the walk that finds their values in an event in one pass. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
import type {JsonArray, JsonNode, JsonObject, JsonScalar} from '../json/nodes';

/** One element of an array of objects or arrays; everything in it belongs together. */
export interface Element {
  readonly array: JsonArray;
  readonly index: number;
  readonly parent: Element | undefined;
}

/** A value of the event at a path of the pattern. */
export interface Leaf {
  readonly value: JsonScalar;
  /** The innermost array element around it, if any. */
  readonly element: Element | undefined;
}

interface PathNode {
  readonly steps: {readonly name: string; readonly node: PathNode}[];
  /** Number of the path that ends here. */
  path: number | undefined;
}

/** Values by number of path; nothing where the event has no value. */
export type FoundLeaves = readonly (readonly Leaf[] | undefined)[];

/** The paths of a pattern, ready to be looked up. */
export class PathTree {
  private readonly root: PathNode = {steps: [], path: undefined};
  private hasEmptyStep = false;

  constructor(private readonly paths: readonly string[]) {
    paths.forEach((path, number) => {
      const steps = path.split('.');
      this.hasEmptyStep ||= namedSteps(path).includes('');
      let node = this.root;
      for (const step of steps) node = stepDown(node, step) ?? addStep(node, step);
      node.path = number;
    });
  }

  /** Finds the values of all paths in an event. */
  find(event: JsonObject): FoundLeaves {
    const found: Leaf[][] = new Array<Leaf[]>(this.paths.length);
    this.findInObject(event, this.root, undefined, found);
    return found;
  }

  private findInObject(object: JsonObject, node: PathNode, element: Element | undefined, found: Leaf[][]): void {
    if (object.hasUnusualNames) return this.findByEveryName(object, node, element, found);
    for (const step of node.steps) {
      const value = object.members.get(step.name);
      if (value !== undefined) this.findInValue(value, step.node, element, found);
    }
  }

  /** A name with dots is as many steps as it has parts. */
  private findByEveryName(object: JsonObject, from: PathNode, element: Element | undefined, found: Leaf[][]): void {
    for (const [name, value] of object.members) {
      // Quirk: an empty step leads nowhere unless a path of the pattern has one that does not end it.
      if (!this.hasEmptyStep && namedSteps(name).includes('')) continue;
      let node: PathNode | undefined = from;
      for (const step of name.split('.')) node &&= stepDown(node, step);
      if (node) this.findInValue(value, node, element, found);
    }
  }

  private findInValue(value: JsonNode, node: PathNode, element: Element | undefined, found: Leaf[][]): void {
    if (value.kind === 'object') {
      if (node.steps.length > 0) this.findInObject(value, node, element, found);
    } else if (value.kind === 'array') {
      this.findInArray(value, node, element, found);
    } else if (node.path !== undefined) {
      const leaves = found[node.path];
      if (leaves) leaves.push({value, element});
      else found[node.path] = [{value, element}];
    }
  }

  private findInArray(array: JsonArray, node: PathNode, parent: Element | undefined, found: Leaf[][]): void {
    array.elements.forEach((value, index) => {
      const isContainer = value.kind === 'object' || value.kind === 'array';
      this.findInValue(value, node, isContainer ? {array, index, parent} : parent, found);
    });
  }
}

/** The steps of a name; empty ones at its end do not count, unless the name is empty. */
function namedSteps(name: string): readonly string[] {
  const steps = name.split('.');
  while (name !== '' && steps.at(-1) === '') steps.pop();
  return steps;
}

const stepDown = (node: PathNode, name: string): PathNode | undefined =>
  node.steps.find((step) => step.name === name)?.node;

function addStep(parent: PathNode, name: string): PathNode {
  const node: PathNode = {steps: [], path: undefined};
  parent.steps.push({name, node});
  return node;
}
