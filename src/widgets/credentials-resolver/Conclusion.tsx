import {Fragment, type ReactNode} from 'react';
import Verdict from '@site/src/ui/Verdict';
import {type Group, namesOf} from './resolver';

const answered = ({answer, accessKeyId, isFound, tools}: Group): ReactNode => {
  const use = tools.length === 1 ? 'uses' : 'use';
  const end = tools.length === 1 ? 'ends' : 'end';
  const find = tools.length === 1 ? 'finds' : 'find';
  if (isFound) {
    return (
      <>
        {use} <strong>{answer}</strong> (<code>{accessKeyId}</code>)
      </>
    );
  }
  return answer === 'no credentials' ? (
    <>
      {find} <strong>no credentials</strong>
    </>
  ) : (
    <>
      {end} with <strong>{answer}</strong>
    </>
  );
};

/** The answer in a sentence. */
export default function Conclusion({groups}: {readonly groups: readonly Group[]}): ReactNode {
  const [first, ...others] = groups;
  if (!first) return null;
  if (others.length === 0) {
    return (
      <Verdict tone={first.isFound ? 'good' : 'bad'}>
        All tools agree: each {answered({...first, tools: first.tools.slice(0, 1)})}.
      </Verdict>
    );
  }
  return (
    <Verdict tone="warn">
      The tools disagree:{' '}
      {groups.map((group, index) => (
        <Fragment key={`${group.answer} ${group.accessKeyId}`}>
          {index > 0 && '; '}
          {namesOf(group.tools)} {answered(group)}
        </Fragment>
      ))}
      .
    </Verdict>
  );
}
