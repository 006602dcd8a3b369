//! `filin guests tag`: words by which guests are found again.

use std::collections::BTreeSet;
use std::ffi::OsString;

use clap::{Args, ValueEnum};
use filin_core::api::guest::{GuestCard, GuestChange};
use filin_core::domain::guest::Tag;

use super::refer::Who;
use super::{card, path, tell};
use crate::desk::Desk;
use crate::error::{Error, Result};
use crate::output::Format;
use crate::sent::Sent;
use crate::words::Words;

const EXAMPLES: &str = "\
Examples:
  filin guests tag 12 +vip -новый
  filin guests tag @masha --add 'день рождения' --remove vip
  filin guests list --tag vip                      who has it";

/// Add and take away tags
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Change {
    #[command(flatten)]
    who: Who,
    /// Tags to add, each behind a +; those behind a - are taken away
    #[arg(value_name = "+TAG|-TAG", required_unless_present_any = ["add", "remove"])]
    plus: Vec<String>,
    /// A tag to add
    #[arg(long, value_name = "TAG")]
    add: Vec<String>,
    /// A tag to take away
    #[arg(long, value_name = "TAG")]
    remove: Vec<String>,
}

impl Change {
    /// Changes them.
    pub(crate) async fn run(self, desk: &Desk<'_>) -> Result<()> {
        let words = &desk.out.words;
        let mut add = tags(&self.add, words)?;
        for text in &self.plus {
            let tag = text
                .strip_prefix('+')
                .ok_or_else(|| Error::usage(words, "tag-malformed", &[("text", text.clone())]))?;
            add.insert(read(tag, words)?);
        }
        let remove = tags(&self.remove, words)?;
        let id = self.who.find(desk).await?;
        let now = card(desk, id).await?.guest.clone();
        let kept = tags(&now.tags, words)?;
        let after = kept.difference(&remove).chain(&add);
        let after: BTreeSet<String> = after.map(|tag| tag.as_str().to_owned()).collect();
        let change = GuestChange {
            tags: Some(after.into_iter().collect()),
            version: Some(now.version),
            ..GuestChange::default()
        };
        let card: Sent<GuestCard> = desk.client.patch(&path(id), &change).await?;
        tell(desk, &card)
    }
}

fn tags(texts: &[String], words: &Words) -> Result<BTreeSet<Tag>> {
    texts.iter().map(|text| read(text, words)).collect()
}

fn read(text: &str, words: &Words) -> Result<Tag> {
    Tag::new(text).map_err(|refusal| Error::Usage(words.refusal(&refusal), None))
}

/// The command line with each `-старый` of `filin guests tag` spelled `--remove=старый`: clap would
/// look for options by the letters.
pub(crate) fn spelled(args: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let mut path = ["guests", "tag"].into_iter().peekable();
    let mut escaped = false;
    let spell = |arg: OsString| {
        if path.next_if(|word| arg == **word).is_some() || path.peek().is_some() || escaped {
            return arg;
        }
        escaped = arg == "--";
        match arg.to_str().and_then(removed) {
            Some(tag) => format!("--remove={tag}").into(),
            None => arg,
        }
    };
    args.map(spell).collect()
}

/// The tag behind a single dash, unless it is an option that every command takes.
fn removed(arg: &str) -> Option<&str> {
    let tag = arg.strip_prefix('-').filter(|tag| !tag.starts_with('-'))?;
    let format = tag
        .strip_prefix('o')
        .map(|tail| tail.trim_start_matches('='));
    let is_format =
        format.is_some_and(|tail| tail.is_empty() || Format::from_str(tail, false).is_ok());
    let is_flags = tag.chars().all(|flag| matches!(flag, 'h' | 'q' | 'y'));
    (!is_format && !is_flags).then_some(tag)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spell(line: &str) -> String {
        let args = line.split(' ').map(OsString::from);
        let spelled = spelled(args).into_iter();
        let words: Vec<String> = spelled.map(|arg| arg.into_string().unwrap()).collect();
        words.join(" ")
    }

    #[test]
    fn a_dash_takes_a_tag_away() {
        assert_eq!(
            spell("filin -q guests tag 12 +vip -old -новый"),
            "filin -q guests tag 12 +vip --remove=old --remove=новый"
        );
    }

    #[test]
    fn options_stay_options() {
        for line in [
            "filin guests tag 12 +vip -o json -y",
            "filin guests tag 12 +vip -ojson -qy --yes",
            "filin guests tag 12 -- -old",
            "filin guests show 12 -old",
            "filin bookings list -old",
        ] {
            assert_eq!(spell(line), line);
        }
    }
}
