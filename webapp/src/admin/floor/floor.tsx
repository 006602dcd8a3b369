/** The live room: the plan with every table as it stands, who comes, who sits, what waits. */
import "../../styles/staff-floor.css";
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import { Empty, Failed, Loading } from "../../ui/kit";
import { day, failure, load, room, stale } from "../day";
import { DayBar, Title } from "../frame";
import { show } from "../layers";
import { linked } from "../live";
import { may } from "../who";
import { Figures } from "./figures";
import { Arrivals, DayList, Sitters, Waiting } from "./lists";
import { StaffPlan } from "./plan";
import { useStrays } from "./strays";
import { plan, present } from "./views";

/** Whether the feed stands, in a word and a sign. */
function OnAir() {
  if (linked.value === undefined) return null;
  const on = linked.value && !stale.value;
  return (
    <span class={`staff-floor-air${on ? " on" : ""}`} role="status">
      {t(on ? "web-floor-on-air" : "web-floor-off-air")}
    </span>
  );
}

function Actions() {
  return (
    <div class="staff-floor-actions">
      {present.value && (
        <button type="button" class="button" onClick={() => show({ kind: "new", walkIn: true })}>
          <Icon name="person" />
          {t("web-floor-at-door")}
        </button>
      )}
      <button type="button" class="button main" onClick={() => show({ kind: "new" })}>
        <Icon name="plus" />
        {t("web-floor-new")}
      </button>
    </div>
  );
}

function Body() {
  const tables = plan.value;
  if (!room.value) {
    if (failure.value !== undefined) {
      return <Failed error={failure.value} retry={() => void load()} />;
    }
    return <Loading rows={6} />;
  }
  const bare = tables?.length === 0;
  return (
    <div class={`staff-floor-body${bare ? " bare" : ""}`}>
      {bare ? (
        <Empty text={t(may("manager") ? "web-floor-no-tables" : "web-floor-no-tables-ask")}>
          {may("manager") && (
            <a class="button main" href="#/tables">
              {t("web-floor-to-tables")}
            </a>
          )}
        </Empty>
      ) : (
        <StaffPlan />
      )}
      <div class="staff-floor-side">
        {present.value ? (
          <>
            <Arrivals />
            <Sitters />
          </>
        ) : (
          <DayList />
        )}
      </div>
    </div>
  );
}

export function FloorScreen() {
  useStrays();
  const title = day.value && !present.value ? "web-floor-title-day" : "web-floor-title";
  return (
    <main class="page staff-floor">
      <div class="staff-floor-head">
        <Title text={t(title)}>
          <OnAir />
        </Title>
        <DayBar />
        <Actions />
      </div>
      <div class="staff-floor-top">
        <Figures />
        <Waiting />
      </div>
      <Body />
    </main>
  );
}
