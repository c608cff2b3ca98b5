// What the actions reference says of an action. https://docs.aws.amazon.com/fis/latest/userguide/fis-actions-reference.html
import {durationBounds, spotInterruptionBounds} from '../../../facts/fault-injection/fault-injection';
import {secondsOf} from '../duration';

/** What the text of a parameter must be. Bounds of a duration are in seconds. */
export type Takes =
  | {readonly kind: 'text' | 'json' | 'boolean'}
  | {readonly kind: 'duration'; readonly least: number; readonly most: number}
  | {readonly kind: 'number'; readonly least: number; readonly most: number; readonly isWhole: boolean}
  | {readonly kind: 'choice'; readonly values: readonly string[]}
  /** Separated by commas. */
  | {readonly kind: 'list'; readonly values?: readonly string[]; readonly most?: number};

export interface Parameter {
  readonly name: string;
  readonly isRequired: boolean;
  /** What AWS FIS takes if the template says nothing. */
  readonly standard?: string;
  readonly takes: Takes;
}

/** The one target an action takes: the key in its `targets`, and the resource type. */
export interface ActionTarget {
  readonly key: string;
  readonly type: string;
  /** How the resources may be named, where the reference restricts it. */
  readonly only?: 'arns' | 'one-arn' | 'tags';
}

export interface Action {
  readonly id: string;
  readonly target?: ActionTarget;
  readonly parameters: readonly Parameter[];
  /** The parameter that says how long the action lasts; without one it ends when its API calls have. */
  readonly lasts?: string;
}

const bounds = ([least = '', most = '']: readonly string[]) => ({
  least: secondsOf(least) ?? 0,
  most: secondsOf(most) ?? Infinity,
});
const usual = bounds(durationBounds.value);

/** A required parameter. */
export const required = (name: string, takes: Takes = {kind: 'text'}): Parameter => ({name, isRequired: true, takes});

/** A parameter that may be left out, with its default if the reference names one. */
export const optional = (name: string, takes: Takes = {kind: 'text'}, standard?: string): Parameter => ({
  name,
  isRequired: false,
  takes,
  ...(standard === undefined ? {} : {standard}),
});

export const whole = (least = 0, most = Infinity): Takes => ({kind: 'number', least, most, isWhole: true});
export const fraction = (least: number, most: number): Takes => ({kind: 'number', least, most, isWhole: false});
export const percentage = whole(1, 100);
export const boolean: Takes = {kind: 'boolean'};
export const choice = (...values: readonly string[]): Takes => ({kind: 'choice', values});
export const listOf = (values?: readonly string[], most?: number): Takes => ({
  kind: 'list',
  ...(values ? {values} : {}),
  ...(most === undefined ? {} : {most}),
});

/** An ISO 8601 duration; from one minute to 12 hours unless told otherwise. */
export const duration = (least = usual.least): Takes => ({kind: 'duration', ...usual, least});
export const spotDuration: Takes = {kind: 'duration', ...bounds(spotInterruptionBounds.value)};

/** The parameter `duration` that most actions require. */
export const lasting = (least?: number): Parameter => required('duration', duration(least));

/** An action that lasts as long as one of its parameters says. */
export const action = (
  id: string,
  target: ActionTarget | undefined,
  parameters: readonly Parameter[] = [],
  lasts: string | undefined = parameters.some(({name}) => name === 'duration') ? 'duration' : undefined,
): Action => ({id: `aws:${id}`, parameters, ...(target ? {target} : {}), ...(lasts === undefined ? {} : {lasts})});

/** A target by its key and the resource type without `aws:`. */
export const on = (key: string, type: string, only?: ActionTarget['only']): ActionTarget => ({
  key,
  type: `aws:${type}`,
  ...(only ? {only} : {}),
});
