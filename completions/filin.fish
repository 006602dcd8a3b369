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
complete -c filin -n "__fish_filin_needs_command" -f -a "bookings" -d 'Take bookings and see them through the evening'
complete -c filin -n "__fish_filin_needs_command" -f -a "tables" -d 'See the room; take tables out of service'
complete -c filin -n "__fish_filin_needs_command" -f -a "guests" -d 'Who comes, and what the house knows of them'
complete -c filin -n "__fish_filin_needs_command" -f -a "slots" -d 'What is free on a day'
complete -c filin -n "__fish_filin_needs_command" -f -a "stats" -d 'The figures of a day'
complete -c filin -n "__fish_filin_needs_command" -f -a "tokens" -d 'Access tokens'
complete -c filin -n "__fish_filin_needs_command" -f -a "staff" -d 'Who works here'
complete -c filin -n "__fish_filin_needs_command" -f -a "venue" -d 'The venue\'s settings'
complete -c filin -n "__fish_filin_needs_command" -f -a "hours" -d 'Opening hours'
complete -c filin -n "__fish_filin_needs_command" -f -a "events" -d 'The event log, newest first'
complete -c filin -n "__fish_filin_needs_command" -f -a "doctor" -d 'Check the server, the token and the clocks'
complete -c filin -n "__fish_filin_needs_command" -f -a "login" -d 'Check a token and keep it in a profile'
complete -c filin -n "__fish_filin_needs_command" -f -a "completions" -d 'Print the completions of a shell'
complete -c filin -n "__fish_filin_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -f -a "list" -d 'Every table with its bookings and blocks of a day'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -f -a "map" -d 'The room now, drawn'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -f -a "block" -d 'Take a table out of service for a while'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -f -a "unblock" -d 'Put a table back into service; asks first'
complete -c filin -n "__fish_filin_using_subcommand tables; and not __fish_seen_subcommand_from list map block unblock help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "list" -d 'Every table with its bookings and blocks of a day'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "map" -d 'The room now, drawn'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "block" -d 'Take a table out of service for a while'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "unblock" -d 'Put a table back into service; asks first'
complete -c filin -n "__fish_filin_using_subcommand tables; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show help" -l server -d 'The daemon\'s address; else the profile\'s, else http://127.0.0.1:10000' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show help" -l token -d 'An access token; better kept by `filin login` or in the environment' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show help" -l profile -d 'The profile of ~/.config/filin/config.toml to use' -r
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show help" -s o -l output -d 'How to print results' -r -f -a "table\t'For people'
json\t'A list is an array, one thing an object'
csv\t'A header and a row for each item'"
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show help" -l color -d 'When to use colours (NO_COLOR is honoured)' -r -f -a "auto\t'In a terminal, unless `NO_COLOR` is set'
always\t'Even into a pipe'
never\t'Nowhere'"
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show help" -l lang -d 'The language; else the locale\'s' -r -f -a "ru\t'Russian'
en\t'English'"
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show help" -s q -l quiet -d 'Print results and errors only'
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show help" -s y -l yes -d 'Do not ask before destructive acts'
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show help" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show help" -f -a "show" -d 'The week, and the days that differ'
complete -c filin -n "__fish_filin_using_subcommand hours; and not __fish_seen_subcommand_from show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from help" -f -a "show" -d 'The week, and the days that differ'
complete -c filin -n "__fish_filin_using_subcommand hours; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "bookings" -d 'Take bookings and see them through the evening'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "tables" -d 'See the room; take tables out of service'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "guests" -d 'Who comes, and what the house knows of them'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "slots" -d 'What is free on a day'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "stats" -d 'The figures of a day'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "tokens" -d 'Access tokens'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "staff" -d 'Who works here'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "venue" -d 'The venue\'s settings'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "hours" -d 'Opening hours'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "events" -d 'The event log, newest first'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "doctor" -d 'Check the server, the token and the clocks'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "login" -d 'Check a token and keep it in a profile'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "completions" -d 'Print the completions of a shell'
complete -c filin -n "__fish_filin_using_subcommand help; and not __fish_seen_subcommand_from bookings tables guests slots stats tokens staff venue hours events doctor login completions help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
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
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "list" -d 'Which tokens there are; secrets are never shown'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "create" -d 'Issue one; its secret is shown this one time'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from tokens" -f -a "revoke" -d 'Make one invalid, for good'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from staff" -f -a "list" -d 'Everybody with a role'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from staff" -f -a "add" -d 'Give somebody a role, or another one'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from staff" -f -a "remove" -d 'Take somebody\'s role away'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from venue" -f -a "show" -d 'The settings as they stand'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from venue" -f -a "set" -d 'Change some of them'
complete -c filin -n "__fish_filin_using_subcommand help; and __fish_seen_subcommand_from hours" -f -a "show" -d 'The week, and the days that differ'
