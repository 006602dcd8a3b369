//! A terminal with a program in it, read as a person reads it: by what stands on the screen.

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, bail};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

/// Wide enough for every panel.
const COLUMNS: NonZeroU16 = NonZeroU16::new(160).unwrap();
const ROWS: NonZeroU16 = NonZeroU16::new(60).unwrap();
const PATIENCE: Duration = Duration::from_secs(30);

/// See the module. The program ends with this value.
pub(crate) struct Screen {
    shown: Eye,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    _terminal: Box<dyn MasterPty + Send>,
}

/// Whoever looks at the screen.
#[derive(Clone)]
pub(crate) struct Eye(Arc<Shown>);

struct Shown {
    parser: Mutex<vt100::Parser>,
    news: Condvar,
}

impl Screen {
    /// Starts a program with these variables and no others.
    pub(crate) fn open(
        program: &Path,
        args: &[&str],
        vars: &[(&str, &str)],
    ) -> anyhow::Result<Self> {
        let size = PtySize {
            rows: ROWS.get(),
            cols: COLUMNS.get(),
            ..PtySize::default()
        };
        let pair = native_pty_system().openpty(size)?;
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        for (name, value) in vars {
            command.env(name, value);
        }
        let child = pair.slave.spawn_command(command)?;
        let shown = Arc::new(Shown {
            parser: Mutex::new(vt100::Parser::new(ROWS, COLUMNS, 0)),
            news: Condvar::new(),
        });
        let mut output = pair.master.try_clone_reader()?;
        let reader = Arc::clone(&shown);
        std::thread::spawn(move || {
            let mut bytes = [0; 16 * 1024];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                let mut parser = reader.parser.lock().unwrap_or_else(PoisonError::into_inner);
                parser.process(bytes.get(..count).unwrap_or_default());
                reader.news.notify_all();
            }
        });
        Ok(Self {
            shown: Eye(shown),
            keys: pair.master.take_writer()?,
            child,
            _terminal: pair.master,
        })
    }

    /// Types.
    pub(crate) fn press(&mut self, keys: &str) -> anyhow::Result<()> {
        self.keys.write_all(keys.as_bytes())?;
        Ok(self.keys.flush()?)
    }

    /// Another pair of eyes.
    pub(crate) fn eye(&self) -> Eye {
        self.shown.clone()
    }

    /// As [`Eye::wait`].
    pub(crate) fn wait(&self, text: &str, stands: bool) -> anyhow::Result<Instant> {
        self.shown.wait(text, stands)
    }

    /// What the program has used of a core since it began.
    pub(crate) fn cpu(&self) -> anyhow::Result<Duration> {
        /// What `getconf CLK_TCK` says on every Linux.
        const TICKS: u64 = 100;
        let stat = self.proc("stat")?;
        let (_, fields) = stat.rsplit_once(')').context("no stat")?;
        let used = fields.split_whitespace().skip(11).take(2);
        let ticks = used.map(str::parse::<u64>).sum::<Result<u64, _>>()?;
        Ok(Duration::from_millis(ticks * 1_000 / TICKS))
    }

    /// Its resident memory, in megabytes.
    pub(crate) fn resident_mb(&self) -> anyhow::Result<f64> {
        let status = self.proc("status")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let number = line.and_then(|line| line.split_whitespace().next());
        Ok(number.context("no VmRSS")?.parse::<f64>()? / 1024.0)
    }

    fn proc(&self, name: &str) -> anyhow::Result<String> {
        let id = self.child.process_id().context("it has ended")?;
        Ok(std::fs::read_to_string(format!("/proc/{id}/{name}"))?)
    }
}

impl Eye {
    /// Waits until the text stands on the screen, or does not any more; says when.
    pub(crate) fn wait(&self, text: &str, stands: bool) -> anyhow::Result<Instant> {
        let parser = self.0.parser.lock();
        let parser = parser.unwrap_or_else(PoisonError::into_inner);
        let differs =
            |parser: &mut vt100::Parser| parser.screen().contents().contains(text) != stands;
        let waited = self.0.news.wait_timeout_while(parser, PATIENCE, differs);
        let (parser, late) = waited.unwrap_or_else(PoisonError::into_inner);
        if late.timed_out() {
            bail!(
                "{text:?} on the screen: not {stands}\n{}",
                parser.screen().contents()
            );
        }
        Ok(Instant::now())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}
