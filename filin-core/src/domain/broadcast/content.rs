//! What a broadcast says: words in Telegram's HTML, files, buttons; or a copy of somebody's message.

use serde::{Deserialize, Serialize};
use url::Url;
use utoipa::ToSchema;

use crate::domain::ids::{FileId, PromotionId};
use crate::domain::markup::Markup;
use crate::domain::refusal::Refusal;
use crate::domain::text;

/// Longest text, in UTF-16 units after parsing. Source: the Bot API.
pub const MAX_TEXT: usize = 4096;
/// Longest caption, likewise.
pub const MAX_CAPTION: usize = 1024;
/// Longest HTML, in characters: markup may be longer than what it says.
pub const MAX_HTML: usize = 16_384;
/// Fewest and most files of an album. Source: the Bot API.
const ALBUM: std::ops::RangeInclusive<usize> = 2..=10;
/// Most rows of buttons.
const MAX_ROWS: usize = 8;
/// Most buttons in a row.
const MAX_IN_ROW: usize = 3;
/// Longest label, in characters.
const MAX_LABEL: usize = 64;
/// Longest address behind a button, in bytes.
const MAX_URL: usize = 1000;
/// Largest photo that a bot may upload, in bytes. Source: the Bot API.
pub const MAX_PHOTO: usize = 10 * 1024 * 1024;
/// Largest other file that a bot may upload, in bytes. Source: the Bot API.
pub const MAX_FILE: usize = 50 * 1024 * 1024;

/// As what a file is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum MediaKind {
    /// A picture.
    Photo,
    /// A film.
    Video,
    /// A film without sound that plays by itself.
    Animation,
    /// Any file.
    Document,
}

impl MediaKind {
    /// The word in the database, on the wire and in the Bot API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Photo => "photo",
            Self::Video => "video",
            Self::Animation => "animation",
            Self::Document => "document",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Photo, Self::Video, Self::Animation, Self::Document]
            .into_iter()
            .find(|kind| kind.as_str() == word)
    }

    /// How large such a file may be, in bytes.
    #[must_use]
    pub fn most(self) -> usize {
        if self == Self::Photo {
            MAX_PHOTO
        } else {
            MAX_FILE
        }
    }
}

/// A file of a broadcast.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = BroadcastMedia)]
pub struct Media {
    /// Its number.
    pub file: FileId,
    /// As what it is shown.
    pub kind: MediaKind,
}

/// A message of a staff member that is sent on as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Original {
    /// The chat in which it stands.
    pub chat: i64,
    /// Telegram's number of it there.
    pub message: i64,
}

/// A button below the message. `text` is its label; exactly one of the others is what it does.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = BroadcastButton)]
pub struct Button {
    /// What stands on it.
    pub text: String,
    /// Opens this page: `https://`, `http://` or `tg://`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Opens the Mini App, on this screen: `book`, `mine`, `promotions`, `menu`; who did is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app: Option<String>,
    /// Shows this promotion in the chat; who asked is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promotion_id: Option<PromotionId>,
}

/// The Mini App's screens that a button may open.
pub const SCREENS: [&str; 4] = ["book", "mine", "promotions", "menu"];

/// See the module.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Telegram's HTML; the caption where there are files.
    #[serde(default)]
    pub html: String,
    /// One file, or an album.
    #[serde(default)]
    pub media: Vec<Media>,
    /// What is copied instead of all this.
    #[serde(default)]
    pub copy: Option<Original>,
    /// Rows of buttons.
    #[serde(default)]
    pub buttons: Vec<Vec<Button>>,
    /// Delivered without a sound.
    #[serde(default)]
    pub silent: bool,
}

impl Content {
    /// The same content if Telegram would take it.
    ///
    /// # Errors
    /// `broadcast_empty`, `markup_invalid`, `text_too_long`, `album_invalid`, `button_invalid`.
    pub fn check(mut self) -> Result<Self, Refusal> {
        let trimmed = self.html.trim();
        if trimmed.len() != self.html.len() {
            self.html = trimmed.to_owned();
        }
        self.words()?;
        self.album()?;
        for row in &mut self.buttons {
            if row.is_empty() || row.len() > MAX_IN_ROW {
                return Err(button("row"));
            }
            for one in row {
                one.check()?;
            }
        }
        if self.buttons.len() > MAX_ROWS {
            return Err(button("row"));
        }
        Ok(self)
    }

    fn words(&self) -> Result<(), Refusal> {
        const FIELD: &str = "message";
        if self.html.chars().count() > MAX_HTML {
            return Err(Refusal::TextTooLong {
                field: FIELD,
                max: MAX_HTML,
            });
        }
        let markup = Markup::parse(&self.html)?;
        if self.copy.is_some() {
            let alone = markup.is_empty() && self.media.is_empty();
            return alone.then_some(()).ok_or(Refusal::BroadcastEmpty);
        }
        if self.media.is_empty() && markup.is_empty() {
            return Err(Refusal::BroadcastEmpty);
        }
        let max = if self.media.is_empty() {
            MAX_TEXT
        } else {
            MAX_CAPTION
        };
        if markup.length() > max {
            return Err(Refusal::TextTooLong { field: FIELD, max });
        }
        Ok(())
    }

