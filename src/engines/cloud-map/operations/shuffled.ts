// A fair random order, after Fisher and Yates. https://docs.aws.amazon.com/cloud-map/latest/api/API_DiscoverInstances.html

/** The entries in an order that `random` (from 0 up to, not including, 1) decides; each order is as probable. */
export function shuffled<Entry>(entries: readonly Entry[], random: () => number): readonly Entry[] {
  const order = [...entries];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const chosen = Math.floor(random() * (last + 1));
    [order[last], order[chosen]] = [order[chosen]!, order[last]!];
  }
  return order;
}
