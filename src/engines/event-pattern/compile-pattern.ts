// A pattern's text, checked as PutRule and TestEventPattern check it and made ready to match. https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
import type {Combination, Condition} from './condition';
import {type Issue, ownIssue, patternIssue} from './issue';
import {Refusal} from './json/refusal';
import {maxPatternCharacters} from './limits';
import {Matcher} from './match/matcher';
import {type PatternMode, sizeLimits} from './mode';
import {readPattern} from './read-pattern';
import {type PatternSize, sizeIssue} from './pattern-size';
import {complexityIssue, type Wildcards, wildcardsOf} from './wildcard-complexity';

/** A pattern that AWS accepts. */
export interface EventPattern {
  readonly text: string;
  /** The leaves, in the order of the text. */
  readonly conditions: readonly Condition[];
  /** One for each way through the `$or` lists. */
  readonly combinations: readonly Combination[];
  readonly matcher: Matcher;
}

/** What became of a pattern's text. */
export type CompiledPattern =
  | {
      readonly ok: true;
      readonly pattern: EventPattern;
      readonly size: PatternSize;
      readonly wildcards: Wildcards;
      readonly orCombinations: number;
      /** Limits of the service that the pattern breaks although its syntax is right. */
      readonly overLimits: readonly Issue[];
    }
  | {readonly ok: false; readonly issues: readonly Issue[]};

/** Compiles a pattern for a rule, a subscriber or a pipe. */
export function compilePattern(text: string, {mode = 'rule'}: {readonly mode?: PatternMode} = {}): CompiledPattern {
  if (text.length > maxPatternCharacters) {
    const reason = `The pattern has ${text.length} characters; this page reads at most ${maxPatternCharacters}`;
    return {ok: false, issues: [ownIssue(reason, sizeLimits[mode].mend)]};
  }
  try {
    const {conditions, combinations} = readPattern(text, mode);
    const size = {characters: text.length, bytes: new TextEncoder().encode(text).length};
    const wildcards = wildcardsOf(conditions);
    return {
      ok: true,
      pattern: {text, conditions, combinations, matcher: new Matcher(conditions, combinations)},
      size,
      wildcards,
      orCombinations: combinations.length,
      overLimits: [...sizeIssue(size, mode), ...complexityIssue(wildcards)],
    };
  } catch (refusal) {
    if (refusal instanceof Refusal) return {ok: false, issues: [patternIssue(text, refusal)]};
    throw refusal;
  }
}
