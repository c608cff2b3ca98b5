import type {ReactNode} from 'react';
import Button from '@site/src/ui/Button';
import {TextField} from '@site/src/ui/Field';
import FieldGrid from '@site/src/ui/FieldGrid';
import {issuesOf} from '@site/src/ui/issue';
import Verdict from '@site/src/ui/Verdict';
import {modelFields, runModel} from './rate-model';
import RateChart from './RateChart';
import type {State} from './state';

interface Props {
  readonly state: State;
  readonly onChange: (fields: Partial<State>) => void;
}

/** Model: a week of baseline, a burst, and whether its rate would count as unusual. */
export default function ModelPanel({state: {model}, onChange}: Props): ReactNode {
  const {outcome, conclusion, issues} = runModel(model);
  const changeModel = (fields: Partial<State['model']>) => onChange({model: {...model, ...fields}});
  return (
    <>
      <p>
        A model, not CloudTrail’s rule: AWS says that the baseline is the week before, not how far a rate must leave it.
        Here a minute is unusual if it lies so many standard deviations above the average of that week.
      </p>
      <FieldGrid>
        {modelFields.map(({field, label}) => (
          <TextField
            key={field}
            label={label}
            value={model[field]}
            issues={issuesOf(issues, field)}
            onChange={(text) => changeModel({[field]: text})}
          />
        ))}
      </FieldGrid>
      <Verdict tone={!outcome ? 'bad' : outcome.insight ? 'warn' : 'good'}>{conclusion}</Verdict>
      {outcome && <RateChart outcome={outcome} />}
      <div>
        <Button onClick={() => changeModel({dice: (model.dice + 1) % 1_000_000})}>Roll the dice again</Button>
      </div>
    </>
  );
}
