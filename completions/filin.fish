complete --keep-order --exclusive --command filin --arguments "(FILIN_COMPLETE=fish filin -- (commandline --current-process --tokenize --cut-at-cursor) (commandline --current-token))"
