//! `--help` and mistakes in the command line, in the language of whoever reads them.

use assert_cmd::Command;

use crate::support::{filin, stderr, stdout};

fn russian(args: &[&str]) -> Command {
    let mut command = filin(args);
    command.env("LANG", "ru_RU.UTF-8");
    command
}

/// The exit code, stdout and stderr.
fn ran(command: &mut Command) -> (Option<i32>, String, String) {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (
        output.status.code(),
        text(output.stdout),
        text(output.stderr),
    )
}

#[test]
fn help_is_in_the_readers_language() {
    let (code, help, nothing) = ran(&mut russian(&["--help"]));
    assert_eq!((code, nothing.as_str()), (Some(0), ""));
    for part in [
        "Стойка администратора кальянной — из терминала\n\nИспользование: filin [ПАРАМЕТРЫ] <КОМАНДА>\n\nКоманды:\n",
        "  bookings     Принять бронь и провести её через вечер\n",
        "  help         Справка о команде\n",
        "\nОбщие параметры:\n",
        "--server <URL>\n",
        "- json: Список — массив, одна вещь — объект\n",
        "[обычно: table]\n",
        "\nПримеры:\n  filin login --server https://filin.example      войти один раз\n",
        "Коды выхода: 0 сделано",
    ] {
        assert!(help.contains(part), "{part} in\n{help}");
    }
    let english = stdout(&mut filin(&["--help"]));
    for part in [
        "The front desk of the lounge",
        "\nUsage: filin [OPTIONS] <COMMAND>\n",
        "  bookings     Take bookings and see them through the evening\n",
        "[default: table]",
        "\nExamples:\n  filin login",
    ] {
        assert!(english.contains(part), "{part} in\n{english}");
    }
}

#[test]
fn a_commands_help_is_too() {
    let args = ["bookings", "confirm", "--help"];
    let help = stdout(&mut russian(&args));
    for part in [
        "Подтвердить: гостей ждут\n\nИспользование: filin bookings confirm [ПАРАМЕТРЫ] <НОМЕР>...\n\nАргументы:\n",
        "Номера; - значит прочитать их из stdin\n",
        "\nПримеры:\n  filin bookings confirm 12\n",
    ] {
        assert!(help.contains(part), "{part} in\n{help}");
    }
    assert!(!help.contains("Usage") && !help.contains("Print"), "{help}");
    // All ways to it, and the language that is asked for in the line itself.
    let again = stdout(&mut russian(&["help", "bookings", "confirm"]));
    assert_eq!(again, help);
    let asked = filin(&["--lang", "ru", "bookings", "confirm", "--help"]);
    assert_eq!(stdout(&mut { asked }), help);
    let short = stdout(&mut russian(&["bookings", "confirm", "-h"]));
    assert!(
        short.contains("[можно: table, json, csv] [обычно: table]"),
        "{short}"
    );
    let english = stdout(&mut filin(&args));
    let asked = russian(&["--lang=en", "bookings", "confirm", "--help"]);
    assert_eq!(stdout(&mut { asked }), english);
    assert!(
        english.starts_with("Tell the guests that they are expected\n\nUsage: filin bookings confirm [OPTIONS] <ID>...\n"),
        "{english}"
    );
    let version = stdout(&mut russian(&["--version"]));
    assert_eq!(version, stdout(&mut filin(&["--version"])));
}

#[test]
fn mistakes_are_told_in_the_readers_language() {
    let (code, nothing, said) = ran(&mut russian(&["bokings"]));
    assert_eq!((code, nothing.as_str()), (Some(2), ""));
    assert_eq!(
        said,
        "ошибка: нет команды «bokings»\n\n  подсказка: может быть, команда «bookings»?\n  \
         подсказка: может быть, команда «tokens»?\n\n\
         Использование: filin [ПАРАМЕТРЫ] <КОМАНДА>\n\nСправка: добавьте --help.\n"
    );
    let args = ["bookings", "list", "--status", "nowhere"];
    let (code, _, said) = ran(&mut russian(&args));
    assert_eq!(code, Some(2));
    assert!(
        said.starts_with(
            "ошибка: «nowhere» не подходит для --status <СТАТУС>\n  [можно: pending, confirmed,"
        ),
        "{said}"
    );
    let (code, _, said) = ran(&mut filin(&args));
    assert_eq!(code, Some(2));
    assert!(
        said.starts_with("error: invalid value 'nowhere' for '--status <STATUS>'"),
        "{said}"
    );
    let said = stderr(&mut filin(&["bokings"]));
    assert!(
        said.starts_with("error: unrecognized subcommand 'bokings'"),
        "{said}"
    );
}

#[test]
fn no_command_at_all_is_answered_with_help() {
    let (code, nothing, said) = ran(&mut russian(&["bookings"]));
    assert_eq!((code, nothing.as_str()), (Some(2), ""));
    assert!(said.contains("Использование: filin bookings"), "{said}");
}

#[test]
fn pages_of_the_manual_stay_english() {
    let page = stdout(&mut russian(&["man", "bookings"]));
    assert_eq!(page, stdout(&mut filin(&["man", "bookings"])));
}
