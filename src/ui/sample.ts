/** A named, ready-to-run input. */
export interface Sample<State> {
  /** Short kebab-case name, used in links: `#<widget>.sample=<name>`. */
  readonly name: string;
  readonly label: string;
  readonly state: State;
}

export type Samples<State> = readonly [Sample<State>, ...Sample<State>[]];
