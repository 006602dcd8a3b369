//! The `Idempotency-Key` header.

use std::convert::Infallible;

use rocket::Request;
use rocket::request::{FromRequest, Outcome};

/// The key, if one was sent.
pub struct Key(pub Option<String>);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Key {
    type Error = Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Infallible> {
        let key = request
            .headers()
            .get_one("Idempotency-Key")
            .map(str::to_owned);
        Outcome::Success(Self(key))
    }
}
