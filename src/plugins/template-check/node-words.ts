/** The two words of Node that `@aws-cdk/cloudformation-diff` uses, for the browser. https://nodejs.org/api/util.html#utilformatformat-args */

/** `util.format` as far as the library uses it: `%s` and `%%`, and only if there are values to fill in. */
export function format(text: string, ...values: readonly unknown[]): string {
  const rest = [...values];
  const filled =
    values.length === 0
      ? text
      : text.replace(/%[s%]/g, (word) => (word === '%%' ? '%' : rest.length > 0 ? String(rest.shift()) : word));
  return [filled, ...rest.map(String)].join(' ');
}

/** `assert.AssertionError`. */
export class AssertionError extends Error {
  constructor({message}: {readonly message: string}) {
    super(message);
    this.name = 'AssertionError';
  }
}
