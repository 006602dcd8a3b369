//! Every use case of staff, managers and owners, asked by everybody.

use std::future::Future;
use std::pin::Pin;

use filin_core::api::access::{Grant, NewToken};
use filin_core::api::guest::{GuestChange, VisitCorrection};
use filin_core::api::venue::VenueChange;
use filin_core::domain::actor::{Act, Role};
use filin_core::domain::booking::Status;
use filin_core::domain::broadcast::Step as Cast;
use filin_core::domain::ids::{
    BlockId, BookingId, BroadcastId, GuestId, MenuItemId, PromotionId, ReviewId, TelegramId,
    TokenId,
};
use filin_core::error::Result;
use filin_core::service::{Draft, GuestQuery, ListQuery, Services, Step, WaitQuery};
use rstest::rstest;

use crate::support::*;

type Case<'a> = (
    &'static str,
    Role,
    Pin<Box<dyn Future<Output = Result<()>> + 'a>>,
);

macro_rules! case {
    ($name:literal, $role:ident, $run:expr) => {
        (
            $name,
            Role::$role,
            Box::pin(async move { $run.await.map(|_| ()) }) as Pin<Box<_>>,
        )
    };
}

/// Each with input that is refused later, or changes nothing that another case needs.
fn cases<'a>(s: &'a Services, act: &'a Act, draft: &'a Draft) -> Vec<Case<'a>> {
    let nothing = BookingId(4711);
    vec![
        case!("booking", Staff, s.booking(act, nothing)),
        case!("booking_events", Staff, s.booking_events(act, nothing)),
        case!("last_step", Staff, s.last_step(act, nothing)),
        case!("handled_by", Staff, s.handled_by(act, nothing)),
        case!("bookings", Staff, s.bookings(act, &ListQuery::default())),
        case!(
            "create_booking",
            Staff,
            s.create_booking(act, &call("20:00", 0, 1), None)
        ),
        case!("broadcasts", Manager, s.broadcasts(act, None, None)),
        case!("broadcast", Manager, s.broadcast(act, BroadcastId(4711))),
        case!("create_broadcast", Manager, s.create_broadcast(act, draft)),
        case!(
            "preview_broadcast",
            Manager,
            s.preview_broadcast(act, draft)
        ),
        case!(
            "step_broadcast",
            Manager,
            s.step_broadcast(act, BroadcastId(4711), Cast::Cancel)
        ),
        case!(
            "show_broadcast_at",
            Manager,
            s.show_broadcast_at(act, BroadcastId(4711), 1, 2)
        ),
        case!("tags", Staff, s.tags(act)),
        case!("keep_file", Manager, s.keep_file(act, None, "", b"")),
        case!("may_back_up", Owner, async { s.may_back_up(act) }),
        case!(
            "backup_failed",
            Owner,
            s.backup_failed(act, "away", "the database")
        ),
        case!(
            "block_table",
            Staff,
            s.block_table(act, &block("20:00", 0, 1))
        ),
        case!("unblock_table", Staff, s.unblock_table(act, BlockId(4711))),
        case!("blocks", Staff, s.blocks(act, None)),
        case!("waitlist", Staff, s.waitlist(act, &WaitQuery::default())),
        case!(
            "add_to_waitlist",
            Staff,
            s.add_to_waitlist(act, &caller("20:00", "19:00", 2))
        ),
        case!("room", Staff, s.room(act, None)),
        case!("stats", Staff, s.stats(act, None)),
        case!("stats_by_day", Staff, s.stats_by_day(act, None, None)),
        case!("trends", Staff, s.trends(act, None, None)),
        case!("venue", Staff, s.venue(act)),
        case!("hours", Staff, s.hours(act)),
        case!("sign_in", Staff, s.sign_in(act)),
        case!("ws_ticket", Staff, s.ws_ticket(act)),
        case!("guests", Staff, s.guests(act, &GuestQuery::default())),
        case!("guest", Staff, s.guest(act, GuestId(4711))),
        case!("change_guest", Staff, async {
            let notes = GuestChange {
                notes: Some("x".into()),
                ..GuestChange::default()
            };
            s.change_guest(act, GuestId(4711), &notes).await
        }),
        case!("change_guest (tags)", Manager, async {
            let tags = GuestChange {
                tags: Some(Vec::new()),
                ..GuestChange::default()
            };
            s.change_guest(act, GuestId(4711), &tags).await
        }),
        case!("change_guest (discount)", Manager, async {
            let discount = GuestChange {
                discount: Some(0),
                ..GuestChange::default()
            };
            s.change_guest(act, GuestId(4711), &discount).await
        }),
        case!("correct_visits", Manager, async {
            let correction = VisitCorrection {
                delta: 1,
                reason: "x".into(),
            };
            s.correct_visits(act, GuestId(4711), &correction).await
        }),
        case!("bar_guest", Manager, async {
            s.bar_guest(act, GuestId(4711), &Default::default()).await
        }),
        case!("unbar_guest", Manager, s.unbar_guest(act, GuestId(4711))),
        case!("export_guest", Manager, s.export_guest(act, GuestId(4711))),
        case!("forget_guest", Owner, s.forget_guest(act, GuestId(4711))),
        case!("promotions", Staff, s.promotions(act)),
        case!("menu", Staff, s.menu(act)),
        case!("reviews", Staff, s.reviews(act, &Default::default())),
        case!("review", Staff, s.review(act, ReviewId(4711))),
        case!("review_summary", Staff, s.review_summary(act, None, None)),
        case!("add_promotion", Manager, async {
            s.add_promotion(act, &Default::default()).await
        }),
        case!("change_promotion", Manager, async {
            s.change_promotion(act, PromotionId(4711), &Default::default())
                .await
        }),
        case!(
            "remove_promotion",
            Manager,
            s.remove_promotion(act, PromotionId(4711))
        ),
        case!("add_menu_item", Manager, async {
            s.add_menu_item(act, &Default::default()).await
        }),
        case!("change_menu_item", Manager, async {
            s.change_menu_item(act, MenuItemId(4711), &Default::default())
                .await
        }),
        case!(
            "remove_menu_item",
            Manager,
            s.remove_menu_item(act, MenuItemId(4711))
        ),
        case!("order_menu", Manager, async {
            let order = filin_core::api::menu::MenuOrder { ids: vec![] };
            s.order_menu(act, &order).await
        }),
        case!(
            "remove_review",
            Manager,
            s.remove_review(act, ReviewId(4711))
        ),
        case!("add_table", Manager, s.add_table(act, &table_form(0))),
        case!(
            "change_table",
            Manager,
            s.change_table(act, 77, &table_form(77))
        ),
        case!("retire_table", Manager, s.retire_table(act, 77)),
        case!("set_hours", Manager, async {
            s.set_hours(
                act,
                &filin_core::api::venue::Hours {
                    week: vec![],
                    exceptions: vec![],
                    version: None,
                },
            )
            .await
        }),
        case!("preview_hours", Manager, async {
            s.preview_hours(
                act,
                &filin_core::api::venue::Hours {
                    week: vec![],
                    exceptions: vec![],
                    version: None,
                },
            )
            .await
        }),
        case!("preview_table", Manager, async {
            s.preview_table(act, 77, &Default::default()).await
        }),
        case!("change_venue", Manager, async {
            let name = VenueChange {
                name: Some("Сова".into()),
                ..VenueChange::default()
            };
            s.change_venue(act, &name).await
        }),
        case!("change_venue (zone)", Owner, async {
            let zone = VenueChange {
                zone: Some("Europe/Berlin".into()),
                ..VenueChange::default()
            };
            s.change_venue(act, &zone).await
        }),
        case!("change_venue (rules)", Owner, async {
            let rules = VenueChange {
                rules: Some(Default::default()),
                ..VenueChange::default()
            };
            s.change_venue(act, &rules).await
        }),
        case!("staff", Owner, s.staff(act)),
        case!("grant_role", Owner, async {
            s.grant_role(
                act,
                &Grant {
                    telegram_id: TelegramId(0),
                    role: None,
                    name: "".into(),
                },
            )
            .await
        }),
        case!("remove_role", Owner, s.remove_role(act, TelegramId(4711))),
        case!("issue_token", Owner, async {
            s.issue_token(
                act,
                &NewToken {
                    name: "".into(),
                    role: "staff".into(),
                    days: None,
                },
            )
            .await
        }),
        case!("tokens", Owner, s.tokens(act)),
        case!("revoke_token", Owner, s.revoke_token(act, TokenId(4711))),
        case!("events", Owner, s.events(act, None, None)),
        case!("export", Manager, async {
            let nothing = filin_core::service::Sheet::Bookings(friday(), friday().prev());
            s.export(act, nothing, Vec::new()).await
        }),
        case!("feeds", Owner, s.feeds(act)),
        case!("issue_feed", Owner, async {
            let new = filin_core::api::feed::NewFeed { name: "".into() };
            s.issue_feed(act, &new).await
        }),
        case!(
            "revoke_feed",
            Owner,
            s.revoke_feed(act, filin_core::domain::ids::FeedId(4711))
        ),
    ]
}

