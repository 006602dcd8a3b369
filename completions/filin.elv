
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
            cand bookings 'Take bookings and see them through the evening'
            cand tables 'See the room; take tables out of service'
            cand guests 'Who comes, and what the house knows of them'
            cand slots 'What is free on a day'
            cand stats 'The figures of a day'
            cand tokens 'Access tokens'
            cand staff 'Who works here'
            cand venue 'The venue''s settings'
            cand hours 'Opening hours'
            cand events 'The event log, newest first'
            cand doctor 'Check the server, the token and the clocks'
            cand login 'Check a token and keep it in a profile'
            cand completions 'Print the completions of a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
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
        &'filin;tables;help'= {
            cand list 'Every table with its bookings and blocks of a day'
            cand map 'The room now, drawn'
            cand block 'Take a table out of service for a while'
            cand unblock 'Put a table back into service; asks first'
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
        &'filin;tables;help;help'= {
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
        &'filin;hours;help'= {
            cand show 'The week, and the days that differ'
            cand help 'Print this message or the help of the given subcommand(s)'
        }
        &'filin;hours;help;show'= {
        }
        &'filin;hours;help;help'= {
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
            cand bookings 'Take bookings and see them through the evening'
            cand tables 'See the room; take tables out of service'
            cand guests 'Who comes, and what the house knows of them'
            cand slots 'What is free on a day'
            cand stats 'The figures of a day'
            cand tokens 'Access tokens'
            cand staff 'Who works here'
            cand venue 'The venue''s settings'
            cand hours 'Opening hours'
            cand events 'The event log, newest first'
            cand doctor 'Check the server, the token and the clocks'
            cand login 'Check a token and keep it in a profile'
            cand completions 'Print the completions of a shell'
            cand help 'Print this message or the help of the given subcommand(s)'
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
        }
        &'filin;help;tables;list'= {
        }
        &'filin;help;tables;map'= {
        }
        &'filin;help;tables;block'= {
        }
        &'filin;help;tables;unblock'= {
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
        }
        &'filin;help;hours;show'= {
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
