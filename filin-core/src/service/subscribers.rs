//! Those whom news reach.

use super::{Services, require};
use crate::domain::actor::{Act, Role};
use crate::error::Result;
use crate::store::guests;

impl Services {
    /// How many guests get news, for managers.
    pub async fn subscribers(&self, act: &Act) -> Result<i64> {
        require(act, Role::Manager)?;
        let mut tx = self.store.read().await?;
        guests::count_subscribed(&mut tx).await
    }
}
