/** What the rules are called, and what each does. */
import { t } from "../../i18n";
import { duration } from "./hours-words";
import type { RuleName, Unit } from "./venue-rules";

const rules: Record<RuleName, [string, string]> = {
  step_min: ["web-house-rule-step", "web-house-rule-step-how"],
  stay_min: ["web-house-rule-stay", "web-house-rule-stay-how"],
  min_stay_min: ["web-house-rule-min-stay", "web-house-rule-min-stay-how"],
  max_stay_min: ["web-house-rule-max-stay", "web-house-rule-max-stay-how"],
  buffer_min: ["web-house-rule-buffer", "web-house-rule-buffer-how"],
  notice_min: ["web-house-rule-notice", "web-house-rule-notice-how"],
  advance_days: ["web-house-rule-advance", "web-house-rule-advance-how"],
  cutoff_min: ["web-house-rule-cutoff", "web-house-rule-cutoff-how"],
  max_live_bookings: ["web-house-rule-live", "web-house-rule-live-how"],
  max_spare_seats: ["web-house-rule-spare", "web-house-rule-spare-how"],
  pending_expires_min: ["web-house-rule-pending", "web-house-rule-pending-how"],
};

const units: Record<Unit, string> = {
  min: "web-house-unit-min",
  days: "web-house-unit-days",
  seats: "web-house-unit-seats",
  bookings: "web-house-unit-bookings",
};

const others: Record<string, string> = {
  name: "web-house-venue-name",
  schedule: "web-house-venue-schedule",
  contacts: "web-house-venue-contacts",
  zone: "web-house-venue-zone",
  day_start: "web-house-venue-day-start",
  language: "web-house-venue-language",
  round: "web-house-loyalty-round",
  rewards: "web-house-loyalty-rewards",
  quiet_from: "web-house-quiet-from",
  quiet_to: "web-house-quiet-to",
};

/** What a field is called. */
export function fieldName(name: string): string {
  return t(others[name] ?? rules[name as RuleName]?.[0] ?? name);
}

/** What a rule does. */
export function how(name: RuleName): string {
  return t(rules[name][1]);
}

/** `мин`. */
export function unitWord(unit: Unit, count: number): string {
  return t(units[unit], { count });
}

/** `2 ч` of 120 minutes; nothing where it says no more than the number does. */
export function besides(unit: Unit, number: number | undefined): string {
  return unit === "min" && number !== undefined && number >= 60 ? duration(number) : "";
}
