//! Backups: a database in use, of either engine, in one file that can be proven, and back into either.
//!
//! The file is a tar within zstd, within age where it is encrypted: `age -d | zstd -d | tar x` opens
//! it without Filin. In it are SQLite's file, or PostgreSQL's tables as its binary COPY wrote them, and
//! at the end a manifest with a checksum of each part. What can be told without opening it stands
//! beside it as `NAME.json`: see [`Backup`](crate::domain::backup::Backup).

pub mod create;
pub mod folder;
mod hashing;
pub mod keys;
mod making;
mod manifest;
mod pieces;
mod reader;
pub mod restore;
mod writer;