    fn album(&self) -> Result<(), Refusal> {
        if self.media.len() < 2 {
            return Ok(());
        }
        let count = |kind| self.media.iter().filter(|one| one.kind == kind).count();
        let documents = count(MediaKind::Document);
        let alike = documents == 0 || documents == self.media.len();
        let fits = ALBUM.contains(&self.media.len()) && count(MediaKind::Animation) == 0;
        if alike && fits && self.buttons.is_empty() {
            Ok(())
        } else {
            Err(Refusal::AlbumInvalid)
        }
    }

    /// Telegram counts every file of an album as a message.
    #[must_use]
    pub fn messages(&self) -> usize {
        self.media.len().max(1)
    }
}

impl Button {
    fn check(&mut self) -> Result<(), Refusal> {
        self.text = text::clean_line("text", &self.text, MAX_LABEL)?;
        if self.text.is_empty() {
            return Err(button("text"));
        }
        match (&self.url, &self.app, self.promotion_id) {
            (Some(url), None, None) => {
                let sound = Url::parse(url).ok().filter(|parsed| {
                    matches!(parsed.scheme(), "http" | "https" | "tg")
                        && parsed.has_host()
                        && url.len() <= MAX_URL
                });
                sound.map(|_| ()).ok_or(button("url"))
            }
            (None, Some(screen), None) if SCREENS.contains(&screen.as_str()) => Ok(()),
            (None, None, Some(_)) => Ok(()),
            _ => Err(button("action")),
        }
    }
}

fn button(part: &'static str) -> Refusal {
    Refusal::ButtonInvalid { part }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use rstest::rstest;

    use super::*;

    fn words(html: &str) -> Content {
        Content {
            html: html.into(),
            ..Content::default()
        }
    }

    fn with(kinds: &[MediaKind]) -> Content {
        let media = kinds.iter().zip(1..).map(|(&kind, number)| Media {
            file: FileId(number),
            kind,
        });
        Content {
            media: media.collect(),
            ..Content::default()
        }
    }

    fn link(url: &str) -> Button {
        Button {
            text: "Афиша".into(),
            url: Some(url.into()),
            ..Button::default()
        }
    }

    fn refused(content: Content) -> &'static str {
        content.check().unwrap_err().code()
    }

    #[test]
    fn something_must_be_said() {
        assert_eq!(refused(words(" \n ")), "broadcast_empty");
        assert_eq!(refused(words("<b> </b>")), "broadcast_empty");
        assert_eq!(
            words("  Ночь <b>сов</b> ").check().unwrap().html,
            "Ночь <b>сов</b>"
        );
        assert!(with(&[MediaKind::Photo]).check().is_ok());
        let copy = Original {
            chat: 1,
            message: 2,
        };
        let mut both = words("и слова");
        both.copy = Some(copy);
        assert_eq!(refused(both), "broadcast_empty");
    }

    #[test]
    fn length_is_of_what_is_read() {
        let bold = |count: usize| format!("<b>{}</b>", "я".repeat(count));
        assert!(words(&bold(MAX_TEXT)).check().is_ok());
        assert_eq!(refused(words(&bold(MAX_TEXT + 1))), "text_too_long");
        // An emoji is two units.
        assert_eq!(
            refused(words(&"🦉".repeat(MAX_TEXT / 2 + 1))),
            "text_too_long"
        );
        let mut caption = with(&[MediaKind::Photo]);
        caption.html = "я".repeat(MAX_CAPTION + 1);
        assert_eq!(refused(caption), "text_too_long");
    }

    #[rstest]
    #[case(&[MediaKind::Photo, MediaKind::Video], true)]
    #[case(&[MediaKind::Document, MediaKind::Document], true)]
    #[case(&[MediaKind::Document, MediaKind::Photo], false)]
    #[case(&[MediaKind::Animation, MediaKind::Photo], false)]
    #[case(&[MediaKind::Photo; 11], false)]
    fn albums(#[case] kinds: &[MediaKind], #[case] fine: bool) {
        assert_eq!(with(kinds).check().is_ok(), fine);
        let mut pressed = with(kinds);
        pressed.buttons = vec![vec![link("https://filin.example/")]];
        assert_eq!(refused(pressed), "album_invalid");
    }

    #[rstest]
    #[case(link("https://filin.example/x"), true)]
    #[case(link("tg://resolve?domain=filin"), true)]
    #[case(link("javascript:alert(1)"), false)]
    #[case(link("https:///"), false)]
    #[case(Button { text: "x".into(), app: Some("book".into()), ..Button::default() }, true)]
    #[case(Button { text: "x".into(), app: Some("admin".into()), ..Button::default() }, false)]
    #[case(Button { text: "x".into(), ..Button::default() }, false)]
    #[case(Button { text: " ".into(), promotion_id: Some(PromotionId(1)), ..Button::default() }, false)]
    #[case(Button { promotion_id: Some(PromotionId(1)), ..link("https://a.example/") }, false)]
    fn buttons_do_one_thing(#[case] button: Button, #[case] fine: bool) {
        let mut content = words("Ночь сов");
        content.buttons = vec![vec![button]];
        assert_eq!(content.check().is_ok(), fine);
    }
}
