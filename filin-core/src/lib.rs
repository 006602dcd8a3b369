//! What Filin knows and does. Four floors, each looking only down:
//!
//! - [`domain`]: rules, pure;
//! - [`event`] and [`error`]: what can happen and what can fail;
//! - [`store`]: SQLite and PostgreSQL behind one set of functions; [`api`]: shapes on the wire;
//! - [`service`]: the use cases, which authorise, decide, write and publish; [`transfer`]: whole
//!   databases, from one engine to the other and from v3.
//!
//! [`texts`] holds every sentence for people. No transport is known here: the daemon and the CLI
//! bring HTTP, Telegram and terminals.

pub mod api;
pub mod domain;
pub mod error;
pub mod event;
pub mod service;
pub mod store;
pub mod texts;
pub mod transfer;
