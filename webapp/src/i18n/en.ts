/** What guests read. */

import common from "@locales/en/web.ftl?raw";
import book from "@locales/en/web-book.ftl?raw";
import mine from "@locales/en/web-mine.ftl?raw";

export const texts = [common, book, mine];