#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn each_use_case_asks_for_its_role(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let actors = [
        (None, guest(1)),
        (Some(Role::Staff), staff()),
        (Some(Role::Staff), token(Role::Staff)),
        (Some(Role::Manager), manager()),
        (Some(Role::Manager), token(Role::Manager)),
        (Some(Role::Owner), owner()),
        (Some(Role::Owner), token(Role::Owner)),
    ];
    let draft = Draft::default();
    for (role, act) in &actors {
        for (name, asks, done) in cases(&venue.services, act, &draft) {
            let rows = venue.rows().await;
            let forbidden = done.await.is_err_and(|error| error.code() == "forbidden");
            assert_eq!(
                forbidden,
                *role < Some(asks),
                "{name} by {}",
                act.actor.key()
            );
            if forbidden {
                assert_eq!(venue.rows().await, rows, "{name} by {}", act.actor.key());
            }
        }
    }
}

/// A guest meets other people's bookings as if they did not exist.
#[rstest]
#[case::sqlite(Engine::Sqlite)]
#[case::postgres(Engine::Postgres)]
#[tokio::test]
async fn steps_and_changes_are_the_owners_or_staffs(#[case] engine: Engine) {
    let Some(venue) = TestVenue::open(engine).await else {
        return;
    };
    let services = &venue.services;
    let id = pending(services, 1, "20:00", 1).await.id;
    let cancel = Step::To(Status::Canceled);
    assert_eq!(
        code(
            services
                .step_booking(&guest(2), id, cancel, None, None)
                .await
        ),
        "not_found"
    );
    for act in [
        staff(),
        manager(),
        owner(),
        token(Role::Staff),
        Act::system(now()),
    ] {
        services
            .change_booking(&act, id, &move_to("21:00"))
            .await
            .unwrap();
    }
    // Staff on the guests' routes are guests; tokens are nobody there.
    for act in [staff(), token(Role::Owner)] {
        assert_eq!(code(services.bootstrap(&act).await), "forbidden");
        assert_eq!(code(services.own_bookings(&act).await), "forbidden");
        assert_eq!(code(services.own_waitlist(&act).await), "forbidden");
        let new = window("20:00", "20:00", 2);
        assert_eq!(code(services.join_waitlist(&act, &new).await), "forbidden");
        assert_eq!(code(services.open_session(&act).await), "forbidden");
    }
}
