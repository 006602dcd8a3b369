/** The few signs of the page, drawn with the text's colour. */
const paths = {
  table: "M4 8h16M7 8l-1 11M17 8l1 11M9 13h6",
  ticket: "M6 4h12v16l-3-2-3 2-3-2-3 2zM9 9h6M9 13h6",
  owl: "M4 6l4 3h8l4-3v9a8 6 0 01-16 0zM9 13h.01M15 13h.01M11 16l1 1 1-1",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
