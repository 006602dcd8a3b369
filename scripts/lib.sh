# shellcheck shell=bash
# What the scripts share: words on stderr, and the tools a fresh machine lacks.
# Sourced, never run.

# stdout belongs to results (a URL, a summary), so that `url=$(scripts/…)` works.
say() { printf '%s\n' "$*" >&2; }
die() { say "$(basename "$0"): $*"; exit 1; }
have() { command -v "$1" >/dev/null 2>&1; }

# The folder with initdb and pg_ctl. Debian keeps both off PATH, a folder per
# major version; of several the newest is taken.
pg_bin() {
    local bin
    bin=$(find /usr/lib/postgresql/*/bin -maxdepth 1 -name initdb 2>/dev/null | sort -V | tail -n 1)
    [ -n "$bin" ] || bin=$(command -v initdb) || return 1
    dirname "$bin"
}

# Puts cargo on PATH (rustup's folder is not there until the next login) or says
# how to get it. Extra arguments name the cargo subcommands that are needed too.
need_cargo() {
    have cargo || PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"
    have cargo || die 'Rust is missing: install it from https://rustup.rs, then run this again'
    local part
    for part in "$@"; do
        cargo "$part" --help >/dev/null 2>&1 ||
            die "cargo $part is missing: run \`rustup component add rustfmt clippy\`"
    done
}

# Where cargo builds: CARGO_TARGET_DIR, a .cargo/config.toml or ./target.
target_dir() {
    cargo metadata --no-deps --format-version 1 | sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p'
}

# Installs Debian packages, or prints the command that does and gives up.
need_packages() {
    [ $# -gt 0 ] || return 0
    local root=()
    [ "$(id -u)" -eq 0 ] || root=(sudo)
    if ! have apt-get; then
        die "please install these (named as in Debian) and run this again: $*"
    elif [ ${#root[@]} -gt 0 ] && ! sudo -n true 2>/dev/null; then
        die "please run: sudo apt-get update && sudo apt-get install -y $*"
    fi
    say "installing $*"
    # Debian starts a cluster on port 5432 when it first installs PostgreSQL, which nobody
    # here wants. The answer "no" stays only while apt runs: later installs are not ours.
    local answers=/etc/postgresql-common/createcluster.d no_cluster='' failed=''
    if ! pg_bin >/dev/null; then
        no_cluster=$answers/filin-tests.conf
        "${root[@]}" mkdir -p "$answers"
        echo 'create_main_cluster = false' | "${root[@]}" tee "$no_cluster" >/dev/null
    fi
    local apt=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
    "${apt[@]}" update >&2 &&
        "${apt[@]}" install -y --no-install-recommends "$@" </dev/null >&2 || failed=1
    [ -z "$no_cluster" ] || "${root[@]}" rm -f "$no_cluster"
    [ -z "$failed" ] || die "apt-get could not install: $*"
}

# Node for the pages. Vite wants 20.19 at least, and Debian 12 has 18: then npm, which comes with
# that one, brings a newer one into the folder of builds.
NODE_WANTED=22
node_is_new() { node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null; }
need_node() {
    local missing=()
    have node || missing+=(nodejs)
    have npm || missing+=(npm)
    need_packages ${missing[@]+"${missing[@]}"}
    ! node_is_new || return 0
    local arch
    case $(uname -m) in x86_64) arch=x64 ;; aarch64 | arm64) arch=arm64 ;; *) die "please install Node $NODE_WANTED and run this again" ;; esac
    local folder=$PWD/target/node
    PATH=$folder/node_modules/node-linux-$arch/bin:$PATH
    ! node_is_new || return 0
    say "bringing Node $NODE_WANTED: $(node --version 2>/dev/null || echo none) is too old"
    npm install --silent --no-save --no-audit --no-fund --prefix "$folder" "node-linux-$arch@$NODE_WANTED" >&2
    hash -r
    node_is_new || die "please install Node $NODE_WANTED and run this again"
}
