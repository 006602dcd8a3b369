/** A time for which a table is out of service, and how to end it. */
import { remove, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { clock, day as dayWord, zone } from "../../i18n/time";
import { tell, useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { load, venue } from "../day";
import { serviceDay } from "./draft";

type Block = Schemas["Block"];

/** `12:00 – 18:00`, with the days where they are not the same. */
function when({ starts_at, ends_at }: Block): string {
  const start = venue.value?.day_start ?? "00:00";
  const [from, to] = [starts_at, ends_at].map((one) => serviceDay(one, zone.value, start));
  if (from === to) return `${clock(starts_at)} – ${clock(ends_at)}`;
  return `${dayWord(from ?? "")} ${clock(starts_at)} – ${dayWord(to ?? "")} ${clock(ends_at)}`;
}

export function BlockLine({ block }: { block: Block }) {
  const { busy, error, run } = useTask(load);
  const lift = () =>
    run(async () => {
      await remove("/api/admin/blocks/{id}", { path: { id: block.id } });
      toast(t("web-floor-lifted", { number: block.table }));
      await load();
    });
  return (
    <li class="card row apart staff-floor-block">
      <span>
        <b>{t("web-floor-is-blocked")}</b> {when(block)}
        {block.reason && (
          <>
            <br />
            <span class="dim" dir="auto">
              {block.reason}
            </span>
          </>
        )}
      </span>{" "}
      <button type="button" class="button" aria-disabled={busy} onClick={() => void lift()}>
        {t("web-floor-lift")}
      </button>
      {error !== undefined && (
        <p class="error" role="alert">
          {tell(error)}
        </p>
      )}
    </li>
  );
}
