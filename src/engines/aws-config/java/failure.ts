// A provider of the AWS SDK for Java 2.x that has nothing: its message goes into the error of the chain. https://github.com/aws/aws-sdk-java-v2
import type {Attempt, Link} from '../resolution';

/** A provider's own message; the chain always goes on. */
export const failure = (text: string, why: string, steps: readonly Link[] = []): Attempt => ({
  kind: 'skip',
  error: {name: 'SdkClientException', text},
  why,
  ...(steps.length > 0 ? {steps} : {}),
});
