//! The menu: its lines and their order, as managers set them.

use serde_json::json;

use super::{Services, require};
use crate::api::menu::{MenuItem as Wire, MenuItemChange, MenuOrder, NewMenuItem};
use crate::domain::actor::{Act, Role};
use crate::domain::ids::MenuItemId;
use crate::domain::menu::{self as rules, MenuItem};
use crate::domain::refusal::Refusal;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::store::{menu, venue};

impl Services {
    /// All lines in their order, hidden ones too, for staff.
    pub async fn menu(&self, act: &Act) -> Result<Vec<Wire>> {
        require(act, Role::Staff)?;
        let mut tx = self.store.read().await?;
        let all = menu::all(&mut tx).await?;
        Ok(all.into_iter().map(wire).collect())
    }

    /// Adds a line, the last one unless a place is given; for managers.
    pub async fn add_menu_item(&self, act: &Act, new: &NewMenuItem) -> Result<Wire> {
        require(act, Role::Manager)?;
        let mut item = understand(new)?;
        let mut tx = self.store.write().await?;
        venue::lock(&mut tx).await?;
        let (lines, end) = menu::extent(&mut tx).await?;
        if lines >= rules::MAX_LINES {
            return Err(Refusal::SettingInvalid { field: "menu" }.into());
        }
        if new.position.is_none() {
            item.position = end.min(rules::MAX_POSITION);
        }
        item.id = menu::insert(&mut tx, &item).await?;
        self.finish(act, tx, &[fact(item.id, "added")], &[]).await?;
        Ok(wire(item))
    }

    /// Changes a line; for managers.
    pub async fn change_menu_item(
        &self,
        act: &Act,
        id: MenuItemId,
        change: &MenuItemChange,
    ) -> Result<Wire> {
        require(act, Role::Manager)?;
        if *change == MenuItemChange::default() {
            return Err(Refusal::NothingToChange.into());
        }
        let mut tx = self.store.write().await?;
        venue::lock(&mut tx).await?;
        let item = apply(menu::get(&mut tx, id).await?, change)?;
        menu::update(&mut tx, &item).await?;
        self.finish(act, tx, &[fact(id, "changed")], &[]).await?;
        Ok(wire(item))
    }

    /// Takes a line off the menu for good; for managers.
    pub async fn remove_menu_item(&self, act: &Act, id: MenuItemId) -> Result<()> {
        require(act, Role::Manager)?;
        let mut tx = self.store.write().await?;
        venue::lock(&mut tx).await?;
        if !menu::delete(&mut tx, id).await? {
            return Err(Error::NotFound { noun: "menu_item" });
        }
        self.finish(act, tx, &[fact(id, "removed")], &[]).await
    }

    /// Puts all lines into a new order; for managers. An order that was made before somebody added
    /// or removed a line is refused, since nobody has said where that line belongs.
    pub async fn order_menu(&self, act: &Act, order: &MenuOrder) -> Result<Vec<Wire>> {
        require(act, Role::Manager)?;
        let mut tx = self.store.write().await?;
        venue::lock(&mut tx).await?;
        let lines = menu::all(&mut tx).await?;
        if !rules::is_order_of(&order.ids, &lines) {
            return Err(Refusal::SettingInvalid { field: "ids" }.into());
        }
        menu::put_in_order(&mut tx, &order.ids).await?;
        let ordered = menu::all(&mut tx).await?;
        let fact = Fact::new(Kind::MenuChanged).data(json!({ "action": "ordered" }));
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(ordered.into_iter().map(wire).collect())
    }
}

/// A line as it goes over the wire.
pub(super) fn wire(item: MenuItem) -> Wire {
    Wire {
        id: item.id,
        section: item.section,
        title: item.title,
        description: item.description,
        price: item.price,
        position: item.position,
        active: item.active,
    }
}

fn fact(id: MenuItemId, action: &str) -> Fact {
    Fact::new(Kind::MenuChanged).data(json!({ "item_id": id, "action": action }))
}

fn understand(new: &NewMenuItem) -> Result<MenuItem, Refusal> {
    Ok(MenuItem {
        id: MenuItemId(0),
        section: section(&new.section)?,
        title: title(&new.title)?,
        description: description(&new.description)?,
        price: rules::price(new.price)?,
        position: rules::position(new.position.unwrap_or_default())?,
        active: new.active.unwrap_or(true),
    })
}

fn apply(before: MenuItem, change: &MenuItemChange) -> Result<MenuItem, Refusal> {
    let mut after = before;
    if let Some(raw) = &change.section {
        after.section = section(raw)?;
    }
    if let Some(raw) = &change.title {
        after.title = title(raw)?;
    }
    if let Some(raw) = &change.description {
        after.description = description(raw)?;
    }
    if let Some(roubles) = change.price {
        after.price = rules::price(roubles)?;
    }
    if let Some(number) = change.position {
        after.position = rules::position(number)?;
    }
    after.active = change.active.unwrap_or(after.active);
    Ok(after)
}

fn section(raw: &str) -> Result<String, Refusal> {
    text::clean_line("section", raw, rules::MAX_SECTION)
}

fn title(raw: &str) -> Result<String, Refusal> {
    text::filled_line("title", raw, rules::MAX_TITLE)
}

fn description(raw: &str) -> Result<String, Refusal> {
    text::clean_text("description", raw, rules::MAX_DESCRIPTION)
}
