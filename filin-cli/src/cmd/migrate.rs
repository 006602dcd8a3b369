//! `filin migrate`: a database into another, from v3 or from engine to engine, with proof.

mod look;
mod report;
mod said;

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::sync::Arc;

use chrono::{DateTime, Utc};
use chrono_tz::Tz;
use clap::Args;
use filin_core::store::url::{DatabaseUrl, without_password};
use filin_core::transfer::error::{Error as Failure, Result as Moved};
use filin_core::transfer::migrate::{Sums, compare, fill, read};
use filin_core::transfer::report::Report;
use filin_core::transfer::source::{Source, SourceFeed, Whose};
use filin_core::transfer::target::{Found, Target, inspect};
use filin_core::transfer::v3::Options;
use tokio::runtime::{Handle, Runtime};

use self::look::Look;
use self::report::Lines;
use self::said::failed;
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
        let runtime = runtime()?;
        let now = now();
        let asked = Asked {
            args: &self,
            global,
            out,
        };
        let zone = asked.zone(&to, runtime.handle()).await?;
        let plan = Plan {
            from,
            to,
            zone,
            now,
        };
        let done = asked.carry_out(plan, runtime.handle()).await;
        // A connection that hangs must not keep the program.
        runtime.shutdown_background();
        done
    }
}

/// The command line with what it is carried out by.
struct Asked<'a> {
    args: &'a Migrate,
    global: &'a Global,
    out: &'a Printer,
}

impl Asked<'_> {
    async fn zone(&self, to: &DatabaseUrl, runtime: &Handle) -> Result<Tz> {
        if let Some(zone) = self.args.timezone {
            return Ok(zone);
        }
        let (to, handle) = (to.clone(), runtime.clone());
        let zone = blocking(runtime, move || match Source::open(&to, &handle) {
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

    async fn carry_out(&self, plan: Plan, runtime: &Handle) -> Result<()> {
        let (words, out) = (&self.out.words, self.out);
        let lines = Lines::open(self.args.report.as_deref(), words)?;
        let opened = self.open(&plan, runtime).await?;
        if self.args.mode() != Mode::Compare {
            self.may_write(&plan, runtime).await?;
        }
        let look = Arc::new(Look::default());
        let work = Work {
            mode: self.args.mode(),
            plan,
            source: opened,
            report: lines.report(),
            look: Arc::clone(&look),
            runtime: runtime.clone(),
        };
        let working = runtime.spawn_blocking(move || work.run());
        let (feed, done) = look::watch(out, &look, working).await?;
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
    async fn open(&self, plan: &Plan, runtime: &Handle) -> Result<Source> {
        let words = &self.out.words;
        let (from, now, handle) = (plan.from.clone(), plan.now, runtime.clone());
        let opened = blocking(runtime, move || {
            let mut source = Source::open(&from, &handle)?;
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
        if source.whose() == Whose::V3 && writes && self.must_ask()? {
            desk::confirm(self.out, &words.get("move-is-v3-stopped"))?;
        }
        Ok(source)
    }

    /// Whether the target may be written, with a typed word where that costs something.
    async fn may_write(&self, plan: &Plan, runtime: &Handle) -> Result<()> {
        let words = &self.out.words;
        let (to, now, handle) = (plan.to.clone(), plan.now, runtime.clone());
        let found = blocking(runtime, move || inspect(&to, now, &handle)).await;
        let rows = match found.map_err(|failure| failed(words, "--to", &failure))? {
            Found::Empty => return Ok(()),
            Found::Data(rows) => rows,
        };
        if self.args.dry_run {
            self.out.warn(&words.get("move-target-has-data"));
            return Ok(());
        }
        report::touching(self.out, &rows);
        if !self.args.force {
            return Err(failed(words, "--to", &Failure::NotEmpty(rows)));
        }
        let name = without_password(&self.args.to);
        if self.must_ask()? {
            let typed = self
                .out
                .ask(&words.with("move-type-name", &[("name", name.clone())]))?;
            if typed != name {
                return Err(Error::Declined);
            }
        }
        Ok(())
    }

    fn must_ask(&self) -> Result<bool> {
        if self.global.yes {
            Ok(false)
        } else if io::stdin().is_terminal() {
            Ok(true)
        } else {
            Err(Error::usage(&self.out.words, "must-ask", &[]))
        }
    }
}

/// What runs beside the bars.
struct Work {
    mode: Mode,
    plan: Plan,
    source: Source,
    report: Report,
    look: Arc<Look>,
    runtime: Handle,
}

/// The source's rows with their report, and what came of them.
type Outcome = (Option<SourceFeed>, Moved<Sums>);

impl Work {
    fn run(self) -> Outcome {
        let Plan { to, zone, now, .. } = self.plan;
        let name = "Filin".to_owned();
        let options = Options { zone, now, name };
        let mut feed = match self.source.feed(options, self.report) {
            Ok(feed) => feed,
            Err(error) => return (None, Err(error)),
        };
        let (look, runtime) = (&*self.look, &self.runtime);
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
                Target::begin(&to, runtime).and_then(|target| fill(&mut feed, target, look))
            }
        };
        (Some(feed), done)
    }
}

fn url(text: &str, option: &str, out: &Printer) -> Result<DatabaseUrl> {
    text.parse().map_err(|bad| {
        let args = [("option", option.to_owned()), ("why", format!("{bad}"))];
        Error::usage(&out.words, "move-url", &args)
    })
}

/// A runtime of its own for the databases: the bars are drawn by another thread meanwhile.
fn runtime() -> Result<Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .map_err(|error| Error::Local(error.to_string()))
}

/// Does what blocks beside the runtime.
async fn blocking<T: Send + 'static>(
    runtime: &Handle,
    work: impl FnOnce() -> Moved<T> + Send + 'static,
) -> Moved<T> {
    runtime
        .spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(Failure::Internal(error.to_string())))
}

#[expect(
    clippy::disallowed_methods,
    reason = "what is past in v3's database is told by the clock of this machine"
)]
fn now() -> DateTime<Utc> {
    std::time::SystemTime::now().into()
}
