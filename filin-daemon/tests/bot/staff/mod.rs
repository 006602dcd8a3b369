//! The desk in Telegram.

mod cards;
mod commands;
mod dialogues;
mod roles;
mod words;
