/** A wall time of the venue as a moment. */

const DAY_MS = 86_400_000;

/** How far the zone's clock is ahead of UTC at a moment, in milliseconds. */
function aheadAt(moment: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(moment);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"));
  return wall - Math.floor(moment / 60_000) * 60_000;
}

/** The instant at which the venue's clock shows this; none for what is no time, or in a gap. */
export function instantOf(date: string, time: string, zone: string): string | undefined {
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wall)) return undefined;
  // Of a time that comes twice, the first: the clock was further ahead before it was put back.
  for (const near of [wall - DAY_MS, wall + DAY_MS]) {
    const moment = wall - aheadAt(near, zone);
    if (moment + aheadAt(moment, zone) === wall) return new Date(moment).toISOString();
  }
  return undefined;
}

/** The venue's date and time of a moment, as fields hold them. */
export function wallOf(moment: number, zone: string): { date: string; time: string } {
  const text = new Date(moment + aheadAt(moment, zone)).toISOString();
  return { date: text.slice(0, 10), time: text.slice(11, 16) };
}
