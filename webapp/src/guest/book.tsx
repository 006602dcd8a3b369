/** The first screen: a table in at most four taps, all on one page. */
import { Problem } from "../api/http";
import { t } from "../i18n";
import { clock, day } from "../i18n/time";
import { Empty, Failed, Loading } from "../ui/kit";
import { MainButton } from "../ui/main-button";
import { DayChips } from "./book/day-chips";
import { type Desk, useDesk } from "./book/desk";
import { ahead, fieldOf } from "./book/form";
import { Hero } from "./book/hero";
import { Party } from "./book/party";
import { useRest } from "./book/rest-later";
import { refused, sending } from "./book/send";
import { DaySlots, SlotsAhead } from "./book/slots";
import { Trouble } from "./book/trouble";
import { useWaitSheet } from "./book/wait-sheet";
import { buttonText } from "./book/words";
import { type Bootstrap, boot, failure, load } from "./store";

export function Book() {
  const known = boot.value;
  if (!known) {
    return (
      <main class="page">
        <h1 class="hidden">{t("web-tab-book")}</h1>
        {failure.value ? <Failed error={failure.value} retry={() => void load()} /> : <Loading />}
      </main>
    );
  }
  return (
    <>
      <Hero boot={known} />
      <main class="page desk">{known.tables.length > 0 ? <Form boot={known} /> : <NoPlan />}</main>
    </>
  );
}

/** Without tables nothing can be booked here. */
function NoPlan() {
  return (
    <Empty text={t("web-book-no-plan")}>
      <a class="button main" href="#/more/contacts">
        {t("web-book-contacts")}
      </a>
    </Empty>
  );
}

/** The refusal, if it is about this field. */
function errorAt(field: string): string | undefined {
  const error = refused.value;
  return error instanceof Problem && fieldOf(error.code) === field ? error.message : undefined;
}

function Form({ boot: { venue, tables, me } }: { boot: Bootstrap }) {
  const desk = useDesk(venue);
  const { date, guests } = desk.filled;
  return (
    <>
      <DayChips venue={venue} date={date} onDate={desk.onDate} />
      <Party
        guests={guests}
        largest={venue.largest_party}
        error={errorAt("party")}
        onGuests={(count) => desk.choose({ guests: count })}
      />
      <Times desk={desk} venue={venue} me={me} />
      <Finish desk={desk} plan={tables} me={me} />
    </>
  );
}

type TimesProps = { desk: Desk; venue: Bootstrap["venue"]; me: Bootstrap["me"] };

function Times({ desk, venue, me }: TimesProps) {
  const { answer, current, error, next, told, slot } = desk;
  const { date, guests, startsAt } = desk.filled;
  const [sheet, wait] = useWaitSheet(date, guests, ahead(answer?.slots ?? [], venue.now), me);
  return (
    <section class="stack tight">
      <h2>{t("web-book-time")}</h2>
      {told && (
        <p class="notice" role="alert">
          {told}
        </p>
      )}
      {!slot && <Trouble error={refused.value} onTake={desk.take} />}
      {error !== undefined && !current && <Failed error={error} retry={desk.reread} />}
      {answer && (
        <DaySlots
          slots={answer.slots}
          now={venue.now}
          next={next && day(next)}
          onNext={() => next && desk.onDate(next)}
          chosen={startsAt}
          dimmed={!current}
          onSlot={desk.onSlot}
          onWait={wait}
        />
      )}
      {!answer && error === undefined && <SlotsAhead />}
      {sheet}
    </section>
  );
}

type FinishProps = { desk: Desk; plan: Bootstrap["tables"]; me: Bootstrap["me"] };

/** What comes once a time is chosen: the table, the contact, the button. */
function Finish({ desk, plan, me }: FinishProps) {
  const rest = useRest(desk.answer !== undefined);
  const { slot, filled } = desk;
  if (!slot) return null;
  if (!rest) return <Loading />;
  const text = buttonText(filled.tables, clock(slot.starts_at));
  return (
    <>
      <rest.Tables
        plan={plan}
        slot={slot}
        guests={filled.guests}
        chosen={filled.tables}
        onTables={(tables) => desk.choose({ tables })}
      />
      <rest.Contact me={me} phoneError={errorAt("phone")} commentError={errorAt("comment")} />
      <Trouble error={refused.value} onTake={desk.take} />
      <MainButton
        text={sending.value ? t("web-book-going") : text}
        enabled={desk.current}
        busy={sending.value}
        onPress={() => void desk.book()}
      />
    </>
  );
}
