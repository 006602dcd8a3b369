/** The screens of the desk: what they are called, who may see them, where their code is. */
import type { IconName } from "../ui/icon";
import type { Parts } from "../ui/later";
import type { Role } from "./who";

export type Section = {
  /** In the address: `#/bookings`. */
  path: string;
  title: string;
  icon: IconName;
  /** From which role on. */
  role: Role;
};

/** Always at hand. */
export const MAIN: Section[] = [
  { path: "", title: "web-staff-floor", icon: "table", role: "staff" },
  { path: "bookings", title: "web-staff-bookings", icon: "ticket", role: "staff" },
  { path: "guests", title: "web-staff-guests", icon: "person", role: "staff" },
  { path: "figures", title: "web-staff-figures", icon: "chart", role: "staff" },
  { path: "more", title: "web-staff-more", icon: "owl", role: "staff" },
];

/** Behind "More". */
export const MORE: Section[] = [
  { path: "reviews", title: "web-staff-reviews", icon: "star", role: "staff" },
  { path: "promotions", title: "web-staff-promotions", icon: "spark", role: "manager" },
  { path: "broadcasts", title: "web-cast-title", icon: "horn", role: "manager" },
  { path: "menu", title: "web-staff-menu", icon: "cup", role: "manager" },
  { path: "hours", title: "web-staff-hours", icon: "clock", role: "manager" },
  { path: "tables", title: "web-staff-tables", icon: "plan", role: "manager" },
  { path: "venue", title: "web-staff-venue", icon: "house", role: "manager" },
  { path: "access", title: "web-staff-access", icon: "key", role: "owner" },
  { path: "log", title: "web-staff-log", icon: "list", role: "owner" },
  { path: "export", title: "web-staff-export", icon: "down", role: "manager" },
];

export const screens: Parts<object> = {
  "": () => import("./floor/floor").then((file) => file.FloorScreen),
  bookings: () => import("./desk/desk").then((file) => file.DeskScreen),
  guests: () => import("./people/guests").then((file) => file.GuestsScreen),
  figures: () => import("./figures/figures").then((file) => file.FiguresScreen),
  more: () => import("./more").then((file) => file.MoreScreen),
  reviews: () => import("./people/reviews").then((file) => file.ReviewsScreen),
  promotions: () => import("./house/promotions").then((file) => file.PromotionsScreen),
  broadcasts: () => import("./cast/cast").then((file) => file.CastScreen),
  menu: () => import("./house/menu").then((file) => file.MenuScreen),
  hours: () => import("./house/hours").then((file) => file.HoursScreen),
  venue: () => import("./house/venue").then((file) => file.VenueScreen),
  tables: () => import("./plan/tables").then((file) => file.TablesScreen),
  access: () => import("./access/access").then((file) => file.AccessScreen),
  log: () => import("./figures/log").then((file) => file.LogScreen),
  export: () => import("./figures/export").then((file) => file.ExportScreen),
};

const all = [...MAIN, ...MORE];

/** The section that an address leads to; the floor for one that leads nowhere. */
export function sectionOf(path: string): Section {
  return all.find((one) => one.path === path) ?? (MAIN[0] as Section);
}
