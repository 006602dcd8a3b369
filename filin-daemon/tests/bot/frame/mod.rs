//! What holds for whatever is asked: both ways of getting updates, nothing lost or done twice,
//! panics, slow handlers, floods, and who is answered at all.

mod modes;
mod setup;
mod strain;
mod strangers;
