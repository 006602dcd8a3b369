//! Whoever waits for a table: who is to be called, and what can be done about them.

use std::cmp::Reverse;
use std::collections::HashSet;

use filin_core::api::waitlist::WaitEntry;
use filin_core::domain::ids::WaitId;
use filin_core::domain::service_day::ServiceDay;
use filin_core::domain::waitlist::WaitStatus;

use super::{Ask, Data, Modal, State};
use crate::output::Tone;
use crate::shown;
use crate::tui::command::Pane;
use crate::tui::effect::{Act, Effect};

/// Whether nobody tells them of their offer unless somebody here does: they have no Telegram.
pub(crate) fn needs_call(wait: &WaitEntry) -> bool {
    let guest = wait.guest.as_ref();
    wait.status == WaitStatus::Offered && guest.is_none_or(|guest| guest.telegram_id.is_none())
}

/// Those to be called on any day, whose offer ends first before the others; then the day's line,
/// and last those who did not answer.
pub(super) fn in_order(data: &Data) -> Vec<WaitId> {
    let mut waits: Vec<&WaitEntry> = data
        .waits
        .iter()
        .filter(|wait| wait.date == data.day || needs_call(wait))
        .collect();
    waits.sort_by_key(|wait| {
        let call = needs_call(wait);
        let ends = wait.offer.as_ref().filter(|_| call);
        let ends = ends.map(|offer| offer.expires_at);
        (Reverse(call), ends, !wait.status.is_open())
    });
    waits.iter().map(|wait| wait.id).collect()
}

impl State {
    /// Whoever waits and is looked at.
    pub(crate) fn wait(&self) -> Option<&WaitEntry> {
        self.waiting(self.cursors.waits.key()?)
    }

    /// Whoever waits under this number.
    pub(crate) fn waiting(&self, id: WaitId) -> Option<&WaitEntry> {
        let mut waits = self.data.as_ref()?.waits.iter();
        waits.find(|wait| wait.id == id)
    }

    /// What is said where a booking was meant and there is none.
    pub(super) fn nothing(&self) -> &'static str {
        if self.source == Pane::Waits {
            "not-of-wait"
        } else {
            "nothing-picked"
        }
    }

    /// `Иван 20:00–22:00 ×4`, with its day where that is not the one in sight.
    pub(crate) fn named_wait(&self, wait: &WaitEntry) -> String {
        let words = &self.words;
        let day = if self.day() == Some(wait.date) {
            String::new()
        } else {
            format!("{} ", shown::day_short(words, wait.date))
        };
        let window = shown::period(words, wait.date, wait.from_at, wait.until_at);
        format!("{} {day}{window} ×{}", self.who_waits(wait), wait.guests)
    }

    /// Their name, else their phone.
    pub(crate) fn who_waits(&self, wait: &WaitEntry) -> String {
        let guest = wait.guest.as_ref();
        let name = guest.map(|guest| guest.name.clone());
        let name = name.filter(|name| !name.is_empty());
        let phone = || guest.and_then(|guest| guest.phone.clone());
        name.or_else(phone)
            .unwrap_or_else(|| self.words.tui("nameless"))
    }

    /// Books for whoever is looked at what they are offered.
    pub(super) fn claim(&mut self) -> Option<Effect> {
        if !self.may_act() {
            return None;
        }
        let refused = match self.wait() {
            None => self.words.tui("no-waits"),
            Some(wait) if wait.status == WaitStatus::Waiting => {
                let args = [("wait", self.named_wait(wait))];
                self.words.tui_with("not-offered", &args)
            }
            Some(wait) => {
                let id = wait.id;
                self.asked += 1;
                return Some(self.send(Act::Claim(self.asked, id), None));
            }
        };
        self.say(Tone::Warn, refused);
        None
    }

    /// Asks whether whoever is looked at is to be taken off the list.
    pub(super) fn ask_unwait(&mut self) -> Option<Effect> {
        if !self.may_act() {
            return None;
        }
        let Some(wait) = self.wait() else {
            let text = self.words.tui("no-waits");
            self.say(Tone::Warn, text);
            return None;
        };
        let args = [("wait", self.named_wait(wait))];
        let ask = Ask {
            question: self.words.tui_with("sure-unwait", &args),
            act: Box::new(Act::Unwait(wait.id)),
        };
        self.put_up(Modal::Ask(ask));
        None
    }

    /// Who waits was read.
    pub(super) fn waits_came(&mut self, day: ServiceDay, waits: Vec<WaitEntry>) {
        if let Some(data) = self.data.as_mut().filter(|data| data.day == day) {
            data.waits = waits;
            self.heed_calls(true);
        }
    }

    /// Takes note of who is to be called; a new one is worth a ring.
    pub(super) fn heed_calls(&mut self, ring: bool) {
        let Some(data) = &self.data else { return };
        let calls = data.waits.iter().filter(|wait| needs_call(wait));
        let calls: HashSet<WaitId> = calls.map(|wait| wait.id).collect();
        let is_new = !calls.is_subset(&self.calls);
        self.calls = calls;
        if ring && is_new {
            self.ring();
        }
    }
}

#[cfg(test)]
mod tests;
