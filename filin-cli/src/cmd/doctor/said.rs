//! What the server says of its checks, in the user's language. It says it in English, in sentences
//! that we know; a later one's are shown as they came.

use crate::words::Words;

/// The server's sentences, with holes for what differs, and the keys of ours.
const SENTENCES: [(&str, &str); 17] = [
    ("up to date", "migrated"),
    ("not up to date", "not-migrated"),
    ("does not answer", "silent"),
    (
        "BOT_TOKEN is not set: the bot is off and nobody enters by Telegram",
        "no-bot",
    ),
    ("BOT_TOKEN is set; init data is checked", "init-data"),
    ("the last calls of the Bot API failed", "bot-api"),
    ("messages wait to be sent", "waiting"),
    ("messages are sent", "sent"),
    (
        "the bot polls, but a webhook is set at {host}",
        "webhook-and-polling",
    ),
    ("none: the bot polls, {count} updates wait", "polling"),
    ("not set: Telegram calls nobody", "no-webhook"),
    ("set to another address, at {host}", "other-webhook"),
    (
        "{count} updates wait; Telegram could not call lately: {why}",
        "failing-webhook",
    ),
    ("set, {count} updates wait", "webhook"),
    ("{free} free of {whole}", "disk"),
    ("the newest is {hours} hours old", "backup"),
    ("there is no backup in BACKUP_DIR", "no-backup"),
];
/// More of them, that begin alike.
const MORE: [(&str, &str); 3] = [
    ("no backups are set up: BACKUP_DIR is not set", "no-backups"),
    ("BACKUP_DIR cannot be read: {why}", "no-backup-dir"),
    ("Telegram does not answer in time", "slow-telegram"),
];

/// The sentence in the user's language.
pub(super) fn worded(said: &str, words: &Words) -> String {
    let known = SENTENCES
        .iter()
        .chain(&MORE)
        .find_map(|(sentence, key)| Some((key, holes(sentence, said)?)));
    let Some((key, holes)) = known else {
        return said.to_owned();
    };
    let args: Vec<(&str, String)> = holes
        .into_iter()
        .map(|(name, text)| (name, size(text, words)))
        .collect();
    words.with(&format!("said-{key}"), &args)
}

/// What stands in the holes, if it is this sentence.
fn holes<'a>(sentence: &'static str, said: &'a str) -> Option<Vec<(&'static str, &'a str)>> {
    let mut pieces = sentence.split('{');
    let mut rest = said.strip_prefix(pieces.next()?)?;
    let mut found = Vec::new();
    for piece in pieces {
        let (name, after) = piece.split_once('}')?;
        // The last hole takes all that is left.
        let end = match after {
            "" => rest.len(),
            after => rest.find(after)?,
        };
        let (text, tail) = rest.split_at_checked(end)?;
        found.push((name, text));
        rest = tail.strip_prefix(after)?;
    }
    rest.is_empty().then_some(found)
}

/// `12.3 GB` with its unit in words of the user's language; anything else as it is.
fn size(text: &str, words: &Words) -> String {
    match text.rsplit_once(' ') {
        Some((number, "GB")) => words.with("size-gb", &[("size", number.to_owned())]),
        Some((number, "MB")) => words.with("size-mb", &[("size", number.to_owned())]),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use filin_core::domain::actor::Language;

    use super::*;

    #[test]
    fn known_sentences_are_worded_and_others_left() {
        let ru = Words::load(Language::Ru).unwrap();
        for (said, shown) in [
            ("up to date", "выполнены все"),
            ("12.3 GB free of 80 MB", "свободно 12.3 ГБ из 80 МБ"),
            ("set, 21 updates wait", "задан, ждёт 21 обновление"),
            (
                "none: the bot polls, 3 updates wait",
                "нет: бот спрашивает сам, ждут 3 обновления",
            ),
            ("the newest is 5 hours old", "последней 5 часов"),
            (
                "set to another address, at a.example",
                "указывает на другой адрес: a.example",
            ),
            (
                "2 updates wait; Telegram could not call lately: 502",
                "ждут 2 обновления; недавно Telegram не дозвонился: 502",
            ),
            ("postgresql", "postgresql"),
            ("set, to nothing we know", "set, to nothing we know"),
        ] {
            assert_eq!(worded(said, &ru), shown);
        }
    }

    /// In English it is what the server says: so each text is there, with the right holes.
    #[test]
    fn in_english_nothing_changes() {
        let (en, ru) = (
            Words::load(Language::En).unwrap(),
            Words::load(Language::Ru).unwrap(),
        );
        for (sentence, key) in SENTENCES.iter().chain(&MORE) {
            let said = sentence
                .replace("{count}", "5")
                .replace("{hours}", "5")
                .replace("{free}", "1.5 GB")
                .replace(['{', '}'], "");
            assert_eq!(worded(&said, &en), said, "{key}");
            let ours = worded(&said, &ru);
            assert!(!ours.starts_with("cli-") && ours != said, "{key}: {ours}");
        }
    }
}
