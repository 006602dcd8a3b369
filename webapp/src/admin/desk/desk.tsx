/** The bookings desk: who awaits an answer, who waits for a table, and the day. */
import "../../styles/staff-desk.css";
import { t } from "../../i18n";
import { Icon } from "../../ui/icon";
import { Failed } from "../../ui/kit";
import { failure, load, room } from "../day";
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
