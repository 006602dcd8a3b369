# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_filin_global_optspecs
    string join \n server= token= profile= o/output= color= q/quiet y/yes lang= h/help V/version
end

function __fish_filin_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_filin_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_filin_using_subcommand
    set -l cmd (__fish_filin_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c filin -n "__fish_filin_needs_command" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_needs_command" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_needs_command" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_needs_command" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_needs_command" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_needs_command" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_needs_command" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_needs_command" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_needs_command" -s V -l version -d 'Print version'
complete -c filin -n "__fish_filin_needs_command" -f -a "dashboard" -d 'The room, live: bookings, requests, figures'
complete -c filin -n "__fish_filin_needs_command" -f -a "bookings" -d 'Take bookings and see them through the evening'
complete -c filin -n "__fish_filin_needs_command" -f -a "tables" -d 'See the room; take tables out of service'
complete -c filin -n "__fish_filin_needs_command" -f -a "waitlist" -d 'Who waits for a table'
complete -c filin -n "__fish_filin_needs_command" -f -a "guests" -d 'Who comes, and what the house knows of them'
complete -c filin -n "__fish_filin_needs_command" -f -a "slots" -d 'What is free on a day'
complete -c filin -n "__fish_filin_needs_command" -f -a "stats" -d 'The figures of a day'
complete -c filin -n "__fish_filin_needs_command" -f -a "promos" -d 'What the venue announces to its guests'
complete -c filin -n "__fish_filin_needs_command" -f -a "menu" -d 'The menu'
complete -c filin -n "__fish_filin_needs_command" -f -a "reviews" -d 'What guests say'
complete -c filin -n "__fish_filin_needs_command" -f -a "tokens" -d 'Access tokens'
complete -c filin -n "__fish_filin_needs_command" -f -a "staff" -d 'Who works here'
complete -c filin -n "__fish_filin_needs_command" -f -a "venue" -d 'The venue\'s settings'
complete -c filin -n "__fish_filin_needs_command" -f -a "hours" -d 'Opening hours'
complete -c filin -n "__fish_filin_needs_command" -f -a "feeds" -d 'Calendars of bookings, by secret address'
complete -c filin -n "__fish_filin_needs_command" -f -a "events" -d 'The event log, newest first'
complete -c filin -n "__fish_filin_needs_command" -f -a "doctor" -d 'Check the server, the token and the clocks'
complete -c filin -n "__fish_filin_needs_command" -f -a "login" -d 'Check a token and keep it in a profile'
complete -c filin -n "__fish_filin_needs_command" -f -a "completions" -d 'Print the completions of a shell'
complete -c filin -n "__fish_filin_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand dashboard" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand dashboard" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand dashboard" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand dashboard" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand dashboard" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand dashboard" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand dashboard" -l read-only -d 'To look, not to touch'
complete -c filin -n "__fish_filin_using_subcommand dashboard" -l mouse -d 'Take the mouse; Shift then selects text, as the terminal has it'
complete -c filin -n "__fish_filin_using_subcommand dashboard" -l silent -d 'Do not ring when a request comes'
complete -c filin -n "__fish_filin_using_subcommand dashboard" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand dashboard" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand dashboard" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "list" -d 'The bookings of a day or of several'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "show" -d 'One booking, or its history'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "create" -d 'Take a booking, or seat guests who just came'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "confirm" -d 'Tell the guests that they are expected'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "seat" -d 'The guests are at the table'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "close" -d 'The guests were here and left'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "cancel" -d 'Call bookings off; asks first'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "no-show" -d 'The guests never came; asks first'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "move" -d 'Change the time, the table or the party'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "reopen" -d 'Take back an end, if the tables are still free'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "undo" -d 'Take back one\'s own last step'
complete -c filin -n "__fish_filin_using_subcommand bookings; and not __fish_seen_subcommand_from list show create confirm seat close cancel no-show move reopen undo help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -l date -d 'The same, as an option' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -l from -d 'The first service day of several' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -l to -d 'The last service day of several' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -l status -d 'Only those in this status' -r -f -a "pending\t''
confirmed\t''
seated\t''
completed\t''
canceled\t''
no_show\t''"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -l search -d 'Only those whose guest\'s name, phone or comment has this in it' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from show" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from show" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from show" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from show" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from show" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from show" -l history -d 'What happened to it, by whom and when, instead'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l date -d 'The service day: today, завтра, fri, 27.11, 2026-11-27' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l time -d 'When they come: 18:00' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l guests -d 'How many come' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l table -d 'Which table; else the best one is chosen' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l tables -d 'Which tables, joined' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l phone -d 'The guest\'s phone: finds them, or writes them down' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l name -d 'The guest\'s name' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l minutes -d 'For how long; else the venue\'s usual stay' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l comment -d 'Wishes' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -l walk-in -d 'They are here: seat them at once (now, unless a time is given)'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from confirm" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from confirm" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from confirm" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from confirm" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from confirm" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from confirm" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from confirm" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from confirm" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from confirm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from seat" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from seat" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from seat" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from seat" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from seat" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from seat" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from seat" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from seat" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from seat" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from close" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from close" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from close" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from close" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from close" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from close" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from close" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from close" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from close" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from cancel" -l reason -d 'Why' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from cancel" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from cancel" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from cancel" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from cancel" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from cancel" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from cancel" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from cancel" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from cancel" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from cancel" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from no-show" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from no-show" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from no-show" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from no-show" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from no-show" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from no-show" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from no-show" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from no-show" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from no-show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -l date -d 'Another service day, at the same time unless one is given' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -l time -d 'Another time, on the same service day unless one is given' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -l table -d 'Another table' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -l tables -d 'Other tables, joined' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -l guests -d 'How many come' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -l minutes -d 'For how long' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from move" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from reopen" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from reopen" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from reopen" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from reopen" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from reopen" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from reopen" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from reopen" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from reopen" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from reopen" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from undo" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from undo" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from undo" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from undo" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from undo" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from undo" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from undo" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from undo" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from undo" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "list" -d 'The bookings of a day or of several'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "show" -d 'One booking, or its history'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "create" -d 'Take a booking, or seat guests who just came'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "confirm" -d 'Tell the guests that they are expected'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "seat" -d 'The guests are at the table'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "close" -d 'The guests were here and left'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "cancel" -d 'Call bookings off; asks first'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "no-show" -d 'The guests never came; asks first'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "move" -d 'Change the time, the table or the party'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "reopen" -d 'Take back an end, if the tables are still free'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "undo" -d 'Take back one\'s own last step'
complete -c filin -n "__fish_filin_using_subcommand bookings; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -f -a "list" -d 'Every table with its bookings and blocks of a day'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -f -a "map" -d 'The room now, drawn'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -f -a "block" -d 'Take a table out of service for a while'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -f -a "unblock" -d 'Put a table back into service; asks first'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -f -a "add" -d 'Put a new table into the room'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -f -a "set" -d 'Change a table; asks first where bookings would lose their seats'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -f -a "retire" -d 'Take a table out of the room for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -f -a "join" -d 'Say that two tables can be pushed together'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -f -a "part" -d 'Say that they cannot; asks first where a booking has both'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock add set retire join part help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from list" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from list" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from list" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from list" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from list" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from map" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from map" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from map" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from map" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from map" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from map" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from map" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from map" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from map" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -l date -d 'The service day: today, завтра, fri, 27.11, 2026-11-27' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -l time -d 'From when: 18:00' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -l minutes -d 'For how long' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -l reason -d 'Why' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from block" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from unblock" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from unblock" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from unblock" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from unblock" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from unblock" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from unblock" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from unblock" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from unblock" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from unblock" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l seats -d 'How many it seats: 4, or 2-6' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l zone -d 'The part of the room' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l shape -d 'How it is drawn' -r -f -a "round\t''
rect\t''
sofa\t''"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l at -d 'Its top left corner, in thousandths of the plan: 80,180' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l size -d 'Its size, in thousandths of the plan: 160x120' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l turn -d 'Its turn in degrees, clockwise' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l online -d 'Whether guests may book it themselves; else it is for walk-ins and staff' -r -f -a "true\t''
false\t''"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l with -d 'Tables that it can be pushed against' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l number -d 'Its new number' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l seats -d 'How many it seats: 4, or 2-6' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l zone -d 'The part of the room' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l shape -d 'How it is drawn' -r -f -a "round\t''
rect\t''
sofa\t''"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l at -d 'Its top left corner, in thousandths of the plan: 80,180' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l size -d 'Its size, in thousandths of the plan: 160x120' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l turn -d 'Its turn in degrees, clockwise' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l online -d 'Whether guests may book it themselves; else it is for walk-ins and staff' -r -f -a "true\t''
false\t''"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -l dry-run -d 'Only show which bookings would lose their seats'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from retire" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from retire" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from retire" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from retire" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from retire" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from retire" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from retire" -l dry-run -d 'Only show the bookings that still hold it'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from retire" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from retire" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from retire" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from join" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from join" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from join" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from join" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from join" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from join" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from join" -l dry-run -d 'Only show which bookings would be parted'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from join" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from join" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from join" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from part" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from part" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from part" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from part" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from part" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from part" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from part" -l dry-run -d 'Only show which bookings would be parted'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from part" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from part" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from part" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "list" -d 'Every table with its bookings and blocks of a day'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "map" -d 'The room now, drawn'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "block" -d 'Take a table out of service for a while'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "unblock" -d 'Put a table back into service; asks first'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "add" -d 'Put a new table into the room'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "set" -d 'Change a table; asks first where bookings would lose their seats'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "retire" -d 'Take a table out of the room for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "join" -d 'Say that two tables can be pushed together'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "part" -d 'Say that they cannot; asks first where a booking has both'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -f -a "list" -d 'Who waits, in the order of the line'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -f -a "add" -d 'Put somebody on the list who called'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -f -a "remove" -d 'Take somebody off the list; asks first'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -f -a "claim" -d 'Book for somebody what they are offered'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and not __fish_seen_subcommand_from list add remove claim help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from list" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from list" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from list" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from list" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from list" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l date -d 'The service day: today, завтра, fri, 27.11, 2026-11-27' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l from -d 'The first start that they would take: 20:00' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l until -d 'The last start that they would take: 22:00' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l guests -d 'How many come' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l phone -d 'The guest\'s phone: finds them, or writes them down' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l name -d 'The guest\'s name' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l guest-id -d 'A guest who is known, by their number' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l minutes -d 'For how long; else the venue\'s usual stay' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from remove" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from remove" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from remove" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from remove" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from remove" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from claim" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from claim" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from claim" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from claim" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from claim" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from claim" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from claim" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from claim" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from claim" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from help" -f -a "list" -d 'Who waits, in the order of the line'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from help" -f -a "add" -d 'Put somebody on the list who called'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take somebody off the list; asks first'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from help" -f -a "claim" -d 'Book for somebody what they are offered'
complete -c filin -n "__fish_filin_using_subcommand waitlist; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "list" -d 'All guests, newest first'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "find" -d 'Guests by number, Telegram id, @username, phone, or part of a name'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "show" -d 'A guest\'s card with their bookings and visits'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "note" -d 'Write a note about a guest'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "tag" -d 'Add and take away tags; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "visits" -d 'Add visits, or take them away; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "discount" -d 'Set the personal discount; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "bar" -d 'Take no more bookings from a guest; asks first; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "unbar" -d 'Take bookings from a guest again; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "export" -d 'All that is kept about a guest, as JSON; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "forget" -d 'Erase everything personal for good; asks first; owners'
complete -c filin -n "__fish_filin_using_subcommand guests; and not __fish_seen_subcommand_from list find show note tag visits discount bar unbar export forget help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from list" -l tag -d 'Only those with this tag' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from list" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from list" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from list" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from list" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from list" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from list" -l barred -d 'Only those who may not book'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from find" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from find" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from find" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from find" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from find" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from find" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from find" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from find" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from find" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from show" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from show" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from show" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from show" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from show" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from note" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from note" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from note" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from note" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from note" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from note" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from note" -l append -d 'Add it below the one before instead'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from note" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from note" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from note" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from tag" -l add -d 'A tag to add' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from tag" -l remove -d 'A tag to take away' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from tag" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from tag" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from tag" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from tag" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from tag" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from tag" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from tag" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from tag" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from tag" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from visits" -l reason -d 'Why' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from visits" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from visits" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from visits" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from visits" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from visits" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from visits" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from visits" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from visits" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from visits" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from discount" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from discount" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from discount" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from discount" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from discount" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from discount" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from discount" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from discount" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from discount" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from bar" -l reason -d 'Why; it is added to the note' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from bar" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from bar" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from bar" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from bar" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from bar" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from bar" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from bar" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from bar" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from bar" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from unbar" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from unbar" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from unbar" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from unbar" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from unbar" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from unbar" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from unbar" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from unbar" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from unbar" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from export" -l to -d 'Into this file, which only you can read, instead of stdout' -r -F
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from export" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from export" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from export" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from export" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from export" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from export" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from export" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from export" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from forget" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from forget" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from forget" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from forget" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from forget" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from forget" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from forget" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from forget" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from forget" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "list" -d 'All guests, newest first'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "find" -d 'Guests by number, Telegram id, @username, phone, or part of a name'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "show" -d 'A guest\'s card with their bookings and visits'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "note" -d 'Write a note about a guest'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "tag" -d 'Add and take away tags; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "visits" -d 'Add visits, or take them away; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "discount" -d 'Set the personal discount; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "bar" -d 'Take no more bookings from a guest; asks first; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "unbar" -d 'Take bookings from a guest again; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "export" -d 'All that is kept about a guest, as JSON; managers'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "forget" -d 'Erase everything personal for good; asks first; owners'
complete -c filin -n "__fish_filin_using_subcommand guests; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand slots" -l guests -d 'For how many' -r
complete -c filin -n "__fish_filin_using_subcommand slots" -l table -d 'At this table only' -r
complete -c filin -n "__fish_filin_using_subcommand slots" -l minutes -d 'For how long; else the venue\'s usual stay' -r
complete -c filin -n "__fish_filin_using_subcommand slots" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand slots" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand slots" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand slots" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand slots" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand slots" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand slots" -l explain -d 'Say why the others are not offered'
complete -c filin -n "__fish_filin_using_subcommand slots" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand slots" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand slots" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand stats" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand stats" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand stats" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand stats" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand stats" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand stats" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand stats" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand stats" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -f -a "list" -d 'All promotions, hidden and past ones too'
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -f -a "add" -d 'Announce something'
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -f -a "set" -d 'Change a promotion; what is not named stays as it is'
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -f -a "remove" -d 'Take a promotion away for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand promos; and not __fish_seen_subcommand_from list add set remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from list" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from list" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from list" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from list" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from list" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -l description -d 'The rest' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -l image -d 'A picture\'s https:// address' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -l starts -d 'The first service day: today, завтра, fri, 27.11, 2026-11-27' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -l ends -d 'The last service day' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -l default -d 'The venue\'s standing promotion from now on, instead of the one that was'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -l hidden -d 'Guests are not shown it yet'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l title -d 'A few words' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l description -d 'The rest' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l image -d 'A picture\'s https:// address' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l starts -d 'The first service day: today, завтра, fri, 27.11, 2026-11-27' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l ends -d 'The last service day' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l no-image -d 'No picture'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l no-starts -d 'No first day'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l no-ends -d 'No last day'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l default -d 'The venue\'s standing promotion from now on, instead of the one that was'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l no-default -d 'Not the standing promotion any more'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l show -d 'Guests are shown it'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -l hide -d 'Guests are not shown it'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from remove" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from remove" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from remove" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from remove" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from remove" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from help" -f -a "list" -d 'All promotions, hidden and past ones too'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from help" -f -a "add" -d 'Announce something'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from help" -f -a "set" -d 'Change a promotion; what is not named stays as it is'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take a promotion away for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand promos; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -f -a "list" -d 'All lines in their order, hidden ones too'
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -f -a "add" -d 'Add a line'
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -f -a "set" -d 'Change a line; what is not named stays as it is'
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -f -a "order" -d 'Put lines into another order'
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -f -a "remove" -d 'Take a line off the menu for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand menu; and not __fish_seen_subcommand_from list add set order remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from list" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from list" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from list" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from list" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from list" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -l price -d 'Its price in roubles' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -l section -d 'Under which heading' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -l description -d 'What is in it, how much of it' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -l position -d 'Its place; the last one unless given' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -l hidden -d 'Guests are not shown it yet'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l title -d 'What it is' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l price -d 'Its price in roubles' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l section -d 'Under which heading' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l description -d 'What is in it, how much of it' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l position -d 'Its place' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l show -d 'Guests are shown it'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -l hide -d 'Guests are not shown it'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from order" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from order" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from order" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from order" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from order" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from order" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from order" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from order" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from order" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from remove" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from remove" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from remove" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from remove" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from remove" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from help" -f -a "list" -d 'All lines in their order, hidden ones too'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from help" -f -a "add" -d 'Add a line'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from help" -f -a "set" -d 'Change a line; what is not named stays as it is'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from help" -f -a "order" -d 'Put lines into another order'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take a line off the menu for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand menu; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -f -a "list" -d 'The reviews, newest first'
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -f -a "summary" -d 'How many there are, and how many stars they give'
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -f -a "remove" -d 'Take a review away for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand reviews; and not __fish_seen_subcommand_from list summary remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -l rating -d 'Only those with so many stars' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -l from -d 'Left on this service day or later: today, вчера, 01.11, 2026-11-01' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -l to -d 'Left on this service day or before' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from summary" -l from -d 'Left on this service day or later: today, вчера, 01.11, 2026-11-01' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from summary" -l to -d 'Left on this service day or before' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from summary" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from summary" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from summary" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from summary" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from summary" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from summary" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from summary" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from summary" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from summary" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from remove" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from remove" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from remove" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from remove" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from remove" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from help" -f -a "list" -d 'The reviews, newest first'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from help" -f -a "summary" -d 'How many there are, and how many stars they give'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take a review away for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand reviews; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -f -a "list" -d 'Which tokens there are; secrets are never shown'
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -f -a "create" -d 'Issue one; its secret is shown this one time'
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -f -a "revoke" -d 'Make one invalid, for good'
complete -c filin -n "__fish_filin_using_subcommand tokens; and not __fish_seen_subcommand_from list create revoke help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from list" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l role -d 'What it may do' -r -f -a "staff\t''
manager\t''
owner\t''"
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l days -d 'For how many days; for ever unless given' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from create" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "list" -d 'Which tokens there are; secrets are never shown'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "create" -d 'Issue one; its secret is shown this one time'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Make one invalid, for good'
complete -c filin -n "__fish_filin_using_subcommand tokens; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -f -a "list" -d 'Everybody with a role'
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -f -a "add" -d 'Give somebody a role, or another one'
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -f -a "remove" -d 'Take somebody\'s role away'
complete -c filin -n "__fish_filin_using_subcommand staff; and not __fish_seen_subcommand_from list add remove help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from list" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from list" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from list" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from list" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from list" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from add" -l role -d 'What they may do; manager unless given' -r -f -a "staff\t''
manager\t''
owner\t''"
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from add" -l name -d 'What they are called' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from add" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from add" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from add" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from add" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from add" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from add" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from add" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from remove" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from remove" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from remove" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from remove" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from remove" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from remove" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from help" -f -a "list" -d 'Everybody with a role'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from help" -f -a "add" -d 'Give somebody a role, or another one'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from help" -f -a "remove" -d 'Take somebody\'s role away'
complete -c filin -n "__fish_filin_using_subcommand staff; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -f -a "show" -d 'The settings as they stand'
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -f -a "set" -d 'Change some of them'
complete -c filin -n "__fish_filin_using_subcommand venue; and not __fish_seen_subcommand_from show set help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from show" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from show" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from show" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from show" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from show" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l name -d 'The venue\'s name' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l zone -d 'Its IANA zone (owners)' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l day-start -d 'When a service day begins (owners)' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l language -d 'The language of the staff chat (owners)' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l schedule -d 'The schedule, as guests shall read it' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l contacts -d 'The contacts, as guests shall read them' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l rule -d 'A rule for guests, by its name in `venue show -o json` (owners); may be repeated' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l round -d 'Visits in a loyalty round (owners)' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l reward -d 'All rewards of a round, each as visit=percent (owners); may be repeated' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from help" -f -a "show" -d 'The settings as they stand'
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from help" -f -a "set" -d 'Change some of them'
complete -c filin -n "__fish_filin_using_subcommand venue; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -f -a "show" -d 'The week, and the days that differ'
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -f -a "set" -d 'Set weekdays; asks first where bookings would lie outside'
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -f -a "except" -d 'Make one day differ, or like its weekday again; asks likewise'
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show set except help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from show" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from show" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from show" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from show" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from show" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from show" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from show" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -l open -d 'From when: 14:00' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -l close -d 'Until when; at or before the opening time it is after midnight' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -l closed -d 'Closed all day'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -l dry-run -d 'Only show which bookings would lie outside'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from set" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -l open -d 'From when: 14:00' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -l close -d 'Until when; at or before the opening time it is after midnight' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -l note -d 'Why, for guests' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -l closed -d 'Closed all day'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -l remove -d 'Like its weekday again'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -l dry-run -d 'Only show which bookings would lie outside'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from except" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from help" -f -a "show" -d 'The week, and the days that differ'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from help" -f -a "set" -d 'Set weekdays; asks first where bookings would lie outside'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from help" -f -a "except" -d 'Make one day differ, or like its weekday again; asks likewise'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -f -a "list" -d 'Which feeds there are; their addresses are never shown again'
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -f -a "create" -d 'Make one; its address is shown this one time'
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -f -a "revoke" -d 'Make one\'s address invalid, for good'
complete -c filin -n "__fish_filin_using_subcommand feeds; and not __fish_seen_subcommand_from list create revoke help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from list" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from list" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from list" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from list" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from list" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from list" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from list" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from create" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from create" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from create" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from create" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from create" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from create" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from create" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from create" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from create" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from revoke" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from revoke" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from revoke" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from revoke" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from revoke" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from revoke" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from revoke" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from revoke" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from revoke" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from help" -f -a "list" -d 'Which feeds there are; their addresses are never shown again'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from help" -f -a "create" -d 'Make one; its address is shown this one time'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from help" -f -a "revoke" -d 'Make one\'s address invalid, for good'
complete -c filin -n "__fish_filin_using_subcommand feeds; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand events" -l limit -d 'How many' -r
complete -c filin -n "__fish_filin_using_subcommand events" -l before -d 'Only those before this number' -r
complete -c filin -n "__fish_filin_using_subcommand events" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand events" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand events" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand events" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand events" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand events" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand events" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand events" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand events" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand doctor" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand doctor" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand doctor" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand doctor" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand doctor" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand doctor" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand doctor" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand doctor" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand login" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand login" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand login" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand login" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand login" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand login" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand login" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand login" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand login" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand completions" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand completions" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand completions" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand completions" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand completions" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand completions" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand completions" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand completions" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "dashboard" -d 'The room, live: bookings, requests, figures'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "bookings" -d 'Take bookings and see them through the evening'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "tables" -d 'See the room; take tables out of service'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "waitlist" -d 'Who waits for a table'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "guests" -d 'Who comes, and what the house knows of them'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "slots" -d 'What is free on a day'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "stats" -d 'The figures of a day'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "promos" -d 'What the venue announces to its guests'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "menu" -d 'The menu'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "reviews" -d 'What guests say'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "tokens" -d 'Access tokens'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "staff" -d 'Who works here'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "venue" -d 'The venue\'s settings'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "hours" -d 'Opening hours'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "feeds" -d 'Calendars of bookings, by secret address'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "events" -d 'The event log, newest first'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "doctor" -d 'Check the server, the token and the clocks'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "login" -d 'Check a token and keep it in a profile'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "completions" -d 'Print the completions of a shell'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from dashboard bookings tables waitlist guests slots stats promos menu reviews tokens staff venue hours feeds events doctor login completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from bookings" -f -a "list" -d 'The bookings of a day or of several'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from bookings" -f -a "show" -d 'One booking, or its history'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from bookings" -f -a "create" -d 'Take a booking, or seat guests who just came'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from bookings" -f -a "confirm" -d 'Tell the guests that they are expected'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from bookings" -f -a "seat" -d 'The guests are at the table'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from bookings" -f -a "close" -d 'The guests were here and left'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from bookings" -f -a "cancel" -d 'Call bookings off; asks first'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from bookings" -f -a "no-show" -d 'The guests never came; asks first'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from bookings" -f -a "move" -d 'Change the time, the table or the party'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from bookings" -f -a "reopen" -d 'Take back an end, if the tables are still free'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from bookings" -f -a "undo" -d 'Take back one\'s own last step'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tables" -f -a "list" -d 'Every table with its bookings and blocks of a day'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tables" -f -a "map" -d 'The room now, drawn'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tables" -f -a "block" -d 'Take a table out of service for a while'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tables" -f -a "unblock" -d 'Put a table back into service; asks first'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tables" -f -a "add" -d 'Put a new table into the room'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tables" -f -a "set" -d 'Change a table; asks first where bookings would lose their seats'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tables" -f -a "retire" -d 'Take a table out of the room for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tables" -f -a "join" -d 'Say that two tables can be pushed together'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tables" -f -a "part" -d 'Say that they cannot; asks first where a booking has both'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from waitlist" -f -a "list" -d 'Who waits, in the order of the line'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from waitlist" -f -a "add" -d 'Put somebody on the list who called'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from waitlist" -f -a "remove" -d 'Take somebody off the list; asks first'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from waitlist" -f -a "claim" -d 'Book for somebody what they are offered'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from guests" -f -a "list" -d 'All guests, newest first'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from guests" -f -a "find" -d 'Guests by number, Telegram id, @username, phone, or part of a name'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from guests" -f -a "show" -d 'A guest\'s card with their bookings and visits'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from guests" -f -a "note" -d 'Write a note about a guest'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from guests" -f -a "tag" -d 'Add and take away tags; managers'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from guests" -f -a "visits" -d 'Add visits, or take them away; managers'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from guests" -f -a "discount" -d 'Set the personal discount; managers'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from guests" -f -a "bar" -d 'Take no more bookings from a guest; asks first; managers'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from guests" -f -a "unbar" -d 'Take bookings from a guest again; managers'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from guests" -f -a "export" -d 'All that is kept about a guest, as JSON; managers'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from guests" -f -a "forget" -d 'Erase everything personal for good; asks first; owners'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from promos" -f -a "list" -d 'All promotions, hidden and past ones too'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from promos" -f -a "add" -d 'Announce something'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from promos" -f -a "set" -d 'Change a promotion; what is not named stays as it is'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from promos" -f -a "remove" -d 'Take a promotion away for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from menu" -f -a "list" -d 'All lines in their order, hidden ones too'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from menu" -f -a "add" -d 'Add a line'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from menu" -f -a "set" -d 'Change a line; what is not named stays as it is'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from menu" -f -a "order" -d 'Put lines into another order'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from menu" -f -a "remove" -d 'Take a line off the menu for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from reviews" -f -a "list" -d 'The reviews, newest first'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from reviews" -f -a "summary" -d 'How many there are, and how many stars they give'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from reviews" -f -a "remove" -d 'Take a review away for good; asks first'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "list" -d 'Which tokens there are; secrets are never shown'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "create" -d 'Issue one; its secret is shown this one time'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "revoke" -d 'Make one invalid, for good'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from staff" -f -a "list" -d 'Everybody with a role'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from staff" -f -a "add" -d 'Give somebody a role, or another one'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from staff" -f -a "remove" -d 'Take somebody\'s role away'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from venue" -f -a "show" -d 'The settings as they stand'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from venue" -f -a "set" -d 'Change some of them'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from hours" -f -a "show" -d 'The week, and the days that differ'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from hours" -f -a "set" -d 'Set weekdays; asks first where bookings would lie outside'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from hours" -f -a "except" -d 'Make one day differ, or like its weekday again; asks likewise'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from feeds" -f -a "list" -d 'Which feeds there are; their addresses are never shown again'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from feeds" -f -a "create" -d 'Make one; its address is shown this one time'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from feeds" -f -a "revoke" -d 'Make one\'s address invalid, for good'
