//! Staff: who has which role. Owners by settings stand above; the last owner stays.

use serde_json::json;

use super::{Services, require, wire};
use crate::api::access::{Grant, StaffMember};
use crate::domain::actor::{Act, Role};
use crate::domain::ids::TelegramId;
use crate::domain::refusal::Refusal;
use crate::domain::text;
use crate::error::{Error, Result};
use crate::event::{Fact, Kind};
use crate::store::{Tx, staff};

impl Services {
    /// Everybody with a role, owners by settings first; for owners.
    pub async fn staff(&self, act: &Act) -> Result<Vec<StaffMember>> {
        require(act, Role::Owner)?;
        let setup = self.setup().await?;
        let mut tx = self.store.read().await?;
        let granted = staff::all(&mut tx).await?;
        let from_settings = self.owners.iter().map(|id| StaffMember {
            telegram_id: *id,
            role: Role::Owner,
            name: String::new(),
            granted_by: "ADMIN_IDS".into(),
            from_settings: true,
            since: None,
        });
        let mut members: Vec<StaffMember> = from_settings.collect();
        for member in granted {
            if self.owners.contains(&TelegramId(member.telegram_id)) {
                continue;
            }
            members.push(StaffMember {
                telegram_id: TelegramId(member.telegram_id),
                role: member.role()?,
                since: Some(wire::time(setup.calendar(), member.created_at)),
                name: member.name,
                granted_by: member.granted_by,
                from_settings: false,
            });
        }
        Ok(members)
    }

    /// Grants a role (manager unless said), or changes it; for owners.
    pub async fn grant_role(&self, act: &Act, grant: &Grant) -> Result<StaffMember> {
        require(act, Role::Owner)?;
        let role = grant
            .role
            .as_deref()
            .map_or(Ok(Role::Manager), Role::parse)?;
        let name = text::clean_line("name", &grant.name, text::NAME_MAX)?;
        let id = grant.telegram_id;
        if !(1..1 << 52).contains(&id.0) {
            return Err(Refusal::SettingInvalid {
                field: "telegram_id",
            }
            .into());
        }
        if self.owners.contains(&id) {
            return Err(Refusal::OwnerFromSettings.into());
        }
        let setup = self.setup().await?;
        let mut tx = self.store.write().await?;
        staff::lock(&mut tx).await?;
        if role != Role::Owner {
            self.keep_an_owner(&mut tx, id).await?;
        }
        staff::grant(&mut tx, id, role, &name, &act.actor.key(), act.now).await?;
        let fact = Fact::new(Kind::StaffGranted).data(json!({ "telegram_id": id, "role": role }));
        self.finish(act, tx, &[fact], &[]).await?;
        Ok(StaffMember {
            telegram_id: id,
            role,
            name,
            granted_by: act.actor.key(),
            from_settings: false,
            since: Some(wire::time(setup.calendar(), act.now)),
        })
    }

    /// Takes a role away; for owners.
    pub async fn remove_role(&self, act: &Act, id: TelegramId) -> Result<()> {
        require(act, Role::Owner)?;
        if self.owners.contains(&id) {
            return Err(Refusal::OwnerFromSettings.into());
        }
        let mut tx = self.store.write().await?;
        staff::lock(&mut tx).await?;
        staff::find(&mut tx, id)
            .await?
            .ok_or(Error::NotFound { noun: "staff" })?;
        self.keep_an_owner(&mut tx, id).await?;
        staff::remove(&mut tx, id).await?;
        let fact = Fact::new(Kind::StaffRemoved).data(json!({ "telegram_id": id }));
        self.finish(act, tx, &[fact], &[]).await
    }

    /// Refuses to take the owner's role from the last who has it.
    async fn keep_an_owner(&self, tx: &mut Tx, leaving: TelegramId) -> Result<()> {
        if !self.owners.is_empty() {
            return Ok(());
        }
        let members = staff::all(tx).await?;
        let is_owner = |member: &&staff::Member| member.role == Role::Owner.as_str();
        let leaving_owner = members
            .iter()
            .filter(is_owner)
            .any(|member| member.telegram_id == leaving.0);
        let others = members
            .iter()
            .filter(is_owner)
            .any(|member| member.telegram_id != leaving.0);
        if leaving_owner && !others {
            Err(Refusal::LastOwner.into())
        } else {
            Ok(())
        }
    }
}
