/** What the first screen knows and does: the form, what is free for it, and each choice. */
import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n";
import { clock } from "../../i18n/time";
import { haptic } from "../../tg/bridge";
import { setBack } from "../../tg/chrome";
import type { Bootstrap } from "../store";
import { type Availability, useAvailability } from "./availability";
import { days, firstDay } from "./days";
import { type Alternative, change, form, gone, slotOf, taking } from "./form";
import { refused, send, sending, undecided } from "./send";

/** Tells of a choice that somebody else has made meanwhile, and takes it out of the form. */
function useGone(answer: Availability | undefined) {
  const [told, setTold] = useState("");
  useEffect(() => {
    const lost = answer && gone(form.value, answer);
    if (!lost || undecided() || sending.value) return;
    const time = clock(form.value.startsAt);
    // A refusal has said so already, with what is free instead.
    if (refused.value === undefined) setTold(t(`web-book-gone-${lost}`, { time }));
    change(lost === "slot" ? { startsAt: "", tables: [] } : { tables: [] });
    haptic("error");
  }, [answer]);
  return [told, setTold] as const;
}

/** Back takes the chosen time back, and with it the tabs come again. */
function useBackToSlots(chosen: boolean) {
  useEffect(() => {
    if (!chosen) return;
    setBack(() => change({ startsAt: "", tables: [] }));
    return () => setBack(undefined);
  }, [chosen]);
}

export function useDesk(venue: Bootstrap["venue"]) {
  const filled = { ...form.value, date: form.value.date || firstDay(venue) };
  const { date, guests, startsAt } = filled;
  const free = useAvailability(date, guests);
  const [told, setTold] = useGone(free.answer);
  const slot = slotOf(free.answer?.date === date ? free.answer : undefined, startsAt);
  useBackToSlots(slot !== undefined);
  /** Any choice answers what was told before. */
  const choose: typeof change = (part) => {
    setTold("");
    refused.value = undefined;
    haptic("tick");
    change({ date, ...part });
  };
  const onDate = (other: string) => choose({ date: other, startsAt: "", tables: [] });
  /** A second tap takes a time back. */
  const onSlot = (other: { starts_at: string }) =>
    choose({ startsAt: slot?.starts_at === other.starts_at ? "" : other.starts_at, tables: [] });
  const take = (other: Alternative) => choose(taking(filled, other));
  const book = async () => {
    change({ date });
    if ((await send()) === "refused") free.reread();
  };
  /** The next day that is not known to be closed. */
  const next = days(venue).find((one) => one.date > date && !one.closed)?.date;
  return { filled, ...free, told, slot, choose, onDate, onSlot, take, book, next };
}

export type Desk = ReturnType<typeof useDesk>;
