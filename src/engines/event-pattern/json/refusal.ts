// How the reading of a pattern stops at its first mistake; caught at the engine's door and handed out as an issue. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_TestEventPattern.html
import type {Place} from './source';

/** How often AWS's message prints the location of a mistake. */
export type LocationCount = 0 | 1 | 2;

/** A reason in AWS's words and the place where its reader stood. */
export class Refusal extends Error {
  constructor(
    readonly reason: string,
    readonly place: Place,
    readonly locations: LocationCount = 1,
    /** Refused for a reason of our own wording. */
    readonly isOurs = false,
  ) {
    super(reason);
  }
}
