//! `filin migrate`: a database into another, from v3 or from engine to engine, with proof.

mod report;

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use clap::Args;
use filin_core::store::url::{DatabaseUrl, without_password};
use filin_core::transfer::error::{Error as Failure, Result as Moved};
use filin_core::transfer::migrate::{Sums, compare, fill, read};
use filin_core::transfer::report::Report;
use filin_core::transfer::source::{Source, SourceFeed, Whose};
use filin_core::transfer::target::Target as Filled;
use filin_core::transfer::v3::Options;
use tokio::runtime::Handle;

use self::report::Lines;
use super::database::{Beside, Look, Target, failed, now, url};
use crate::desk;
use crate::error::{Error, Result};
use crate::global::Global;
use crate::output::Printer;

const EXAMPLES: &str = "\
Examples:
  filin migrate --from sqlite:filin.db --to postgres://filin@localhost/filin
  filin migrate --from sqlite:old/filin-v3.db --to sqlite:filin.db --timezone Asia/Krasnoyarsk
  filin migrate --from sqlite:old/filin-v3.db --to sqlite:filin.db --dry-run --report rows.jsonl
  filin migrate --from sqlite:filin.db --to postgres://filin@localhost/filin --verify";

/// Move a database: from Filin v3, or from one engine to the other
///
/// Reads one snapshot of the source and never writes it. The target gets everything or nothing: rows,
/// keys and indexes, then both sides are counted and summed up, and only then it is made true. What
/// cannot come over from v3 as it is comes in the nearest safe form, or is set aside whole, and is
/// listed in the report. Stop the bot or the daemon that works with the source.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Migrate {
    /// The database that is read: sqlite:FILE or postgres://…, v3's spellings too
    #[arg(long, value_name = "URL")]
    from: String,
    /// The database that is written
    #[arg(long, value_name = "URL")]
    to: String,
    /// Only read, and say what would come over and how
    #[arg(long, conflicts_with_all = ["verify", "force"])]
    dry_run: bool,
    /// Only compare the two
    #[arg(long, conflicts_with = "force")]
    verify: bool,
    /// Where to write each value that could not come as it was, a JSON object a line
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// The zone of v3's times [default: the target's, else VENUE_TIMEZONE, else Europe/Moscow]
    #[arg(long, value_name = "ZONE")]
    timezone: Option<Tz>,
    /// Replace what is in the target; asks for its name
    #[arg(long)]
    force: bool,
}

/// What is to be done.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// To look and to tell.
    Read,
    /// To hold one beside the other.
    Compare,
    /// To write.
    Move,
}

/// What a run is about.
struct Plan {
    from: DatabaseUrl,
    to: DatabaseUrl,
    zone: Tz,
    now: DateTime<Utc>,
}

impl Migrate {
    fn mode(&self) -> Mode {
        match (self.dry_run, self.verify) {
            (true, _) => Mode::Read,
            (_, true) => Mode::Compare,
            _ => Mode::Move,
        }
    }

    /// Moves.
    pub(crate) async fn run(self, global: &Global, out: &Printer) -> Result<()> {
        let words = &out.words;
        let (from, to) = (url(&self.from, "--from", out)?, url(&self.to, "--to", out)?);
        if from.is_same(&to) {
            return Err(failed(words, "--to", &Failure::Same));
        }
        let beside = Beside::start()?;
        let asked = Asked {
            args: &self,
            global,
            out,
            beside: &beside,
        };
        let zone = asked.zone(&to).await?;
        let plan = Plan {
            from,
            to,
            zone,
            now: now(),
        };
        asked.carry_out(plan).await
    }
}

/// The command line with what it is carried out by.
struct Asked<'a> {
    args: &'a Migrate,
    global: &'a Global,
    out: &'a Printer,
    beside: &'a Beside,
}

