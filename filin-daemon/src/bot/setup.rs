//! Tells Telegram how the bot wants to be called: webhook or polling, commands by role, the button
//! beside the input line. Whatever fails is tried again; the bot works meanwhile.

use filin_core::domain::actor::{Language, Role};
use filin_core::domain::ids::TelegramId;
use teloxide::payloads::{
    DeleteWebhook, GetMe, GetWebhookInfo, SetChatMenuButton, SetChatMenuButtonSetters,
    SetMyCommands, SetMyCommandsSetters, SetWebhook, SetWebhookSetters,
};
use teloxide::types::{
    AllowedUpdate, BotCommand, BotCommandScope, ChatId, MenuButton, Recipient, WebAppInfo,
};
use tokio::time::sleep;

use super::commands::{self, Command};
use super::{Lead, PAUSE};
use crate::app::App;
use crate::telegram::Telegram;
use crate::telegram::client::CallError;

/// Sets everything up, however often it takes.
pub(super) async fn run(lead: &Lead) {
    let mut pause = PAUSE;
    while let Err(error) = set_up(lead).await {
        tracing::warn!(%error, "the bot could not be set up, trying again");
        sleep(pause).await;
        pause = (pause * 2).min(PAUSE * 60);
    }
}

async fn set_up(lead: &Lead) -> Result<(), CallError> {
    let client = lead.telegram.courier.client();
    let me = client.call(&GetMe::new()).await?;
    let name = me.user.username.unwrap_or_default();
    // It is known once and for all; a bot that is renamed is started anew.
    let _ = lead.telegram.name.set(name.clone());
    receive(lead).await?;
    tracing::info!(name, mode = ?lead.telegram.mode, "the bot is at work");
    if let Some(url) = lead.telegram.webapp() {
        let text = lead
            .app
            .services
            .texts()
            .get(Language::Ru, "bot-menu-button", &[]);
        let menu_button = MenuButton::WebApp {
            text,
            web_app: WebAppInfo { url },
        };
        let set = SetChatMenuButton::new().menu_button(menu_button);
        client.call(&set).await?;
    }
    list(lead).await
}

/// By calls or by polling; what was waiting stays.
async fn receive(lead: &Lead) -> Result<(), CallError> {
    let client = lead.telegram.courier.client();
    let Some(url) = lead.telegram.webhook() else {
        client.call(&DeleteWebhook::new()).await?;
        return Ok(());
    };
    let set = SetWebhook::new(url.clone())
        .secret_token(lead.telegram.webhook_secret.clone())
        .allowed_updates([
            AllowedUpdate::Message,
            AllowedUpdate::EditedMessage,
            AllowedUpdate::CallbackQuery,
            AllowedUpdate::MyChatMember,
        ]);
    client.call(&set).await?;
    let info = client.call(&GetWebhookInfo::new()).await?;
    if info.url.as_ref() != Some(&url) {
        tracing::warn!("another webhook was set meanwhile: is the bot run twice?");
    }
    if let Some(why) = info.last_error_message {
        tracing::warn!(why, "Telegram could not call lately");
    }
    Ok(())
}

/// Guests see guests' commands; the staff chat and each staff member those of their role.
async fn list(lead: &Lead) -> Result<(), CallError> {
    let services = &lead.app.services;
    set(
        &lead.app,
        &lead.telegram,
        BotCommandScope::AllPrivateChats,
        None,
    )
    .await?;
    let staff_chat = lead.telegram.staff_chat;
    if let Some(chat) = staff_chat {
        let scope = BotCommandScope::Chat {
            chat_id: Recipient::Id(ChatId(chat)),
        };
        passable(set(&lead.app, &lead.telegram, scope, Some(Role::Owner)).await)?;
    }
    let members = match services.members().await {
        Ok(members) => members,
        Err(error) => {
            tracing::warn!(%error, "staff cannot be read");
            return Ok(());
        }
    };
    for (id, role) in members {
        let listed = set(&lead.app, &lead.telegram, own(id), Some(role));
        passable(listed.await)?;
    }
    Ok(())
}

/// One's own chat with the bot.
fn own(id: TelegramId) -> BotCommandScope {
    BotCommandScope::Chat {
        chat_id: Recipient::Id(ChatId(id.0)),
    }
}

/// Lists what one person may use from now on. What fails is set at the next start.
pub(super) async fn list_for(app: &App, telegram: &Telegram, id: TelegramId, role: Option<Role>) {
    let listed = set(app, telegram, own(id), role).await;
    if let Err(error) = passable(listed) {
        tracing::warn!(%error, "a list of commands is set at the next start");
    }
}

/// Whoever never wrote to the bot has no list, and needs none.
fn passable(done: Result<(), CallError>) -> Result<(), CallError> {
    match done {
        Err(CallError::Gone(why) | CallError::Rejected(why)) => {
            tracing::debug!(why, "a list of commands was not taken");
            Ok(())
        }
        done => done,
    }
}

/// Sets the list of one scope, in both languages; Russian for all who speak neither.
async fn set(
    app: &App,
    telegram: &Telegram,
    scope: BotCommandScope,
    role: Option<Role>,
) -> Result<(), CallError> {
    let listed: Vec<Command> = commands::of_role(role).filter(|one| one.listed).collect();
    for (language, code) in [(Language::Ru, None), (Language::En, Some("en"))] {
        let describe = |command: &Command| {
            let text = app.services.texts().get(language, &command.key(), &[]);
            BotCommand::new(command.name, text)
        };
        let mut call = SetMyCommands::new(listed.iter().map(describe)).scope(scope.clone());
        if let Some(code) = code {
            call = call.language_code(code);
        }
        telegram.courier.client().call(&call).await?;
    }
    Ok(())
}
