/** The few signs of the page, drawn with the text's colour. */
const paths = {
  table: "M4 8h16M7 8l-1 11M17 8l1 11M9 13h6",
  ticket: "M6 4h12v16l-3-2-3 2-3-2-3 2zM9 9h6M9 13h6",
  owl: "M4 6l4 3h8l4-3v9a8 6 0 01-16 0zM9 13h.01M15 13h.01M11 16l1 1 1-1",
  desk: "M4 20v-6h16v6M7 14V8h10v6M12 8V4",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  person: "M12 4a4 4 0 010 8 4 4 0 010-8M4 20c1-4 4-5 8-5s7 1 8 5",
  chart: "M4 20h16M7 20v-7M12 20V5M17 20v-10",
  star: "M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z",
  spark: "M12 3l1.8 6.2L20 11l-6.2 1.8L12 19l-1.8-6.2L4 11l6.2-1.8z",
  cup: "M5 9h12v6a4 4 0 01-4 4H9a4 4 0 01-4-4zM17 11h1.5a2 2 0 010 4H17M9 3v3M13 3v3",
  clock: "M12 4a8 8 0 010 16 8 8 0 010-16M12 8v4l3 2",
  plan: "M4 4h16v16H4zM4 10h8M12 4v9M12 17v3",
  house: "M4 11l8-7 8 7v9H4zM10 20v-6h4v6",
  key: "M15 5a4 4 0 110 8 4 4 0 010-8M12 12l-7 7M7 17l2 2M10 14l2 2",
  list: "M8 6h12M8 12h12M8 18h12M4 6h.01M4 12h.01M4 18h.01",
  down: "M12 4v11M7 11l5 5 5-5M5 20h14",
  horn: "M4 10v4h3l9 5V5l-9 5zM19 9.5a4 4 0 010 5M8 14.5l1 5.5h2.5",
} as const;

export type IconName = keyof typeof paths;

/** A path drawn with the text's colour. */
export function Stroke({ d, sign = "" }: { d: string; sign?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      class={sign}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}

export function Icon({ name }: { name: IconName }) {
  return <Stroke d={paths[name]} />;
}
