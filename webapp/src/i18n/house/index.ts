/** What the screens behind the first one say; it comes with them. */
export const house = { ru: () => import("./ru"), en: () => import("./en") };
