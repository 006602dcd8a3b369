//! The desk in Telegram.

mod broadcasts;
mod cards;
mod commands;
mod desk;
mod dialogues;
mod mended;
mod people;
mod pleasant;
mod roles;
mod subscribers;
mod words;
