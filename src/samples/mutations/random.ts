// A seeded generator, so that every run makes the same mutants. https://en.wikipedia.org/wiki/Linear_congruential_generator

/** Gives whole numbers from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

/** Up to `most` different ones of a list, in their order. */
export function someOf<Item>(all: readonly Item[], most: number, random: Random): readonly Item[] {
  const left = all.map((item, index) => ({item, index}));
  const taken: typeof left = [];
  while (taken.length < most && left.length > 0) taken.push(...left.splice(random(left.length), 1));
  return taken.sort((one, other) => one.index - other.index).map(({item}) => item);
}
