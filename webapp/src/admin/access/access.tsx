/** Who may come in, and by what: people, tokens, calendars. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { remove, type Schemas } from "../../api/http";
import { t } from "../../i18n";
import { day } from "../../i18n/time";
import { Failed, Loading } from "../../ui/kit";
import { Confirm } from "../../ui/sheet";
import { tell, useTask } from "../../ui/task";
import { toast } from "../../ui/toast";
import { now } from "../clock";
import { Title } from "../frame";
import { who } from "../who";
import { FeedSheet, TokenSheet } from "./issue-sheets";
import { useAccess } from "./load";
import { actorWord } from "./names";
import { RoleBadge } from "./roles";
import { Secret } from "./secret";
import { memberName, StaffSheet } from "./staff-sheet";
import "../../styles/staff-access.css";

type Open =
  | { kind: "staff"; member?: Schemas["StaffMember"] }
  | { kind: "token" | "feed" }
  | { kind: "revoke-token"; token: Schemas["Token"] }
  | { kind: "revoke-feed"; feed: Schemas["Feed"] }
  | { kind: "secret"; title: string; secret: string; how: string };

const date = (moment: string) => day(moment.slice(0, 10));

/** A token that ends within so long is worth a look. */
const SOON_MS = 14 * 24 * 60 * 60 * 1000;

function Ends({ at }: { at: string | null | undefined }) {
  if (!at) return <>{t("web-access-for-ever")}</>;
  const left = Date.parse(at) - now.value;
  if (left <= 0) return <span class="error">{t("web-access-ended", { date: date(at) })}</span>;
  const text = t("web-access-ends", { date: date(at) });
  return left < SOON_MS ? <span class="access-soon">{text}</span> : <span>{text}</span>;
}

type PartProps = {
  title: string;
  how: string;
  add: string;
  onAdd: () => void;
  none?: string | undefined;
  children: ComponentChildren;
};

function Part({ title, how, add, onAdd, none, children }: PartProps) {
  return (
    <section class="card stack tight access-part">
      <h2>{title}</h2>
      <p class="dim">{how}</p>
      {none ? <p class="access-none">{none}</p> : <ul class="lines">{children}</ul>}
      <button type="button" class="button" onClick={onAdd}>
        {add}
      </button>
    </section>
  );
}

