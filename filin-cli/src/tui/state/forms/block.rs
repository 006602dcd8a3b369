//! A table out of service, and back in it.

use filin_core::api::room::{Block, NewBlock};
use filin_core::domain::service_day::ServiceDay;

use super::read::day_text;
use super::{Handed, key};
use crate::shown;
use crate::tui::command::Pane;
use crate::tui::effect::{Act, Effect};
use crate::tui::state::form::{Field, Form, Kind};
use crate::tui::state::{Ask, Modal, State};

/// For so many minutes, unless something else is said.
const USUAL: &str = "120";

impl State {
    /// The block that stands at the table looked at, or the next of the day.
    pub(super) fn standing_block(&self) -> Option<Block> {
        let table = self.table().filter(|_| self.focus == Pane::Floor)?;
        let now = self.now()?;
        let blocks = table.blocks.iter().filter(|block| block.ends_at > now);
        blocks.min_by_key(|block| block.starts_at).cloned()
    }

    pub(super) fn ask_unblock(&mut self, block: &Block) -> Option<Effect> {
        let day = self.day()?;
        let time = shown::period(&self.words, day, block.starts_at, block.ends_at);
        let args = [
            ("table", block.table.to_string()),
            (
                "time",
                format!("{time} {}", block.reason).trim_end().to_owned(),
            ),
        ];
        self.put_up(Modal::Ask(Ask {
            question: self.words.tui_with("sure-unblock", &args),
            act: Box::new(Act::Unblock(block.id)),
        }));
        None
    }

    pub(super) fn block_form(&self, today: ServiceDay) -> Option<Form> {
        let day = self.day()?.max(today);
        let table = self.table().filter(|_| self.focus == Pane::Floor);
        let table = table.map_or_else(String::new, |table| table.number.to_string());
        // Of another day nobody can guess from when.
        let now = self.now().filter(|_| day == today);
        let now = now.map_or_else(String::new, |now| now.format("%H:%M").to_string());
        let known = !table.is_empty();
        let fields = vec![
            Field::proposed(key::TABLE, table),
            Field::proposed(key::DATE, day_text(day, today)),
            Field::proposed(key::TIME, now).empty("empty-time"),
            Field::proposed(key::MINUTES, USUAL.into()),
            Field::new(key::REASON),
        ];
        let mut form = Form::new(Kind::Block, fields);
        form.at = if known { 3 } else { 0 };
        Some(form)
    }

    pub(super) fn hand_in_block(&mut self, form: &mut Form) -> Handed {
        match self.read_block(form) {
            Some(block) => Handed::Asks(Act::Block(block), None),
            None => Handed::Kept,
        }
    }

    fn read_block(&self, form: &mut Form) -> Option<NewBlock> {
        let tables = self.read_tables(form)?;
        let [table_no] = *tables.as_slice() else {
            form.refuse(key::TABLE, self.words.tui("wrong-one-table"));
            return None;
        };
        let day = self.read_day(form)?;
        let time = self.read_time(form, key::TIME)?;
        let starts_at = self.read_start(form, day, time)?;
        let Some(minutes) = self.read_minutes(form)? else {
            form.refuse(key::MINUTES, self.words.tui("wrong-minutes"));
            return None;
        };
        Some(NewBlock {
            table_no,
            starts_at,
            minutes,
            reason: form.text(key::REASON).to_owned(),
        })
    }
}
