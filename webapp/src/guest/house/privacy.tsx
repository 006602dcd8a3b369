/** What is kept about a guest, how to get and delete it, and what lies on this device. */
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { Confirm } from "../../ui/sheet";
import { toast } from "../../ui/toast";
import { forget } from "../store";

export function PrivacyScreen() {
  const [asked, ask] = useState(false);
  const yes = () => {
    forget();
    ask(false);
    toast(t("web-privacy-forgotten"));
  };
  return (
    <div class="stack">
      {["kept", "bot", "device"].map((part) => (
        <section class="card stack tight" key={part}>
          <h2>{t(`web-privacy-${part}-title`)}</h2>
          <p>{t(`web-privacy-${part}`)}</p>
          {part === "device" && (
            <button type="button" class="button danger wide" onClick={() => ask(true)}>
              {t("web-privacy-forget")}
            </button>
          )}
        </section>
      ))}
      {asked && (
        <Confirm
          title={`${t("web-privacy-forget")}?`}
          text={t("web-privacy-forget-sure")}
          yes={t("web-privacy-forget")}
          onYes={yes}
          onClose={() => ask(false)}
        />
      )}
    </div>
  );
}
