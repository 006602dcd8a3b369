/** Something to come in by, just made: a token for a program or a browser, a calendar's address. */
import { useState } from "preact/hooks";
import { post, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Field } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { Submit } from "../../ui/submit";
import { useTask } from "../../ui/task";
import type { Role } from "../who";
import { days as daysOf } from "./names";
import { RoleChoice } from "./roles";

type Props<T> = { load: () => Promise<void>; onMade: (made: T) => void; onClose: () => void };

export function TokenSheet({ load, onMade, onClose }: Props<Schemas["IssuedToken"]>) {
  const [name, setName] = useState("");
  const [days, setDays] = useState("90");
  const [role, setRole] = useState<Role>("staff");
  const [tried, setTried] = useState(false);
  const task = useTask(load);
  const count = daysOf(days);
  const issue = () => {
    setTried(true);
    if (!name.trim() || count === undefined) return;
    void task.run(async () => {
      const body = { name: name.trim(), role, ...(count === null ? {} : { days: count }) };
      const made = await post("/api/admin/tokens", { body });
      void load();
      onMade(made);
    });
  };
  return (
    <Sheet title={t("web-access-token-new")} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          issue();
        }}
      >
        <Field
          label={t("web-access-token-name")}
          error={tried && !name.trim() ? t("web-access-name-wrong") : undefined}
        >
          {(given) => (
            <input
              {...given}
              type="text"
              dir="auto"
              autocomplete="off"
              placeholder={t("web-access-token-example")}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <RoleChoice role={role} choose={setRole} />
        <Field
          label={t("web-access-days")}
          error={tried && count === undefined ? t("web-access-days-wrong") : undefined}
        >
          {(given) => (
            <input
              {...given}
              type="text"
              inputMode="numeric"
              autocomplete="off"
              value={days}
              onInput={(event) => setDays(event.currentTarget.value)}
            />
          )}
        </Field>
        <Submit text={t("web-access-token-issue")} busy={task.busy} error={task.error} />
      </form>
    </Sheet>
  );
}

export function FeedSheet({ load, onMade, onClose }: Props<Schemas["IssuedFeed"]>) {
  const [name, setName] = useState("");
  const [tried, setTried] = useState(false);
  const task = useTask(load);
  const issue = () => {
    setTried(true);
    if (!name.trim()) return;
    void task.run(async () => {
      const made = await post("/api/admin/feeds", { body: { name: name.trim() } });
      void load();
      onMade(made);
    });
  };
  return (
    <Sheet title={t("web-access-feed-new")} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          issue();
        }}
      >
        <Field
          label={t("web-access-feed-name")}
          error={tried && !name.trim() ? t("web-access-name-wrong") : undefined}
        >
          {(given) => (
            <input
              {...given}
              type="text"
              dir="auto"
              autocomplete="off"
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <p class="dim">{t("web-access-feed-what")}</p>
        <Submit text={t("web-access-feed-issue")} busy={task.busy} error={task.error} />
      </form>
    </Sheet>
  );
}
