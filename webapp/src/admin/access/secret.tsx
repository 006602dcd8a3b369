/** What is shown once: a token's secret, a calendar's address. */
import { useRef, useState } from "preact/hooks";
import { t } from "../../i18n";
import { Sheet } from "../../ui/sheet";

type Props = {
  title: string;
  secret: string;
  /** What to do with it, and why not to show it around. */
  how: string;
  onClose: () => void;
};

export function Secret({ title, secret, how, onClose }: Props) {
  const [copied, setCopied] = useState<boolean>();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // The clipboard is refused in some frames: then it is marked, to be copied by hand.
      field.current?.select();
      setCopied(false);
    }
  };
  return (
    <Sheet title={title} onClose={onClose}>
      <p class="notice">{t("web-access-once")}</p>
      <textarea
        ref={field}
        class="access-secret"
        aria-label={t("web-access-secret")}
        readOnly
        rows={2}
        value={secret}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="button main wide" onClick={() => void copy()}>
        {t("web-access-copy")}
      </button>
      <p role="status" class={copied ? "good" : "dim"}>
        {copied === true && t("web-access-copied")}
        {copied === false && t("web-access-copy-self")}
      </p>
      <p class="dim">{how}</p>
      <button type="button" class="button wide" onClick={onClose}>
        {t("web-access-kept")}
      </button>
    </Sheet>
  );
}
