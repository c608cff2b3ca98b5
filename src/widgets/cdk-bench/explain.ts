// What the notes know of an error: the matcher is the one of the error finder, the messages are those of the CDK page.
import {makeRecogniser} from '@site/src/engines/aws-error';
import {pageFacts} from '@site/src/facts/cdk/cdk';
import type {Message} from '@site/src/facts/fact';

const recogniser = makeRecogniser(pageFacts.messages ?? []);

/** The known messages that stand in the text of an error, each once, in their order there. */
export function knownIn(text: string): readonly Message[] {
  const found = recogniser.find(text).messages.filter(({isPart}) => !isPart);
  return [...new Set(found.map(({message}) => message))];
}
