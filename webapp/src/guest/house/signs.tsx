/** The signs of the house's list. */
import { Stroke } from "../../ui/icon";

const paths = {
  promotions: "M12 3l2.2 5.6L20 9.3l-4.4 3.9L17 19l-5-3.2L7 19l1.4-5.8L4 9.3l5.8-.7z",
  menu: "M9 3h6M12 3v6M8 21h8M9 21l1-6M15 21l-1-6M8 12a4 3 0 018 0 4 3 0 01-8 0M16 12c5 0 4 6 2 8",
  contacts:
    "M12 21c5-5.2 7-8.3 7-11a7 7 0 10-14 0c0 2.700 2 5.800 7 11zM12 12.500v-.01M9.500 10a2.500 2.500 0 105 0 2.500 2.500 0 10-5 0",
  language: "M3 12h18M12 3c-6 5-6 13 0 18M12 3c6 5 6 13 0 18M12 3a9 9 0 100 18 9 9 0 000-18z",
  privacy: "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 017 0v3M12 15v2",
} as const;

export type SignName = keyof typeof paths;

export function Sign({ name }: { name: SignName }) {
  return <Stroke d={paths[name]} sign="sign" />;
}
