// Python code: its syntax, its names, and its calls of boto3 and the standard library. https://docs.python.org/3/reference/
import {arnIssues} from '../json/arn';
import {CallCheck} from './check-calls';
import {nameIssues} from './check-names';
import {indentIssues, parsePython, syntaxIssues} from './tree';

/** What is wrong with a Python sample, one line each. */
export function pythonIssues(code: string, {isStrict = true} = {}): readonly string[] {
  const parsed = parsePython(code);
  const syntax = [...syntaxIssues(parsed), ...indentIssues(code, isStrict)];
  return syntax.length > 0 ? syntax : [...nameIssues(parsed), ...arnIssues(code), ...new CallCheck(parsed).issues];
}
