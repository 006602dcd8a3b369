
set edit:completion:arg-completer[filin] = { |@words|
    var index = (count $words)
    set index = (- $index 1)

    put (env _CLAP_IFS="\n" _CLAP_COMPLETE_INDEX=(to-string $index) FILIN_COMPLETE="elvish" filin -- $@words) | to-lines
}

