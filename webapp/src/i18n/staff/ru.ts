/** What staff read besides. */

import mine from "@locales/ru/web-mine.ftl";
import common from "@locales/ru/web-staff.ftl";
import cast from "@locales/ru/web-staff-cast.ftl";
import desk from "@locales/ru/web-staff-desk.ftl";
import figures from "@locales/ru/web-staff-figures.ftl";
import floor from "@locales/ru/web-staff-floor.ftl";
import house from "@locales/ru/web-staff-house.ftl";
import people from "@locales/ru/web-staff-people.ftl";
import plan from "@locales/ru/web-staff-plan.ftl";

export const texts = [mine, common, cast, desk, figures, floor, house, people, plan];
