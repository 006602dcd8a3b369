/** How to reach the guest: the name is known, the number may be; wishes. */
import { useState } from "preact/hooks";
import { t } from "../../i18n";
import { requestContact, speaks } from "../../tg/bridge";
import { Field } from "../../ui/kit";
import { type Bootstrap, boot, load } from "../store";
import { change, form } from "./form";

/** The bot hears of the contact a little later than the page. */
const TRIES = 6;
const BETWEEN_MS = 800;

/** Asks for the number and waits until the daemon knows it; says whether it does. */
async function takeNumber(): Promise<boolean> {
  if (!(await requestContact())) return false;
  for (let tried = 0; tried < TRIES; tried += 1) {
    await load();
    if (boot.value?.me.phone) {
      // The proven number stands instead of what was typed.
      change({ phone: undefined });
      return true;
    }
    await new Promise((go) => setTimeout(go, BETWEEN_MS));
  }
  return false;
}

function Ask() {
  const [state, setState] = useState<"still" | "waiting" | "none">("still");
  if (!speaks("6.9")) return null;
  const ask = async () => {
    setState("waiting");
    setState((await takeNumber()) ? "still" : "none");
  };
  return (
    <>
      <button
        type="button"
        class="button plain start"
        aria-busy={state === "waiting"}
        onClick={() => void ask()}
      >
        {t(state === "waiting" ? "web-book-phone-waiting" : "web-book-phone-ask")}
      </button>
      {state === "none" && (
        <p class="dim" role="status">
          {t("web-book-phone-none")}
        </p>
      )}
    </>
  );
}

function Phone({ known, error }: { known: string | null | undefined; error: string | undefined }) {
  const { phone } = form.value;
  if (known && phone === undefined) {
    return (
      <div class="row apart">
        <span>
          <span class="dim">{t("web-book-phone-known")}</span>
          <br />
          <b dir="ltr">{known}</b>
        </span>
        <button type="button" class="button plain" onClick={() => change({ phone: "" })}>
          {t("web-book-phone-other")}
        </button>
      </div>
    );
  }
  return (
    <div class="stack tight">
      <Field label={t("web-book-phone")} error={error}>
        {(given) => (
          <input
            {...given}
            type="tel"
            autocomplete="tel"
            dir="ltr"
            maxLength={40}
            placeholder={t("web-book-phone-hint")}
            value={phone ?? ""}
            onInput={({ currentTarget }) => change({ phone: currentTarget.value })}
          />
        )}
      </Field>
      {!known && <Ask />}
    </div>
  );
}

type Props = {
  me: Bootstrap["me"];
  phoneError?: string | undefined;
  commentError?: string | undefined;
};

export function Contact({ me, phoneError, commentError }: Props) {
  return (
    <section class="stack">
      <h2>{t("web-book-contact")}</h2>
      <div>
        <span class="dim">{t("web-book-name")}</span>
        <br />
        <b dir="auto">{me.name}</b>
      </div>
      <Phone known={me.phone} error={phoneError} />
      <Field label={t("web-book-comment")} error={commentError}>
        {(given) => (
          <textarea
            {...given}
            rows={2}
            maxLength={500}
            dir="auto"
            placeholder={t("web-book-comment-hint")}
            value={form.value.comment}
            onInput={({ currentTarget }) => change({ comment: currentTarget.value })}
          />
        )}
      </Field>
    </section>
  );
}
