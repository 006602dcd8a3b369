/** What guests read on the first screen. */

import common from "@locales/en/web.ftl";
import book from "@locales/en/web-book.ftl";

export const texts = [common, book];
