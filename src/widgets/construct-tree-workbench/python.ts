// A script that computes logical IDs without the CDK.

const rule = `import hashlib
import re


def logical_id(*path: str) -> str:
    parts = [part for part in path if part != "Default"]
    if not parts:
        raise ValueError("nothing left of the path")
    strip = lambda part: re.sub("[^A-Za-z0-9]", "", part)
    if len(parts) == 1 and len(strip(parts[0])) <= 255:
        return strip(parts[0])
    kept: list[str] = []
    for part in parts:
        if not kept or not kept[-1].endswith(part):
            kept.append(part)
    human = "".join(strip(part) for part in kept if part != "Resource")[:240]
    return human + hashlib.md5("/".join(parts).encode()).hexdigest()[:8].upper()
`;

/** Python that prints the logical ID of each path, given by its construct ids. */
export function idScript(paths: readonly (readonly string[])[]): string {
  const calls = paths.map((ids) => `print(logical_id(${ids.map((id) => JSON.stringify(id)).join(', ')}))`);
  return [rule, '', ...calls, ''].join('\n');
}
