//! Every command and argument has Russian words, none is left over, and no English ones show.

use std::collections::BTreeSet;

use clap::{Command, CommandFactory};

use super::*;

const RU: &str = include_str!("../../../filin-core/locales/ru/help.ftl");

/// The tree as clap has it, each command with its key.
fn walk(command: &Command, key: &str, see: &mut impl FnMut(&Command, &str)) {
    see(command, key);
    for child in command.get_subcommands() {
        if child.get_name() != "help" {
            walk(child, &format!("{key}-{}", child.get_name()), see);
        }
    }
}

fn english() -> Command {
    let mut command = Cli::command();
    command.build();
    command
}

#[test]
fn every_command_and_argument_has_russian_words() {
    let texts = HelpTexts::load().unwrap();
    walk(&english(), "filin", &mut |command, key| {
        assert!(texts.maybe(key).is_some(), "{key} has no text");
        assert!(
            command.get_long_about().is_none() || texts.attribute(key, "long").is_some(),
            "{key}.long"
        );
        for arg in command.get_arguments() {
            let name = arg.get_id().as_str();
            assert!(
                tree::about(key, name, &texts).is_some(),
                "{key}.{name} has no text"
            );
            let takes = arg.get_action().takes_values();
            for value in arg.get_value_names().unwrap_or_default() {
                let key = tree::value_key(value);
                assert!(!takes || texts.maybe(&key).is_some(), "{key} has no text");
            }
            for value in arg.get_possible_values() {
                let word = format!("{name}-{}", value.get_name());
                assert!(
                    !takes
                        || value.get_help().is_none()
                        || tree::about(key, &word, &texts).is_some(),
                    "{key}.{word} has no text"
                );
            }
        }
    });
}

#[test]
fn no_text_is_left_over() {
    let mut used = BTreeSet::from(["any.help_command".to_owned()]);
    let texts = HelpTexts::load().unwrap();
    walk(&english(), "filin", &mut |command, key| {
        used.extend([
            key.to_owned(),
            format!("{key}.long"),
            format!("{key}.after"),
        ]);
        for arg in command.get_arguments() {
            let name = arg.get_id().as_str();
            let mut words = vec![name.to_owned()];
            let values = arg.get_possible_values();
            words.extend(
                values
                    .iter()
                    .map(|value| format!("{name}-{}", value.get_name())),
            );
            for word in words {
                let home = match texts.attribute(key, &word) {
                    Some(_) => key,
                    None => "any",
                };
                used.insert(format!("{home}.{word}"));
            }
            let values = arg.get_value_names().unwrap_or_default().iter();
            used.extend(values.map(|value| tree::value_key(value)));
        }
    });
    let sources = [include_str!("tree.rs"), include_str!("wrong.rs")];
    let mut message = "";
    for line in RU.lines() {
        let key = if let Some(line) = line.strip_prefix("help-") {
            message = line.split(" =").next().unwrap();
            message.to_owned()
        } else if let Some(line) = line.strip_prefix("    .") {
            format!("{message}.{}", line.split(" =").next().unwrap())
        } else {
            continue;
        };
        let is_said = sources
            .iter()
            .any(|source| source.contains(&format!("\"{key}\"")));
        assert!(
            used.contains(&key) || is_said || key == "any",
            "help-{key} is said nowhere"
        );
    }
}

/// The commands of an example's lines, without what is said of them.
fn examples(text: &str) -> Vec<String> {
    let lines = text
        .lines()
        .filter(|line| line.starts_with("  filin ") || line.starts_with("  watch "));
    let bare = lines.map(|line| line.trim().split("  ").next().unwrap());
    bare.map(|line| line.split(" # ").next().unwrap().trim().to_owned())
        .collect()
}

#[test]
fn russian_examples_are_the_english_ones() {
    let texts = HelpTexts::load().unwrap();
    walk(&english(), "filin", &mut |command, key| {
        let theirs = command.get_after_help().unwrap().to_string();
        match texts.attribute(key, "after") {
            Some(ours) => assert_eq!(examples(&ours), examples(&theirs), "{key}"),
            None => {
                let said = theirs.lines().skip(1).any(|line| {
                    !line.starts_with("  ") || line.trim().contains("  ") || line.contains(" # ")
                });
                assert!(!said, "{key}: its examples have words");
            }
        }
    });
}

