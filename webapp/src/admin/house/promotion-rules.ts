/** What a list of promotions is, and what a form over one sends. */
import type { Schemas } from "../../api/http";
import type { Form } from "./form";

export type Promotion = Schemas["Promotion"];
export type Group = "standing" | "now" | "coming" | "past" | "hidden";

/** In the order in which they are shown. */
export const GROUPS: Group[] = ["standing", "now", "coming", "past", "hidden"];

/** What a title and a description may be long. */
export const [MAX_TITLE, MAX_DESCRIPTION, MAX_URL] = [200, 2000, 1000];

/** Where a promotion stands. What is hidden is seen by nobody, whenever it is. */
export function groupOf(promotion: Promotion, today: string): Group {
  if (!promotion.active) return "hidden";
  if (promotion.ends_on && promotion.ends_on < today) return "past";
  if (promotion.is_default) return "standing";
  return promotion.starts_on && promotion.starts_on > today ? "coming" : "now";
}

/** The list by groups: what comes first stands first, and of what is past the latest. */
export function grouped(all: Promotion[], today: string): [Group, Promotion[]][] {
  const by = (group: Group) => {
    const found = all.filter((one) => groupOf(one, today) === group);
    if (group === "coming") found.sort((a, b) => order(a.starts_on, b.starts_on) || a.id - b.id);
    if (group === "past") found.sort((a, b) => order(b.ends_on, a.ends_on) || b.id - a.id);
    return found;
  };
  return GROUPS.map((group): [Group, Promotion[]] => [group, by(group)]).filter(
    ([, found]) => found.length > 0,
  );
}

const order = (one?: string | null, other?: string | null) =>
  (one ?? "").localeCompare(other ?? "");

/** A promotion as it is typed. */
export function formOf(promotion?: Promotion): Form {
  return {
    title: promotion?.title ?? "",
    description: promotion?.description ?? "",
    image_url: promotion?.image_url ?? "",
    starts_on: promotion?.starts_on ?? "",
    ends_on: promotion?.ends_on ?? "",
    is_default: promotion?.is_default ? "yes" : "",
    active: promotion && !promotion.active ? "" : "yes",
  };
}

const field = (form: Form, name: string) => (form[name] ?? "").trim();

/** The whole of it. */
export function bodyOf(form: Form): Schemas["NewPromotion"] {
  return {
    title: field(form, "title"),
    description: field(form, "description"),
    image_url: field(form, "image_url") || null,
    starts_on: field(form, "starts_on") || null,
    ends_on: field(form, "ends_on") || null,
    is_default: form.is_default === "yes",
    active: form.active === "yes",
  };
}

/** What changed of it, and nothing else: the rest may have changed elsewhere. */
export function changeOf(base: Form, form: Form): Schemas["PromotionChange"] {
  const [before, after] = [bodyOf(base), bodyOf(form)];
  const names = Object.keys(after) as (keyof typeof after)[];
  return Object.fromEntries(
    names.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]]),
  );
}

/** What is wrong, as text names by field; the daemon looks again. */
export function faults(form: Form): Partial<Record<string, string>> {
  const [from, until] = [field(form, "starts_on"), field(form, "ends_on")];
  const url = field(form, "image_url");
  return {
    ...(field(form, "title") ? {} : { title: "web-house-need-title" }),
    ...(url && !/^https:\/\/[^/\s\\]\S*$/i.test(url)
      ? { image_url: "web-house-promo-bad-url" }
      : {}),
    ...(from && until && until < from ? { ends_on: "web-house-promo-bad-days" } : {}),
  };
}
