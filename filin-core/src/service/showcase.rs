//! What guests are shown: promotions and the menu.

use std::sync::Arc;

use super::Services;
use crate::api::venue::{MenuItem, Promotion};
use crate::domain::service_day::ServiceDay;
use crate::error::Result;
use crate::store::showcase;

/// Promotions and menu, remembered together.
pub(super) struct Showcase {
    pub(super) promotions: Vec<Promotion>,
    pub(super) menu: Vec<MenuItem>,
}

impl Services {
    /// Promotions and menu as guests see them on a service day, remembered until something changes.
    pub(super) async fn showcase(&self, today: ServiceDay) -> Result<Arc<Showcase>> {
        let key = (self.cache.generation(), today);
        if let Some(showcase) = self.cache.showcase.get(&key).await {
            return Ok(showcase);
        }
        let mut tx = self.store.read().await?;
        let promotions = showcase::promotions(&mut tx, today).await?;
        let menu = showcase::menu(&mut tx).await?;
        let showcase = Arc::new(Showcase {
            promotions: promotions.into_iter().map(promotion).collect(),
            menu: menu.into_iter().map(menu_item).collect(),
        });
        self.cache.showcase.insert(key, Arc::clone(&showcase)).await;
        Ok(showcase)
    }
}

fn promotion(row: showcase::Promotion) -> Promotion {
    Promotion {
        id: row.id,
        title: row.title,
        description: row.description,
        image_url: row.image_url,
        starts_on: row.starts_on.map(ServiceDay),
        ends_on: row.ends_on.map(ServiceDay),
        is_default: row.is_default,
    }
}

fn menu_item(row: showcase::MenuItem) -> MenuItem {
    MenuItem {
        id: row.id,
        title: row.title,
        price: row.price,
    }
}
