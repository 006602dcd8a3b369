//! What Filin counts of itself, for Prometheus. Nothing global: the counters live in the [`App`].

use std::fmt;
use std::time::Duration;

use filin_core::api::stats::Stats;
use filin_core::domain::backup::Backup;
use filin_core::service::{Queue, Summary};
use prometheus_client::encoding::{EncodeLabelSet, text};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Registry, Unit};

use crate::app::App;

/// Seconds, by powers of four: from a cached answer to a database that hardly answers.
const BUCKETS: [f64; 8] = [0.0005, 0.002, 0.008, 0.032, 0.128, 0.512, 2.048, 8.192];

/// A route and how it answered.
#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Answered {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Route {
    method: &'static str,
    route: String,
}

#[derive(Clone, Debug, Hash, PartialEq, Eq, EncodeLabelSet)]
struct Of {
    of: &'static str,
}

type Durations = Family<Route, Histogram, fn() -> Histogram>;

/// See the module.
pub struct Metrics {
    registry: Registry,
    requests: Family<Answered, Counter>,
    durations: Durations,
    listeners: Gauge,
    seq: Gauge,
    today: Family<Of, Gauge>,
    memory: Gauge,
    messages: Family<Of, Counter>,
    queue: Gauge,
    backup_at: Gauge,
    backup_bytes: Gauge,
}

impl Metrics {
    /// Counters at zero.
    #[must_use]
    pub fn new(engine: &'static str) -> Self {
        let mut registry = Registry::with_prefix("filin");
        let requests = Family::<Answered, Counter>::default();
        let durations = Durations::new_with_constructor(|| Histogram::new(BUCKETS));
        let (listeners, seq, memory) = (Gauge::default(), Gauge::default(), Gauge::default());
        let today = Family::<Of, Gauge>::default();
        let messages = Family::<Of, Counter>::default();
        let queue = Gauge::default();
        let (backup_at, backup_bytes) = (Gauge::default(), Gauge::default());
        let build = Info::new([("version", env!("CARGO_PKG_VERSION")), ("engine", engine)]);
        registry.register("build", "Which Filin this is", build);
        registry.register("http_requests", "Requests answered", requests.clone());
        registry.register_with_unit(
            "http_request_duration",
            "Time until the answer began",
            Unit::Seconds,
            durations.clone(),
        );
        registry.register("live_listeners", "Open WebSockets", listeners.clone());
        registry.register("event_seq", "The newest event\'s number", seq.clone());
        registry.register("today", "Figures of the service day", today.clone());
        registry.register(
            "telegram_messages",
            "What became of messages by Filin itself: sent, retried, dropped, or told to wait (429)",
            messages.clone(),
        );
        registry.register(
            "telegram_queue",
            "Messages that wait to be sent",
            queue.clone(),
        );
        registry.register_with_unit(
            "backup_last_success_timestamp",
            "When the newest backup was made; 0 while there is none",
            Unit::Seconds,
            backup_at.clone(),
        );
        registry.register_with_unit(
            "backup",
            "How large the newest backup is",
            Unit::Bytes,
            backup_bytes.clone(),
        );
        registry.register_with_unit(
            "resident_memory",
            "Of this process",
            Unit::Bytes,
            memory.clone(),
        );
        Self {
            registry,
            requests,
            durations,
            listeners,
            seq,
            today,
            memory,
            messages,
            queue,
            backup_at,
            backup_bytes,
        }
    }

    /// Counts what became of messages.
    pub fn settled(&self, summary: Summary) {
        for (of, count) in [
            ("sent", summary.sent),
            ("retried", summary.postponed),
            ("dropped", summary.dropped),
        ] {
            let count = u64::try_from(count).unwrap_or(u64::MAX);
            self.messages.get_or_create(&Of { of }).inc_by(count);
        }
    }

    /// Counts a message that Telegram told to wait.
    pub fn told_to_wait(&self) {
        self.messages.get_or_create(&Of { of: "too_many" }).inc();
    }

    /// Counts an answer of a route, named by its template, never by what was asked for.
    pub fn answered(&self, method: &'static str, route: &str, status: u16, took: Duration) {
        let route = Route {
            method,
            route: route.to_owned(),
        };
        self.durations
            .get_or_create(&route)
            .observe(took.as_secs_f64());
        let Route { method, route } = route;
        let answered = Answered {
            method,
            route,
            status,
        };
        self.requests.get_or_create(&answered).inc();
    }

    /// Notes the newest backup.
    pub fn newest_backup(&self, newest: Option<&Backup>) {
        self.backup_at
            .set(newest.map_or(0, |one| one.made_at.timestamp()));
        let bytes = newest.map_or(0, |one| i64::try_from(one.bytes).unwrap_or(i64::MAX));
        self.backup_bytes.set(bytes);
    }

    /// Everything, in the text form of OpenMetrics; gauges as of now.
    ///
    /// # Errors
    /// None that could happen: text is written to memory.
    pub fn text(&self, app: &App, today: &Stats, queue: Queue) -> Result<String, fmt::Error> {
        self.listeners.set(whole(app.hub.listeners()));
        self.seq.set(app.hub.head());
        self.queue.set(queue.length);
        self.memory.set(resident_memory().unwrap_or_default());
        for (of, value) in [
            ("bookings", today.total_bookings),
            ("pending", today.pending),
            ("confirmed", today.confirmed),
            ("seated", today.seated),
            ("completed", today.completed),
            ("canceled", today.canceled),
            ("no_show", today.no_show),
            ("walk_ins", today.walk_ins),
            ("people_here", today.now_in_restaurant.unwrap_or_default()),
            ("people_expected", today.expecting),
            ("tables_free", today.free_tables.unwrap_or_default()),
            ("tables_busy", today.busy_tables.unwrap_or_default()),
        ] {
            self.today.get_or_create(&Of { of }).set(value);
        }
        let mut text = String::new();
        text::encode(&mut text, &self.registry)?;
        Ok(text)
    }
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// Bytes; none where the system has no `/proc`.
fn resident_memory() -> Option<i64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kilobytes: i64 = line.trim().trim_end_matches(" kB").trim().parse().ok()?;
    kilobytes.checked_mul(1024)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_is_read_where_there_is_proc() {
        if std::path::Path::new("/proc/self/status").exists() {
            assert!(resident_memory().is_some_and(|bytes| bytes > 100_000));
        }
    }
}
