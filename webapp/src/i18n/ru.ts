/** What guests read on the first screen. */

import common from "@locales/ru/web.ftl";
import book from "@locales/ru/web-book.ftl";

export const texts = [common, book];
