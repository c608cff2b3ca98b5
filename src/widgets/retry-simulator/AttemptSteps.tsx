import type {ReactNode} from 'react';
import {answerText, type Attempt, type RetryRules} from '@site/src/engines/retry';
import InlineCode from '@site/src/ui/InlineCode';
import {Step, Steps} from '@site/src/ui/Steps';
import {attemptName, count, duration} from './words';

interface Props {
  readonly attempt: Attempt;
  readonly rules: RetryRules;
  readonly calls: number;
}

type Wait = NonNullable<Extract<Attempt['decision'], {readonly action: 'give up'}>['last']>;

function WaitStep({
  wait,
  attempt,
  rules,
}: {
  readonly wait: Wait;
  readonly attempt: Attempt;
  readonly rules: RetryRules;
}): ReactNode {
  const {decision} = attempt;
  const isThrottling = decision.action !== 'success' && decision.failure === 'throttling';
  const {baseMs, jitter} = isThrottling ? rules.waits.throttling : rules.waits.other;
  const doublings = attempt.attempt - 1;
  const product = `${count(baseMs)} ms · 2^${doublings}`;
  const ceiling = Number.isFinite(rules.capMs) ? `min(${product}, ${duration(rules.capMs)})` : product;
  const formula = {
    full: `random(0, 1) · ${ceiling}`,
    equal: `half of ${ceiling}, plus random(0, 1) · the other half`,
    none: ceiling,
  };
  return (
    <Step title="How long does it wait?" summary={duration(wait.waitMs)}>
      <p>
        {formula[jitter]}: at most {duration(wait.ceilingMs)}, here {duration(wait.computedMs)}.
        {wait.hintMs !== undefined &&
          ` The service asks for ${duration(wait.hintMs)}; the client waits ${duration(wait.waitMs)}${
            rules.hint && Number.isFinite(rules.hint.mostExtraMs)
              ? `, at least its own time and at most ${duration(rules.hint.mostExtraMs)} more`
              : ', the longer of the two'
          }.`}
      </p>
    </Step>
  );
}

/** Why the client does what it does after one attempt, in the order in which the SDKs check. */
export default function AttemptSteps({attempt, rules, calls}: Props): ReactNode {
  const {decision, quotaBefore} = attempt;
  const name = attemptName(attempt, calls);
  const isFinal = decision.action === 'give up' && decision.because === 'final';
  const isChecked = decision.action !== 'success' && !isFinal;
  const isLeft = attempt.attempt < rules.maxAttempts;
  const isQuotaAsked = isChecked && isLeft;
  const wait = decision.action === 'retry' ? decision : decision.action === 'give up' ? decision.last : undefined;
  /** The step that settles it is open, the others fold. */
  const settles = wait ? 'wait' : isQuotaAsked ? 'quota' : isChecked ? 'attempts' : 'answer';
  return (
    <Steps label={`Reasons at attempt ${name}`}>
      <Step
        isOpen={settles === 'answer'}
        title={`What is ${answerText(attempt.answer)}?`}
        summary={decision.action === 'success' ? 'success' : isFinal ? 'not retried' : decision.failure}
      >
        <p>
          <InlineCode text={decision.why} />
          {decision.action === 'success' &&
            decision.refund > 0 &&
            ` ${count(decision.refund)} ${decision.refund === 1 ? 'token comes' : 'tokens come'} back to the quota.`}
        </p>
      </Step>
      {isChecked && (
        <Step isOpen={settles === 'attempts'} title="Is an attempt left?" summary={isLeft ? 'yes' : 'no'}>
          <p>
            This was attempt {attempt.attempt} of {rules.maxAttempts}.
          </p>
        </Step>
      )}
      {isQuotaAsked && (
        <Step
          isOpen={settles === 'quota'}
          title="Is there quota for it?"
          summary={rules.quota ? (decision.action === 'retry' ? 'yes' : 'no') : 'not asked'}
        >
          <p>
            {rules.quota
              ? `A retry after ${decision.failure === 'timeout' ? 'a timeout' : `a ${decision.failure} error`} costs ${decision.cost ?? 0}; ${quotaBefore} of ${rules.quota.tokens} tokens are left.`
              : 'This mode has no retry quota.'}
          </p>
        </Step>
      )}
      {wait && <WaitStep wait={wait} attempt={attempt} rules={rules} />}
      {attempt.rate !== undefined && (
        <Step title="What does the rate limiter allow?" summary={`${attempt.rate.toFixed(2)} requests a second`}>
          <p>
            {attempt.heldMs > 0 ? `It held this attempt back for ${duration(attempt.heldMs)}. ` : ''}
            Since the first throttling error every request needs a token, a first attempt too.
          </p>
        </Step>
      )}
    </Steps>
  );
}
