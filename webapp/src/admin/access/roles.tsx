/** Which role: what each may do stands beside it. */
import { t } from "../../i18n";
import type { Role } from "../who";

const ROLES = [
  ["staff", "web-staff-role-staff", "web-access-role-staff"],
  ["manager", "web-staff-role-manager", "web-access-role-manager"],
  ["owner", "web-staff-role-owner", "web-access-role-owner"],
] as const;

export function roleWord(role: Role): string {
  const [, word = ""] = ROLES.find(([name]) => name === role) ?? [];
  return t(word);
}

export function RoleBadge({ role }: { role: Role }) {
  const kind = { owner: "wait", manager: "good", staff: "" }[role];
  return <span class={`badge ${kind}`}>{roleWord(role)}</span>;
}

export function RoleChoice({ role, choose }: { role: Role; choose: (role: Role) => void }) {
  return (
    <fieldset class="access-roles">
      <legend>{t("web-access-role")}</legend>
      {ROLES.map(([name, word, how]) => (
        <label key={name}>
          <input type="radio" name="role" checked={role === name} onChange={() => choose(name)} />
          <span>
            <b>{t(word)}</b> <small class="dim">{t(how)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
