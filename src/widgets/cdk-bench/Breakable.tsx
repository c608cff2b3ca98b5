import {Fragment, type ReactNode} from 'react';

/** A name such as `aws_sqs.CfnQueue` or `AWS::SQS::Queue`, which breaks between its parts where it is too long. */
export default function Breakable({name}: {readonly name: string}): ReactNode {
  return name.split(/(?<=::|\.)/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
