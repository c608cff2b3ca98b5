// How to mend a refused pattern: the advice that the facts hold beside each message. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html
import {messages} from '../../facts/eventbridge/event-patterns';

interface Advice {
  readonly form: RegExp;
  readonly mend: string;
}

const envelope = 'msg-eb-pattern-not-valid';
const fallback = 'Correct the JSON at the line and column given.';

/** A message's text as a form, each `<part>` standing for anything. */
function formOf(text: string): RegExp {
  const fixed = text.split(/<[a-z-]+>/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`^${fixed.join('[^]*')}$`);
}

const advices: readonly Advice[] = messages
  .filter(({id}) => id !== envelope)
  .map(({text, mend}) => ({form: formOf(text), mend}));

/** What to do about a reason; facts hold one sentence for each message. */
export function mendFor(reason: string): string {
  return advices.find(({form}) => form.test(reason))?.mend ?? fallback;
}
