/** Whether the house is open, and until when or from when. */
import type { Schemas } from "../../api/http";

type Day = Schemas["DayHours"];
export type Doors =
  | { is: "open"; until: string }
  | { is: "shut"; date: string; from: string }
  | { is: "closed" };

/** What holds at a moment, of the week that begins with the current service day. */
export function doors(week: Day[], now: number): Doors {
  for (const { date, opens_at, closes_at } of week) {
    if (!opens_at || !closes_at || Date.parse(closes_at) <= now) continue;
    if (Date.parse(opens_at) <= now) return { is: "open", until: closes_at };
    return { is: "shut", date, from: opens_at };
  }
  return { is: "closed" };
}