impl Asked<'_> {
    async fn zone(&self, to: &DatabaseUrl) -> Result<Tz> {
        if let Some(zone) = self.args.timezone {
            return Ok(zone);
        }
        let to = to.clone();
        let zone = self
            .beside
            .soon(move |handle| match Source::open(&to, handle) {
                Ok(mut target) => target.zone(),
                // What is wrong with the target is said when it is looked at.
                Err(_) => Ok(None),
            });
        if let Some(zone) = zone.await.unwrap_or_default() {
            return Ok(zone);
        }
        match std::env::var("VENUE_TIMEZONE") {
            Ok(zone) => zone.parse().map_err(|_| {
                let zone = [("zone", zone)];
                Error::usage(&self.out.words, "move-zone", &zone)
            }),
            Err(_) => Ok(Tz::Europe__Moscow),
        }
    }

    async fn carry_out(&self, plan: Plan) -> Result<()> {
        let (words, out) = (&self.out.words, self.out);
        let lines = Lines::open(self.args.report.as_deref(), words)?;
        let opened = self.open(&plan).await?;
        if self.args.mode() != Mode::Compare {
            self.may_write(&plan).await?;
        }
        let work = Work {
            mode: self.args.mode(),
            plan,
            source: opened,
            report: lines.report(),
        };
        let working = self
            .beside
            .shown(out, move |handle, look| work.run(handle, look));
        let (feed, done) = working.await?;
        lines.close(words)?;
        let sums = match done {
            Ok(sums) => sums,
            Err(failure) => {
                return Err(failed(words, "--to", &failure));
            }
        };
        if let Some(feed) = &feed {
            report::show(out, feed, &sums)?;
        }
        let sentence = match self.args.mode() {
            Mode::Read => "move-read",
            Mode::Compare => "move-equal",
            Mode::Move => "move-done",
        };
        let rows: u64 = sums.values().map(|sum| sum.rows).sum();
        out.note(&words.with(
            sentence,
            &[
                ("rows", rows.to_string()),
                ("to", without_password(&self.args.to)),
            ],
        ));
        Ok(())
    }

    /// Opens the source, and asks what only people know.
    async fn open(&self, plan: &Plan) -> Result<Source> {
        let words = &self.out.words;
        let (from, now) = (plan.from.clone(), plan.now);
        let opened = self.beside.soon(move |handle| {
            let mut source = Source::open(&from, handle)?;
            match (source.whose(), source.holder(now)?) {
                (_, Some(holder)) => Err(Failure::InUse(holder)),
                (Whose::Nobody | Whose::Stranger, _) => Err(Failure::Strange),
                _ => Ok(source),
            }
        });
        let source = opened
            .await
            .map_err(|failure| failed(words, "--from", &failure))?;
        let writes = self.args.mode() == Mode::Move;
        if source.whose() == Whose::V3 && writes && desk::must_ask(self.global.yes, words)? {
            desk::confirm(self.out, &words.get("move-is-v3-stopped"))?;
        }
        Ok(source)
    }

    /// Whether the target may be written, with a typed word where that costs something.
    async fn may_write(&self, plan: &Plan) -> Result<()> {
        let target = Target {
            url: &plan.to,
            typed: &self.args.to,
            option: "--to",
            beside: self.beside,
            out: self.out,
        };
        let Some(rows) = target.rows().await? else {
            return Ok(());
        };
        if self.args.dry_run {
            self.out.warn(&self.out.words.get("move-target-has-data"));
            return Ok(());
        }
        target.may_lose(rows, self.args.force, self.global.yes)
    }
}

/// What runs beside the bars.
struct Work {
    mode: Mode,
    plan: Plan,
    source: Source,
    report: Report,
}

/// The source's rows with their report, and what came of them.
type Outcome = (Option<SourceFeed>, Moved<Sums>);

impl Work {
    fn run(self, runtime: &Handle, look: &Look) -> Outcome {
        let Plan { to, zone, now, .. } = self.plan;
        let name = "Filin".to_owned();
        let options = Options { zone, now, name };
        let mut feed = match self.source.feed(options, self.report) {
            Ok(feed) => feed,
            Err(error) => return (None, Err(error)),
        };
        let done = match self.mode {
            Mode::Read => read(&mut feed, look),
            Mode::Compare => Source::open(&to, runtime)
                .and_then(|other| {
                    other.feed(
                        Options {
                            zone,
                            now,
                            name: String::new(),
                        },
                        Report::default(),
                    )
                })
                .and_then(|mut other| compare(&mut feed, &mut other, look)),
            Mode::Move => {
                Filled::begin(&to, runtime).and_then(|target| fill(&mut feed, target, look))
            }
        };
        (Some(feed), done)
    }
}
