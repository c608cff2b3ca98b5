// Who acts next: a binary heap of callers by time. https://en.wikipedia.org/wiki/Binary_heap

/** Every caller waits for one thing at most, so the heap holds callers, each with its time. */
export class EventQueue {
  private readonly heap: Int32Array;
  private readonly times: Float64Array;
  private readonly turns: Float64Array;
  private size = 0;
  private turn = 0;

  constructor(callers: number) {
    this.heap = new Int32Array(callers);
    this.times = new Float64Array(callers);
    this.turns = new Float64Array(callers);
  }

  /** When a caller acts, or last acted. */
  timeOf(caller: number): number {
    return this.times[caller] ?? 0;
  }

  /** Lets a caller act at a time; who came first goes first among equals. */
  push(caller: number, time: number): void {
    this.times[caller] = time;
    this.turns[caller] = this.turn;
    this.turn += 1;
    let at = this.size;
    this.size += 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = this.heap[parent] ?? 0;
      if (this.isBefore(above, caller)) break;
      this.heap[at] = above;
      at = parent;
    }
    this.heap[at] = caller;
  }

  /** The caller who acts next; undefined when all are done. */
  pop(): number | undefined {
    if (this.size === 0) return undefined;
    const first = this.heap[0] ?? 0;
    this.size -= 1;
    const last = this.heap[this.size] ?? 0;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.size) break;
      if (child + 1 < this.size && this.isBefore(this.heap[child + 1] ?? 0, this.heap[child] ?? 0)) child += 1;
      const below = this.heap[child] ?? 0;
      if (this.isBefore(last, below)) break;
      this.heap[at] = below;
      at = child;
    }
    this.heap[at] = last;
    return first;
  }

  private isBefore(one: number, other: number): boolean {
    const difference = (this.times[one] ?? 0) - (this.times[other] ?? 0);
    return difference < 0 || (difference === 0 && (this.turns[one] ?? 0) < (this.turns[other] ?? 0));
  }
}
