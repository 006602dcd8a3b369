/** Renames a section: a section is what its lines say, so each of them is changed. */
import { useState } from "preact/hooks";
import { patch } from "../../api/http";
import { t } from "../../i18n";
import { words } from "../../ui/kit";
import { Sheet } from "../../ui/sheet";
import { useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { MAX_SECTION, type Section } from "./menu-rules";
import { Entry } from "./parts";

type Props = {
  section: Section;
  known: string[];
  reload: () => Promise<unknown>;
  onClose: () => void;
};

export function RenameSheet({ section, known, reload, onClose }: Props) {
  const [name, setName] = useState(section.name);
  const { busy, error, run } = useTask(reload);
  const wish = name.trim();
  const joins = wish !== section.name && known.includes(wish);
  const save = () =>
    run(async () => {
      try {
        for (const { id, section: now } of section.items) {
          if (now === wish) continue;
          await patch("/api/admin/menu/{id}", { path: { id }, body: { section: wish } });
        }
      } finally {
        // Where it broke off, some lines have the new name already.
        await reload();
      }
      toast(t("web-house-saved"));
      onClose();
    });
  return (
    <Sheet title={t("web-house-menu-rename-title")} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Entry
          label={t("web-house-menu-section")}
          hint={
            joins
              ? t("web-house-menu-joins", { name: wish })
              : t("web-house-menu-rename-hint", { count: section.items.length })
          }
        >
          {(id) => (
            <input
              {...id}
              value={name}
              maxLength={MAX_SECTION}
              dir="auto"
              onInput={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Entry>
        {error !== undefined && (
          <p class="error" role="alert">
            {words(error)}
          </p>
        )}
        <button type="submit" class="button main wide" aria-busy={busy} aria-disabled={busy}>
          {t("web-house-save")}
        </button>
      </form>
    </Sheet>
  );
}
