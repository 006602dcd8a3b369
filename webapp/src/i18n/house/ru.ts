/** What guests read behind the first screen. */

import mine from "@locales/ru/web-mine.ftl";

export const texts = [mine];
