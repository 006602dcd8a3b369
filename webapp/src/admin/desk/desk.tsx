/** The bookings desk: who awaits an answer, who waits for a table, and the day. */
import "../../styles/staff-desk.css";
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import { Failed } from "../../ui/kit";
import { bookings, failure, load, queue, room } from "../day";
import { DayBar, Title } from "../frame";
import { show } from "../layers";
import { DayList } from "./list";
import { Queue } from "./queue";
import { Waits } from "./waits";

export function DeskScreen() {
  return (
    <main class="page desk-page">
      <Title text={t("web-staff-bookings")}>
        <button type="button" class="button main" onClick={() => show({ kind: "new" })}>
          <Icon name="plus" />
          {t("web-desk-new")}
        </button>
      </Title>
      {failure.value !== undefined && !room.value && (
        <Failed error={failure.value} retry={() => void load()} />
      )}
      <Jump />
      <div class="desk-parts">
        <Queue />
        <DayList>
          <DayBar />
        </DayList>
        <Waits />
      </div>
    </main>
  );
}

/** To a part that is further down. */
function Jump() {
  const parts = [
    ["desk-queue", t("web-desk-requests"), queue.value.length],
    ["desk-day", t("web-desk-day"), bookings.value.length],
    ["desk-waits", t("web-desk-waits"), 0],
  ] as const;
  const jump = (id: string) => {
    const part = document.getElementById(id);
    part?.scrollIntoView({ block: "start" });
    part?.focus({ preventScroll: true });
  };
  return (
    <nav class="desk-jump" aria-label={t("web-desk-parts")}>
      {parts.map(([id, text, count]) => (
        <button type="button" class="button" key={id} onClick={() => jump(id)}>
          {text} {count > 0 && <span class="desk-count">{count}</span>}
        </button>
      ))}
    </nav>
  );
}
