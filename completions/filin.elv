
use builtin;
use str;

set edit:completion:arg-completer[filin] = {|@words|
    fn spaces {|n|
        builtin:repeat $n ' ' | str:join ''
    }
    fn cand {|text desc|
        edit:complex-candidate $text &display=$text' '(spaces (- 14 (wcswidth $text)))$desc
    }
    var command = 'filin'
    for word $words[1..-1] {
        if (str:has-prefix $word '-') {
            break
        }
        set command = $command';'$word
    }
    var completions = [
        &'filin'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand -V 'Print version'
            cand --version 'Print version'
            cand dashboard 'The room, live: bookings, requests, figures'
            cand bookings 'Take bookings and see them through the evening'
            cand tables 'See the room; take tables out of service'
            cand waitlist 'Who waits for a table'
            cand guests 'Who comes, and what the house knows of them'
            cand slots 'What is free on a day'
            cand stats 'The figures of a day'
            cand promos 'What the venue announces to its guests'
            cand menu 'The menu'
            cand reviews 'What guests say'
            cand tokens 'Access tokens'
            cand staff 'Who works here'
            cand venue 'The venue''s settings'
            cand hours 'Opening hours'
            cand feeds 'Calendars of bookings, by secret address'
            cand events 'The event log, newest first'
            cand doctor 'Check the server, the token and the clocks'
            cand login 'Check a token and keep it in a profile'
            cand completions 'Print the completions of a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;dashboard'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --read-only 'To look, not to touch'
            cand --mouse 'Take the mouse; Shift then selects text, as the terminal has it'
            cand --silent 'Do not ring when a request comes'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'The bookings of a day or of several'
            cand show 'One booking, or its history'
            cand create 'Take a booking, or seat guests who just came'
            cand confirm 'Tell the guests that they are expected'
            cand seat 'The guests are at the table'
            cand close 'The guests were here and left'
            cand cancel 'Call bookings off; asks first'
            cand no-show 'The guests never came; asks first'
            cand move 'Change the time, the table or the party'
            cand reopen 'Take back an end, if the tables are still free'
            cand undo 'Take back one''s own last step'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;bookings;list'= {
            cand --date 'The same, as an option'
            cand --from 'The first service day of several'
            cand --to 'The last service day of several'
            cand --status 'Only those in this status'
            cand --search 'Only those whose guest''s name, phone or comment has this in it'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings;show'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --history 'What happened to it, by whom and when, instead'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings;create'= {
            cand --date 'The service day: today, завтра, fri, 27.11, 2026-11-27'
            cand --time 'When they come: 18:00'
            cand --guests 'How many come'
            cand --table 'Which table; else the best one is chosen'
            cand --tables 'Which tables, joined'
            cand --phone 'The guest''s phone: finds them, or writes them down'
            cand --name 'The guest''s name'
            cand --minutes 'For how long; else the venue''s usual stay'
            cand --comment 'Wishes'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --walk-in 'They are here: seat them at once (now, unless a time is given)'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings;confirm'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings;seat'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings;close'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings;cancel'= {
            cand --reason 'Why'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings;no-show'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings;move'= {
            cand --date 'Another service day, at the same time unless one is given'
            cand --time 'Another time, on the same service day unless one is given'
            cand --table 'Another table'
            cand --tables 'Other tables, joined'
            cand --guests 'How many come'
            cand --minutes 'For how long'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings;reopen'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings;undo'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;bookings;help'= {
            cand list 'The bookings of a day or of several'
            cand show 'One booking, or its history'
            cand create 'Take a booking, or seat guests who just came'
            cand confirm 'Tell the guests that they are expected'
            cand seat 'The guests are at the table'
            cand close 'The guests were here and left'
            cand cancel 'Call bookings off; asks first'
            cand no-show 'The guests never came; asks first'
            cand move 'Change the time, the table or the party'
            cand reopen 'Take back an end, if the tables are still free'
            cand undo 'Take back one''s own last step'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;bookings;help;list'= {
        }
        &'filin;bookings;help;show'= {
        }
        &'filin;bookings;help;create'= {
        }
        &'filin;bookings;help;confirm'= {
        }
        &'filin;bookings;help;seat'= {
        }
        &'filin;bookings;help;close'= {
        }
        &'filin;bookings;help;cancel'= {
        }
        &'filin;bookings;help;no-show'= {
        }
        &'filin;bookings;help;move'= {
        }
        &'filin;bookings;help;reopen'= {
        }
        &'filin;bookings;help;undo'= {
        }
        &'filin;bookings;help;help'= {
        }
        &'filin;tables'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'Every table with its bookings and blocks of a day'
            cand map 'The room now, drawn'
            cand block 'Take a table out of service for a while'
            cand unblock 'Put a table back into service; asks first'
            cand add 'Put a new table into the room'
            cand set 'Change a table; asks first where bookings would lose their seats'
            cand retire 'Take a table out of the room for good; asks first'
            cand join 'Say that two tables can be pushed together'
            cand part 'Say that they cannot; asks first where a booking has both'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;tables;list'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tables;map'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tables;block'= {
            cand --date 'The service day: today, завтра, fri, 27.11, 2026-11-27'
            cand --time 'From when: 18:00'
            cand --minutes 'For how long'
            cand --reason 'Why'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tables;unblock'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tables;add'= {
            cand --seats 'How many it seats: 4, or 2-6'
            cand --zone 'The part of the room'
            cand --shape 'How it is drawn'
            cand --at 'Its top left corner, in thousandths of the plan: 80,180'
            cand --size 'Its size, in thousandths of the plan: 160x120'
            cand --turn 'Its turn in degrees, clockwise'
            cand --online 'Whether guests may book it themselves; else it is for walk-ins and staff'
            cand --with 'Tables that it can be pushed against'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tables;set'= {
            cand --number 'Its new number'
            cand --seats 'How many it seats: 4, or 2-6'
            cand --zone 'The part of the room'
            cand --shape 'How it is drawn'
            cand --at 'Its top left corner, in thousandths of the plan: 80,180'
            cand --size 'Its size, in thousandths of the plan: 160x120'
            cand --turn 'Its turn in degrees, clockwise'
            cand --online 'Whether guests may book it themselves; else it is for walk-ins and staff'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --dry-run 'Only show which bookings would lose their seats'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tables;retire'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --dry-run 'Only show the bookings that still hold it'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tables;join'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --dry-run 'Only show which bookings would be parted'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tables;part'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --dry-run 'Only show which bookings would be parted'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tables;help'= {
            cand list 'Every table with its bookings and blocks of a day'
            cand map 'The room now, drawn'
            cand block 'Take a table out of service for a while'
            cand unblock 'Put a table back into service; asks first'
            cand add 'Put a new table into the room'
            cand set 'Change a table; asks first where bookings would lose their seats'
            cand retire 'Take a table out of the room for good; asks first'
            cand join 'Say that two tables can be pushed together'
            cand part 'Say that they cannot; asks first where a booking has both'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;tables;help;list'= {
        }
        &'filin;tables;help;map'= {
        }
        &'filin;tables;help;block'= {
        }
        &'filin;tables;help;unblock'= {
        }
        &'filin;tables;help;add'= {
        }
        &'filin;tables;help;set'= {
        }
        &'filin;tables;help;retire'= {
        }
        &'filin;tables;help;join'= {
        }
        &'filin;tables;help;part'= {
        }
        &'filin;tables;help;help'= {
        }
        &'filin;waitlist'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'Who waits, in the order of the line'
            cand add 'Put somebody on the list who called'
            cand remove 'Take somebody off the list; asks first'
            cand claim 'Book for somebody what they are offered'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;waitlist;list'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;waitlist;add'= {
            cand --date 'The service day: today, завтра, fri, 27.11, 2026-11-27'
            cand --from 'The first start that they would take: 20:00'
            cand --until 'The last start that they would take: 22:00'
            cand --guests 'How many come'
            cand --phone 'The guest''s phone: finds them, or writes them down'
            cand --name 'The guest''s name'
            cand --guest-id 'A guest who is known, by their number'
            cand --minutes 'For how long; else the venue''s usual stay'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;waitlist;remove'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;waitlist;claim'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;waitlist;help'= {
            cand list 'Who waits, in the order of the line'
            cand add 'Put somebody on the list who called'
            cand remove 'Take somebody off the list; asks first'
            cand claim 'Book for somebody what they are offered'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;waitlist;help;list'= {
        }
        &'filin;waitlist;help;add'= {
        }
        &'filin;waitlist;help;remove'= {
        }
        &'filin;waitlist;help;claim'= {
        }
        &'filin;waitlist;help;help'= {
        }
        &'filin;guests'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'All guests, newest first'
            cand find 'Guests by number, Telegram id, @username, phone, or part of a name'
            cand show 'A guest''s card with their bookings and visits'
            cand note 'Write a note about a guest'
            cand tag 'Add and take away tags; managers'
            cand visits 'Add visits, or take them away; managers'
            cand discount 'Set the personal discount; managers'
            cand bar 'Take no more bookings from a guest; asks first; managers'
            cand unbar 'Take bookings from a guest again; managers'
            cand export 'All that is kept about a guest, as JSON; managers'
            cand forget 'Erase everything personal for good; asks first; owners'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;guests;list'= {
            cand --tag 'Only those with this tag'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --barred 'Only those who may not book'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;guests;find'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;guests;show'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;guests;note'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --append 'Add it below the one before instead'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;guests;tag'= {
            cand --add 'A tag to add'
            cand --remove 'A tag to take away'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;guests;visits'= {
            cand --reason 'Why'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;guests;discount'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;guests;bar'= {
            cand --reason 'Why; it is added to the note'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;guests;unbar'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;guests;export'= {
            cand --to 'Into this file, which only you can read, instead of stdout'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;guests;forget'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;guests;help'= {
            cand list 'All guests, newest first'
            cand find 'Guests by number, Telegram id, @username, phone, or part of a name'
            cand show 'A guest''s card with their bookings and visits'
            cand note 'Write a note about a guest'
            cand tag 'Add and take away tags; managers'
            cand visits 'Add visits, or take them away; managers'
            cand discount 'Set the personal discount; managers'
            cand bar 'Take no more bookings from a guest; asks first; managers'
            cand unbar 'Take bookings from a guest again; managers'
            cand export 'All that is kept about a guest, as JSON; managers'
            cand forget 'Erase everything personal for good; asks first; owners'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;guests;help;list'= {
        }
        &'filin;guests;help;find'= {
        }
        &'filin;guests;help;show'= {
        }
        &'filin;guests;help;note'= {
        }
        &'filin;guests;help;tag'= {
        }
        &'filin;guests;help;visits'= {
        }
        &'filin;guests;help;discount'= {
        }
        &'filin;guests;help;bar'= {
        }
        &'filin;guests;help;unbar'= {
        }
        &'filin;guests;help;export'= {
        }
        &'filin;guests;help;forget'= {
        }
        &'filin;guests;help;help'= {
        }
        &'filin;slots'= {
            cand --guests 'For how many'
            cand --table 'At this table only'
            cand --minutes 'For how long; else the venue''s usual stay'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --explain 'Say why the others are not offered'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;stats'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;promos'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'All promotions, hidden and past ones too'
            cand add 'Announce something'
            cand set 'Change a promotion; what is not named stays as it is'
            cand remove 'Take a promotion away for good; asks first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;promos;list'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;promos;add'= {
            cand --description 'The rest'
            cand --image 'A picture''s https:// address'
            cand --starts 'The first service day: today, завтра, fri, 27.11, 2026-11-27'
            cand --ends 'The last service day'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --default 'The venue''s standing promotion from now on, instead of the one that was'
            cand --hidden 'Guests are not shown it yet'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;promos;set'= {
            cand --title 'A few words'
            cand --description 'The rest'
            cand --image 'A picture''s https:// address'
            cand --starts 'The first service day: today, завтра, fri, 27.11, 2026-11-27'
            cand --ends 'The last service day'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --no-image 'No picture'
            cand --no-starts 'No first day'
            cand --no-ends 'No last day'
            cand --default 'The venue''s standing promotion from now on, instead of the one that was'
            cand --no-default 'Not the standing promotion any more'
            cand --show 'Guests are shown it'
            cand --hide 'Guests are not shown it'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;promos;remove'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;promos;help'= {
            cand list 'All promotions, hidden and past ones too'
            cand add 'Announce something'
            cand set 'Change a promotion; what is not named stays as it is'
            cand remove 'Take a promotion away for good; asks first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;promos;help;list'= {
        }
        &'filin;promos;help;add'= {
        }
        &'filin;promos;help;set'= {
        }
        &'filin;promos;help;remove'= {
        }
        &'filin;promos;help;help'= {
        }
        &'filin;menu'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'All lines in their order, hidden ones too'
            cand add 'Add a line'
            cand set 'Change a line; what is not named stays as it is'
            cand order 'Put lines into another order'
            cand remove 'Take a line off the menu for good; asks first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;menu;list'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;menu;add'= {
            cand --price 'Its price in roubles'
            cand --section 'Under which heading'
            cand --description 'What is in it, how much of it'
            cand --position 'Its place; the last one unless given'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --hidden 'Guests are not shown it yet'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;menu;set'= {
            cand --title 'What it is'
            cand --price 'Its price in roubles'
            cand --section 'Under which heading'
            cand --description 'What is in it, how much of it'
            cand --position 'Its place'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --show 'Guests are shown it'
            cand --hide 'Guests are not shown it'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;menu;order'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;menu;remove'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;menu;help'= {
            cand list 'All lines in their order, hidden ones too'
            cand add 'Add a line'
            cand set 'Change a line; what is not named stays as it is'
            cand order 'Put lines into another order'
            cand remove 'Take a line off the menu for good; asks first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;menu;help;list'= {
        }
        &'filin;menu;help;add'= {
        }
        &'filin;menu;help;set'= {
        }
        &'filin;menu;help;order'= {
        }
        &'filin;menu;help;remove'= {
        }
        &'filin;menu;help;help'= {
        }
        &'filin;reviews'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'The reviews, newest first'
            cand summary 'How many there are, and how many stars they give'
            cand remove 'Take a review away for good; asks first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;reviews;list'= {
            cand --rating 'Only those with so many stars'
            cand --from 'Left on this service day or later: today, вчера, 01.11, 2026-11-01'
            cand --to 'Left on this service day or before'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;reviews;summary'= {
            cand --from 'Left on this service day or later: today, вчера, 01.11, 2026-11-01'
            cand --to 'Left on this service day or before'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;reviews;remove'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;reviews;help'= {
            cand list 'The reviews, newest first'
            cand summary 'How many there are, and how many stars they give'
            cand remove 'Take a review away for good; asks first'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;reviews;help;list'= {
        }
        &'filin;reviews;help;summary'= {
        }
        &'filin;reviews;help;remove'= {
        }
        &'filin;reviews;help;help'= {
        }
        &'filin;tokens'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'Which tokens there are; secrets are never shown'
            cand create 'Issue one; its secret is shown this one time'
            cand revoke 'Make one invalid, for good'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;tokens;list'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tokens;create'= {
            cand --role 'What it may do'
            cand --days 'For how many days; for ever unless given'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tokens;revoke'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;tokens;help'= {
            cand list 'Which tokens there are; secrets are never shown'
            cand create 'Issue one; its secret is shown this one time'
            cand revoke 'Make one invalid, for good'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;tokens;help;list'= {
        }
        &'filin;tokens;help;create'= {
        }
        &'filin;tokens;help;revoke'= {
        }
        &'filin;tokens;help;help'= {
        }
        &'filin;staff'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'Everybody with a role'
            cand add 'Give somebody a role, or another one'
            cand remove 'Take somebody''s role away'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;staff;list'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;staff;add'= {
            cand --role 'What they may do; manager unless given'
            cand --name 'What they are called'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;staff;remove'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;staff;help'= {
            cand list 'Everybody with a role'
            cand add 'Give somebody a role, or another one'
            cand remove 'Take somebody''s role away'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;staff;help;list'= {
        }
        &'filin;staff;help;add'= {
        }
        &'filin;staff;help;remove'= {
        }
        &'filin;staff;help;help'= {
        }
        &'filin;venue'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'The settings as they stand'
            cand set 'Change some of them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;venue;show'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;venue;set'= {
            cand --name 'The venue''s name'
            cand --zone 'Its IANA zone (owners)'
            cand --day-start 'When a service day begins (owners)'
            cand --language 'The language of the staff chat (owners)'
            cand --schedule 'The schedule, as guests shall read it'
            cand --contacts 'The contacts, as guests shall read them'
            cand --rule 'A rule for guests, by its name in `venue show -o json` (owners); may be repeated'
            cand --round 'Visits in a loyalty round (owners)'
            cand --reward 'All rewards of a round, each as visit=percent (owners); may be repeated'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;venue;help'= {
            cand show 'The settings as they stand'
            cand set 'Change some of them'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;venue;help;show'= {
        }
        &'filin;venue;help;set'= {
        }
        &'filin;venue;help;help'= {
        }
        &'filin;hours'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand show 'The week, and the days that differ'
            cand set 'Set weekdays; asks first where bookings would lie outside'
            cand except 'Make one day differ, or like its weekday again; asks likewise'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;hours;show'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;hours;set'= {
            cand --open 'From when: 14:00'
            cand --close 'Until when; at or before the opening time it is after midnight'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --closed 'Closed all day'
            cand --dry-run 'Only show which bookings would lie outside'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;hours;except'= {
            cand --open 'From when: 14:00'
            cand --close 'Until when; at or before the opening time it is after midnight'
            cand --note 'Why, for guests'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand --closed 'Closed all day'
            cand --remove 'Like its weekday again'
            cand --dry-run 'Only show which bookings would lie outside'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;hours;help'= {
            cand show 'The week, and the days that differ'
            cand set 'Set weekdays; asks first where bookings would lie outside'
            cand except 'Make one day differ, or like its weekday again; asks likewise'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;hours;help;show'= {
        }
        &'filin;hours;help;set'= {
        }
        &'filin;hours;help;except'= {
        }
        &'filin;hours;help;help'= {
        }
        &'filin;feeds'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
            cand list 'Which feeds there are; their addresses are never shown again'
            cand create 'Make one; its address is shown this one time'
            cand revoke 'Make one''s address invalid, for good'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;feeds;list'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;feeds;create'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;feeds;revoke'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;feeds;help'= {
            cand list 'Which feeds there are; their addresses are never shown again'
            cand create 'Make one; its address is shown this one time'
            cand revoke 'Make one''s address invalid, for good'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;feeds;help;list'= {
        }
        &'filin;feeds;help;create'= {
        }
        &'filin;feeds;help;revoke'= {
        }
        &'filin;feeds;help;help'= {
        }
        &'filin;events'= {
            cand --limit 'How many'
            cand --before 'Only those before this number'
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;doctor'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;login'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;completions'= {
            cand --server 'The daemon''s address; else the profile''s, else http://127.0.0.1:10000'
            cand --token 'An access token; better kept by `filin login` or in the environment'
            cand --profile 'The profile of ~/.config/filin/config.toml to use'
            cand -o 'How to print results'
            cand --output 'How to print results'
            cand --color 'When to use colours (NO_COLOR is honoured)'
            cand --lang 'The language; else the locale''s'
            cand -q 'Print results and errors only'
            cand --quiet 'Print results and errors only'
            cand -y 'Do not ask before destructive acts'
            cand --yes 'Do not ask before destructive acts'
            cand -h 'Print help (see more with ''--help'')'
            cand --help 'Print help (see more with ''--help'')'
        }
        &'filin;help'= {
            cand dashboard 'The room, live: bookings, requests, figures'
            cand bookings 'Take bookings and see them through the evening'
            cand tables 'See the room; take tables out of service'
            cand waitlist 'Who waits for a table'
            cand guests 'Who comes, and what the house knows of them'
            cand slots 'What is free on a day'
            cand stats 'The figures of a day'
            cand promos 'What the venue announces to its guests'
            cand menu 'The menu'
            cand reviews 'What guests say'
            cand tokens 'Access tokens'
            cand staff 'Who works here'
            cand venue 'The venue''s settings'
            cand hours 'Opening hours'
            cand feeds 'Calendars of bookings, by secret address'
            cand events 'The event log, newest first'
            cand doctor 'Check the server, the token and the clocks'
            cand login 'Check a token and keep it in a profile'
            cand completions 'Print the completions of a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;help;dashboard'= {
        }
        &'filin;help;bookings'= {
            cand list 'The bookings of a day or of several'
            cand show 'One booking, or its history'
            cand create 'Take a booking, or seat guests who just came'
            cand confirm 'Tell the guests that they are expected'
            cand seat 'The guests are at the table'
            cand close 'The guests were here and left'
            cand cancel 'Call bookings off; asks first'
            cand no-show 'The guests never came; asks first'
            cand move 'Change the time, the table or the party'
            cand reopen 'Take back an end, if the tables are still free'
            cand undo 'Take back one''s own last step'
        }
        &'filin;help;bookings;list'= {
        }
        &'filin;help;bookings;show'= {
        }
        &'filin;help;bookings;create'= {
        }
        &'filin;help;bookings;confirm'= {
        }
        &'filin;help;bookings;seat'= {
        }
        &'filin;help;bookings;close'= {
        }
        &'filin;help;bookings;cancel'= {
        }
        &'filin;help;bookings;no-show'= {
        }
        &'filin;help;bookings;move'= {
        }
        &'filin;help;bookings;reopen'= {
        }
        &'filin;help;bookings;undo'= {
        }
        &'filin;help;tables'= {
            cand list 'Every table with its bookings and blocks of a day'
            cand map 'The room now, drawn'
            cand block 'Take a table out of service for a while'
            cand unblock 'Put a table back into service; asks first'
            cand add 'Put a new table into the room'
            cand set 'Change a table; asks first where bookings would lose their seats'
            cand retire 'Take a table out of the room for good; asks first'
            cand join 'Say that two tables can be pushed together'
            cand part 'Say that they cannot; asks first where a booking has both'
        }
        &'filin;help;tables;list'= {
        }
        &'filin;help;tables;map'= {
        }
        &'filin;help;tables;block'= {
        }
        &'filin;help;tables;unblock'= {
        }
        &'filin;help;tables;add'= {
        }
        &'filin;help;tables;set'= {
        }
        &'filin;help;tables;retire'= {
        }
        &'filin;help;tables;join'= {
        }
        &'filin;help;tables;part'= {
        }
        &'filin;help;waitlist'= {
            cand list 'Who waits, in the order of the line'
            cand add 'Put somebody on the list who called'
            cand remove 'Take somebody off the list; asks first'
            cand claim 'Book for somebody what they are offered'
        }
        &'filin;help;waitlist;list'= {
        }
        &'filin;help;waitlist;add'= {
        }
        &'filin;help;waitlist;remove'= {
        }
        &'filin;help;waitlist;claim'= {
        }
        &'filin;help;guests'= {
            cand list 'All guests, newest first'
            cand find 'Guests by number, Telegram id, @username, phone, or part of a name'
            cand show 'A guest''s card with their bookings and visits'
            cand note 'Write a note about a guest'
            cand tag 'Add and take away tags; managers'
            cand visits 'Add visits, or take them away; managers'
            cand discount 'Set the personal discount; managers'
            cand bar 'Take no more bookings from a guest; asks first; managers'
            cand unbar 'Take bookings from a guest again; managers'
            cand export 'All that is kept about a guest, as JSON; managers'
            cand forget 'Erase everything personal for good; asks first; owners'
        }
        &'filin;help;guests;list'= {
        }
        &'filin;help;guests;find'= {
        }
        &'filin;help;guests;show'= {
        }
        &'filin;help;guests;note'= {
        }
        &'filin;help;guests;tag'= {
        }
        &'filin;help;guests;visits'= {
        }
        &'filin;help;guests;discount'= {
        }
        &'filin;help;guests;bar'= {
        }
        &'filin;help;guests;unbar'= {
        }
        &'filin;help;guests;export'= {
        }
        &'filin;help;guests;forget'= {
        }
        &'filin;help;slots'= {
        }
        &'filin;help;stats'= {
        }
        &'filin;help;promos'= {
            cand list 'All promotions, hidden and past ones too'
            cand add 'Announce something'
            cand set 'Change a promotion; what is not named stays as it is'
            cand remove 'Take a promotion away for good; asks first'
        }
        &'filin;help;promos;list'= {
        }
        &'filin;help;promos;add'= {
        }
        &'filin;help;promos;set'= {
        }
        &'filin;help;promos;remove'= {
        }
        &'filin;help;menu'= {
            cand list 'All lines in their order, hidden ones too'
            cand add 'Add a line'
            cand set 'Change a line; what is not named stays as it is'
            cand order 'Put lines into another order'
            cand remove 'Take a line off the menu for good; asks first'
        }
        &'filin;help;menu;list'= {
        }
        &'filin;help;menu;add'= {
        }
        &'filin;help;menu;set'= {
        }
        &'filin;help;menu;order'= {
        }
        &'filin;help;menu;remove'= {
        }
        &'filin;help;reviews'= {
            cand list 'The reviews, newest first'
            cand summary 'How many there are, and how many stars they give'
            cand remove 'Take a review away for good; asks first'
        }
        &'filin;help;reviews;list'= {
        }
        &'filin;help;reviews;summary'= {
        }
        &'filin;help;reviews;remove'= {
        }
        &'filin;help;tokens'= {
            cand list 'Which tokens there are; secrets are never shown'
            cand create 'Issue one; its secret is shown this one time'
            cand revoke 'Make one invalid, for good'
        }
        &'filin;help;tokens;list'= {
        }
        &'filin;help;tokens;create'= {
        }
        &'filin;help;tokens;revoke'= {
        }
        &'filin;help;staff'= {
            cand list 'Everybody with a role'
            cand add 'Give somebody a role, or another one'
            cand remove 'Take somebody''s role away'
        }
        &'filin;help;staff;list'= {
        }
        &'filin;help;staff;add'= {
        }
        &'filin;help;staff;remove'= {
        }
        &'filin;help;venue'= {
            cand show 'The settings as they stand'
            cand set 'Change some of them'
        }
        &'filin;help;venue;show'= {
        }
        &'filin;help;venue;set'= {
        }
        &'filin;help;hours'= {
            cand show 'The week, and the days that differ'
            cand set 'Set weekdays; asks first where bookings would lie outside'
            cand except 'Make one day differ, or like its weekday again; asks likewise'
        }
        &'filin;help;hours;show'= {
        }
        &'filin;help;hours;set'= {
        }
        &'filin;help;hours;except'= {
        }
        &'filin;help;feeds'= {
            cand list 'Which feeds there are; their addresses are never shown again'
            cand create 'Make one; its address is shown this one time'
            cand revoke 'Make one''s address invalid, for good'
        }
        &'filin;help;feeds;list'= {
        }
        &'filin;help;feeds;create'= {
        }
        &'filin;help;feeds;revoke'= {
        }
        &'filin;help;events'= {
        }
        &'filin;help;doctor'= {
        }
        &'filin;help;login'= {
        }
        &'filin;help;completions'= {
        }
        &'filin;help;help'= {
        }
    ]
    $completions[$command]
}
