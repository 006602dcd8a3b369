/** What guests read behind the first screen. */

import mine from "@locales/en/web-mine.ftl";

export const texts = [mine];
