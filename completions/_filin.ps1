
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'filin' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'filin'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'filin' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('dashboard', 'dashboard', [CompletionResultType]::ParameterValue, 'The room, live: bookings, requests, figures')
            [CompletionResult]::new('bookings', 'bookings', [CompletionResultType]::ParameterValue, 'Take bookings and see them through the evening')
            [CompletionResult]::new('tables', 'tables', [CompletionResultType]::ParameterValue, 'See the room; take tables out of service')
            [CompletionResult]::new('waitlist', 'waitlist', [CompletionResultType]::ParameterValue, 'Who waits for a table')
            [CompletionResult]::new('guests', 'guests', [CompletionResultType]::ParameterValue, 'Who comes, and what the house knows of them')
            [CompletionResult]::new('slots', 'slots', [CompletionResultType]::ParameterValue, 'What is free on a day')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'The figures of a day')
            [CompletionResult]::new('promos', 'promos', [CompletionResultType]::ParameterValue, 'What the venue announces to its guests')
            [CompletionResult]::new('menu', 'menu', [CompletionResultType]::ParameterValue, 'The menu')
            [CompletionResult]::new('reviews', 'reviews', [CompletionResultType]::ParameterValue, 'What guests say')
            [CompletionResult]::new('tokens', 'tokens', [CompletionResultType]::ParameterValue, 'Access tokens')
            [CompletionResult]::new('staff', 'staff', [CompletionResultType]::ParameterValue, 'Who works here')
            [CompletionResult]::new('venue', 'venue', [CompletionResultType]::ParameterValue, 'The venue''s settings')
            [CompletionResult]::new('hours', 'hours', [CompletionResultType]::ParameterValue, 'Opening hours')
            [CompletionResult]::new('feeds', 'feeds', [CompletionResultType]::ParameterValue, 'Calendars of bookings, by secret address')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'The event log, newest first')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check the server, the token and the clocks')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Check a token and keep it in a profile')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;dashboard' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--read-only', '--read-only', [CompletionResultType]::ParameterName, 'To look, not to touch')
            [CompletionResult]::new('--mouse', '--mouse', [CompletionResultType]::ParameterName, 'Take the mouse; Shift then selects text, as the terminal has it')
            [CompletionResult]::new('--silent', '--silent', [CompletionResultType]::ParameterName, 'Do not ring when a request comes')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The bookings of a day or of several')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One booking, or its history')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Take a booking, or seat guests who just came')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Tell the guests that they are expected')
            [CompletionResult]::new('seat', 'seat', [CompletionResultType]::ParameterValue, 'The guests are at the table')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'The guests were here and left')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Call bookings off; asks first')
            [CompletionResult]::new('no-show', 'no-show', [CompletionResultType]::ParameterValue, 'The guests never came; asks first')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Change the time, the table or the party')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take back an end, if the tables are still free')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back one''s own last step')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;bookings;list' {
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'The same, as an option')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first service day of several')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'The last service day of several')
            [CompletionResult]::new('--status', '--status', [CompletionResultType]::ParameterName, 'Only those in this status')
            [CompletionResult]::new('--search', '--search', [CompletionResultType]::ParameterName, 'Only those whose guest''s name, phone or comment has this in it')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings;show' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--history', '--history', [CompletionResultType]::ParameterName, 'What happened to it, by whom and when, instead')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings;create' {
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'The service day: today, завтра, fri, 27.11, 2026-11-27')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'When they come: 18:00')
            [CompletionResult]::new('--guests', '--guests', [CompletionResultType]::ParameterName, 'How many come')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Which table; else the best one is chosen')
            [CompletionResult]::new('--tables', '--tables', [CompletionResultType]::ParameterName, 'Which tables, joined')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'The guest''s phone: finds them, or writes them down')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The guest''s name')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'For how long; else the venue''s usual stay')
            [CompletionResult]::new('--comment', '--comment', [CompletionResultType]::ParameterName, 'Wishes')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--walk-in', '--walk-in', [CompletionResultType]::ParameterName, 'They are here: seat them at once (now, unless a time is given)')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings;confirm' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings;seat' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings;close' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings;cancel' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings;no-show' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings;move' {
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'Another service day, at the same time unless one is given')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'Another time, on the same service day unless one is given')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'Another table')
            [CompletionResult]::new('--tables', '--tables', [CompletionResultType]::ParameterName, 'Other tables, joined')
            [CompletionResult]::new('--guests', '--guests', [CompletionResultType]::ParameterName, 'How many come')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'For how long')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings;reopen' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings;undo' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;bookings;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The bookings of a day or of several')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One booking, or its history')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Take a booking, or seat guests who just came')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Tell the guests that they are expected')
            [CompletionResult]::new('seat', 'seat', [CompletionResultType]::ParameterValue, 'The guests are at the table')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'The guests were here and left')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Call bookings off; asks first')
            [CompletionResult]::new('no-show', 'no-show', [CompletionResultType]::ParameterValue, 'The guests never came; asks first')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Change the time, the table or the party')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take back an end, if the tables are still free')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back one''s own last step')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;bookings;help;list' {
            break
        }
        'filin;bookings;help;show' {
            break
        }
        'filin;bookings;help;create' {
            break
        }
        'filin;bookings;help;confirm' {
            break
        }
        'filin;bookings;help;seat' {
            break
        }
        'filin;bookings;help;close' {
            break
        }
        'filin;bookings;help;cancel' {
            break
        }
        'filin;bookings;help;no-show' {
            break
        }
        'filin;bookings;help;move' {
            break
        }
        'filin;bookings;help;reopen' {
            break
        }
        'filin;bookings;help;undo' {
            break
        }
        'filin;bookings;help;help' {
            break
        }
        'filin;tables' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every table with its bookings and blocks of a day')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'The room now, drawn')
            [CompletionResult]::new('block', 'block', [CompletionResultType]::ParameterValue, 'Take a table out of service for a while')
            [CompletionResult]::new('unblock', 'unblock', [CompletionResultType]::ParameterValue, 'Put a table back into service; asks first')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put a new table into the room')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a table; asks first where bookings would lose their seats')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Take a table out of the room for good; asks first')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Say that two tables can be pushed together')
            [CompletionResult]::new('part', 'part', [CompletionResultType]::ParameterValue, 'Say that they cannot; asks first where a booking has both')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;tables;list' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tables;map' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tables;block' {
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'The service day: today, завтра, fri, 27.11, 2026-11-27')
            [CompletionResult]::new('--time', '--time', [CompletionResultType]::ParameterName, 'From when: 18:00')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'For how long')
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tables;unblock' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tables;add' {
            [CompletionResult]::new('--seats', '--seats', [CompletionResultType]::ParameterName, 'How many it seats: 4, or 2-6')
            [CompletionResult]::new('--zone', '--zone', [CompletionResultType]::ParameterName, 'The part of the room')
            [CompletionResult]::new('--shape', '--shape', [CompletionResultType]::ParameterName, 'How it is drawn')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Its top left corner, in thousandths of the plan: 80,180')
            [CompletionResult]::new('--size', '--size', [CompletionResultType]::ParameterName, 'Its size, in thousandths of the plan: 160x120')
            [CompletionResult]::new('--turn', '--turn', [CompletionResultType]::ParameterName, 'Its turn in degrees, clockwise')
            [CompletionResult]::new('--online', '--online', [CompletionResultType]::ParameterName, 'Whether guests may book it themselves; else it is for walk-ins and staff')
            [CompletionResult]::new('--with', '--with', [CompletionResultType]::ParameterName, 'Tables that it can be pushed against')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tables;set' {
            [CompletionResult]::new('--number', '--number', [CompletionResultType]::ParameterName, 'Its new number')
            [CompletionResult]::new('--seats', '--seats', [CompletionResultType]::ParameterName, 'How many it seats: 4, or 2-6')
            [CompletionResult]::new('--zone', '--zone', [CompletionResultType]::ParameterName, 'The part of the room')
            [CompletionResult]::new('--shape', '--shape', [CompletionResultType]::ParameterName, 'How it is drawn')
            [CompletionResult]::new('--at', '--at', [CompletionResultType]::ParameterName, 'Its top left corner, in thousandths of the plan: 80,180')
            [CompletionResult]::new('--size', '--size', [CompletionResultType]::ParameterName, 'Its size, in thousandths of the plan: 160x120')
            [CompletionResult]::new('--turn', '--turn', [CompletionResultType]::ParameterName, 'Its turn in degrees, clockwise')
            [CompletionResult]::new('--online', '--online', [CompletionResultType]::ParameterName, 'Whether guests may book it themselves; else it is for walk-ins and staff')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only show which bookings would lose their seats')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tables;retire' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only show the bookings that still hold it')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tables;join' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only show which bookings would be parted')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tables;part' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only show which bookings would be parted')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tables;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every table with its bookings and blocks of a day')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'The room now, drawn')
            [CompletionResult]::new('block', 'block', [CompletionResultType]::ParameterValue, 'Take a table out of service for a while')
            [CompletionResult]::new('unblock', 'unblock', [CompletionResultType]::ParameterValue, 'Put a table back into service; asks first')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put a new table into the room')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a table; asks first where bookings would lose their seats')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Take a table out of the room for good; asks first')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Say that two tables can be pushed together')
            [CompletionResult]::new('part', 'part', [CompletionResultType]::ParameterValue, 'Say that they cannot; asks first where a booking has both')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;tables;help;list' {
            break
        }
        'filin;tables;help;map' {
            break
        }
        'filin;tables;help;block' {
            break
        }
        'filin;tables;help;unblock' {
            break
        }
        'filin;tables;help;add' {
            break
        }
        'filin;tables;help;set' {
            break
        }
        'filin;tables;help;retire' {
            break
        }
        'filin;tables;help;join' {
            break
        }
        'filin;tables;help;part' {
            break
        }
        'filin;tables;help;help' {
            break
        }
        'filin;waitlist' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who waits, in the order of the line')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put somebody on the list who called')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody off the list; asks first')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'Book for somebody what they are offered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;waitlist;list' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;waitlist;add' {
            [CompletionResult]::new('--date', '--date', [CompletionResultType]::ParameterName, 'The service day: today, завтра, fri, 27.11, 2026-11-27')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'The first start that they would take: 20:00')
            [CompletionResult]::new('--until', '--until', [CompletionResultType]::ParameterName, 'The last start that they would take: 22:00')
            [CompletionResult]::new('--guests', '--guests', [CompletionResultType]::ParameterName, 'How many come')
            [CompletionResult]::new('--phone', '--phone', [CompletionResultType]::ParameterName, 'The guest''s phone: finds them, or writes them down')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The guest''s name')
            [CompletionResult]::new('--guest-id', '--guest-id', [CompletionResultType]::ParameterName, 'A guest who is known, by their number')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'For how long; else the venue''s usual stay')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;waitlist;remove' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;waitlist;claim' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;waitlist;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who waits, in the order of the line')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put somebody on the list who called')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody off the list; asks first')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'Book for somebody what they are offered')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;waitlist;help;list' {
            break
        }
        'filin;waitlist;help;add' {
            break
        }
        'filin;waitlist;help;remove' {
            break
        }
        'filin;waitlist;help;claim' {
            break
        }
        'filin;waitlist;help;help' {
            break
        }
        'filin;guests' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All guests, newest first')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Guests by number, Telegram id, @username, phone, or part of a name')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'A guest''s card with their bookings and visits')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write a note about a guest')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Add and take away tags; managers')
            [CompletionResult]::new('visits', 'visits', [CompletionResultType]::ParameterValue, 'Add visits, or take them away; managers')
            [CompletionResult]::new('discount', 'discount', [CompletionResultType]::ParameterValue, 'Set the personal discount; managers')
            [CompletionResult]::new('bar', 'bar', [CompletionResultType]::ParameterValue, 'Take no more bookings from a guest; asks first; managers')
            [CompletionResult]::new('unbar', 'unbar', [CompletionResultType]::ParameterValue, 'Take bookings from a guest again; managers')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'All that is kept about a guest, as JSON; managers')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Erase everything personal for good; asks first; owners')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;guests;list' {
            [CompletionResult]::new('--tag', '--tag', [CompletionResultType]::ParameterName, 'Only those with this tag')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--barred', '--barred', [CompletionResultType]::ParameterName, 'Only those who may not book')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;guests;find' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;guests;show' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;guests;note' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--append', '--append', [CompletionResultType]::ParameterName, 'Add it below the one before instead')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;guests;tag' {
            [CompletionResult]::new('--add', '--add', [CompletionResultType]::ParameterName, 'A tag to add')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'A tag to take away')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;guests;visits' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;guests;discount' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;guests;bar' {
            [CompletionResult]::new('--reason', '--reason', [CompletionResultType]::ParameterName, 'Why; it is added to the note')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;guests;unbar' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;guests;export' {
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Into this file, which only you can read, instead of stdout')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;guests;forget' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;guests;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All guests, newest first')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Guests by number, Telegram id, @username, phone, or part of a name')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'A guest''s card with their bookings and visits')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write a note about a guest')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Add and take away tags; managers')
            [CompletionResult]::new('visits', 'visits', [CompletionResultType]::ParameterValue, 'Add visits, or take them away; managers')
            [CompletionResult]::new('discount', 'discount', [CompletionResultType]::ParameterValue, 'Set the personal discount; managers')
            [CompletionResult]::new('bar', 'bar', [CompletionResultType]::ParameterValue, 'Take no more bookings from a guest; asks first; managers')
            [CompletionResult]::new('unbar', 'unbar', [CompletionResultType]::ParameterValue, 'Take bookings from a guest again; managers')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'All that is kept about a guest, as JSON; managers')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Erase everything personal for good; asks first; owners')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;guests;help;list' {
            break
        }
        'filin;guests;help;find' {
            break
        }
        'filin;guests;help;show' {
            break
        }
        'filin;guests;help;note' {
            break
        }
        'filin;guests;help;tag' {
            break
        }
        'filin;guests;help;visits' {
            break
        }
        'filin;guests;help;discount' {
            break
        }
        'filin;guests;help;bar' {
            break
        }
        'filin;guests;help;unbar' {
            break
        }
        'filin;guests;help;export' {
            break
        }
        'filin;guests;help;forget' {
            break
        }
        'filin;guests;help;help' {
            break
        }
        'filin;slots' {
            [CompletionResult]::new('--guests', '--guests', [CompletionResultType]::ParameterName, 'For how many')
            [CompletionResult]::new('--table', '--table', [CompletionResultType]::ParameterName, 'At this table only')
            [CompletionResult]::new('--minutes', '--minutes', [CompletionResultType]::ParameterName, 'For how long; else the venue''s usual stay')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--explain', '--explain', [CompletionResultType]::ParameterName, 'Say why the others are not offered')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;stats' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;promos' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All promotions, hidden and past ones too')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Announce something')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a promotion; what is not named stays as it is')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a promotion away for good; asks first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;promos;list' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;promos;add' {
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'The rest')
            [CompletionResult]::new('--image', '--image', [CompletionResultType]::ParameterName, 'A picture''s https:// address')
            [CompletionResult]::new('--starts', '--starts', [CompletionResultType]::ParameterName, 'The first service day: today, завтра, fri, 27.11, 2026-11-27')
            [CompletionResult]::new('--ends', '--ends', [CompletionResultType]::ParameterName, 'The last service day')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--default', '--default', [CompletionResultType]::ParameterName, 'The venue''s standing promotion from now on, instead of the one that was')
            [CompletionResult]::new('--hidden', '--hidden', [CompletionResultType]::ParameterName, 'Guests are not shown it yet')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;promos;set' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'A few words')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'The rest')
            [CompletionResult]::new('--image', '--image', [CompletionResultType]::ParameterName, 'A picture''s https:// address')
            [CompletionResult]::new('--starts', '--starts', [CompletionResultType]::ParameterName, 'The first service day: today, завтра, fri, 27.11, 2026-11-27')
            [CompletionResult]::new('--ends', '--ends', [CompletionResultType]::ParameterName, 'The last service day')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--no-image', '--no-image', [CompletionResultType]::ParameterName, 'No picture')
            [CompletionResult]::new('--no-starts', '--no-starts', [CompletionResultType]::ParameterName, 'No first day')
            [CompletionResult]::new('--no-ends', '--no-ends', [CompletionResultType]::ParameterName, 'No last day')
            [CompletionResult]::new('--default', '--default', [CompletionResultType]::ParameterName, 'The venue''s standing promotion from now on, instead of the one that was')
            [CompletionResult]::new('--no-default', '--no-default', [CompletionResultType]::ParameterName, 'Not the standing promotion any more')
            [CompletionResult]::new('--show', '--show', [CompletionResultType]::ParameterName, 'Guests are shown it')
            [CompletionResult]::new('--hide', '--hide', [CompletionResultType]::ParameterName, 'Guests are not shown it')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;promos;remove' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;promos;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All promotions, hidden and past ones too')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Announce something')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a promotion; what is not named stays as it is')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a promotion away for good; asks first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;promos;help;list' {
            break
        }
        'filin;promos;help;add' {
            break
        }
        'filin;promos;help;set' {
            break
        }
        'filin;promos;help;remove' {
            break
        }
        'filin;promos;help;help' {
            break
        }
        'filin;menu' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All lines in their order, hidden ones too')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a line')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a line; what is not named stays as it is')
            [CompletionResult]::new('order', 'order', [CompletionResultType]::ParameterValue, 'Put lines into another order')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a line off the menu for good; asks first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;menu;list' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;menu;add' {
            [CompletionResult]::new('--price', '--price', [CompletionResultType]::ParameterName, 'Its price in roubles')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Under which heading')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What is in it, how much of it')
            [CompletionResult]::new('--position', '--position', [CompletionResultType]::ParameterName, 'Its place; the last one unless given')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--hidden', '--hidden', [CompletionResultType]::ParameterName, 'Guests are not shown it yet')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;menu;set' {
            [CompletionResult]::new('--title', '--title', [CompletionResultType]::ParameterName, 'What it is')
            [CompletionResult]::new('--price', '--price', [CompletionResultType]::ParameterName, 'Its price in roubles')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Under which heading')
            [CompletionResult]::new('--description', '--description', [CompletionResultType]::ParameterName, 'What is in it, how much of it')
            [CompletionResult]::new('--position', '--position', [CompletionResultType]::ParameterName, 'Its place')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--show', '--show', [CompletionResultType]::ParameterName, 'Guests are shown it')
            [CompletionResult]::new('--hide', '--hide', [CompletionResultType]::ParameterName, 'Guests are not shown it')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;menu;order' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;menu;remove' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;menu;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All lines in their order, hidden ones too')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a line')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a line; what is not named stays as it is')
            [CompletionResult]::new('order', 'order', [CompletionResultType]::ParameterValue, 'Put lines into another order')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a line off the menu for good; asks first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;menu;help;list' {
            break
        }
        'filin;menu;help;add' {
            break
        }
        'filin;menu;help;set' {
            break
        }
        'filin;menu;help;order' {
            break
        }
        'filin;menu;help;remove' {
            break
        }
        'filin;menu;help;help' {
            break
        }
        'filin;reviews' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The reviews, newest first')
            [CompletionResult]::new('summary', 'summary', [CompletionResultType]::ParameterValue, 'How many there are, and how many stars they give')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a review away for good; asks first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;reviews;list' {
            [CompletionResult]::new('--rating', '--rating', [CompletionResultType]::ParameterName, 'Only those with so many stars')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Left on this service day or later: today, вчера, 01.11, 2026-11-01')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Left on this service day or before')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;reviews;summary' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Left on this service day or later: today, вчера, 01.11, 2026-11-01')
            [CompletionResult]::new('--to', '--to', [CompletionResultType]::ParameterName, 'Left on this service day or before')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;reviews;remove' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;reviews;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The reviews, newest first')
            [CompletionResult]::new('summary', 'summary', [CompletionResultType]::ParameterValue, 'How many there are, and how many stars they give')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a review away for good; asks first')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;reviews;help;list' {
            break
        }
        'filin;reviews;help;summary' {
            break
        }
        'filin;reviews;help;remove' {
            break
        }
        'filin;reviews;help;help' {
            break
        }
        'filin;tokens' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Which tokens there are; secrets are never shown')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Issue one; its secret is shown this one time')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Make one invalid, for good')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;tokens;list' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tokens;create' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'What it may do')
            [CompletionResult]::new('--days', '--days', [CompletionResultType]::ParameterName, 'For how many days; for ever unless given')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tokens;revoke' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;tokens;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Which tokens there are; secrets are never shown')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Issue one; its secret is shown this one time')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Make one invalid, for good')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;tokens;help;list' {
            break
        }
        'filin;tokens;help;create' {
            break
        }
        'filin;tokens;help;revoke' {
            break
        }
        'filin;tokens;help;help' {
            break
        }
        'filin;staff' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Everybody with a role')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Give somebody a role, or another one')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody''s role away')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;staff;list' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;staff;add' {
            [CompletionResult]::new('--role', '--role', [CompletionResultType]::ParameterName, 'What they may do; manager unless given')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What they are called')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;staff;remove' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;staff;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Everybody with a role')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Give somebody a role, or another one')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody''s role away')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;staff;help;list' {
            break
        }
        'filin;staff;help;add' {
            break
        }
        'filin;staff;help;remove' {
            break
        }
        'filin;staff;help;help' {
            break
        }
        'filin;venue' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'The settings as they stand')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change some of them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;venue;show' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;venue;set' {
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'The venue''s name')
            [CompletionResult]::new('--zone', '--zone', [CompletionResultType]::ParameterName, 'Its IANA zone (owners)')
            [CompletionResult]::new('--day-start', '--day-start', [CompletionResultType]::ParameterName, 'When a service day begins (owners)')
            [CompletionResult]::new('--language', '--language', [CompletionResultType]::ParameterName, 'The language of the staff chat (owners)')
            [CompletionResult]::new('--schedule', '--schedule', [CompletionResultType]::ParameterName, 'The schedule, as guests shall read it')
            [CompletionResult]::new('--contacts', '--contacts', [CompletionResultType]::ParameterName, 'The contacts, as guests shall read them')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'A rule for guests, by its name in `venue show -o json` (owners); may be repeated')
            [CompletionResult]::new('--round', '--round', [CompletionResultType]::ParameterName, 'Visits in a loyalty round (owners)')
            [CompletionResult]::new('--reward', '--reward', [CompletionResultType]::ParameterName, 'All rewards of a round, each as visit=percent (owners); may be repeated')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;venue;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'The settings as they stand')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change some of them')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;venue;help;show' {
            break
        }
        'filin;venue;help;set' {
            break
        }
        'filin;venue;help;help' {
            break
        }
        'filin;hours' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'The week, and the days that differ')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set weekdays; asks first where bookings would lie outside')
            [CompletionResult]::new('except', 'except', [CompletionResultType]::ParameterValue, 'Make one day differ, or like its weekday again; asks likewise')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;hours;show' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;hours;set' {
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'From when: 14:00')
            [CompletionResult]::new('--close', '--close', [CompletionResultType]::ParameterName, 'Until when; at or before the opening time it is after midnight')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--closed', '--closed', [CompletionResultType]::ParameterName, 'Closed all day')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only show which bookings would lie outside')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;hours;except' {
            [CompletionResult]::new('--open', '--open', [CompletionResultType]::ParameterName, 'From when: 14:00')
            [CompletionResult]::new('--close', '--close', [CompletionResultType]::ParameterName, 'Until when; at or before the opening time it is after midnight')
            [CompletionResult]::new('--note', '--note', [CompletionResultType]::ParameterName, 'Why, for guests')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('--closed', '--closed', [CompletionResultType]::ParameterName, 'Closed all day')
            [CompletionResult]::new('--remove', '--remove', [CompletionResultType]::ParameterName, 'Like its weekday again')
            [CompletionResult]::new('--dry-run', '--dry-run', [CompletionResultType]::ParameterName, 'Only show which bookings would lie outside')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;hours;help' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'The week, and the days that differ')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set weekdays; asks first where bookings would lie outside')
            [CompletionResult]::new('except', 'except', [CompletionResultType]::ParameterValue, 'Make one day differ, or like its weekday again; asks likewise')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;hours;help;show' {
            break
        }
        'filin;hours;help;set' {
            break
        }
        'filin;hours;help;except' {
            break
        }
        'filin;hours;help;help' {
            break
        }
        'filin;feeds' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Which feeds there are; their addresses are never shown again')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make one; its address is shown this one time')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Make one''s address invalid, for good')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;feeds;list' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;feeds;create' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;feeds;revoke' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;feeds;help' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Which feeds there are; their addresses are never shown again')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make one; its address is shown this one time')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Make one''s address invalid, for good')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;feeds;help;list' {
            break
        }
        'filin;feeds;help;create' {
            break
        }
        'filin;feeds;help;revoke' {
            break
        }
        'filin;feeds;help;help' {
            break
        }
        'filin;events' {
            [CompletionResult]::new('--limit', '--limit', [CompletionResultType]::ParameterName, 'How many')
            [CompletionResult]::new('--before', '--before', [CompletionResultType]::ParameterName, 'Only those before this number')
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;doctor' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;login' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;completions' {
            [CompletionResult]::new('--server', '--server', [CompletionResultType]::ParameterName, 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000')
            [CompletionResult]::new('--token', '--token', [CompletionResultType]::ParameterName, 'An access token; better kept by `filin login` or in the environment')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'The profile of ~/.config/filin/config.toml to use')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'How to print results')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colours (NO_COLOR is honoured)')
            [CompletionResult]::new('--lang', '--lang', [CompletionResultType]::ParameterName, 'The language; else the locale''s')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print results and errors only')
            [CompletionResult]::new('-y', '-y', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('--yes', '--yes', [CompletionResultType]::ParameterName, 'Do not ask before destructive acts')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help (see more with ''--help'')')
            break
        }
        'filin;help' {
            [CompletionResult]::new('dashboard', 'dashboard', [CompletionResultType]::ParameterValue, 'The room, live: bookings, requests, figures')
            [CompletionResult]::new('bookings', 'bookings', [CompletionResultType]::ParameterValue, 'Take bookings and see them through the evening')
            [CompletionResult]::new('tables', 'tables', [CompletionResultType]::ParameterValue, 'See the room; take tables out of service')
            [CompletionResult]::new('waitlist', 'waitlist', [CompletionResultType]::ParameterValue, 'Who waits for a table')
            [CompletionResult]::new('guests', 'guests', [CompletionResultType]::ParameterValue, 'Who comes, and what the house knows of them')
            [CompletionResult]::new('slots', 'slots', [CompletionResultType]::ParameterValue, 'What is free on a day')
            [CompletionResult]::new('stats', 'stats', [CompletionResultType]::ParameterValue, 'The figures of a day')
            [CompletionResult]::new('promos', 'promos', [CompletionResultType]::ParameterValue, 'What the venue announces to its guests')
            [CompletionResult]::new('menu', 'menu', [CompletionResultType]::ParameterValue, 'The menu')
            [CompletionResult]::new('reviews', 'reviews', [CompletionResultType]::ParameterValue, 'What guests say')
            [CompletionResult]::new('tokens', 'tokens', [CompletionResultType]::ParameterValue, 'Access tokens')
            [CompletionResult]::new('staff', 'staff', [CompletionResultType]::ParameterValue, 'Who works here')
            [CompletionResult]::new('venue', 'venue', [CompletionResultType]::ParameterValue, 'The venue''s settings')
            [CompletionResult]::new('hours', 'hours', [CompletionResultType]::ParameterValue, 'Opening hours')
            [CompletionResult]::new('feeds', 'feeds', [CompletionResultType]::ParameterValue, 'Calendars of bookings, by secret address')
            [CompletionResult]::new('events', 'events', [CompletionResultType]::ParameterValue, 'The event log, newest first')
            [CompletionResult]::new('doctor', 'doctor', [CompletionResultType]::ParameterValue, 'Check the server, the token and the clocks')
            [CompletionResult]::new('login', 'login', [CompletionResultType]::ParameterValue, 'Check a token and keep it in a profile')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print the completions of a shell')
            [CompletionResult]::new('help', 'help', [CompletionResultType]::ParameterValue, 'Print this message or the help of the given subcommand(s)')
            break
        }
        'filin;help;dashboard' {
            break
        }
        'filin;help;bookings' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The bookings of a day or of several')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'One booking, or its history')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Take a booking, or seat guests who just came')
            [CompletionResult]::new('confirm', 'confirm', [CompletionResultType]::ParameterValue, 'Tell the guests that they are expected')
            [CompletionResult]::new('seat', 'seat', [CompletionResultType]::ParameterValue, 'The guests are at the table')
            [CompletionResult]::new('close', 'close', [CompletionResultType]::ParameterValue, 'The guests were here and left')
            [CompletionResult]::new('cancel', 'cancel', [CompletionResultType]::ParameterValue, 'Call bookings off; asks first')
            [CompletionResult]::new('no-show', 'no-show', [CompletionResultType]::ParameterValue, 'The guests never came; asks first')
            [CompletionResult]::new('move', 'move', [CompletionResultType]::ParameterValue, 'Change the time, the table or the party')
            [CompletionResult]::new('reopen', 'reopen', [CompletionResultType]::ParameterValue, 'Take back an end, if the tables are still free')
            [CompletionResult]::new('undo', 'undo', [CompletionResultType]::ParameterValue, 'Take back one''s own last step')
            break
        }
        'filin;help;bookings;list' {
            break
        }
        'filin;help;bookings;show' {
            break
        }
        'filin;help;bookings;create' {
            break
        }
        'filin;help;bookings;confirm' {
            break
        }
        'filin;help;bookings;seat' {
            break
        }
        'filin;help;bookings;close' {
            break
        }
        'filin;help;bookings;cancel' {
            break
        }
        'filin;help;bookings;no-show' {
            break
        }
        'filin;help;bookings;move' {
            break
        }
        'filin;help;bookings;reopen' {
            break
        }
        'filin;help;bookings;undo' {
            break
        }
        'filin;help;tables' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Every table with its bookings and blocks of a day')
            [CompletionResult]::new('map', 'map', [CompletionResultType]::ParameterValue, 'The room now, drawn')
            [CompletionResult]::new('block', 'block', [CompletionResultType]::ParameterValue, 'Take a table out of service for a while')
            [CompletionResult]::new('unblock', 'unblock', [CompletionResultType]::ParameterValue, 'Put a table back into service; asks first')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put a new table into the room')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a table; asks first where bookings would lose their seats')
            [CompletionResult]::new('retire', 'retire', [CompletionResultType]::ParameterValue, 'Take a table out of the room for good; asks first')
            [CompletionResult]::new('join', 'join', [CompletionResultType]::ParameterValue, 'Say that two tables can be pushed together')
            [CompletionResult]::new('part', 'part', [CompletionResultType]::ParameterValue, 'Say that they cannot; asks first where a booking has both')
            break
        }
        'filin;help;tables;list' {
            break
        }
        'filin;help;tables;map' {
            break
        }
        'filin;help;tables;block' {
            break
        }
        'filin;help;tables;unblock' {
            break
        }
        'filin;help;tables;add' {
            break
        }
        'filin;help;tables;set' {
            break
        }
        'filin;help;tables;retire' {
            break
        }
        'filin;help;tables;join' {
            break
        }
        'filin;help;tables;part' {
            break
        }
        'filin;help;waitlist' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Who waits, in the order of the line')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Put somebody on the list who called')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody off the list; asks first')
            [CompletionResult]::new('claim', 'claim', [CompletionResultType]::ParameterValue, 'Book for somebody what they are offered')
            break
        }
        'filin;help;waitlist;list' {
            break
        }
        'filin;help;waitlist;add' {
            break
        }
        'filin;help;waitlist;remove' {
            break
        }
        'filin;help;waitlist;claim' {
            break
        }
        'filin;help;guests' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All guests, newest first')
            [CompletionResult]::new('find', 'find', [CompletionResultType]::ParameterValue, 'Guests by number, Telegram id, @username, phone, or part of a name')
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'A guest''s card with their bookings and visits')
            [CompletionResult]::new('note', 'note', [CompletionResultType]::ParameterValue, 'Write a note about a guest')
            [CompletionResult]::new('tag', 'tag', [CompletionResultType]::ParameterValue, 'Add and take away tags; managers')
            [CompletionResult]::new('visits', 'visits', [CompletionResultType]::ParameterValue, 'Add visits, or take them away; managers')
            [CompletionResult]::new('discount', 'discount', [CompletionResultType]::ParameterValue, 'Set the personal discount; managers')
            [CompletionResult]::new('bar', 'bar', [CompletionResultType]::ParameterValue, 'Take no more bookings from a guest; asks first; managers')
            [CompletionResult]::new('unbar', 'unbar', [CompletionResultType]::ParameterValue, 'Take bookings from a guest again; managers')
            [CompletionResult]::new('export', 'export', [CompletionResultType]::ParameterValue, 'All that is kept about a guest, as JSON; managers')
            [CompletionResult]::new('forget', 'forget', [CompletionResultType]::ParameterValue, 'Erase everything personal for good; asks first; owners')
            break
        }
        'filin;help;guests;list' {
            break
        }
        'filin;help;guests;find' {
            break
        }
        'filin;help;guests;show' {
            break
        }
        'filin;help;guests;note' {
            break
        }
        'filin;help;guests;tag' {
            break
        }
        'filin;help;guests;visits' {
            break
        }
        'filin;help;guests;discount' {
            break
        }
        'filin;help;guests;bar' {
            break
        }
        'filin;help;guests;unbar' {
            break
        }
        'filin;help;guests;export' {
            break
        }
        'filin;help;guests;forget' {
            break
        }
        'filin;help;slots' {
            break
        }
        'filin;help;stats' {
            break
        }
        'filin;help;promos' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All promotions, hidden and past ones too')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Announce something')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a promotion; what is not named stays as it is')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a promotion away for good; asks first')
            break
        }
        'filin;help;promos;list' {
            break
        }
        'filin;help;promos;add' {
            break
        }
        'filin;help;promos;set' {
            break
        }
        'filin;help;promos;remove' {
            break
        }
        'filin;help;menu' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'All lines in their order, hidden ones too')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Add a line')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change a line; what is not named stays as it is')
            [CompletionResult]::new('order', 'order', [CompletionResultType]::ParameterValue, 'Put lines into another order')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a line off the menu for good; asks first')
            break
        }
        'filin;help;menu;list' {
            break
        }
        'filin;help;menu;add' {
            break
        }
        'filin;help;menu;set' {
            break
        }
        'filin;help;menu;order' {
            break
        }
        'filin;help;menu;remove' {
            break
        }
        'filin;help;reviews' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'The reviews, newest first')
            [CompletionResult]::new('summary', 'summary', [CompletionResultType]::ParameterValue, 'How many there are, and how many stars they give')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take a review away for good; asks first')
            break
        }
        'filin;help;reviews;list' {
            break
        }
        'filin;help;reviews;summary' {
            break
        }
        'filin;help;reviews;remove' {
            break
        }
        'filin;help;tokens' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Which tokens there are; secrets are never shown')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Issue one; its secret is shown this one time')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Make one invalid, for good')
            break
        }
        'filin;help;tokens;list' {
            break
        }
        'filin;help;tokens;create' {
            break
        }
        'filin;help;tokens;revoke' {
            break
        }
        'filin;help;staff' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Everybody with a role')
            [CompletionResult]::new('add', 'add', [CompletionResultType]::ParameterValue, 'Give somebody a role, or another one')
            [CompletionResult]::new('remove', 'remove', [CompletionResultType]::ParameterValue, 'Take somebody''s role away')
            break
        }
        'filin;help;staff;list' {
            break
        }
        'filin;help;staff;add' {
            break
        }
        'filin;help;staff;remove' {
            break
        }
        'filin;help;venue' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'The settings as they stand')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Change some of them')
            break
        }
        'filin;help;venue;show' {
            break
        }
        'filin;help;venue;set' {
            break
        }
        'filin;help;hours' {
            [CompletionResult]::new('show', 'show', [CompletionResultType]::ParameterValue, 'The week, and the days that differ')
            [CompletionResult]::new('set', 'set', [CompletionResultType]::ParameterValue, 'Set weekdays; asks first where bookings would lie outside')
            [CompletionResult]::new('except', 'except', [CompletionResultType]::ParameterValue, 'Make one day differ, or like its weekday again; asks likewise')
            break
        }
        'filin;help;hours;show' {
            break
        }
        'filin;help;hours;set' {
            break
        }
        'filin;help;hours;except' {
            break
        }
        'filin;help;feeds' {
            [CompletionResult]::new('list', 'list', [CompletionResultType]::ParameterValue, 'Which feeds there are; their addresses are never shown again')
            [CompletionResult]::new('create', 'create', [CompletionResultType]::ParameterValue, 'Make one; its address is shown this one time')
            [CompletionResult]::new('revoke', 'revoke', [CompletionResultType]::ParameterValue, 'Make one''s address invalid, for good')
            break
        }
        'filin;help;feeds;list' {
            break
        }
        'filin;help;feeds;create' {
            break
        }
        'filin;help;feeds;revoke' {
            break
        }
        'filin;help;events' {
            break
        }
        'filin;help;doctor' {
            break
        }
        'filin;help;login' {
            break
        }
        'filin;help;completions' {
            break
        }
        'filin;help;help' {
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
