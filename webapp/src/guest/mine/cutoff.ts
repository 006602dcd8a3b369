/** Until when a guest may move or cancel here; after that only a call helps. */

export type Cutoff = { until: Date; open: boolean };

/** The cut-off of a start, at the venue's present (not the device's). */
export function cutoff(startsAt: string, minutes: number, now: number): Cutoff {
  const until = new Date(Date.parse(startsAt) - minutes * 60_000);
  return { until, open: now <= until.getTime() };
}
