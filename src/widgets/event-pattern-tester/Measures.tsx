import type {ReactNode} from 'react';
import {type CompiledPattern, highestScore, type PatternMode, sizeLimits} from '@site/src/engines/event-pattern';
import {orMaxCombinations} from '@site/src/facts/eventbridge/event-patterns';
import Figures from '@site/src/ui/Figures';

interface Props {
  readonly compiled: CompiledPattern & {readonly ok: true};
  readonly mode: PatternMode;
}

const count = (value: number): string => value.toLocaleString('en');

/** The pattern's size and complexity against the limits of its place. */
export default function Measures({compiled, mode}: Props): ReactNode {
  const {size, wildcards, orCombinations} = compiled;
  const {unit, max} = sizeLimits[mode];
  const score = wildcards.score >= highestScore ? `${highestScore} or more` : count(wildcards.score);
  return (
    <Figures
      figures={[
        {
          key: 'size',
          term: 'Size',
          value: `${count(size[unit])} of ${count(max)} ${unit}${size[unit] > max ? ': over the limit' : ''}`,
        },
        {
          key: 'wildcards',
          term: 'Wildcard complexity',
          value:
            (wildcards.count === 0 ? 'no wildcard' : `${score} of ${wildcards.maxScore}`) +
            (wildcards.score > wildcards.maxScore ? ': refused' : ''),
        },
        {
          key: 'or',
          term: (
            <>
              <code>$or</code> combinations
            </>
          ),
          value: `${count(orCombinations)} of ${count(orMaxCombinations.value)}`,
        },
      ]}
    />
  );
}
