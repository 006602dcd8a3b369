/** What staff read besides. */

import common from "@locales/ru/web-staff.ftl?raw";
import cast from "@locales/ru/web-staff-cast.ftl?raw";
import desk from "@locales/ru/web-staff-desk.ftl?raw";
import figures from "@locales/ru/web-staff-figures.ftl?raw";
import floor from "@locales/ru/web-staff-floor.ftl?raw";
import house from "@locales/ru/web-staff-house.ftl?raw";
import people from "@locales/ru/web-staff-people.ftl?raw";
import plan from "@locales/ru/web-staff-plan.ftl?raw";

export const texts = [common, cast, desk, figures, floor, house, people, plan];