export function AccessScreen() {
  const { access, failure, load } = useAccess();
  const [open, setOpen] = useState<Open>();
  const task = useTask(load);
  const close = () => {
    setOpen(undefined);
    task.forgive();
  };
  const revoke = (work: () => Promise<unknown>, done: string) =>
    void task.run(async () => {
      await work();
      close();
      toast(done);
      void load();
    });
  const refused = task.error === undefined ? "" : ` ${tell(task.error)}`;
  const known = access ?? { staff: [], tokens: [], feeds: [] };
  return (
    <main class="page wide access">
      <Title text={t("web-staff-access")} />
      {failure !== undefined && <Failed error={failure} retry={() => void load()} />}
      {!access && failure === undefined && <Loading rows={6} />}
      {access && (
        <div class="access-parts">
          <Part
            title={t("web-access-people")}
            how={t("web-access-people-how")}
            add={t("web-access-grant")}
            onAdd={() => setOpen({ kind: "staff" })}
            none={access.staff.length === 0 ? t("web-access-people-none") : undefined}
          >
            {access.staff.map((member) => {
              const me = who.value?.actor === `staff:${member.telegram_id}`;
              const by = actorWord(member.granted_by, known);
              const text = (
                <span>
                  <b dir="auto">{memberName(member)}</b>{" "}
                  {me && <small class="good">{t("web-access-you")}</small>}{" "}
                  <small class="dim">
                    {member.from_settings
                      ? t("web-access-from-settings")
                      : t("web-access-since", { date: date(member.since ?? ""), by })}
                  </small>
                </span>
              );
              return (
                <li key={member.telegram_id}>
                  {member.from_settings ? (
                    <div class="line access-line">
                      {text} <RoleBadge role={member.role} />
                    </div>
                  ) : (
                    <button
                      type="button"
                      class="line access-line"
                      onClick={() => setOpen({ kind: "staff", member })}
                    >
                      {text} <RoleBadge role={member.role} />{" "}
                      <span class="chevron" aria-hidden="true">
                        ›
                      </span>
                    </button>
                  )}
                </li>
              );
            })}
          </Part>
          <Part
            title={t("web-access-tokens")}
            how={t("web-access-tokens-how")}
            add={t("web-access-token-new")}
            onAdd={() => setOpen({ kind: "token" })}
            none={access.tokens.length === 0 ? t("web-access-tokens-none") : undefined}
          >
            {access.tokens.map((token) => (
              <li key={token.id}>
                <div class="line access-line">
                  <span>
                    <b dir="auto">{token.name}</b>{" "}
                    {who.value?.actor === `token:${token.id}` && (
                      <small class="good">{t("web-access-this-token")}</small>
                    )}{" "}
                    <small class="dim">
                      {t("web-access-since", {
                        date: date(token.created_at),
                        by: actorWord(token.created_by, known),
                      })}
                      , <Ends at={token.expires_at} />
                    </small>
                  </span>{" "}
                  <RoleBadge role={token.role} />{" "}
                  <button
                    type="button"
                    class="button danger"
                    aria-label={`${t("web-access-revoke")}: ${token.name}`}
                    onClick={() => setOpen({ kind: "revoke-token", token })}
                  >
                    {t("web-access-revoke")}
                  </button>
                </div>
              </li>
            ))}
          </Part>
          <Part
            title={t("web-access-feeds")}
            how={t("web-access-feeds-how")}
            add={t("web-access-feed-new")}
            onAdd={() => setOpen({ kind: "feed" })}
            none={access.feeds.length === 0 ? t("web-access-feeds-none") : undefined}
          >
            {access.feeds.map((feed) => (
              <li key={feed.id}>
                <div class="line access-line">
                  <span>
                    <b dir="auto">{feed.name}</b>{" "}
                    <small class="dim">
                      {t("web-access-since", {
                        date: date(feed.created_at),
                        by: actorWord(feed.created_by, known),
                      })}
                    </small>
                  </span>{" "}
                  <button
                    type="button"
                    class="button danger"
                    aria-label={`${t("web-access-revoke")}: ${feed.name}`}
                    onClick={() => setOpen({ kind: "revoke-feed", feed })}
                  >
                    {t("web-access-revoke")}
                  </button>
                </div>
              </li>
            ))}
          </Part>
        </div>
      )}
      {open?.kind === "staff" && (
        <StaffSheet {...(open.member ? { member: open.member } : {})} load={load} onClose={close} />
      )}
      {open?.kind === "token" && (
        <TokenSheet
          load={load}
          onClose={close}
          onMade={({ name, secret }) =>
            setOpen({
              kind: "secret",
              title: t("web-access-token-made", { name }),
              secret,
              how: t("web-access-token-how"),
            })
          }
        />
      )}
      {open?.kind === "feed" && (
        <FeedSheet
          load={load}
          onClose={close}
          onMade={({ name, path }) =>
            setOpen({
              kind: "secret",
              title: t("web-access-feed-made", { name }),
              secret: `${location.origin}${path}`,
              how: t("web-access-feed-how"),
            })
          }
        />
      )}
      {open?.kind === "secret" && <Secret {...open} onClose={close} />}
      {open?.kind === "revoke-token" && (
        <Confirm
          title={t("web-access-revoke-title", { name: open.token.name })}
          text={`${t(
            who.value?.actor === `token:${open.token.id}`
              ? "web-access-revoke-own"
              : "web-access-revoke-token",
          )}${refused}`}
          yes={t("web-access-revoke")}
          busy={task.busy}
          onYes={() =>
            revoke(
              () => remove("/api/admin/tokens/{id}", { path: { id: open.token.id } }),
              t("web-access-revoked", { name: open.token.name }),
            )
          }
          onClose={close}
        />
      )}
      {open?.kind === "revoke-feed" && (
        <Confirm
          title={t("web-access-revoke-title", { name: open.feed.name })}
          text={`${t("web-access-revoke-feed")}${refused}`}
          yes={t("web-access-revoke")}
          busy={task.busy}
          onYes={() =>
            revoke(
              () => remove("/api/admin/feeds/{id}", { path: { id: open.feed.id } }),
              t("web-access-revoked", { name: open.feed.name }),
            )
          }
          onClose={close}
        />
      )}
    </main>
  );
}
