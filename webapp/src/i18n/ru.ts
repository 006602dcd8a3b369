/** What guests read. */

import common from "@locales/ru/web.ftl?raw";
import book from "@locales/ru/web-book.ftl?raw";
import mine from "@locales/ru/web-mine.ftl?raw";

export const texts = [common, book, mine];
