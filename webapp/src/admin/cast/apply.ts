/** What the feed's figures do to the list, without asking the daemon. */
import type { Schemas } from "../../api/http";

export type Cast = Schemas["Broadcast"];
export type Figures = Schemas["BroadcastFigures"];

/** The broadcast with these figures; what they do not name is no more. */
export function withFigures(cast: Cast, figures: Figures): Cast {
  const { problem, quiet_until, eta_s, ...rest } = figures;
  return {
    ...cast,
    ...rest,
    problem: problem ?? null,
    quiet_until: quiet_until ?? null,
    eta_s: eta_s ?? null,
  };
}

/** The list with it; none if this one is not in it, and must be read. */
export function applied(list: Cast[], figures: Figures): Cast[] | undefined {
  if (!list.some((one) => one.id === figures.id)) return undefined;
  return list.map((one) => (one.id === figures.id ? withFigures(one, figures) : one));
}

/** The list with one as it was just answered. */
export function placed(list: Cast[], cast: Cast): Cast[] {
  const others = list.filter((one) => one.id !== cast.id);
  return [...others, cast].sort((one, other) => other.id - one.id);
}

/** The first page, read anew, before what was read further down. */
export function renewed(first: Cast[], known: Cast[]): Cast[] {
  const least = Math.min(...first.map((one) => one.id));
  return [...first, ...known.filter((one) => one.id < least)];
}

export type Groups = { live: Cast[]; ahead: Cast[]; past: Cast[] };

/** Which stand where: under way, to come by their time, over by their end. Tests are shown nowhere. */
export function grouped(list: Cast[]): Groups {
  const all = list.filter((one) => !one.test);
  const start = (one: Cast) => Date.parse(one.starts_at);
  return {
    live: all.filter((one) => one.status === "sending" || one.status === "paused"),
    ahead: all
      .filter((one) => one.status === "scheduled")
      .sort((one, other) => start(one) - start(other)),
    past: all.filter((one) => one.status === "done" || one.status === "canceled"),
  };
}

/** How many are through, however it went. */
export function settled({ sent, failed, unsubscribed, unknown }: Omit<Figures, "id">): number {
  return sent + failed + unsubscribed + unknown;
}

/** Whole per cent; a hundred only when nobody is left. */
export function percentOf(part: number, whole: number): number {
  return whole > 0 ? Math.floor((Math.min(part, whole) / whole) * 100) : 0;
}
