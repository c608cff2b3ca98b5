/** Runs an act on each, a few at a time. */
export async function eachOf<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({length: 8}, async () => {
      for (const item of rest) await act(item);
    }),
  );
}
