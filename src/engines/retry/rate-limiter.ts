// The client-side rate limiter of adaptive mode: a token bucket whose rate CUBIC steers. https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
import {adaptive} from './constants';
import type {RateLimiterStart} from './rules';

const {beta, scale, smoothing, bucketSeconds, mostGrowth, leastRate} = adaptive;

/** Tokens that a sum of many small parts may miss. */
const rounding = 1e-9;

/** Holds requests back once a client was throttled. All times are in seconds on one clock. */
export class RateLimiter {
  private isEnabled = false;
  private available = 0;
  private capacity = 1;
  private fillRate: number;
  private filledAt: number | undefined;
  private measuredRate = 0;
  private answers = 0;
  private bucket: number;
  private lastMaxRate = 0;
  private throttledAt: number;

  constructor({doesFillFromStart}: RateLimiterStart, now: number) {
    this.fillRate = doesFillFromStart ? 1 : leastRate;
    this.filledAt = doesFillFromStart ? now : undefined;
    this.bucket = Math.floor(now);
    this.throttledAt = now;
  }

  /** Requests a second that the bucket lets through; undefined while it lets everything through. */
  get rate(): number | undefined {
    return this.isEnabled ? this.fillRate : undefined;
  }

  /** The rate the bucket would be filled with, enabled or not; for comparison with the SDKs. */
  get nextRate(): number {
    return this.fillRate;
  }

  /** Takes a token and gives 0, or gives the seconds until it is worth asking again. */
  secondsToWait(now: number): number {
    if (!this.isEnabled) return 0;
    this.refill(now);
    if (this.available >= 1 - rounding) {
      this.available -= 1;
      return 0;
    }
    return (1 - this.available) / this.fillRate;
  }

  /** Learns from an answer; every answer counts, throttled or not. */
  learn(isThrottling: boolean, now: number): void {
    this.measure(now);
    const rate = isThrottling ? this.throttled(now) : this.cubic(now);
    this.setRate(Math.min(rate, mostGrowth * this.measuredRate), now);
  }

  private throttled(now: number): number {
    const rate = this.isEnabled ? Math.min(this.measuredRate, this.fillRate) : this.measuredRate;
    this.lastMaxRate = rate;
    this.throttledAt = now;
    this.isEnabled = true;
    return rate * beta;
  }

  private cubic(now: number): number {
    const window = Math.cbrt((this.lastMaxRate * (1 - beta)) / scale);
    return scale * (now - this.throttledAt - window) ** 3 + this.lastMaxRate;
  }

  private measure(now: number): void {
    const bucket = Math.floor(now / bucketSeconds) * bucketSeconds;
    this.answers += 1;
    if (bucket <= this.bucket) return;
    const current = this.answers / (bucket - this.bucket);
    this.measuredRate = current * smoothing + this.measuredRate * (1 - smoothing);
    this.answers = 0;
    this.bucket = bucket;
  }

  private refill(now: number): void {
    const since = this.filledAt ?? now;
    this.filledAt = now;
    this.available = Math.min(this.capacity, this.available + (now - since) * this.fillRate);
  }

  private setRate(rate: number, now: number): void {
    this.refill(now);
    this.fillRate = Math.max(rate, leastRate);
    this.capacity = Math.max(rate, 1);
    this.available = Math.min(this.available, this.capacity);
  }
}
