//! What the daemon knows of Telegram beside the bot itself.

pub mod card;
pub mod client;
pub mod content;
pub mod courier;
pub mod files;
mod flood;
pub mod html;
pub mod incoming;
pub mod init_data;
pub mod notice;
pub mod pacer;
pub mod parcel;
pub mod press;
pub mod progress;
pub mod sim;
pub mod words;

use std::sync::{Arc, OnceLock};

use filin_core::service::Update;
use futures::future::BoxFuture;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use tokio::sync::{Notify, Semaphore};

use self::client::Client;
use self::courier::Courier;
use self::flood::Flood;
use self::pacer::Pacer;
use crate::config::{BotMode, Config};

/// Where Telegram calls.
const WEBHOOK_PATH: &str = "/api/telegram/webhook";
/// How many are told at once that they were too fast.
const TURNING: usize = 64;

/// Sees each update just before it is handled, and may take its time, or panic: tests look at what
/// the bot does about it.
pub type Witness = Arc<dyn Fn(&Update) -> BoxFuture<'static, ()> + Send + Sync>;

/// What the bot is told by the settings.
#[derive(Clone)]
pub struct Settings {
    /// The bot's token.
    pub token: String,
    /// The Bot API server, without a slash at its end.
    pub api_url: String,
    /// How many times Telegram's limits it allows.
    pub pace: u32,
    /// How updates arrive.
    pub mode: BotMode,
    /// What each call of the webhook must bring along.
    pub webhook_secret: String,
    /// Where the world reaches this daemon, without a slash at its end.
    pub public_url: Option<String>,
    /// `WORKERS_CHAT_ID`.
    pub staff_chat: Option<i64>,
    /// None but in tests.
    pub witness: Option<Witness>,
}

impl Settings {
    /// What the settings say; nothing when the bot is off.
    #[must_use]
    pub fn of(config: &Config) -> Option<Self> {
        if config.bot_mode == BotMode::Off {
            return None;
        }
        Some(Self {
            token: config.bot_token.as_ref()?.reveal().to_owned(),
            api_url: config.telegram_api_url.clone(),
            pace: config.telegram_pace,
            mode: config.bot_mode,
            webhook_secret: config.webhook_secret.as_ref()?.reveal().to_owned(),
            public_url: config.public_url.clone(),
            staff_chat: config.workers_chat_id,
            witness: None,
        })
    }
}

/// The bot as the daemon's doors and jobs see it.
pub struct Telegram {
    /// Carries what we say.
    pub courier: Courier,
    /// How updates arrive.
    pub mode: BotMode,
    /// What each call of the webhook must bring along.
    pub webhook_secret: String,
    /// Where the world reaches this daemon, without a slash at its end.
    pub public_url: Option<String>,
    /// The staff chat, as the settings name it.
    pub staff_chat: Option<i64>,
    /// How many times Telegram's limits the server allows.
    pub pace: u32,
    /// The bot's own user name, once Telegram has said it.
    pub name: OnceLock<String>,
    /// See [`Witness`].
    pub witness: Option<Witness>,
    /// Told when an update was kept.
    pub arrived: Notify,
    flood: Flood,
    /// Those who are told at this moment that they were too fast.
    turning: Arc<Semaphore>,
}

impl Telegram {
    /// A bot by these settings; nothing is called yet.
    ///
    /// # Errors
    /// As [`Client::new`].
    pub fn new(settings: Settings) -> anyhow::Result<Self> {
        let client = Client::new(&settings.api_url, &settings.token)?;
        Ok(Self {
            courier: Courier::new(client, Pacer::new(settings.pace)),
            mode: settings.mode,
            webhook_secret: settings.webhook_secret,
            public_url: settings.public_url,
            staff_chat: settings.staff_chat,
            pace: settings.pace,
            name: OnceLock::new(),
            witness: settings.witness,
            arrived: Notify::new(),
            flood: Flood::new(),
            turning: Arc::new(Semaphore::new(TURNING)),
        })
    }

    /// Whether a command with this name behind it is for this bot. Before the bot knows its own, it
    /// takes what comes: better a word too many than a command unheard.
    #[must_use]
    pub fn is_me(&self, name: &str) -> bool {
        let own = self.name.get();
        own.is_none_or(|own| own.eq_ignore_ascii_case(name))
    }

    /// Where Telegram is to call; none where the bot asks for its updates.
    #[must_use]
    pub fn webhook(&self) -> Option<url::Url> {
        if self.mode != BotMode::Webhook {
            return None;
        }
        let url = self.public_url.as_ref()?;
        format!("{url}{WEBHOOK_PATH}").parse().ok()
    }

    /// What the Mini App's buttons open: Telegram takes https alone, a simulator also this machine.
    #[must_use]
    pub fn webapp(&self) -> Option<url::Url> {
        let url = self.public_url.as_ref()?;
        format!("{url}/webapp").parse().ok()
    }
}

/// The block of SHA-256, in bytes: what HMAC pads its key to.
const BLOCK: usize = 64;

/// HMAC-SHA256. The key is brought to one block here, as RFC 2104 has it, because the crate's way
/// for keys of any length can fail by its type.
#[must_use]
pub fn hmac_sha256(key: &[u8], message: &[u8]) -> [u8; 32] {
    let digest = Sha256::digest(key);
    let key: &[u8] = if key.len() > BLOCK { &digest } else { key };
    let mut block = [0; BLOCK];
    for (slot, byte) in block.iter_mut().zip(key) {
        *slot = *byte;
    }
    Hmac::<Sha256>::new(&block.into())
        .chain_update(message)
        .finalize()
        .into_bytes()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4231, cases 1, 2 and 6: a short key, a word, a key longer than a block.
    #[test]
    fn known_answers() {
        for (key, message, expected) in [
            (
                vec![0x0b; 20],
                "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            ),
            (
                b"Jefe".to_vec(),
                "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                vec![0xaa; 131],
                "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            ),
        ] {
            assert_eq!(hex::encode(hmac_sha256(&key, message.as_bytes())), expected);
        }
    }
}
