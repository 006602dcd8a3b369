# One image with both programs. Settings come from the environment (see .env.example); the
# SQLite file, if that is the database, lies in /data.
FROM node:22-bookworm-slim AS web
WORKDIR /src
COPY filin-core/locales filin-core/locales
COPY webapp webapp
RUN cd webapp && npm ci --no-audit --no-fund && npm run build

FROM rust:1.95-slim-bookworm AS build
WORKDIR /src
COPY . .
COPY --from=web /src/webapp/dist webapp/dist
# The caches keep the crates and the build between two runs; a cache is not part of the
# layer, so the programs are copied out of it.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    --mount=type=cache,target=/src/target \
    cargo build --release --locked --workspace --bins \
    && install -D -t /out target/release/filin-daemon target/release/filin

FROM debian:bookworm-slim
# Telegram is reached by https: the system's certificates are what it is checked against.
RUN apt-get update \
    && apt-get install -y --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --no-create-home filin \
    && install -d -o filin /data
COPY --from=build /out/ /usr/local/bin/
USER filin
# The default database, sqlite://filin.db, is a file in the current folder.
WORKDIR /data
VOLUME /data
EXPOSE 10000
ENTRYPOINT ["filin-daemon"]
