//! A broadcast under way to be one: what was said of it so far.

use filin_core::api::broadcast::NewBroadcast;
use filin_core::domain::broadcast::{Content, Media, Original};
use filin_core::domain::ids::FileId;
use filin_core::service::{Draft, KnownFile};
use serde::{Deserialize, Serialize};

use crate::bot::sent::Sent;

/// See the module.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Sketch {
    /// What anybody can say.
    pub(super) new: NewBroadcast,
    /// The message that is copied.
    copy: Option<Original>,
    /// The author's own message, where it is one: as long as nothing is sent it may be mended.
    #[serde(default)]
    author: Option<i64>,
    /// The album's files so far.
    known: Vec<KnownFile>,
    /// The album: its messages come one by one, and the last of them says nothing of it.
    album: Option<String>,
}

impl Sketch {
    /// What follows a command, as it was typed or, where it was formatted, as HTML.
    pub(super) fn typed(&mut self, sent: Option<&Sent>, words: &str) {
        let formatted = sent.and_then(Sent::after_command);
        self.new.message = formatted.unwrap_or_else(|| words.to_owned());
        self.author = sent.map(|sent| sent.message);
    }

    /// Takes a message as what is sent. A copy keeps whatever it is, formatting included; an album
    /// cannot be copied whole, so that its files are sent anew; and who writes tags means them.
    pub(super) fn take(&mut self, chat: i64, sent: &Sent, words: &str) {
        self.forget();
        self.album = None;
        self.author = sent.album.is_none().then_some(sent.message);
        if sent.album.is_some() {
            self.album.clone_from(&sent.album);
            self.add(sent);
        } else if !sent.formatted && has_tags(words) {
            words.clone_into(&mut self.new.message);
        } else {
            self.copy = Some(Original {
                chat,
                message: sent.message,
            });
        }
    }

    /// The author's message reads otherwise now. Says whether it is the one that is sent.
    pub(super) fn mend(&mut self, chat: i64, sent: &Sent, words: &str) -> bool {
        if self.author != Some(sent.message) {
            return false;
        }
        if sent.is_command() {
            self.typed(Some(sent), words);
        } else {
            self.take(chat, sent, words);
        }
        true
    }

    /// What is copied from now on is the message that was looked at, which nobody can change.
    pub(super) fn seen(&mut self, chat: i64, message: Option<i64>) {
        if let (Some(copy), Some(message)) = (&mut self.copy, message) {
            *copy = Original { chat, message };
        }
    }

    /// Takes one more message of the album.
    pub(super) fn add(&mut self, sent: &Sent) {
        self.known.extend(sent.file.clone());
        if self.new.message.is_empty() {
            self.new.message.clone_from(&sent.html);
        }
        self.new.buttons.clear();
    }

    /// Whether the message belongs to the album that was begun.
    pub(super) fn goes_on(&self, sent: &Sent) -> bool {
        sent.album.is_some() && sent.album == self.album
    }

    /// What is sent is asked for again. The album is remembered: what is left of it is not another.
    pub(super) fn forget(&mut self) {
        self.new.message.clear();
        self.copy = None;
        self.known.clear();
    }

    /// Whether there is nothing to be sent yet.
    pub(super) fn is_empty(&self) -> bool {
        self.copy.is_none() && self.known.is_empty() && self.new.message.is_empty()
    }

    /// Whether it has a place for buttons: albums have none.
    pub(super) fn takes_buttons(&self) -> bool {
        self.album.is_none()
    }

    /// As the core takes it.
    pub(super) fn draft(&self) -> Draft {
        Draft {
            new: self.new.clone(),
            copy: self.copy,
            known: self.known.clone(),
        }
    }

    /// What is sent, before its files have numbers.
    pub(super) fn content(&self) -> Content {
        let media = self.known.iter().map(|file| Media {
            file: FileId(0),
            kind: file.kind,
        });
        Content {
            html: self.new.message.clone(),
            media: media.collect(),
            copy: self.copy,
            buttons: self.new.buttons.clone(),
            silent: self.new.silent,
        }
    }

