//! The list, a paragraph a table, laid out by hand: one column a line would be six hundred lines.

use super::Kind::{Blob, Bool, Day, Instant, Int, Json, Real, Text};
use super::Table;

/// All of them.
#[rustfmt::skip]
pub const TABLES: &[Table] = &[
    Table { name: "venue", key: "id", counted: false, columns: &[
        ("id", Int), ("name", Text), ("zone", Text), ("day_start", Text), ("language", Text),
        ("schedule", Text), ("contacts", Text), ("rules", Json), ("loyalty", Json), ("version", Int),
    ] },
    Table { name: "hours", key: "weekday", counted: false, columns: &[
        ("weekday", Int), ("opens", Text), ("closes", Text),
    ] },
    Table { name: "hours_exceptions", key: "day", counted: false, columns: &[
        ("day", Day), ("opens", Text), ("closes", Text), ("note", Text),
    ] },
    Table { name: "tables", key: "id", counted: true, columns: &[
        ("id", Int), ("number", Int), ("seats_min", Int), ("seats_max", Int), ("zone", Text),
        ("shape", Text), ("x", Int), ("y", Int), ("w", Int), ("h", Int), ("turn", Int),
        ("online", Bool), ("retired_at", Instant),
    ] },
    Table { name: "table_joins", key: "a_id, b_id", counted: false, columns: &[
        ("a_id", Int), ("b_id", Int),
    ] },
    Table { name: "promotions", key: "id", counted: true, columns: &[
        ("id", Int), ("title", Text), ("description", Text), ("image_url", Text),
        ("starts_on", Day), ("ends_on", Day), ("is_default", Bool), ("active", Bool),
        ("created_at", Instant),
    ] },
    Table { name: "menu_items", key: "id", counted: true, columns: &[
        ("id", Int), ("title", Text), ("price", Int), ("position", Int), ("active", Bool),
        ("section", Text), ("description", Text),
    ] },
    Table { name: "guests", key: "id", counted: true, columns: &[
        ("id", Int), ("telegram_id", Int), ("name", Text), ("username", Text), ("phone", Text),
        ("phone_verified", Bool), ("language", Text), ("notes", Text), ("discount", Int),
        ("subscribed", Bool), ("barred", Bool), ("search", Text), ("created_at", Instant),
        ("updated_at", Instant), ("version", Int), ("forgotten_at", Instant),
    ] },
    Table { name: "bookings", key: "id", counted: true, columns: &[
        ("id", Int), ("guest_id", Int), ("starts_at", Instant), ("ends_at", Instant),
        ("service_day", Day), ("party", Int), ("status", Text), ("source", Text), ("comment", Text),
        ("note", Text), ("reason", Text), ("flagged", Bool), ("version", Int),
        ("created_at", Instant), ("updated_at", Instant), ("attending_at", Instant),
    ] },
    Table { name: "booking_tables", key: "booking_id, table_id", counted: false, columns: &[
        ("booking_id", Int), ("table_id", Int),
    ] },
    Table { name: "blocks", key: "id", counted: true, columns: &[
        ("id", Int), ("table_id", Int), ("starts_at", Instant), ("ends_at", Instant),
        ("reason", Text), ("created_by", Text), ("created_at", Instant), ("lifted_at", Instant),
    ] },
    Table { name: "holds", key: "id", counted: true, columns: &[
        ("id", Int), ("table_id", Int), ("booking_id", Int), ("block_id", Int),
        ("starts_at", Instant), ("ends_at", Instant),
    ] },
    Table { name: "visits", key: "id", counted: true, columns: &[
        ("id", Int), ("guest_id", Int), ("booking_id", Int), ("delta", Int), ("reason", Text),
        ("actor", Text), ("at", Instant),
    ] },
    Table { name: "event_counter", key: "id", counted: false, columns: &[
        ("id", Int), ("seq", Int),
    ] },
    Table { name: "events", key: "seq", counted: false, columns: &[
        ("seq", Int), ("at", Instant), ("kind", Text), ("actor", Text), ("actor_name", Text),
        ("channel", Text), ("booking_id", Int), ("table_no", Int), ("guest_id", Int), ("data", Json),
    ] },
    Table { name: "outbox", key: "id", counted: true, columns: &[
        ("id", Int), ("kind", Text), ("audience", Text), ("guest_id", Int), ("booking_id", Int),
        ("data", Json), ("priority", Int), ("due_at", Instant), ("attempts", Int),
        ("leased_until", Instant), ("sent_at", Instant), ("dropped_at", Instant), ("failure", Text),
        ("created_at", Instant), ("addressed_at", Instant),
    ] },
    Table { name: "idempotency_keys", key: "caller, key", counted: false, columns: &[
        ("caller", Text), ("key", Text), ("body_hash", Text), ("answer", Json),
        ("created_at", Instant),
    ] },
    Table { name: "staff", key: "telegram_id", counted: false, columns: &[
        ("telegram_id", Int), ("role", Text), ("name", Text), ("granted_by", Text),
        ("created_at", Instant),
    ] },
    Table { name: "tokens", key: "id", counted: true, columns: &[
        ("id", Int), ("name", Text), ("role", Text), ("secret_hash", Text), ("created_by", Text),
        ("created_at", Instant), ("expires_at", Instant), ("revoked_at", Instant),
    ] },
    Table { name: "sessions", key: "secret_hash", counted: false, columns: &[
        ("secret_hash", Text), ("kind", Text), ("actor", Json), ("created_at", Instant),
        ("expires_at", Instant), ("ends_at", Instant),
    ] },
    Table { name: "leases", key: "name", counted: false, columns: &[
        ("name", Text), ("holder", Text), ("expires_at", Instant),
    ] },
    Table { name: "guest_tags", key: "guest_id, tag", counted: false, columns: &[
        ("guest_id", Int), ("tag", Text),
    ] },
    Table { name: "reviews", key: "id", counted: true, columns: &[
        ("id", Int), ("guest_id", Int), ("booking_id", Int), ("rating", Int), ("text", Text),
        ("created_at", Instant),
    ] },
    Table { name: "waitlist", key: "id", counted: true, columns: &[
        ("id", Int), ("guest_id", Int), ("service_day", Day), ("from_at", Instant),
        ("until_at", Instant), ("party", Int), ("minutes", Int), ("status", Text), ("source", Text),
        ("offer_starts_at", Instant), ("offer_ends_at", Instant), ("offer_table_id", Int),
        ("offer_joined_id", Int), ("offered_until", Instant), ("booking_id", Int),
        ("created_at", Instant), ("updated_at", Instant),
    ] },
    Table { name: "feeds", key: "id", counted: true, columns: &[
        ("id", Int), ("name", Text), ("secret_hash", Text), ("created_by", Text),
        ("created_at", Instant), ("revoked_at", Instant),
    ] },
    Table { name: "updates", key: "update_id", counted: false, columns: &[
        ("update_id", Int), ("chat_id", Int), ("user_id", Int), ("body", Json),
        ("received_at", Instant), ("holder", Text), ("attempts", Int), ("handled_at", Instant),
        ("failure", Text),
    ] },
    Table { name: "dialogues", key: "chat_id, user_id", counted: false, columns: &[
        ("chat_id", Int), ("user_id", Int), ("state", Json), ("updated_at", Instant),
    ] },
    Table { name: "copies", key: "id", counted: true, columns: &[
        ("id", Int), ("outbox_id", Int), ("chat_id", Int), ("priority", Int), ("booking_id", Int),
        ("card", Bool), ("due_at", Instant), ("attempts", Int), ("leased_until", Instant),
        ("holder", Text), ("sent_at", Instant), ("message_id", Int), ("shown_version", Int),
        ("dropped_at", Instant), ("failure", Text), ("unsure", Bool), ("created_at", Instant),
    ] },
    Table { name: "chats", key: "chat_id", counted: false, columns: &[
        ("chat_id", Int), ("moved_to", Int), ("unreachable_at", Instant), ("reason", Text),
    ] },
    Table { name: "reminders", key: "id", counted: true, columns: &[
        ("id", Int), ("kind", Text), ("booking_id", Int), ("service_day", Day), ("due_at", Instant),
        ("sent_for", Instant), ("done_at", Instant), ("outcome", Text),
    ] },
    Table { name: "subscription_changes", key: "id", counted: true, columns: &[
        ("id", Int), ("guest_id", Int), ("gained", Bool), ("at", Instant),
    ] },
    Table { name: "broadcast_files", key: "id", counted: true, columns: &[
        ("id", Int), ("kind", Text), ("name", Text), ("size", Int), ("digest", Text),
        ("bytes", Blob), ("url", Text), ("file_id", Text), ("created_by", Text),
        ("created_at", Instant),
    ] },
    Table { name: "broadcasts", key: "id", counted: true, columns: &[
        ("id", Int), ("content", Json), ("segment", Json), ("fingerprint", Text), ("status", Text),
        ("problem", Text), ("starts_at", Instant), ("author", Text), ("author_name", Text),
        ("responsible", Text), ("test_chat", Int), ("last_guest", Int), ("reached_guest", Int),
        ("prepared_at", Instant), ("started_at", Instant), ("ended_at", Instant), ("total", Int),
        ("sent", Int), ("failed", Int), ("unsubscribed", Int), ("unknown", Int), ("clicks", Int),
        ("rate", Real), ("failures", Json), ("card_chat", Int), ("card_message", Int),
        ("card_language", Text), ("created_at", Instant), ("updated_at", Instant),
    ] },
    Table { name: "deliveries", key: "broadcast_id, guest_id", counted: false, columns: &[
        ("broadcast_id", Int), ("guest_id", Int), ("status", Text), ("reason", Text),
        ("due_at", Instant), ("attempts", Int), ("holder", Text), ("settled_at", Instant),
        ("clicked_at", Instant),
    ] },
    Table { name: "import_rejects", key: "id", counted: true, columns: &[
        ("id", Int), ("source_table", Text), ("source_id", Text), ("reason", Text),
        ("source_row", Json), ("at", Instant),
    ] },
];
