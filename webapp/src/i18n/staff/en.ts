/** What staff read besides. */

import mine from "@locales/en/web-mine.ftl";
import common from "@locales/en/web-staff.ftl";
import cast from "@locales/en/web-staff-cast.ftl";
import desk from "@locales/en/web-staff-desk.ftl";
import figures from "@locales/en/web-staff-figures.ftl";
import floor from "@locales/en/web-staff-floor.ftl";
import house from "@locales/en/web-staff-house.ftl";
import people from "@locales/en/web-staff-people.ftl";
import plan from "@locales/en/web-staff-plan.ftl";

export const texts = [mine, common, cast, desk, figures, floor, house, people, plan];