    /// Its files, as Telegram calls them.
    pub(super) fn files(&self) -> Vec<(filin_core::domain::broadcast::MediaKind, String)> {
        let files = self.known.iter();
        files
            .map(|file| (file.kind, file.file_id.clone()))
            .collect()
    }
}

/// Whether the words are written in HTML: `<b`, `</b`, not `<3`.
fn has_tags(words: &str) -> bool {
    words.split('<').skip(1).any(|after| {
        let name = after.strip_prefix('/').unwrap_or(after);
        name.starts_with(|c: char| c.is_ascii_alphabetic())
    })
}

#[cfg(test)]
mod tests {
    use filin_core::domain::broadcast::MediaKind;

    use super::*;

    fn sent(message: i64, album: Option<&str>, html: &str) -> Sent {
        Sent {
            message,
            album: album.map(str::to_owned),
            file: album.map(|_| KnownFile {
                kind: MediaKind::Photo,
                file_id: message.to_string(),
            }),
            html: html.to_owned(),
            formatted: false,
        }
    }

    #[test]
    fn who_writes_tags_means_them() {
        let mut sketch = Sketch::default();
        for (words, html) in [("<b>Совы</b>", true), ("</b>", true), ("I <3 & <", false)] {
            sketch.take(7, &sent(5, None, words), words);
            assert_eq!(!sketch.new.message.is_empty(), html, "{words}");
            assert_eq!(sketch.draft().copy.is_none(), html, "{words}");
        }
        let mut formatted = sent(5, None, "x");
        formatted.formatted = true;
        sketch.take(7, &formatted, "<b>");
        assert!(sketch.draft().copy.is_some());
    }

    #[test]
    fn what_was_seen_is_what_is_sent_until_it_is_mended() {
        let original = |message| Some(Original { chat: 7, message });
        let mut sketch = Sketch::default();
        sketch.take(7, &sent(5, None, "Совы"), "Совы");
        assert_eq!(sketch.draft().copy, original(5));
        sketch.seen(7, Some(9));
        assert_eq!(sketch.draft().copy, original(9));
        sketch.seen(7, None);
        assert!(!sketch.mend(7, &sent(6, None, "Другое"), "Другое"));
        assert_eq!(sketch.draft().copy, original(9));
        assert!(sketch.mend(7, &sent(5, None, "Сова"), "Сова"));
        assert_eq!(sketch.draft().copy, original(5));
        // Words in tags are no copy, and have nothing to be copied from.
        assert!(sketch.mend(7, &sent(5, None, "x"), "<b>Сова</b>"));
        sketch.seen(7, Some(9));
        assert_eq!(sketch.draft().copy, None);
        // An album's messages cannot be told apart any more.
        sketch.take(7, &sent(5, Some("g"), ""), "");
        assert!(!sketch.mend(7, &sent(5, Some("g"), ""), ""));
    }

    #[test]
    fn what_follows_a_command_is_mended_with_it() {
        let mut command = sent(5, None, "/broadcast Сова");
        let mut sketch = Sketch::default();
        sketch.typed(Some(&command), "Сова");
        assert_eq!(sketch.new.message, "Сова");
        command.html = "/broadcast <b>Сова</b> &amp; сыч".into();
        command.formatted = true;
        assert!(sketch.mend(7, &command, "Сова & сыч"));
        assert_eq!(sketch.new.message, "<b>Сова</b> &amp; сыч");
        assert!(sketch.draft().copy.is_none());
    }

    #[test]
    fn an_album_is_gathered_and_what_is_left_of_it_is_no_other() {
        let mut sketch = Sketch::default();
        sketch.take(7, &sent(5, Some("g"), ""), "");
        let second = sent(6, Some("g"), "Совы");
        assert!(sketch.goes_on(&second));
        sketch.add(&second);
        assert_eq!(sketch.draft().known.len(), 2);
        assert_eq!(sketch.new.message, "Совы");
        assert!(!sketch.takes_buttons());
        sketch.forget();
        assert!(sketch.is_empty() && sketch.goes_on(&second));
        assert!(!sketch.goes_on(&sent(7, None, "")));
    }
}
