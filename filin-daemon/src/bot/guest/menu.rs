//! What is smoked and drunk, by sections, with prices.

use filin_core::api::menu::MenuItem;

use super::home;
use crate::bot::failure::Outcome;
use crate::bot::talk::Talk;
use crate::telegram::content::{Button, Content};
use crate::telegram::html;
use crate::telegram::press::{Page, Press};

/// Characters on a page at most, markup counted: well within what Telegram takes.
const PAGE: usize = 3000;

/// Shows a page of it; the last one if there are not so many.
pub(super) async fn show(talk: &Talk, page: usize) -> Outcome {
    let menu = talk.services().bootstrap(&talk.act).await?.menu;
    let pages = pages(&blocks(talk, &menu), PAGE);
    let title = talk.t("bot-menu-title", &[]);
    let last = pages.len().saturating_sub(1);
    let page = page.min(last);
    let body = match pages.get(page) {
        Some(body) => body.clone(),
        None => talk.t("bot-menu-none", &[]),
    };
    let turn = |label: &str, page: usize| Button::press(label, Press::Turn(format!("menu:{page}")));
    let back = (page > 0).then(|| turn("‹", page.saturating_sub(1)));
    let on = (page < last).then(|| turn("›", page + 1));
    let content = Content::text(format!("{title}\n\n{body}"))
        .row(back.into_iter().chain(on))
        .row([home::page_button(talk, Page::Book)])
        .row([home::page_button(talk, Page::Home)]);
    talk.show(content).await
}

/// A line each; a section's first line bears its heading.
fn blocks(talk: &Talk, menu: &[MenuItem]) -> Vec<String> {
    let mut sections: Vec<&str> = Vec::new();
    for item in menu {
        if !sections.contains(&item.section.as_str()) {
            sections.push(&item.section);
        }
    }
    let mut blocks = Vec::new();
    for section in sections {
        let lines = menu.iter().filter(|item| item.section == section);
        for (at, item) in lines.enumerate() {
            let mut block = String::new();
            if at == 0 && !section.is_empty() {
                block = format!("\n<b>{}</b>\n", html::escape(section));
            }
            block.push_str(&talk.t(
                "bot-menu-line",
                &[
                    ("title", html::escape(&item.title).into_owned()),
                    ("price", item.price.to_string()),
                ],
            ));
            if !item.description.is_empty() {
                block.push_str(&format!("\n<i>{}</i>", html::escape(&item.description)));
            }
            blocks.push(block);
        }
    }
    blocks
}

/// Whole blocks together, as many as a page takes.
fn pages(blocks: &[String], most: usize) -> Vec<String> {
    let mut pages: Vec<String> = Vec::new();
    for block in blocks {
        let block = block.as_str();
        match pages.last_mut() {
            Some(page) if page.chars().count() + block.chars().count() < most => {
                page.push('\n');
                page.push_str(block);
            }
            _ => pages.push(block.trim_start().to_owned()),
        }
    }
    pages
}

#[cfg(test)]
mod tests {
    use super::pages;

    #[test]
    fn nothing_is_cut_and_nothing_lost() {
        let blocks: Vec<String> = (0..50).map(|number| format!("строка {number}")).collect();
        let cut = pages(&blocks, 60);
        assert!(cut.len() > 1 && cut.iter().all(|page| page.chars().count() <= 60));
        assert_eq!(cut.join("\n"), blocks.join("\n"));
        assert!(pages(&[], 60).is_empty());
    }
}
