//! What holds for whatever is asked: nothing lost or done twice,
//! panics, slow handlers, floods, and who is answered at all.

mod answers;
mod setup;
mod strain;
mod strangers;
