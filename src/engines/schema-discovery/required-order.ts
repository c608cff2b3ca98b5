// The order in which AWS lists the names of `required`: that of a hash map in Java, as its own example and recorded schemas show. https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/HashMap.html

const firstCapacity = 16;
const loadFactor = 0.75;

/** What `String.hashCode` gives in Java. */
function hashCode(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(31, hash) + text.charCodeAt(index)) | 0;
  return hash;
}

/** Names in the order in which a Java hash map, filled in the order given, lists them. */
export function requiredOrder(names: readonly string[]): readonly string[] {
  let capacity = firstCapacity;
  while (names.length > capacity * loadFactor) capacity *= 2;
  const buckets = new Map<number, string[]>();
  for (const name of names) {
    const hash = hashCode(name);
    const bucket = (hash ^ (hash >>> 16)) & (capacity - 1);
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), name]);
  }
  return [...buckets].sort(([one], [other]) => one - other).flatMap(([, inBucket]) => inBucket);
}
