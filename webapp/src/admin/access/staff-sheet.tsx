/** Somebody's role: given, changed, taken away. */
import { useState } from "preact/hooks";
import { post, remove, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { Field } from "../../ui/kit";
import { Confirm, Sheet } from "../../ui/sheet";
import { Submit } from "../../ui/submit";
import { useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import type { Role } from "../who";
import { telegramId } from "./names";
import { RoleChoice, roleWord } from "./roles";

type Member = Schemas["StaffMember"];
type Props = { member?: Member; load: () => Promise<void>; onClose: () => void };

export const memberName = (member: Member): string =>
  member.name || t("web-access-telegram", { id: `${member.telegram_id}` });

export function StaffSheet({ member, load, onClose }: Props) {
  const [id, setId] = useState(member ? `${member.telegram_id}` : "");
  const [name, setName] = useState(member?.name ?? "");
  const [role, setRole] = useState<Role>(member?.role ?? "staff");
  const [tried, setTried] = useState(false);
  const [removing, setRemoving] = useState(false);
  const task = useTask(load);
  const number = telegramId(id);

  const grant = () => {
    setTried(true);
    if (number === undefined) return;
    void task.run(async () => {
      const body = { telegram_id: number, role, name: name.trim() };
      const made = await post("/api/admin/staff", { body });
      toast(t("web-access-granted", { name: memberName(made), role: roleWord(made.role) }));
      void load();
      onClose();
    });
  };
  const take = () =>
    void task.run(async () => {
      if (!member) return;
      setRemoving(false);
      await remove("/api/admin/staff/{telegram_id}", {
        path: { telegram_id: member.telegram_id },
      });
      toast(t("web-access-removed", { name: memberName(member) }));
      void load();
      onClose();
    });

  if (removing && member) {
    return (
      <Confirm
        title={t("web-access-remove-title", { name: memberName(member) })}
        text={t("web-access-remove-text")}
        yes={t("web-access-remove-yes")}
        busy={task.busy}
        onYes={take}
        onClose={() => setRemoving(false)}
      />
    );
  }
  return (
    <Sheet title={member ? memberName(member) : t("web-access-grant")} onClose={onClose}>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          grant();
        }}
      >
        {!member && (
          <Field
            label={t("web-access-id")}
            error={tried && number === undefined ? t("web-access-id-wrong") : undefined}
          >
            {(given) => (
              <input
                {...given}
                type="text"
                inputMode="numeric"
                autocomplete="off"
                value={id}
                onInput={(event) => setId(event.currentTarget.value)}
              />
            )}
          </Field>
        )}
        {!member && <p class="dim">{t("web-access-id-how")}</p>}
        <Field label={t("web-access-name")}>
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
        <RoleChoice role={role} choose={setRole} />
        <Submit
          text={member ? t("web-access-save") : t("web-access-grant-yes")}
          busy={task.busy}
          error={task.error}
        />
        {member && (
          <button
            type="button"
            class="button danger wide"
            disabled={task.busy}
            onClick={() => setRemoving(true)}
          >
            {t("web-access-remove")}
          </button>
        )}
      </form>
    </Sheet>
  );
}
