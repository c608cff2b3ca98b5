/** Colours of health; the words beside them say the same. */

export type Tone = 'good' | 'bad' | 'warn' | 'neutral';

const tones: Readonly<Record<string, Tone>> = {HEALTHY: 'good', UNHEALTHY: 'bad'};

/** The tone of a status; neutral for UNKNOWN. */
export const healthTone = (health: string): Tone => tones[health] ?? 'neutral';
