/** The venue's settings as they are typed, their bounds, and what a change of them sends. */
import type { Schemas } from "../../api/http";
import type { Form } from "./form";

type Venue = Schemas["Venue"];
type Rules = Schemas["Rules"];
/** The rules that are numbers. */
export type RuleName = Exclude<keyof Rules, "quiet">;
export type Unit = "min" | "days" | "seats" | "bookings";
export type Reward = { at: string; percent: string };

const [DAY, WEEK] = [24 * 60, 7 * 24 * 60];

/** The daemon's bounds; those of a stay hang on each other. */
export const RULES: [RuleName, Unit, number, number][] = [
  ["step_min", "min", 5, 240],
  ["stay_min", "min", 15, DAY],
  ["min_stay_min", "min", 15, DAY],
  ["max_stay_min", "min", 15, DAY],
  ["buffer_min", "min", 0, 240],
  ["notice_min", "min", 0, WEEK],
  ["advance_days", "days", 0, 730],
  ["cutoff_min", "min", 0, WEEK],
  ["max_live_bookings", "bookings", 1, 100],
  ["max_spare_seats", "seats", 0, 100],
  ["pending_expires_min", "min", 5, DAY],
];

/** Between which times of the wall broadcasts wait; both are empty where they do not. */
export const QUIET = ["quiet_from", "quiet_to"];

export const [MAX_NAME, MAX_TEXT, MAX_ROUND] = [100, 4000, 1000];
/** What a manager may change; the rest is the owner's. */
export const MANAGERS = ["name", "schedule", "contacts"];

const pairs = (rewards: Schemas["Loyalty"]["rewards"]) =>
  rewards.map(({ at, percent }) => `${at}:${percent}`).join(",");

/** The rewards of their field. */
export function rewardsOf(text: string | undefined): Reward[] {
  if (!text) return [];
  return text.split(",").map((pair) => {
    const [at = "", percent = ""] = pair.split(":");
    return { at, percent };
  });
}

/** The field of the rewards. What would part them is taken out. */
export function writtenRewards(rewards: Reward[]): string {
  const plain = (text: string) => text.replace(/[,:\s]/g, "");
  return rewards.map(({ at, percent }) => `${plain(at)}:${plain(percent)}`).join(",");
}

export function formOf(venue: Venue): Form {
  return {
    name: venue.name,
    schedule: venue.schedule,
    contacts: venue.contacts,
    zone: venue.zone,
    day_start: venue.day_start,
    language: venue.language,
    round: `${venue.loyalty.round}`,
    rewards: pairs(venue.loyalty.rewards),
    ...Object.fromEntries(RULES.map(([name]) => [name, `${venue.rules[name]}`])),
    quiet_from: venue.rules.quiet?.from ?? "",
    quiet_to: venue.rules.quiet?.to ?? "",
  };
}

/** A whole number, if that is what was typed. */
export function numberOf(text: string | undefined): number | undefined {
  const plain = (text ?? "").trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined;
}

function rulesOf(form: Form): Rules {
  const numbers = RULES.map(([name]) => [name, numberOf(form[name]) ?? 0]);
  const [from, to] = [form.quiet_from ?? "", form.quiet_to ?? ""];
  const quiet = from && to ? { from, to } : null;
  return { ...Object.fromEntries(numbers), quiet } as Rules;
}

function loyaltyOf(form: Form): Schemas["Loyalty"] {
  return {
    round: numberOf(form.round) ?? 0,
    rewards: rewardsOf(form.rewards)
      .map(({ at, percent }) => ({ at: numberOf(at) ?? 0, percent: numberOf(percent) ?? 0 }))
      .sort((one, other) => one.at - other.at),
  };
}

/** What changed, and nothing else; rules and loyalty only go whole. */
export function changeOf(base: Form, form: Form, version: number): Schemas["VenueChange"] {
  const differs = (name: string) => base[name] !== form[name];
  const texts = ["name", "schedule", "contacts", "zone", "day_start", "language"];
  const rules = [...RULES.map(([name]) => name), ...QUIET];
  return {
    ...Object.fromEntries(texts.filter(differs).map((name) => [name, (form[name] ?? "").trim()])),
    ...(rules.some(differs) ? { rules: rulesOf(form) } : {}),
    ...(differs("round") || differs("rewards") ? { loyalty: loyaltyOf(form) } : {}),
    version,
  };
}

/** From which to which number a rule goes, as the others of the form stand. */
export function boundsOf(name: string, form: Form): [number, number] {
  const [, , least = 0, most = 0] = RULES.find(([one]) => one === name) ?? [];
  const of = (other: string, otherwise: number) => numberOf(form[other]) ?? otherwise;
  if (name === "max_stay_min") return [Math.min(most, of("min_stay_min", least)), most];
  if (name === "stay_min") {
    return [
      of("min_stay_min", least),
      Math.max(of("min_stay_min", least), of("max_stay_min", most)),
    ];
  }
  return [least, most];
}

/** What is wrong: a text's name by field. `bounds` asks for the field's bounds beside it. */
export function faults(form: Form): Record<string, string> {
  const wrong: Record<string, string> = {};
  if (!(form.name ?? "").trim()) wrong.name = "web-house-need-name";
  if (!(form.zone ?? "").trim()) wrong.zone = "web-house-bad-zone";
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(form.day_start ?? "")) {
    wrong.day_start = "web-house-bad-time";
  }
  for (const [name] of RULES) {
    const number = numberOf(form[name]);
    const [least, most] = boundsOf(name, form);
    if (number === undefined || number < least || number > most) {
      wrong[name] = "web-house-bad-number";
    }
  }
  const [from, to] = [form.quiet_from ?? "", form.quiet_to ?? ""];
  if (!from !== !to) wrong[from ? "quiet_to" : "quiet_from"] = "web-house-quiet-both";
  else if (from && from === to) wrong.quiet_to = "web-house-quiet-same";
  const round = numberOf(form.round);
  if (round === undefined || round < 1 || round > MAX_ROUND) wrong.round = "web-house-bad-number";
  const rewards = rewardsOf(form.rewards);
  const bad = rewards.some(({ at, percent }) => {
    const [visit, off] = [numberOf(at) ?? 0, numberOf(percent) ?? 0];
    return visit < 1 || visit > (round ?? MAX_ROUND) || off < 1 || off > 100;
  });
  const visits = rewards.map(({ at }) => numberOf(at));
  if (bad) wrong.rewards = "web-house-bad-reward";
  else if (new Set(visits).size < visits.length) wrong.rewards = "web-house-reward-twice";
  return wrong;
}
