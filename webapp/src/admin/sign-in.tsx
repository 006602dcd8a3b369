/** The door of the desk in a browser: a token, once. */
import { useState } from "preact/hooks";
import { Problem } from "../api/http";
import { t } from "../i18n";
import { Field, words } from "../ui/kit";
import { signIn } from "./who";

/** The field and its button; `done` when the daemon let them in. */
export function TokenForm({ done }: { done?: () => void }) {
  const [token, setToken] = useState("");
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  const send = async () => {
    if (!token.trim() || busy) return;
    setBusy(true);
    setError(undefined);
    try {
      await signIn(token.trim());
      setToken("");
      done?.();
    } catch (wrong) {
      setError(wrong);
    } finally {
      setBusy(false);
    }
  };
  const refused = error instanceof Problem && error.status === 401;
  const text = refused ? t("web-staff-token-wrong") : error ? words(error) : undefined;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={t("web-staff-token")} error={text}>
        {(given) => (
          <input
            {...given}
            type="password"
            autocomplete="current-password"
            autocapitalize="off"
            spellcheck={false}
            value={token}
            onInput={(event) => setToken(event.currentTarget.value)}
          />
        )}
      </Field>
      <button type="submit" class="button main wide" aria-busy={busy} disabled={!token.trim()}>
        {t("web-staff-enter")}
      </button>
    </form>
  );
}

export function SignIn() {
  return (
    <main class="page narrow door-page">
      <img src="/webapp/owl.svg" alt="" width="128" height="96" />
      <h1>{t("web-staff-door")}</h1>
      <p class="dim">{t("web-staff-door-how")}</p>
      <TokenForm />
    </main>
  );
}
