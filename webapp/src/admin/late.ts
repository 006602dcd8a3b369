/** When guests are called late: one rule for the room and for the lists. */

/** Before that they look for a place to park. */
export const LATE_MIN = 10;
