/** What a booking's change does to what is shown, without asking the daemon. */
import type { Schemas } from "../api/http";

type Booking = Schemas["Booking"];
type Room = Schemas["Room"];

const byTime = (one: Booking, other: Booking) =>
  Date.parse(one.starts_at) - Date.parse(other.starts_at) || one.id - other.id;

/** The list with the booking in its place, or without it. */
function placed(list: Booking[], booking: Booking, here: boolean): Booking[] {
  const known = list.some((one) => one.id === booking.id);
  if (!known && !here) return list;
  const others = list.filter((one) => one.id !== booking.id);
  return here ? [...others, booking].sort(byTime) : others;
}

/** Every booking of the room's day, once, in order of time. */
export function bookingsOf(room: Room | undefined): Booking[] {
  const all = new Map<number, Booking>();
  for (const table of room?.tables ?? []) for (const one of table.bookings) all.set(one.id, one);
  for (const one of room?.without_table ?? []) all.set(one.id, one);
  return [...all.values()].sort(byTime);
}

/** The room with the booking as it is now. An older version than what is shown changes nothing. */
export function inRoom(room: Room, booking: Booking): Room {
  const shown = bookingsOf(room).find((one) => one.id === booking.id);
  if (shown && shown.version > booking.version) return room;
  const today = booking.date === room.date;
  return {
    ...room,
    tables: room.tables.map((table) => {
      const here = today && booking.tables.includes(table.number);
      const bookings = placed(table.bookings, booking, here);
      return bookings === table.bookings ? table : { ...table, bookings };
    }),
    without_table: placed(room.without_table ?? [], booking, today && booking.tables.length === 0),
  };
}

/** The requests with the booking among them, or no more; what must be answered first stands first. */
export function inQueue(queue: Booking[], booking: Booking): Booking[] {
  const others = queue.filter((one) => one.id !== booking.id);
  if (booking.status !== "pending") return others.length === queue.length ? queue : others;
  // A request runs out when its time has come, however long ago it was made.
  return [...others, booking].sort(byTime);
}
