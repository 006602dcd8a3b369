/** What staff read besides. */

import common from "@locales/en/web-staff.ftl?raw";
import cast from "@locales/en/web-staff-cast.ftl?raw";
import desk from "@locales/en/web-staff-desk.ftl?raw";
import figures from "@locales/en/web-staff-figures.ftl?raw";
import floor from "@locales/en/web-staff-floor.ftl?raw";
import house from "@locales/en/web-staff-house.ftl?raw";
import people from "@locales/en/web-staff-people.ftl?raw";
import plan from "@locales/en/web-staff-plan.ftl?raw";

export const texts = [common, cast, desk, figures, floor, house, people, plan];
