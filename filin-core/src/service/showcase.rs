//! What guests are shown: promotions and the menu.

use std::sync::Arc;

use super::{Services, menu, promotions};
use crate::api::menu::MenuItem;
use crate::api::promotion::Promotion;
use crate::api::remembered::Remembered;
use crate::domain::service_day::ServiceDay;
use crate::error::Result;
use crate::store;

/// Promotions and menu, remembered together.
pub(super) struct Showcase {
    pub(super) promotions: Remembered<Vec<Promotion>>,
    pub(super) menu: Remembered<Vec<MenuItem>>,
}

impl Services {
    /// Promotions and menu as guests see them on a service day, remembered until something changes.
    pub(super) async fn showcase(&self, today: ServiceDay) -> Result<Arc<Showcase>> {
        let key = (self.cache.house(), today);
        if let Some(showcase) = self.cache.showcase.get(&key).await {
            return Ok(showcase);
        }
        let mut tx = self.store.read().await?;
        let announced = store::promotions::shown(&mut tx, today).await?;
        let lines = store::menu::shown(&mut tx).await?;
        let showcase = Arc::new(Showcase {
            promotions: Remembered::new(announced.into_iter().map(promotions::wire).collect()),
            menu: Remembered::new(lines.into_iter().map(menu::wire).collect()),
        });
        self.cache.showcase.insert(key, Arc::clone(&showcase)).await;
        Ok(showcase)
    }
}
