//! [`Sim`]: the simulator as tests hold it.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use tokio::net::TcpListener;
use tokio::time::{Instant, timeout_at};

use super::core::Core;
use super::shown::{Answered, Call, Shown, View};
use super::state::{Moment, State};
use super::{Faults, Options, User, door, webhook};

/// As long as anybody waits for something to happen.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running simulator. Clones are one and the same; it stops with the last of them.
#[derive(Clone)]
pub struct Sim(Arc<Handle>);

struct Handle {
    core: Arc<Core>,
    address: SocketAddr,
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.core.stop.send_replace(true);
    }
}

impl Sim {
    /// Starts one on loopback; it listens when this returns.
    ///
    /// # Errors
    /// The port is taken.
    pub async fn start(options: Options) -> anyhow::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
        let address = listener.local_addr()?;
        let core = Arc::new(Core::new(options));
        tokio::spawn(door::serve(Arc::clone(&core), listener));
        tokio::spawn(webhook::run(Arc::clone(&core)));
        Ok(Self(Arc::new(Handle { core, address })))
    }

    /// What `TELEGRAM_API_URL` is set to.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.0.address)
    }

    /// The web page.
    #[must_use]
    pub fn page(&self) -> String {
        format!("http://{}/", self.0.address)
    }

    /// Stops it: connections end, nothing is answered any more.
    pub fn stop(&self) {
        self.0.core.stop.send_replace(true);
    }

    fn act<T>(&self, act: impl FnOnce(&mut State, Moment) -> T) -> T {
        let now = self.0.core.moment();
        self.0.core.change(|state| act(state, now))
    }

    /// Introduces a person, or replaces them: with a fresh start, neither blocked nor gone.
    pub fn person(&self, user: User) {
        self.act(|state, _| state.person(user));
    }

    /// [`Sim::person`] for many at once.
    pub fn people(&self, users: impl IntoIterator<Item = User>) {
        self.act(|state, _| users.into_iter().for_each(|user| state.person(user)));
    }

    /// Makes a group with the bot in it, or replaces it. The first member is its creator.
    pub fn group(&self, id: i64, title: &str, members: &[i64]) {
        self.act(|state, _| state.group(id, title, members));
    }

    /// A person joins a group; the bot is told.
    pub fn join(&self, chat: i64, user: i64) {
        self.act(|state, now| state.join(chat, user, now));
    }

    /// A person writes. Returns the `update_id`, as all that follow.
    pub fn say(&self, from: i64, chat: i64, text: &str) -> i64 {
        self.act(|state, now| state.say(from, chat, text, None, now))
    }

    /// A person writes to the bot, formatted as this HTML says.
    pub fn say_html(&self, from: i64, html: &str) -> i64 {
        self.act(|state, now| state.say_html(from, html, now))
    }

    /// A person answers a message.
    pub fn reply(&self, from: i64, chat: i64, message: i64, text: &str) -> i64 {
        self.act(|state, now| state.say(from, chat, text, Some(message), now))
    }

    /// A person changes a message of theirs.
    pub fn edit(&self, from: i64, chat: i64, message: i64, text: &str) -> i64 {
        self.act(|state, now| state.edit(from, chat, message, text, now))
    }

    /// A person takes a message away for everybody, which no bot hears of.
    pub fn delete(&self, chat: i64, message: i64) {
        self.act(|state, _| state.delete(chat, message));
    }

    /// A person presses a button with this data, real or forged; the message may be gone.
    pub fn press(&self, from: i64, chat: i64, message: i64, data: &str) -> i64 {
        self.act(|state, now| state.press(from, chat, message, data, now))
    }

    /// A person presses the newest button whose words contain the label.
    ///
    /// # Errors
    /// There is none, or it does not call back.
    pub fn press_button(&self, from: i64, chat: i64, label: &str) -> Result<i64, String> {
        self.act(|state, now| {
            let (message, data) = state.find_button(chat, label)?;
            Ok(state.press(from, chat, message, &data, now))
        })
    }

    /// All queries that were not answered grow too old to be.
    pub fn expire_queries(&self) {
        self.act(|state, _| {
            for query in state.queries.values_mut() {
                query.spent = true;
            }
        });
    }

    /// A person sends a contact: their own if they are the owner; one of no account if `None`.
    pub fn share_contact(&self, from: i64, phone: &str, owner: Option<i64>) -> i64 {
        self.act(|state, now| state.share_contact(from, phone, owner, now))
    }

    /// A person sends a `photo`, `video`, `animation`, `document`, `sticker`, `voice` or `location`.
    pub fn send_media(&self, from: i64, chat: i64, kind: &str) -> i64 {
        self.send_captioned(from, chat, kind, "")
    }

    /// The same with words below it, in HTML.
    pub fn send_captioned(&self, from: i64, chat: i64, kind: &str, caption: &str) -> i64 {
        self.act(|state, now| state.send_media(from, chat, kind, caption, now))
    }

    /// A person sends an album of such files, with words below it, in HTML.
    pub fn send_album(&self, from: i64, chat: i64, kinds: &[&str], caption: &str) {
        self.act(|state, now| state.send_album(from, chat, kinds, caption, now));
    }

    /// A Mini App opened by a reply keyboard sends data.
    pub fn web_app_data(&self, from: i64, data: &str) -> i64 {
        self.act(|state, now| state.web_app_data(from, data, now))
    }

    /// A person blocks the bot; it is told.
    pub fn block(&self, user: i64) {
        self.act(|state, now| state.block(user, now));
    }

    /// A person has blocked the bot long ago: no update is kept of it, as Telegram keeps none for
    /// longer than a day.
    pub fn blocked_long_ago(&self, user: i64) {
        self.act(|state, _| _ = state.set_blocked(user, true));
    }

    /// A person unblocks the bot; it is told.
    pub fn unblock(&self, user: i64) {
        self.act(|state, now| state.unblock(user, now));
    }

    /// A person deletes their account.
    pub fn deactivate(&self, user: i64) {
        self.act(|state, _| state.deactivate(user));
    }

    /// The bot is thrown out of a group; it is told.
    pub fn kick_bot(&self, chat: i64) {
        self.act(|state, now| state.kick_bot(chat, now));
    }

    /// A group becomes a supergroup under another id; the bot is told in both.
    pub fn upgrade_group(&self, chat: i64, to: i64) {
        self.act(|state, now| state.upgrade_group(chat, to, now));
    }

    /// Any update, without `update_id`.
    pub fn push_raw(&self, update: Value) -> i64 {
        self.act(|state, _| state.push_raw(update))
    }

    /// From now on so much goes wrong; chance begins anew.
    pub fn set_faults(&self, faults: Faults) {
        self.act(|state, _| state.dice.set(faults));
    }

    /// Looks at everything at one moment.
    pub fn view<T>(&self, look: impl FnOnce(&View<'_>) -> T) -> T {
        look(&View(&self.0.core.look()))
    }

    /// See [`View::messages`].
    #[must_use]
    pub fn messages(&self, chat: i64) -> Vec<Shown> {
        self.view(|view| view.messages(chat))
    }

    /// See [`View::sent`].
    #[must_use]
    pub fn sent(&self) -> usize {
        View(&self.0.core.look()).sent()
    }

    /// See [`View::answers`].
    #[must_use]
    pub fn answers(&self) -> Vec<Answered> {
        View(&self.0.core.look()).answers()
    }

    /// See [`View::calls`].
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        View(&self.0.core.look()).calls()
    }

    /// See [`View::commands`].
    #[must_use]
    pub fn commands(&self, scope: &str, language: &str) -> Vec<(String, String)> {
        self.view(|view| view.commands(scope, language))
    }

    /// Waits until there is something to see: looks at each change.
    ///
    /// # Errors
    /// 30 seconds have passed; the words say what did not happen, and how things stand.
    pub async fn until<T>(
        &self,
        what: &str,
        mut look: impl FnMut(&View<'_>) -> Option<T>,
    ) -> Result<T, String> {
        let until = Instant::now() + PATIENCE;
        let mut changed = self.0.core.changed.subscribe();
        loop {
            changed.mark_unchanged();
            if let Some(seen) = self.view(&mut look) {
                return Ok(seen);
            }
            if !matches!(timeout_at(until, changed.changed()).await, Ok(Ok(()))) {
                let stands = self.view(stands);
                return Err(format!("waited in vain for {what}; {stands}"));
            }
        }
    }

    /// Waits until the bot has taken all updates: confirmed by polling, or answered by its webhook.
    ///
    /// # Errors
    /// 30 seconds have passed.
    pub async fn quiet(&self) -> Result<(), String> {
        let taken = |view: &View<'_>| (view.pending() == 0).then_some(());
        self.until("all updates to be taken", taken).await
    }
}

/// For whoever waited in vain: what is pending, and the last calls.
fn stands(view: &View<'_>) -> String {
    let mut said = format!("{} updates are pending; last calls:", view.pending());
    for call in view.0.calls.iter().rev().take(5) {
        let (method, status, body) = (&call.method, call.status, &call.body);
        said.push_str(&format!("\n  {method} {status} {body}"));
    }
    said
}