#[test]
fn nothing_in_russian_help_is_english() {
    let (tree, texts) = tree_in_russian();
    let mut seen = 0;
    walk(&tree, "filin", &mut |command, key| {
        let mut command = command.clone();
        for help in [command.render_help(), command.render_long_help()] {
            let help = tree::own_words(&help.to_string(), &texts);
            for word in [
                "Usage",
                "ptions",
                "OPTIONS",
                "COMMAND",
                "Commands",
                "Arguments",
                "default:",
                "possible",
                "Possible",
                "env:",
                "Print",
                "Examples",
                "alias",
            ] {
                assert!(!help.contains(word), "{key}: {word}\n{help}");
            }
            let headings = help.contains("Использование: filin") && help.contains("Примеры:\n");
            assert!(headings, "{key}\n{help}");
            seen += 1;
        }
    });
    assert!(seen > 140, "only {seen}");
}

#[test]
fn the_line_says_in_which_language() {
    let of = |line: &str, locale: &str| {
        let line: Vec<OsString> = line.split(' ').map(Into::into).collect();
        language(&line, |name| (name == "LANG").then(|| locale.to_owned()))
    };
    assert_eq!(of("filin --help", "ru_RU.UTF-8"), Language::Ru);
    assert_eq!(of("filin --help", "C"), Language::En);
    assert_eq!(of("filin --lang ru --help", "C"), Language::Ru);
    assert_eq!(of("filin --help --lang=en", "ru"), Language::En);
    assert_eq!(of("filin --lang xx", "ru"), Language::Ru);
    assert_eq!(of("filin guests find -- --lang ru", "C"), Language::En);
}

#[test]
fn every_mistake_is_told_in_russian() {
    let told = |line: &str| {
        let line: Vec<OsString> = line.split(' ').map(Into::into).collect();
        russian(&line).unwrap().plain
    };
    for (line, begins) in [
        (
            "filin bokings",
            "нет команды «bokings»\n\n  подсказка: может быть, команда «bookings»?\n",
        ),
        (
            "filin bookings list --dat x",
            "здесь нет параметра «--dat»\n\n  подсказка: может быть, параметр «--date»?\n",
        ),
        ("filin bookings show 12 13", "«13» здесь лишнее\n"),
        (
            "filin bookings create",
            "не хватает:\n  --guests <N>\n  --time <ВРЕМЯ>\n",
        ),
        (
            "filin bookings list --status pendin",
            "«pendin» не подходит для --status <СТАТУС>\n  [можно: pending, confirmed, seated, completed, canceled, no_show]\n\n  подсказка: может быть, «pending»?\n",
        ),
        (
            "filin bookings list --status",
            "для --status <СТАТУС> нужно значение\n  [можно: pending",
        ),
        (
            "filin bookings show x",
            "«x» не подходит для <НОМЕР>: нужен номер, например 12 или '#12'\n",
        ),
        (
            "filin events list --limit 0",
            "«0» не подходит для --limit <N>: нужно число не меньше 1\n",
        ),
        (
            "filin reviews list --rating 6",
            "«6» не подходит для --rating <N>: нужно число от 1 до 5\n",
        ),
        (
            "filin bookings create --walk-in --guests x",
            "«x» не подходит для --guests <N>: нужно число\n",
        ),
        (
            "filin tables add 9 --seats x",
            "«x» не подходит для --seats <N|ОТ-ДО>: места пишутся так",
        ),
        (
            "filin stats fri --date fri",
            "[ДЕНЬ] нельзя сочетать с --date <ДЕНЬ>\n",
        ),
        (
            "filin -q -q doctor",
            "--quiet можно задать только один раз\n",
        ),
    ] {
        let said = told(line);
        assert!(said.starts_with(begins), "{line}\n{said}");
        assert!(
            said.ends_with("Справка: добавьте --help.\n"),
            "{line}\n{said}"
        );
    }
}
