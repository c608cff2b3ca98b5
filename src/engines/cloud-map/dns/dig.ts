// An answer as dig prints it. https://www.rfc-editor.org/rfc/rfc1035#section-5.1
import type {DnsAnswer, QueryType} from './answer';
import type {ZoneRecord} from './records';

const dotted = (name: string): string => (name.endsWith('.') ? name : `${name}.`);

/** An alias is answered with the addresses of its target, which only Route 53 knows. */
const line = ({name, ttl, type, value, isAlias}: ZoneRecord): string =>
  isAlias
    ? `; ${dotted(name)} IN ${type}: the current addresses of ${value}`
    : [dotted(name), ttl, 'IN', type, value].join('\t');

/** The text of an answer: status, question and answer section. */
export function digText({name, type}: {readonly name: string; readonly type: QueryType}, answer: DnsAnswer): string {
  if (answer.status === 'no zone') return `; not a question for this registry: ${dotted(name)} ${type}`;
  const question = [
    `;; ->>HEADER<<- opcode: QUERY, status: ${answer.status}`,
    '',
    ';; QUESTION SECTION:',
    `;${dotted(name)}\tIN\t${type}`,
  ];
  const section = answer.answer.length > 0 ? ['', ';; ANSWER SECTION:', ...answer.answer.map(line)] : [];
  return [...question, ...section].join('\n');
}

/** Records as lines of a zone file, `most` of them. */
export function zoneText(records: readonly ZoneRecord[], most: number): string {
  const left = records.length - most;
  const lines = records.slice(0, most).map((record) => line(record));
  return [...lines, ...(left > 0 ? [`; and ${left} more`] : [])].join('\n');
}
