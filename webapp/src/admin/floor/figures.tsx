/** The evening in a few numbers: of the present, or of another day. */
import { useComputed } from "@preact/signals";
import { t } from "../../i18n";
import { bookings, room, stats } from "../day";
import { live } from "./now";
import { faces, present } from "./views";

type Figure = { key: string; value: number; text: string; more?: string };

function ofNow(): Figure[] {
  const all = [...faces.value.values()].map((face) => face.state);
  const free = all.filter((state) => state === "free" || state === "soon").length;
  const one = stats.value;
  const here = one?.now_in_restaurant ?? 0;
  const sat = all.filter((state) => state === "seated").length;
  return [
    { key: "free", value: free, text: t("web-floor-figure-free", { count: free }) },
    {
      key: "seated",
      value: here,
      text: t("web-floor-figure-seated", { count: here }),
      more: t("web-floor-figure-tables", { count: sat }),
    },
    {
      key: "expected",
      value: one?.expecting ?? 0,
      text: t("web-floor-figure-expected", { count: one?.expecting ?? 0 }),
      more: t("web-floor-figure-bookings", { count: (one?.pending ?? 0) + (one?.confirmed ?? 0) }),
    },
  ];
}

function ofDay(): Figure[] {
  const all = bookings.value.filter((one) => live(one) || one.status === "completed");
  const guests = all.reduce((sum, one) => sum + one.guests, 0);
  const unbooked = [...faces.value.values()].filter((face) => face.state === "free").length;
  return [
    {
      key: "bookings",
      value: all.length,
      text: t("web-floor-day-bookings", { count: all.length }),
    },
    { key: "guests", value: guests, text: t("web-floor-day-guests", { count: guests }) },
    { key: "free", value: unbooked, text: t("web-floor-day-free", { count: unbooked }) },
  ];
}

export function Figures() {
  const figures = useComputed(() => (present.value ? ofNow() : ofDay())).value;
  if (!room.value) return null;
  return (
    <ul class="staff-floor-figures" aria-label={t("web-floor-figures")}>
      {figures.map(({ key, value, text, more }) => (
        <li key={key} class={key}>
          <b>{value}</b> <span>{text}</span> {more && <small>{more}</small>}
        </li>
      ))}
    </ul>
  );
}
