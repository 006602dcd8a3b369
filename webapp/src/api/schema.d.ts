// Made by `npm run types` from openapi.json; not to be edited.

export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alive: what v3's hosting checks ask. */
        get: operations["get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The staff's page. */
        get: operations["get_admin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What guests are offered, for staff at the phone. */
        get: operations["get_api_admin_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of them, the one that is being made, and when the next is. */
        get: operations["get_api_admin_backups"];
        put?: never;
        /** Begins a backup, which is made beside everything else: look at the list to see how far it is. */
        post: operations["post_api_admin_backups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/backups/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of them. */
        get: operations["get_api_admin_backups_name"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/backups/{name}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of one. */
        get: operations["get_api_admin_backups_name_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/blocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The blocks that touch a service day. */
        get: operations["get_api_admin_blocks"];
        put?: never;
        /** Blocks a table. */
        post: operations["post_api_admin_blocks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/blocks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A block that stands. */
        get: operations["get_api_admin_blocks_id"];
        put?: never;
        post?: never;
        /** Lifts a block. */
        delete: operations["delete_api_admin_blocks_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of bookings in order of time; from today on unless days are given. */
        get: operations["get_api_admin_bookings"];
        put?: never;
        /** Takes a booking by phone, or seats a walk-in. */
        post: operations["post_api_admin_bookings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A booking. */
        get: operations["get_api_admin_bookings_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Moves, resizes, seats elsewhere, rewords or notes. */
        patch: operations["patch_api_admin_bookings_id"];
        trace?: never;
    };
    "/api/admin/bookings/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a booking, oldest first. */
        get: operations["get_api_admin_bookings_id_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/bookings/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a step: confirmed, seated, completed, canceled, no_show, or undo. */
        post: operations["post_api_admin_bookings_id_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/broadcast": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a message to many: now, or when its time comes and those before it are through. The same
         *     content by the same caller within a minute answers the first broadcast.
         */
        post: operations["post_api_admin_broadcast"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/broadcast/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a file for a broadcast: a form with `file`, and `kind` where it is not as it looks. */
        post: operations["post_api_admin_broadcast_files"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/broadcast/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What it would be: to how many it goes, how long it takes, how it reads. Nothing is sent. */
        post: operations["post_api_admin_broadcast_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/broadcast/subscribers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many guests get news, and how many began and ceased to by week. */
        get: operations["get_api_admin_broadcast_subscribers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/broadcasts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Broadcasts, newest first. */
        get: operations["get_api_admin_broadcasts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/broadcasts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One broadcast, with the reasons why some did not get it. */
        get: operations["get_api_admin_broadcasts_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/broadcasts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops it for good. */
        post: operations["post_api_admin_broadcasts_id_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/broadcasts/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops it for a while. What is in the air arrives. */
        post: operations["post_api_admin_broadcasts_id_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/broadcasts/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets it go on; behind the one that goes out, if there is one. */
        post: operations["post_api_admin_broadcasts_id_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/diagnosis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The webhook as Telegram sees it, the room on the disk, the age of the newest backup. Takes up to
         *     three seconds when Telegram is away.
         */
        get: operations["get_api_admin_diagnosis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of the event log, newest first. */
        get: operations["get_api_admin_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/export/bookings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every booking of some service days; of all unless said. */
        get: operations["get_api_admin_export_bookings_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/export/guests.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every guest. */
        get: operations["get_api_admin_export_guests_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/export/stats.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A row of figures for each service day; the last thirty unless said. */
        get: operations["get_api_admin_export_stats_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every feed that was not revoked. */
        get: operations["get_api_admin_feeds"];
        put?: never;
        /** Makes a feed; the only time its address is shown. */
        post: operations["post_api_admin_feeds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a feed. */
        delete: operations["delete_api_admin_feeds_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/guests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of guests, newest first. */
        get: operations["get_api_admin_guests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/guests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything about a guest at a glance. */
        get: operations["get_api_admin_guests_id"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes notes or the name of whom Telegram does not name; managers also tags and discount. */
        patch: operations["patch_api_admin_guests_id"];
        trace?: never;
    };
    "/api/admin/guests/{id}/bar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a guest book no more; their present bookings stay. */
        post: operations["post_api_admin_guests_id_bar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/guests/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that is kept about a guest, for the guest. */
        get: operations["get_api_admin_guests_id_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/guests/{id}/forget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Erases everything personal about a guest, for good. */
        post: operations["post_api_admin_guests_id_forget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/guests/{id}/unbar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a guest book again. */
        post: operations["post_api_admin_guests_id_unbar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/guests/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Corrects the visit ledger. */
        post: operations["post_api_admin_guests_id_visits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/hours": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Opening hours. */
        get: operations["get_api_admin_hours"];
        /** Sets the week and the days that differ. Bookings stay as they are. */
        put: operations["put_api_admin_hours"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/hours/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bookings to come that these hours would leave outside. Nothing is changed. */
        post: operations["post_api_admin_hours_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/menu": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All lines in their order, hidden ones too. */
        get: operations["get_api_admin_menu"];
        put?: never;
        /** Adds a line, the last one unless a place is given. */
        post: operations["post_api_admin_menu"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/menu/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts all lines into a new order. */
        put: operations["put_api_admin_menu_order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/menu/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a line off the menu for good. */
        delete: operations["delete_api_admin_menu_id"];
        options?: never;
        head?: never;
        /** Changes a line. */
        patch: operations["patch_api_admin_menu_id"];
        trace?: never;
    };
    "/api/admin/promotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All promotions, hidden and past ones too; the standing one first. */
        get: operations["get_api_admin_promotions"];
        put?: never;
        /** Adds a promotion. */
        post: operations["post_api_admin_promotions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/promotions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a promotion away for good. */
        delete: operations["delete_api_admin_promotions_id"];
        options?: never;
        head?: never;
        /** Changes a promotion; `null` takes its picture or a day away. */
        patch: operations["patch_api_admin_promotions_id"];
        trace?: never;
    };
    "/api/admin/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of reviews, newest first. */
        get: operations["get_api_admin_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reviews/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reviews left on some service days, in figures; all of them unless days are given. */
        get: operations["get_api_admin_reviews_summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A review. */
        get: operations["get_api_admin_reviews_id"];
        put?: never;
        post?: never;
        /** Takes a review away for good. */
        delete: operations["delete_api_admin_reviews_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shows a token and gets a cookie; open to all, so that one can come in. Failures are counted by
         *     address.
         */
        post: operations["post_api_admin_session"];
        /** Ends the session of the cookie. */
        delete: operations["delete_api_admin_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody with a role. */
        get: operations["get_api_admin_staff"];
        put?: never;
        /** Grants a role, or changes it. */
        post: operations["post_api_admin_staff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/staff/{telegram_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a role away. */
        delete: operations["delete_api_admin_staff_telegram_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of a service day. */
        get: operations["get_api_admin_stats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stats/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of each of several service days; of the last thirty unless said. */
        get: operations["get_api_admin_stats_days"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/stats/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the room is full, where bookings come from and who comes back, over at most a year; over the
         *     last thirty days unless said.
         */
        get: operations["get_api_admin_stats_trends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every table: its state now, its bookings and blocks of a service day. */
        get: operations["get_api_admin_tables"];
        put?: never;
        /** Adds a table. */
        post: operations["post_api_admin_tables"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/tables/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes a table. */
        put: operations["put_api_admin_tables_number"];
        post?: never;
        /** Takes a table out of the room for good. */
        delete: operations["delete_api_admin_tables_number"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/tables/{number}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bookings to come that a change of the table would hit, or its retirement. Nothing is changed. */
        post: operations["post_api_admin_tables_number_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tags that guests have, the most frequent first; 200 at most. */
        get: operations["get_api_admin_tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every token that was not revoked. */
        get: operations["get_api_admin_tokens"];
        put?: never;
        /** Issues a token; the only time its secret is shown. */
        post: operations["post_api_admin_tokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a token. */
        delete: operations["delete_api_admin_tokens_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/venue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The settings. */
        get: operations["get_api_admin_venue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the settings: name and texts for managers, the rest for owners. */
        patch: operations["patch_api_admin_venue"];
        trace?: never;
    };
    "/api/admin/waitlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who waits, by day and in the order of joining: from today on, or everybody of one day. */
        get: operations["get_api_admin_waitlist"];
        put?: never;
        /** Puts somebody on the list who called. */
        post: operations["post_api_admin_waitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/waitlist/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes somebody off the list. */
        delete: operations["delete_api_admin_waitlist_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/waitlist/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Books for somebody what they are offered; the booking is confirmed. */
        post: operations["post_api_admin_waitlist_id_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/whoami": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is and what they may do. */
        get: operations["get_api_admin_whoami"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/ws-ticket": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A one-time ticket for `WS /ws/admin`, good for 30 seconds. */
        post: operations["post_api_admin_ws_ticket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every slot of a service day with the tables that may be taken. */
        get: operations["get_api_availability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guest's bookings, newest first. */
        get: operations["get_api_bookings"];
        put?: never;
        /** Asks for a table. With an `Idempotency-Key` a retry gets the first answer. */
        post: operations["post_api_bookings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Moves or resizes a booking. */
        patch: operations["patch_api_bookings_id"];
        trace?: never;
    };
    "/api/bookings/{id}/attend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The guest's "I'll come". */
        post: operations["post_api_bookings_id_attend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bookings/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls a booking off. */
        post: operations["post_api_bookings_id_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bootstrap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The venue, the plan, promotions, the menu, and who asks. */
        get: operations["get_api_bootstrap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/broadcasts/{id}/click": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The page was opened by a button of this broadcast: counted once, of its recipients alone. */
        post: operations["post_api_broadcasts_id_click"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of the guest's reviews, newest first. */
        get: operations["get_api_reviews"];
        put?: never;
        /** Says how a visit was; without `booking_id` it is the newest one that has no review yet. */
        post: operations["post_api_reviews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Finds words, or other stars, within a week. */
        patch: operations["patch_api_reviews_id"];
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a session for whoever shows init data. */
        post: operations["post_api_session"];
        /** Ends the session by which the request came. */
        delete: operations["delete_api_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/telegram/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an update in. Answered 200 only once it is kept, so that Telegram repeats what was not. */
        post: operations["post_api_telegram_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waitlist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the guest waits for, and what of it came to an end today. */
        get: operations["get_api_waitlist"];
        put?: never;
        /** Waits for a table. What is free already is offered at once. */
        post: operations["post_api_waitlist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waitlist/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Waits no longer. */
        delete: operations["delete_api_waitlist_id"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/waitlist/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Books what is offered. It was not held: somebody may have been faster. Whoever has claimed
         *     already gets the booking again.
         */
        post: operations["post_api_waitlist_id_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bookings of the last week and the next three months, for whoever knows the address. Whoever
         *     guesses is counted by address.
         */
        get: operations["get_calendar_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alive. */
        get: operations["get_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What Filin counts of itself, for Prometheus: show an access token of any role as a bearer. */
        get: operations["get_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether Filin can serve; 503 only when the database or its migrations say no. */
        get: operations["get_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webapp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The guests' page. */
        get: operations["get_webapp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ws/admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The live feed. After `hello` it replays what is newer than `since`, then goes on live. */
        get: operations["get_ws_admin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Another way to seat the same party. */
        Alternative: {
            /**
             * Format: date-time
             * @description When.
             */
            starts_at: string;
            /** @description At which table, or at which two joined ones. */
            tables: components["schemas"]["TableNo"][];
        };
        /** @description Every slot of a service day's grid; full ones have no tables. */
        Availability: {
            /** @description The service day. */
            date: components["schemas"]["ServiceDay"];
            /**
             * Format: int64
             * @description For how many.
             */
            guests: number;
            /** @description In order of time; empty on a closed day. */
            slots: components["schemas"]["Slot"][];
        };
        /**
         * @description What is known of a backup without opening it. It stands beside it as `NAME.json`, and holds
         *     nothing of any guest.
         */
        Backup: {
            /**
             * Format: int64
             * @description The file's size.
             */
            bytes: number;
            /** @description Whether it is encrypted, and needs a key. */
            encrypted: boolean;
            /** @description Which engine's database it was made of. It can be restored into either. */
            engine: components["schemas"]["Engine"];
            /**
             * Format: date-time
             * @description The moment of which it is.
             */
            made_at: string;
            /** @description The file's name. */
            name: string;
            /** @description How many rows each table has. */
            rows: {
                [key: string]: number;
            };
            /**
             * Format: int64
             * @description The last migration of its schema.
             */
            schema: number;
            /** @description The file's SHA-256, in hexadecimal. */
            sha256: string;
            /**
             * Format: date-time
             * @description When it was last restored to try it, and all was well.
             */
            verified_at?: string | null;
            /** @description The version of the Filin that made it. */
            version: string;
            /** @description The venue's zone, by whose days backups are kept. */
            zone: string;
        };
        /** @description The daemon's backups, and when it makes them. */
        Backups: {
            failed?: components["schemas"]["Failed"] | null;
            /** @description All that lie in its folder, the newest first. */
            items: components["schemas"]["Backup"][];
            running?: components["schemas"]["Running"] | null;
            /** @description When it makes them by itself. */
            schedule: components["schemas"]["Schedule"];
        };
        /** @description A guest shall not book any more. */
        Bar: {
            /** @description Why; it is added to the notes. */
            reason?: string | null;
        };
        /** @description A table out of service. */
        Block: {
            /**
             * Format: date-time
             * @description Until when.
             */
            ends_at: string;
            /** @description Its number. */
            id: components["schemas"]["BlockId"];
            /** @description Why. */
            reason: string;
            /**
             * Format: date-time
             * @description From when.
             */
            starts_at: string;
            /** @description Which table. */
            table: components["schemas"]["TableNo"];
        };
        /**
         * Format: int64
         * @description A block: a table taken out of service for a while.
         */
        BlockId: number;
        /** @description A booking. */
        Booking: {
            /** @description The guest said that they would come. */
            attending?: boolean;
            /** @description What the guest asked for. */
            comment: string;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description The service day. */
            date: components["schemas"]["ServiceDay"];
            /**
             * Format: int64
             * @description Per cent off the hookah that this visit earns, if the guest's bookings before it are kept.
             */
            earns?: number | null;
            /**
             * Format: date-time
             * @description Until when.
             */
            ends_at: string;
            /** @description Staff should look at it; staff only. */
            flagged?: boolean;
            guest?: components["schemas"]["BookingGuest"] | null;
            /**
             * Format: int64
             * @description How many come.
             */
            guests: number;
            /** @description Its number. */
            id: components["schemas"]["BookingId"];
            /** @description What staff noted; staff only. */
            note?: string | null;
            /** @description Why it was canceled. */
            reason?: string | null;
            /** @description By which door it came. */
            source: components["schemas"]["Source"];
            /**
             * Format: date-time
             * @description From when.
             */
            starts_at: string;
            /** @description Where it stands. */
            status: components["schemas"]["Status"];
            /** @description Table numbers, ascending. */
            tables: components["schemas"]["TableNo"][];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
            /**
             * Format: int64
             * @description Send it back with a change to be told if somebody was faster.
             */
            version: number;
            /** @description Rules that staff passed over. */
            warnings?: components["schemas"]["Warning"][];
        };
        /** @description A change of time, size, table or comment. What is absent stays as it is. */
        BookingChange: {
            /** @description Wishes. */
            comment?: string | null;
            /**
             * Format: int64
             * @description How many come.
             */
            guests?: number | null;
            /**
             * Format: int64
             * @description How long, in minutes.
             */
            minutes?: number | null;
            /** @description What staff note; staff only. */
            note?: string | null;
            /** @description RFC 3339 or the venue's wall time. */
            starts_at?: string | null;
            /**
             * Format: int64
             * @description Which table.
             */
            table_no?: number | null;
            /** @description Or which tables, joined. */
            tables?: number[] | null;
            /**
             * Format: int64
             * @description The version that the change was made of.
             */
            version?: number | null;
        };
        /** @description Whose booking it is. */
        BookingGuest: {
            /** @description Their number here. */
            id: components["schemas"]["GuestId"];
            /** @description Their name. */
            name: string;
            /** @description E.164. */
            phone?: string | null;
            telegram_id?: components["schemas"]["TelegramId"] | null;
            /** @description Telegram user name, without the `@`. */
            username?: string | null;
            /**
             * Format: int64
             * @description The sum of their visit ledger.
             */
            visits: number;
        };
        /**
         * Format: int64
         * @description A booking. Ids are integers, as in v3, and survive the import.
         */
        BookingId: number;
        /** @description Everything that the Mini App's first screen needs. */
        Bootstrap: {
            /** @description Who asks. */
            me: components["schemas"]["Me"];
            /** @description The menu. */
            menu: components["schemas"]["MenuItem"][];
            /** @description Running and coming promotions; the venue's standing one first. */
            promotions: components["schemas"]["Promotion"][];
            /** @description The tables of the plan. */
            tables: components["schemas"]["PlanTable"][];
            /** @description The venue. */
            venue: components["schemas"]["VenueCard"];
        };
        /** @description A broadcast as it stands. */
        Broadcast: {
            /** @description Who made it. */
            author: string;
            /** @description Its buttons. */
            buttons: components["schemas"]["BroadcastButton"][][];
            /**
             * Format: int64
             * @description How many opened what its buttons lead to.
             */
            clicks: number;
            /** @description Whether it copies a message of a staff member. */
            copy: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            ended_at?: string | null;
            /**
             * Format: int64
             * @description Seconds until it is done; none while nothing moves.
             */
            eta_s?: number | null;
            /**
             * Format: int64
             * @description Telegram refused it for good.
             */
            failed: number;
            /** @description Why some did not get it, most frequent first; only for one broadcast. */
            failures?: components["schemas"]["BroadcastFailure"][];
            /** @description Its files. */
            files: components["schemas"]["BroadcastMedia"][];
            /** @description Its number. */
            id: components["schemas"]["BroadcastId"];
            /** @description What it says, in Telegram's HTML. */
            message: string;
            /**
             * @description Why it was paused by itself: `author`, `rejected`, `file`, `unreachable`; or why a test did
             *     not arrive.
             */
            problem?: string | null;
            /**
             * Format: date-time
             * @description Quiet hours in which it waits: until when.
             */
            quiet_until?: string | null;
            /**
             * Format: double
             * @description Messages a second at present.
             */
            rate: number;
            /** @description To whom it goes. */
            segment: components["schemas"]["Segment"];
            /**
             * Format: int64
             * @description Telegram took the message.
             */
            sent: number;
            /** @description Delivered without a sound. */
            silent: boolean;
            /**
             * Format: date-time
             * @description When it did.
             */
            started_at?: string | null;
            /**
             * Format: date-time
             * @description When it was to start.
             */
            starts_at: string;
            /** @description How far it is. */
            status: components["schemas"]["BroadcastStatus"];
            /** @description A test, for one person on the staff. */
            test: boolean;
            /**
             * Format: int64
             * @description How many recipients it has; before its start, how many there were when it was made.
             */
            total: number;
            /**
             * Format: int64
             * @description It was on its way when the sender was cut off: it may have arrived, and is not sent again.
             */
            unknown: number;
            /**
             * Format: int64
             * @description They had blocked the bot, or left meanwhile.
             */
            unsubscribed: number;
        };
        /** @description A button below the message. `text` is its label; exactly one of the others is what it does. */
        BroadcastButton: {
            /** @description Opens the Mini App, on this screen: `book`, `mine`, `promotions`, `menu`; who did is counted. */
            app?: string | null;
            promotion_id?: components["schemas"]["PromotionId"] | null;
            /** @description What stands on it. */
            text: string;
            /** @description Opens this page: `https://`, `http://` or `tg://`. */
            url?: string | null;
        };
        /** @description One reason why some did not get a broadcast. */
        BroadcastFailure: {
            /**
             * Format: int64
             * @description How many.
             */
            count: number;
            /** @description What Telegram said; `left` of those who left meanwhile. */
            reason: string;
        };
        /** @description How far a broadcast is, without what it says: for the live feed, which all staff hear. */
        BroadcastFigures: {
            /**
             * Format: int64
             * @description How many opened what its buttons lead to.
             */
            clicks: number;
            /**
             * Format: int64
             * @description Seconds until it is done; none while nothing moves.
             */
            eta_s?: number | null;
            /**
             * Format: int64
             * @description Telegram refused it for good.
             */
            failed: number;
            /** @description Its number. */
            id: components["schemas"]["BroadcastId"];
            /** @description See [`Broadcast::problem`]. */
            problem?: string | null;
            /**
             * Format: date-time
             * @description See [`Broadcast::quiet_until`].
             */
            quiet_until?: string | null;
            /**
             * Format: double
             * @description Messages a second at present.
             */
            rate: number;
            /**
             * Format: int64
             * @description Telegram took the message.
             */
            sent: number;
            /** @description How far it is. */
            status: components["schemas"]["BroadcastStatus"];
            /**
             * Format: int64
             * @description All recipients.
             */
            total: number;
            /**
             * Format: int64
             * @description It may have arrived.
             */
            unknown: number;
            /**
             * Format: int64
             * @description They had blocked the bot, or left meanwhile.
             */
            unsubscribed: number;
        };
        /** @description A file that was uploaded. */
        BroadcastFile: {
            /** @description Its number, for `files`. */
            id: components["schemas"]["FileId"];
            /** @description As what it is shown. */
            kind: components["schemas"]["MediaKind"];
            /** @description What it is called. */
            name: string;
            /**
             * Format: int64
             * @description Bytes.
             */
            size: number;
        };
        /**
         * Format: int64
         * @description A broadcast.
         */
        BroadcastId: number;
        /** @description A file of a broadcast. */
        BroadcastMedia: {
            /** @description Its number. */
            file: components["schemas"]["FileId"];
            /** @description As what it is shown. */
            kind: components["schemas"]["MediaKind"];
        };
        /** @description What a broadcast would be. */
        BroadcastPreview: {
            behind?: components["schemas"]["BroadcastId"] | null;
            /** @description How long that is, as Telegram counts (UTF-16). */
            length: number;
            /** @description How long it may be. */
            max_length: number;
            /**
             * Format: date-time
             * @description Quiet hours in which it would wait: until when.
             */
            quiet_until?: string | null;
            /**
             * Format: int64
             * @description How many would get it.
             */
            recipients: number;
            /**
             * Format: int64
             * @description How long it would take, at Telegram's ceiling.
             */
            seconds: number;
            /**
             * Format: date-time
             * @description When it would start.
             */
            starts_at: string;
            /**
             * Format: int64
             * @description How many get news at all.
             */
            subscribers_count: number;
            /** @description What is read, without markup. */
            text: string;
        };
        /**
         * @description How far a broadcast is.
         * @enum {string}
         */
        BroadcastStatus: "scheduled" | "sending" | "paused" | "done" | "canceled";
        /** @description A guest's cancellation. */
        Cancellation: {
            /**
             * Format: int64
             * @description The version that the caller saw.
             */
            version?: number | null;
        };
        /** @description One thing looked at. */
        Check: {
            /** @description A few words; never a secret. */
            detail: string;
            /** @description `database`, `migrations`, `telegram`, … */
            name: string;
            /** @description How it is. */
            status: components["schemas"]["CheckStatus"];
        };
        /**
         * @description How a check went.
         * @enum {string}
         */
        CheckStatus: "ok" | "degraded" | "failed";
        /** @description A claim says nothing: what is claimed is known. */
        Claim: Record<string, never>;
        /** @description A service day's opening hours. */
        DayHours: {
            /**
             * Format: date-time
             * @description Until when.
             */
            closes_at?: string | null;
            /** @description The service day. */
            date: components["schemas"]["ServiceDay"];
            /** @description Why the day differs. */
            note?: string;
            /**
             * Format: date-time
             * @description From when; absent on a closed day.
             */
            opens_at?: string | null;
        };
        /** @description The figures of one service day among several. What was called off counts in its own column only. */
        DayStats: {
            /**
             * Format: int64
             * @description Bookings that staff took, or that were brought over.
             */
            by_staff: number;
            /**
             * Format: int64
             * @description Called off.
             */
            canceled: number;
            /**
             * Format: int64
             * @description Were here and left.
             */
            completed: number;
            /**
             * Format: int64
             * @description Confirmed and not yet here.
             */
            confirmed: number;
            /** @description The service day. */
            date: components["schemas"]["ServiceDay"];
            /**
             * Format: int64
             * @description People in them.
             */
            guests: number;
            /**
             * Format: int64
             * @description Never came.
             */
            no_show: number;
            /**
             * Format: int64
             * @description Bookings that guests made themselves, by the Mini App or the bot.
             */
            online: number;
            /**
             * Format: int64
             * @description Bookings waiting for an answer.
             */
            pending: number;
            /**
             * Format: int64
             * @description At their tables.
             */
            seated: number;
            /**
             * Format: int64
             * @description Bookings that were not called off.
             */
            total_bookings: number;
            /**
             * Format: int64
             * @description Walk-ins.
             */
            walk_ins: number;
        };
        /**
         * @description The engine of a database.
         * @enum {string}
         */
        Engine: "sqlite" | "postgres";
        /** @description A line of the event log. */
        Event: {
            /** @description Who: `token:3`, `staff:42`, `guest:42`, `system`. */
            actor: string;
            /** @description What people call them. */
            actor_name: string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            booking_id?: components["schemas"]["BookingId"] | null;
            /** @description By which channel. */
            channel: string;
            /** @description Particulars. */
            data: Record<string, never>;
            guest_id?: components["schemas"]["GuestId"] | null;
            /** @description What: `booking.confirmed`, `table.blocked`, … */
            kind: string;
            /**
             * Format: int64
             * @description Its number: ever-growing, in the order of commits, with gaps.
             */
            seq: number;
            /**
             * Format: int64
             * @description About which table, by number.
             */
            table?: number | null;
        };
        /** @description A service day that differs. */
        ExceptionForm: {
            /** @description Which service day. */
            date: components["schemas"]["ServiceDay"];
            /** @description Why, for guests. */
            note?: string;
            opening?: components["schemas"]["OpeningForm"] | null;
        };
        /** @description The last that could not be made. */
        Failed: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Why, in the server's words. */
            why: string;
        };
        /** @description A calendar feed, without its secret. */
        Feed: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description Who made it. */
            created_by: string;
            /** @description Its number. */
            id: components["schemas"]["FeedId"];
            /** @description Whose it is. */
            name: string;
        };
        /**
         * Format: int64
         * @description A calendar feed (never its secret).
         */
        FeedId: number;
        /**
         * Format: int64
         * @description A file of a broadcast.
         */
        FileId: number;
        /** @description A broadcast that a guest was sent. */
        GotBroadcast: {
            /** @description Which. */
            broadcast_id: components["schemas"]["BroadcastId"];
            /**
             * Format: date-time
             * @description When they opened what its buttons lead to.
             */
            clicked_at?: string | null;
            /**
             * Format: date-time
             * @description Since when that is so.
             */
            settled_at?: string | null;
            /** @description `waiting`, `flight`, `sent`, `failed`, `blocked`, `left` or `unknown`. */
            status: string;
        };
        /** @description A role to be granted. */
        Grant: {
            /** @description What they are called. */
            name?: string;
            /** @description Manager unless said. */
            role?: string | null;
            /** @description To whom. */
            telegram_id: components["schemas"]["TelegramId"];
        };
        /** @description A guest. */
        Guest: {
            /** @description Whether they may not book any more. */
            barred: boolean;
            /**
             * Format: date-time
             * @description When they were first written down.
             */
            created_at: string;
            /**
             * Format: int64
             * @description Personal discount, roubles.
             */
            discount: number;
            /** @description Whether everything personal was erased on request. */
            forgotten: boolean;
            /** @description Their number here, `#12` in commands. */
            id: components["schemas"]["GuestId"];
            /** @description What the bot and the Mini App speak to them. */
            language: components["schemas"]["Language"];
            /** @description Visits and what they earn. */
            loyalty: components["schemas"]["Standing"];
            /** @description Their name. */
            name: string;
            /** @description What staff noted. */
            notes: string;
            /** @description E.164. */
            phone?: string | null;
            /** @description Whether Telegram vouched for the phone. */
            phone_verified: boolean;
            /** @description Whether they get news. */
            subscribed: boolean;
            /** @description What staff call them besides, in order. */
            tags: string[];
            telegram_id?: components["schemas"]["TelegramId"] | null;
            /** @description Telegram user name, without the `@`. */
            username?: string | null;
            /**
             * Format: int64
             * @description Send it back with a change to be told if somebody was faster.
             */
            version: number;
        };
        /** @description Everything about a guest that staff need at a glance. */
        GuestCard: components["schemas"]["Guest"] & {
            /** @description The newest bookings, 20 at most, newest first. */
            bookings: components["schemas"]["Booking"][];
            /** @description What their bookings come to. */
            stats: components["schemas"]["GuestStats"];
            /** @description The newest entries of the visit ledger, 20 at most, newest first. */
            visits: components["schemas"]["Visit"][];
        };
        /** @description A change of what staff keep about a guest. What is absent stays as it is. */
        GuestChange: {
            /**
             * Format: int64
             * @description Personal discount, 0–100000 roubles; managers only.
             */
            discount?: number | null;
            /** @description The name, of a guest whom Telegram does not name. */
            name?: string | null;
            /** @description What staff note. */
            notes?: string | null;
            /** @description All tags, 20 at most; managers only. */
            tags?: string[] | null;
            /**
             * Format: int64
             * @description The version that the change was made of.
             */
            version?: number | null;
        };
        /**
         * @description All that is kept about one guest, for the guest. Each noun that keeps something of theirs has a
         *     field of its own.
         */
        GuestExport: {
            /** @description Every booking, oldest first. */
            bookings: components["schemas"]["Booking"][];
            /** @description Which broadcasts they were sent, and what became of each. */
            broadcasts?: components["schemas"]["GotBroadcast"][];
            /** @description What happened to them and their bookings, oldest first. */
            events: components["schemas"]["Event"][];
            /**
             * Format: date-time
             * @description When this was put together.
             */
            exported_at: string;
            /** @description The guest, with their tags. */
            guest: components["schemas"]["Guest"];
            /** @description What they were told, and staff about them, oldest first. */
            messages: components["schemas"]["OutboxMessage"][];
            /** @description What they said of their visits, newest first. */
            reviews: components["schemas"]["Review"][];
            /** @description When they began to get news, and ceased to. */
            subscriptions?: components["schemas"]["SubscriptionChange"][];
            /** @description The whole visit ledger, oldest first. */
            visits: components["schemas"]["Visit"][];
            /** @description What they waited for, oldest first. */
            waitlist: components["schemas"]["WaitEntry"][];
        };
        /**
         * Format: int64
         * @description A guest's own number (`#12` in commands), not a Telegram id.
         */
        GuestId: number;
        /** @description What a guest's bookings come to. */
        GuestStats: {
            /**
             * Format: int64
             * @description All of them.
             */
            bookings: number;
            /**
             * Format: int64
             * @description Those that were called off.
             */
            canceled: number;
            /**
             * Format: int64
             * @description Those whose guests were here.
             */
            completed: number;
            /**
             * Format: int64
             * @description The number of the table at which they sat most often.
             */
            favourite_table?: number | null;
            first_visit?: components["schemas"]["ServiceDay"] | null;
            last_visit?: components["schemas"]["ServiceDay"] | null;
            /**
             * Format: int64
             * @description Those whose guests never came.
             */
            no_shows: number;
        };
        /** @description Guests with a completed booking among the days. */
        GuestsCount: {
            /**
             * Format: int64
             * @description All that are known by name or phone.
             */
            known: number;
            /**
             * Format: int64
             * @description Those of them who have at least two visits by now.
             */
            returning: number;
        };
        /** @description `GET /health`: the process lives. */
        Health: {
            /** @description `sqlite` or `postgresql`. */
            db: string;
            /** @description Always `ok`. */
            status: string;
            /** @description Filin's version. */
            version: string;
        };
        /**
         * @description An hour of a weekday, over all such days. What is taken is as booked, by bookings that are
         *     confirmed, seated or completed; what is open is by the tables and hours of today. It can be taken
         *     more than open: staff may pass the hours.
         */
        HourLoad: {
            /**
             * Format: int32
             * @description On the venue's clock, 0 to 23; 1 on a Friday is the night after it.
             */
            hour: number;
            /**
             * Format: int64
             * @description Table-minutes open.
             */
            open: number;
            /**
             * Format: int64
             * @description Table-minutes taken.
             */
            taken: number;
            /**
             * Format: int32
             * @description Of the service day, 1 for Monday to 7 for Sunday.
             */
            weekday: number;
        };
        /** @description Opening hours: the week, and the days that differ. */
        Hours: {
            /** @description All days that differ, in order; a change names each that shall stay. */
            exceptions: components["schemas"]["ExceptionForm"][];
            /**
             * Format: int64
             * @description The version that the change was made of; hours and settings count together.
             */
            version?: number | null;
            /** @description Seven days from Monday; `null` is closed. */
            week: (components["schemas"]["OpeningForm"] | null)[];
        };
        /** @description What a change of hours or tables would hit. Nothing was changed. */
        Impact: {
            /** @description Blocks that stand on a table which would be retired. */
            blocks: components["schemas"]["Block"][];
            /** @description The first 200 of them, in order of time. */
            bookings: components["schemas"]["Booking"][];
            /**
             * @description The first 200 of those that lie outside the new hours and lay outside the old ones too: the
             *     change is not what hits them.
             */
            outside?: components["schemas"]["Booking"][];
            /**
             * Format: int64
             * @description How many bookings.
             */
            total: number;
        };
        /** @description A feed just made: the only time its address is shown. */
        IssuedFeed: components["schemas"]["Feed"] & {
            /** @description Its address on this server, `/calendar/….ics`. Whoever knows it reads the bookings. */
            path: string;
        };
        /** @description A token just issued: the only time its secret is shown. */
        IssuedToken: components["schemas"]["Token"] & {
            /** @description Keep it: it is stored hashed and cannot be shown again. */
            secret: string;
        };
        /**
         * @description The languages that Filin speaks.
         * @enum {string}
         */
        Language: "ru" | "en";
        /** @description A message of `WS /ws/admin`. */
        Live: {
            /**
             * Format: int64
             * @description Of the newest event.
             */
            seq: number;
            /** @enum {string} */
            type: "hello";
        } | {
            /** @description `confirmed` of `booking.confirmed`. */
            action: string;
            /** @description Who did it. */
            actor: string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            booking?: components["schemas"]["Booking"] | null;
            /** @description Which. */
            booking_id: components["schemas"]["BookingId"];
            /**
             * Format: int64
             * @description Of the event.
             */
            seq: number;
            /** @description Its status after the event. */
            status: components["schemas"]["Status"];
            /** @enum {string} */
            type: "booking_update";
        } | {
            /** @description `blocked`, `unblocked`, `changed`. */
            action: string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Particulars. */
            data: Record<string, never>;
            /**
             * Format: int64
             * @description Of the event.
             */
            seq: number;
            /**
             * Format: int64
             * @description Which, by number.
             */
            table?: number | null;
            /** @enum {string} */
            type: "table_update";
        } | {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description `venue.changed`. */
            kind: string;
            /**
             * Format: int64
             * @description Of the event.
             */
            seq: number;
            /** @enum {string} */
            type: "event";
        } | {
            /** @description `started` of `broadcast.started`; none between events. */
            action?: string | null;
            /** @description Who did it; none between events. */
            actor?: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description How far it is. */
            broadcast: components["schemas"]["BroadcastFigures"];
            /**
             * Format: int64
             * @description Of the event; where there is none, the newest that it includes.
             */
            seq: number;
            /** @enum {string} */
            type: "broadcast_progress";
        } | {
            /**
             * Format: int64
             * @description The newest event that they include.
             */
            seq: number;
            /** @description The figures. */
            stats: components["schemas"]["Stats"];
            /** @enum {string} */
            type: "stats_update";
        } | {
            /**
             * Format: int64
             * @description The newest event's number.
             */
            seq: number;
            /** @enum {string} */
            type: "lagged";
        } | {
            /** @enum {string} */
            type: "pong";
        };
        /** @description The venue's rule. */
        Loyalty: {
            /** @description What is earned on the way, ascending by visit. */
            rewards: components["schemas"]["Reward"][];
            /**
             * Format: int64
             * @description Visits in a round, after which counting starts anew.
             */
            round: number;
        };
        /** @description What a guest sees of themselves. */
        Me: {
            /** @description Bookings to come or going on. */
            bookings: components["schemas"]["Booking"][];
            /**
             * Format: int64
             * @description Personal discount, roubles.
             */
            discount: number;
            /** @description What they are spoken to in. */
            language?: components["schemas"]["Language"];
            /** @description Visits and what they earn. */
            loyalty: components["schemas"]["Standing"];
            /** @description Their name. */
            name: string;
            /** @description Their phone, if they left one. */
            phone?: string | null;
            role?: components["schemas"]["Role"] | null;
            /** @description Whether they get news. */
            subscribed: boolean;
            /** @description Their Telegram id. */
            telegram_id: components["schemas"]["TelegramId"];
            /** @description Visits of late that they may be asked about, newest first. */
            to_review?: components["schemas"]["ToReview"][];
            /** @description What they wait for. */
            waitlist?: components["schemas"]["WaitEntry"][];
        };
        /**
         * @description As what a file is shown.
         * @enum {string}
         */
        MediaKind: "photo" | "video" | "animation" | "document";
        /** @description A line of the menu. */
        MenuItem: {
            /** @description Whether guests are shown it; they see no other. */
            active: boolean;
            /** @description What is in it, how much of it. */
            description: string;
            /** @description Its number. */
            id: components["schemas"]["MenuItemId"];
            /**
             * Format: int64
             * @description Its place: lists are in this order.
             */
            position: number;
            /**
             * Format: int64
             * @description Roubles.
             */
            price: number;
            /** @description Under which heading; may be empty. Sections come in the order of their first lines. */
            section: string;
            /** @description What it is. */
            title: string;
        };
        /** @description A change of a line. What is absent stays as it is. */
        MenuItemChange: {
            /** @description Whether guests are shown it. */
            active?: boolean | null;
            /** @description What is in it, how much of it. */
            description?: string | null;
            /**
             * Format: int64
             * @description Its place.
             */
            position?: number | null;
            /**
             * Format: int64
             * @description Roubles.
             */
            price?: number | null;
            /** @description Under which heading. */
            section?: string | null;
            /** @description What it is. */
            title?: string | null;
        };
        /**
         * Format: int64
         * @description A line of the menu.
         */
        MenuItemId: number;
        /** @description The menu's new order. */
        MenuOrder: {
            /** @description Every line, each once. */
            ids: components["schemas"]["MenuItemId"][];
        };
        /** @description What is wanted of a new one. */
        NewBackup: {
            /** @description The public key (`age1…`) of whoever alone shall read it; `BACKUP_ENCRYPT_TO` unless said. */
            encrypt_to?: string | null;
        };
        /** @description A block to be made. */
        NewBlock: {
            /**
             * Format: int64
             * @description How long, in minutes.
             */
            minutes: number;
            /** @description Why. */
            reason?: string;
            /** @description RFC 3339 or the venue's wall time. */
            starts_at: string;
            /**
             * Format: int64
             * @description Which table.
             */
            table_no: number;
        };
        /** @description What a guest asks for. */
        NewBooking: {
            /** @description Wishes. */
            comment?: string | null;
            /**
             * Format: int64
             * @description How many come.
             */
            guests: number;
            /**
             * Format: int64
             * @description How long, in minutes; the venue's usual stay without it.
             */
            minutes?: number | null;
            /** @description Where to call. */
            phone?: string | null;
            /** @description RFC 3339; without an offset it is the venue's wall time. v3's `date_time` is taken too. */
            starts_at: string;
            /**
             * Format: int64
             * @description Which table; the best one is chosen without it.
             */
            table_no?: number | null;
            /** @description Or which tables, joined. */
            tables?: number[] | null;
        };
        /** @description A broadcast to be made, looked at, or tried. */
        NewBroadcast: {
            /** @description Rows of buttons below it. */
            buttons?: components["schemas"]["BroadcastButton"][][];
            /** @description Files that were uploaded, in order: one, or an album of 2 to 10. */
            files?: components["schemas"]["FileId"][];
            /** @description Telegram's HTML, up to 4096 characters as read; 1024 where there are files. */
            message?: string;
            /** @description A picture by its address, as v3 had it. */
            photo_url?: string | null;
            /** @description To whom; absent is to everybody who gets news. */
            segment?: components["schemas"]["Segment"];
            /** @description Delivered without a sound. */
            silent?: boolean;
            /**
             * Format: date-time
             * @description When it starts; absent is now.
             */
            starts_at?: string | null;
            /** @description Whether it goes to one person on the staff alone, to be looked at. */
            test?: boolean;
            /**
             * Format: int64
             * @description The Telegram id of that person, if it is not who asks.
             */
            test_to?: number | null;
        };
        /** @description A feed to be made. */
        NewFeed: {
            /** @description Whose it is. */
            name: string;
        };
        /** @description A line to be added. */
        NewMenuItem: {
            /** @description Whether guests are shown it; yes unless said. */
            active?: boolean | null;
            /** @description What is in it, how much of it. */
            description?: string;
            /**
             * Format: int64
             * @description Its place; the last one unless said.
             */
            position?: number | null;
            /**
             * Format: int64
             * @description Roubles.
             */
            price: number;
            /** @description Under which heading. */
            section?: string;
            /** @description What it is. */
            title: string;
        };
        /** @description A promotion to be added. */
        NewPromotion: {
            /** @description Whether guests are shown it; yes unless said. */
            active?: boolean | null;
            /** @description The rest. */
            description?: string;
            ends_on?: components["schemas"]["ServiceDay"] | null;
            /** @description A picture, `https://` only. */
            image_url?: string | null;
            /** @description It becomes the venue's standing promotion, instead of the one that was. */
            is_default?: boolean;
            starts_on?: components["schemas"]["ServiceDay"] | null;
            /** @description A few words. */
            title: string;
        };
        /** @description A review to be left. */
        NewReview: {
            booking_id?: components["schemas"]["BookingId"] | null;
            /**
             * Format: int64
             * @description Stars, 1 to 5.
             */
            rating: number;
            /** @description Words, if there are some. */
            text?: string | null;
        };
        /** @description A token to be issued. */
        NewToken: {
            /**
             * Format: int64
             * @description For how many days, 1–3650; for ever if absent.
             */
            days?: number | null;
            /** @description What it is for. */
            name: string;
            /** @description What it may do. */
            role: string;
        };
        /** @description What a guest would wait for. */
        NewWait: {
            /** @description The service day, `YYYY-MM-DD`. */
            date: string;
            /** @description The first start that they would take, `HH:MM`; before the day's beginning it is after midnight. */
            from: string;
            /**
             * Format: int64
             * @description How many come.
             */
            guests: number;
            /**
             * Format: int64
             * @description How long, in minutes; the venue's usual stay without it.
             */
            minutes?: number | null;
            /** @description The last start that they would take, likewise. */
            until: string;
        };
        /** @description The nearest reward ahead. */
        NextReward: {
            /**
             * Format: int64
             * @description Which visit from now earns it: 1 is the very next one.
             */
            after_visits: number;
            /**
             * Format: int64
             * @description Off the hookah of that visit, 1–100 %.
             */
            percent: number;
        };
        /** @description From when until when, `HH:MM`. A closing time at or before the opening time is after midnight. */
        OpeningForm: {
            /** @description `HH:MM`. */
            closes: string;
            /** @description `HH:MM`. */
            opens: string;
        };
        /** @description A message of the outbox. Its words are found when it is sent. */
        OutboxMessage: {
            /** @description `guest` or `staff`. */
            audience: string;
            booking_id?: components["schemas"]["BookingId"] | null;
            /**
             * Format: date-time
             * @description When it was written.
             */
            created_at: string;
            /** @description What its text needs besides. */
            data: Record<string, never>;
            /**
             * Format: date-time
             * @description When it was given up, if it was.
             */
            dropped_at?: string | null;
            /**
             * Format: date-time
             * @description When it is due.
             */
            due_at: string;
            /** @description Why it was given up, or not sent at first. */
            failure?: string | null;
            /**
             * Format: int64
             * @description Its number.
             */
            id: number;
            /** @description Which message: `booking_confirmed`, … */
            kind: string;
            /**
             * Format: date-time
             * @description When it was sent, if it was.
             */
            sent_at?: string | null;
        };
        /**
         * @description Where a table stands: the top left corner and the size, in thousandths of the plan's width
         *     and height, and the turn in degrees.
         */
        Place: {
            /**
             * Format: int64
             * @description Height, 1–1000.
             */
            h: number;
            /**
             * Format: int64
             * @description Clockwise, 0–359 degrees.
             */
            turn: number;
            /**
             * Format: int64
             * @description Width, 1–1000.
             */
            w: number;
            /**
             * Format: int64
             * @description From the left edge, 0–1000.
             */
            x: number;
            /**
             * Format: int64
             * @description From the top edge, 0–1000.
             */
            y: number;
        };
        /** @description A table as guests see it. */
        PlanTable: {
            /** @description Tables it can be joined with. */
            neighbours: components["schemas"]["TableNo"][];
            /** @description Its number. */
            number: components["schemas"]["TableNo"];
            /** @description Whether guests may book it themselves. */
            online: boolean;
            /** @description Where it is drawn. */
            place: components["schemas"]["Place"];
            /** @description How many it seats. */
            seats: components["schemas"]["Seats"];
            /** @description How it is drawn. */
            shape: components["schemas"]["Shape"];
            /** @description The part of the room. */
            zone: string;
        };
        /** @description A problem document. */
        Problem: {
            /** @description With `slot_taken`: what is free instead, best first. */
            alternatives?: components["schemas"]["Alternative"][];
            /** @description Stable, snake_case; what machines match. */
            code: string;
            /** @description What is wrong and what to do, in the caller's language. */
            detail: string;
            /**
             * Format: int32
             * @description The HTTP status.
             */
            status: number;
            /** @description A few words, in the caller's language. */
            title: string;
            /** @description `urn:filin:problem:<code>`: the code says all. */
            type: string;
            /**
             * Format: int64
             * @description With `stale_version`: the version that stands now.
             */
            version?: number | null;
        };
        /** @description A promotion. With dates it is something to come, going on, or over. */
        Promotion: {
            /** @description Whether guests are shown it, unless it is over; they see no other. */
            active: boolean;
            /** @description The rest. */
            description: string;
            ends_on?: components["schemas"]["ServiceDay"] | null;
            /** @description Its number. */
            id: components["schemas"]["PromotionId"];
            /** @description A picture. */
            image_url?: string | null;
            /** @description The venue's standing promotion. */
            is_default: boolean;
            starts_on?: components["schemas"]["ServiceDay"] | null;
            /** @description A few words. */
            title: string;
        };
        /**
         * @description A change of a promotion. What is absent stays as it is; picture and days are taken away by
         *     `null`.
         */
        PromotionChange: {
            /** @description Whether guests are shown it. */
            active?: boolean | null;
            /** @description The rest. */
            description?: string | null;
            ends_on?: components["schemas"]["ServiceDay"] | null;
            /** @description A picture, `https://` only; `null` for none. */
            image_url?: string | null;
            /** @description `true` takes it from the standing promotion that was. */
            is_default?: boolean | null;
            starts_on?: components["schemas"]["ServiceDay"] | null;
            /** @description A few words. */
            title?: string | null;
        };
        /**
         * Format: int64
         * @description A promotion.
         */
        PromotionId: number;
        /** @description From one wall time to another, over midnight where the second is the earlier. */
        QuietHours: {
            /** @description `HH:MM`, the first minute in which nothing is sent. */
            from: string;
            /** @description `HH:MM`, the first minute in which it goes on. */
            to: string;
        };
        /** @description `GET /ready`: what was looked at, and how it is. */
        Ready: {
            /** @description One by one. */
            checks: components["schemas"]["Check"][];
            /** @description The worst of the checks, where only a failure makes the answer a 503. */
            status: components["schemas"]["CheckStatus"];
            /** @description Filin's version. */
            version: string;
        };
        /** @description What a guest says of a visit. */
        Review: {
            booking_id?: components["schemas"]["BookingId"] | null;
            /**
             * Format: date-time
             * @description When it was left.
             */
            created_at: string;
            /** @description The service day of the visit; of the review itself where the visit is not known. */
            date: components["schemas"]["ServiceDay"];
            guest?: components["schemas"]["ReviewGuest"] | null;
            /** @description Its number. */
            id: components["schemas"]["ReviewId"];
            /**
             * Format: date-time
             * @description Until when the guest may change it.
             */
            open_until: string;
            /**
             * Format: int64
             * @description Stars, 1 to 5.
             */
            rating: number;
            /** @description The words; may be empty. */
            text: string;
        };
        /** @description A change of a review. What is absent stays as it is. */
        ReviewChange: {
            /**
             * Format: int64
             * @description Stars, 1 to 5.
             */
            rating?: number | null;
            /** @description The words. */
            text?: string | null;
        };
        /** @description Whose review it is. */
        ReviewGuest: {
            /** @description Their number here. */
            id: components["schemas"]["GuestId"];
            /** @description Their name. */
            name: string;
        };
        /**
         * Format: int64
         * @description A review.
         */
        ReviewId: number;
        /** @description The reviews of some days, in figures. */
        ReviewSummary: {
            /**
             * Format: double
             * @description The average to two digits; absent without reviews.
             */
            average?: number | null;
            /**
             * Format: int64
             * @description How many.
             */
            count: number;
            /** @description How many gave how many stars, from five to one. */
            stars: components["schemas"]["StarCount"][];
        };
        /** @description One reward of a round. */
        Reward: {
            /**
             * Format: int64
             * @description The visit of the round that earns it, counted from 1.
             */
            at: number;
            /**
             * Format: int64
             * @description Off the hookah of that visit, 1–100 %.
             */
            percent: number;
        };
        /**
         * @description What a staff member or a token may do; each role may all that the ones before it may.
         * @enum {string}
         */
        Role: "staff" | "manager" | "owner";
        /** @description The room on a service day. */
        Room: {
            /** @description The service day. */
            date: components["schemas"]["ServiceDay"];
            /** @description Every table in service, by number. */
            tables: components["schemas"]["RoomTable"][];
            /** @description Bookings of the day that have no table. */
            without_table?: components["schemas"]["Booking"][];
        };
        /** @description A table on a service day. */
        RoomTable: {
            /** @description Its blocks that touch the day. */
            blocks: components["schemas"]["Block"][];
            /** @description Its bookings of the day, in order of time, ends included. */
            bookings: components["schemas"]["Booking"][];
            /** @description Tables it can be joined with. */
            neighbours: components["schemas"]["TableNo"][];
            /** @description Its number. */
            number: components["schemas"]["TableNo"];
            /** @description Whether guests may book it themselves. */
            online: boolean;
            /** @description Where it is drawn. */
            place: components["schemas"]["Place"];
            /** @description How many it seats. */
            seats: components["schemas"]["Seats"];
            /** @description How it is drawn. */
            shape: components["schemas"]["Shape"];
            /** @description Its state now. */
            state: components["schemas"]["TableState"];
            /** @description The part of the room. */
            zone: string;
        };
        /**
         * @description What guests are held to; staff are only warned. Settings stored before a field existed get its
         *     default.
         */
        Rules: {
            /**
             * Format: int64
             * @description Service days ahead that can be booked; 0 is only today. 0–730.
             * @default 60
             */
            advance_days: number;
            /**
             * Format: int64
             * @description Minutes that a table is not offered before and after a hold. 0–240.
             * @default 0
             */
            buffer_min: number;
            /**
             * Format: int64
             * @description Minutes before the start until which a guest may move or cancel. 0–10080.
             * @default 120
             */
            cutoff_min: number;
            /**
             * Format: int64
             * @description Live bookings that one guest may have. 1–100.
             * @default 3
             */
            max_live_bookings: number;
            /**
             * Format: int64
             * @description Seats that may stay empty while a better table is free. 0–100.
             * @default 2
             */
            max_spare_seats: number;
            /**
             * Format: int64
             * @description Minutes of the longest stay, up to 1440.
             * @default 480
             */
            max_stay_min: number;
            /**
             * Format: int64
             * @description Minutes of the shortest stay; the last start is so long before closing. 15–1440.
             * @default 60
             */
            min_stay_min: number;
            /**
             * Format: int64
             * @description Minutes that a guest must book ahead. 0–10080 (a week).
             * @default 30
             */
            notice_min: number;
            /**
             * Format: int64
             * @description Minutes past its start after which an unanswered booking is canceled. 5–1440.
             * @default 30
             */
            pending_expires_min: number;
            /** @default null */
            quiet: components["schemas"]["QuietHours"] | null;
            /**
             * Format: int64
             * @description Minutes of a stay unless asked otherwise, from the shortest to the longest.
             * @default 120
             */
            stay_min: number;
            /**
             * Format: int64
             * @description Minutes between the starts that are offered, counted from opening. 5–240.
             * @default 30
             */
            step_min: number;
        };
        /** @description One that is being made. */
        Running: {
            /**
             * Format: int64
             * @description How much of it is done: bytes or rows, for a bar.
             */
            done: number;
            /**
             * Format: int64
             * @description Of how much; 0 before that is known.
             */
            of: number;
            /**
             * Format: date-time
             * @description When that began.
             */
            since: string;
        };
        /** @description When the daemon makes backups, where to, and how many stay. */
        Schedule: {
            /** @description `BACKUP_SCHEDULE`. */
            cron?: string | null;
            /** @description `BACKUP_DIR`. */
            dir?: string | null;
            /** @description Whether they are encrypted: `BACKUP_ENCRYPT_TO` is set. */
            encrypted: boolean;
            /** @description `BACKUP_KEEP`: so many days, weeks and months; all stay unless set. */
            keep?: string | null;
            /**
             * Format: date-time
             * @description When the next one is made, in the venue's time.
             */
            next_at?: string | null;
        };
        /** @description How many a table seats. `min` is what the venue would like, `max` what the table can. */
        Seats: {
            /**
             * Format: int64
             * @description Largest party that fits.
             */
            max: number;
            /**
             * Format: int64
             * @description Smallest party that the venue would put here.
             */
            min: number;
        };
        /** @description See the module. Nothing set is everybody who gets news and may book. */
        Segment: {
            language?: components["schemas"]["Language"] | null;
            /**
             * Format: int64
             * @description Who is known for so many days and was not here in them. 1–3650.
             */
            not_seen_for?: number | null;
            /** @description Whose very next visit earns a reward. */
            reward_next?: boolean;
            /** @description Who has this tag. */
            tag?: string | null;
            /**
             * Format: int64
             * @description Who was here in the last so many days. 1–3650.
             */
            visited_within?: number | null;
            /**
             * Format: int64
             * @description Who has at least so many visits.
             */
            visits_from?: number | null;
            /**
             * Format: int64
             * @description Who has at most so many visits.
             */
            visits_to?: number | null;
        };
        /**
         * Format: date
         * @description A business date. On the wire `YYYY-MM-DD`.
         */
        ServiceDay: string;
        /** @description A Mini App session. */
        Session: {
            /**
             * Format: date-time
             * @description It ends then unless used before; each use moves the end on, up to seven days.
             */
            expires_at: string;
            /** @description Send it as `Authorization: Bearer …`. */
            token: string;
        };
        /**
         * @description How a table is drawn.
         * @enum {string}
         */
        Shape: "round" | "rect" | "sofa";
        /** @description The admin page's sign-in. */
        SignIn: {
            /** @description An access token. */
            token: string;
        };
        /** @description One start. */
        Slot: {
            /**
             * Format: date-time
             * @description Until when: the usual stay, cut at closing time.
             */
            ends_at: string;
            /** @description Pairs that may be joined; offered when no single table is left. */
            joins: components["schemas"]["TableNo"][][];
            /**
             * Format: date-time
             * @description From when.
             */
            starts_at: string;
            /** @description Tables that may be taken, best first. */
            tables: components["schemas"]["TableNo"][];
            /** @description Why each other table is not offered; with `explain`. */
            unfit?: components["schemas"]["Unfit"][];
            /** @description Why the whole slot is refused; with `explain`. */
            why?: string | null;
        };
        /**
         * @description By which door a booking came.
         * @enum {string}
         */
        Source: "mini_app" | "bot" | "staff" | "walk_in" | "import";
        /** @description How many bookings came by a way. */
        SourceCount: {
            /**
             * Format: int64
             * @description Bookings that were not called off.
             */
            bookings: number;
            /**
             * Format: int64
             * @description People in them.
             */
            guests: number;
            /** @description The way. */
            source: components["schemas"]["Source"];
        };
        /** @description A booking that staff take, by phone or at the door. */
        StaffBooking: {
            /** @description Wishes. */
            comment?: string | null;
            guest_id?: components["schemas"]["GuestId"] | null;
            /**
             * Format: int64
             * @description How many come.
             */
            guests: number;
            /**
             * Format: int64
             * @description How long, in minutes.
             */
            minutes?: number | null;
            /** @description The guest's name. */
            name?: string | null;
            /** @description The guest's phone: finds them, or writes them down. */
            phone?: string | null;
            /** @description RFC 3339 or the venue's wall time; a walk-in starts now without it. */
            starts_at?: string | null;
            /**
             * Format: int64
             * @description Which table; the best one is chosen without it.
             */
            table_no?: number | null;
            /** @description Or which tables, joined. */
            tables?: number[] | null;
            /** @description The guests are here: they are seated at once. */
            walk_in?: boolean;
        };
        /** @description A staff member. */
        StaffMember: {
            /** @description An owner from `ADMIN_IDS`, who cannot be removed here. */
            from_settings: boolean;
            /** @description Who made them staff; `ADMIN_IDS` for owners from the settings. */
            granted_by: string;
            /** @description What they are called. */
            name: string;
            /** @description What they may do. */
            role: components["schemas"]["Role"];
            /**
             * Format: date-time
             * @description Since when; absent for those from the settings.
             */
            since?: string | null;
            /** @description Their Telegram id. */
            telegram_id: components["schemas"]["TelegramId"];
        };
        /** @description What somebody would wait for whom staff put on the list. */
        StaffWait: {
            /** @description The service day, `YYYY-MM-DD`. */
            date: string;
            /** @description The first start that they would take, `HH:MM`; before the day's beginning it is after midnight. */
            from: string;
            guest_id?: components["schemas"]["GuestId"] | null;
            /**
             * Format: int64
             * @description How many come.
             */
            guests: number;
            /**
             * Format: int64
             * @description How long, in minutes; the venue's usual stay without it.
             */
            minutes?: number | null;
            /** @description The guest's name. */
            name?: string | null;
            /** @description The guest's phone: finds them, or writes them down. */
            phone?: string | null;
            /** @description The last start that they would take, likewise. */
            until: string;
        };
        /** @description Where a guest stands. */
        Standing: {
            /**
             * Format: int64
             * @description Per cent that the very next visit earns, if it earns anything.
             */
            earns_now?: number | null;
            /**
             * Format: int64
             * @description Visits already made in the current round, 0 to `round − 1`.
             */
            in_round: number;
            next?: components["schemas"]["NextReward"] | null;
            /**
             * Format: int64
             * @description Visits in the ledger, never negative.
             */
            visits: number;
        };
        /** @description How many gave so many stars. */
        StarCount: {
            /**
             * Format: int64
             * @description How many reviews.
             */
            count: number;
            /**
             * Format: int64
             * @description Stars, 1 to 5.
             */
            rating: number;
        };
        /** @description The figures of a service day. What is "now" is of the moment of asking, so only today has it. */
        Stats: {
            /**
             * Format: int64
             * @description Today: tables not free now, because they are seated, held or blocked.
             */
            busy_tables?: number | null;
            /**
             * Format: int64
             * @description Called off.
             */
            canceled: number;
            /**
             * Format: int64
             * @description Were here and left.
             */
            completed: number;
            /**
             * Format: int64
             * @description Confirmed and not yet here.
             */
            confirmed: number;
            /** @description The service day. */
            date: components["schemas"]["ServiceDay"];
            /**
             * Format: int64
             * @description Guests (people) of the day still expected: pending and confirmed.
             */
            expecting: number;
            /**
             * Format: int64
             * @description Today: tables free now.
             */
            free_tables?: number | null;
            /**
             * Format: int64
             * @description People in all bookings that were not called off.
             */
            guests: number;
            /**
             * Format: int64
             * @description Never came.
             */
            no_show: number;
            /**
             * Format: int64
             * @description Today: guests (people) at tables now.
             */
            now_in_restaurant?: number | null;
            /**
             * Format: int64
             * @description Bookings waiting for an answer.
             */
            pending: number;
            /**
             * Format: int64
             * @description At their tables.
             */
            seated: number;
            /**
             * Format: int64
             * @description Bookings of the day that were not called off.
             */
            total_bookings: number;
            /**
             * Format: int64
             * @description Walk-ins among the bookings.
             */
            walk_ins: number;
        };
        /**
         * @description Where a booking stands.
         * @enum {string}
         */
        Status: "pending" | "confirmed" | "seated" | "completed" | "canceled" | "no_show";
        /** @description A step of the state machine. */
        StatusChange: {
            /** @description Why, for a cancellation. */
            reason?: string | null;
            /**
             * @description `confirmed` (which reopens an end too), `seated`, `completed`, `canceled` or `no_show`;
             *     `reopen` only reopens; `undo` takes back one's own last step.
             */
            status: string;
            /**
             * Format: int64
             * @description The version that the caller saw.
             */
            version?: number | null;
        };
        /** @description A week of comings and goings. */
        SubscriberWeek: {
            /**
             * Format: int64
             * @description How many began to get news.
             */
            gained: number;
            /**
             * Format: int64
             * @description How many ceased to.
             */
            lost: number;
            /**
             * Format: date
             * @description Its Monday, a service day.
             */
            monday: string;
        };
        /** @description Those whom news reach. */
        Subscribers: {
            /**
             * Format: int64
             * @description How many there are.
             */
            subscribers_count: number;
            /** @description The last weeks, this one first. */
            weeks: components["schemas"]["SubscriberWeek"][];
        };
        /** @description A guest began to get news, or ceased to. */
        SubscriptionChange: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description Whether they get news since. */
            subscribed: boolean;
        };
        /** @description A table to be added, or as it shall be. */
        TableForm: {
            /** @description Tables it can be joined with. */
            neighbours?: number[];
            /**
             * Format: int64
             * @description Its number.
             */
            number: number;
            /** @description Whether guests may book it themselves. */
            online: boolean;
            /** @description Where it is drawn. */
            place: components["schemas"]["Place"];
            /** @description How many it seats. */
            seats: components["schemas"]["Seats"];
            /** @description How it is drawn. */
            shape: components["schemas"]["Shape"];
            /** @description The part of the room. */
            zone: string;
        };
        /**
         * Format: int64
         * @description What is painted on the table: 1 to 999.
         */
        TableNo: number;
        /** @description A table as it shall be. */
        TablePreview: {
            table?: components["schemas"]["TableForm"] | null;
        };
        /**
         * @description What stands at a table at this moment.
         * @enum {string}
         */
        TableState: "free" | "soon" | "pending" | "reserved" | "seated" | "blocked";
        /** @description A tag, and how many guests have it. */
        TagCount: {
            /**
             * Format: int64
             * @description How many have it.
             */
            guests: number;
            /** @description As tags are spelled. */
            tag: string;
        };
        /**
         * Format: int64
         * @description A Telegram user id: 52 bits are needed, see Telegram's Bot API.
         */
        TelegramId: number;
        /** @description A one-time ticket for a WebSocket: `/ws/admin?ticket=…`. */
        Ticket: {
            /**
             * Format: date-time
             * @description And only until then.
             */
            expires_at: string;
            /** @description Serves once. */
            ticket: string;
        };
        /** @description A visit that its guest may be asked about. */
        ToReview: {
            /** @description Its service day. */
            date: components["schemas"]["ServiceDay"];
            /** @description The booking's number. */
            id: components["schemas"]["BookingId"];
            /**
             * Format: date-time
             * @description When it began.
             */
            starts_at: string;
        };
        /** @description An access token, without its secret. */
        Token: {
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description Who made it. */
            created_by: string;
            /**
             * Format: date-time
             * @description When it ends; never if absent.
             */
            expires_at?: string | null;
            /** @description Its number. */
            id: components["schemas"]["TokenId"];
            /** @description What it is for. */
            name: string;
            /** @description What it may do. */
            role: components["schemas"]["Role"];
        };
        /**
         * Format: int64
         * @description An access token (never its secret).
         */
        TokenId: number;
        /** @description Some service days taken together. */
        Trends: {
            /** @description The first service day. */
            from: components["schemas"]["ServiceDay"];
            /** @description Who came. */
            guests: components["schemas"]["GuestsCount"];
            /**
             * @description How full the room was, by hour of the week: weekdays from Monday, hours in the order of the
             *     night. Hours in which it was neither open nor taken are left out.
             */
            hours: components["schemas"]["HourLoad"][];
            /** @description Where the bookings came from that were not called off, most first. */
            sources: components["schemas"]["SourceCount"][];
            /** @description The last one. */
            to: components["schemas"]["ServiceDay"];
        };
        /** @description A table that is not offered. */
        Unfit: {
            /** @description Why, as a code. */
            code: string;
            /** @description Which. */
            table: components["schemas"]["TableNo"];
        };
        /** @description The venue's settings, for staff. */
        Venue: {
            /** @description The contacts, as the venue words them. */
            contacts: string;
            /** @description When a service day begins, `HH:MM`. */
            day_start: string;
            /** @description The language of the staff chat. */
            language: components["schemas"]["Language"];
            /** @description The loyalty rule. */
            loyalty: components["schemas"]["Loyalty"];
            /** @description Its name. */
            name: string;
            /**
             * Format: date-time
             * @description The moment of the answer, in the venue's time.
             */
            now: string;
            /** @description The rules for guests. */
            rules: components["schemas"]["Rules"];
            /** @description The schedule, as the venue words it. */
            schedule: string;
            /** @description Today's service day. */
            today: components["schemas"]["ServiceDay"];
            /**
             * Format: int64
             * @description Send it back with a change.
             */
            version: number;
            /** @description Its IANA zone. */
            zone: string;
        };
        /** @description What guests see of the venue. */
        VenueCard: {
            /**
             * Format: int64
             * @description How many days ahead guests may book.
             */
            advance_days: number;
            /** @description The contacts, as the venue words them. */
            contacts: string;
            /**
             * Format: int64
             * @description Until how many minutes before the start guests may move or cancel.
             */
            cutoff_min: number;
            /**
             * Format: int64
             * @description The largest party that the room can seat.
             */
            largest_party: number;
            /** @description The loyalty rule. */
            loyalty: components["schemas"]["Loyalty"];
            /** @description Its name. */
            name: string;
            /**
             * Format: date-time
             * @description The moment of the answer, in the venue's time.
             */
            now: string;
            /** @description The schedule, as the venue words it. */
            schedule: string;
            /** @description Today's service day. */
            today: components["schemas"]["ServiceDay"];
            /** @description Opening hours of the next seven service days. */
            week: components["schemas"]["DayHours"][];
            /** @description Its IANA zone. */
            zone: string;
        };
        /** @description A change of settings. What is absent stays as it is. */
        VenueChange: {
            /** @description The contacts, as the venue words them. */
            contacts?: string | null;
            /** @description When a service day begins, `HH:MM`; the owner's to change. */
            day_start?: string | null;
            language?: components["schemas"]["Language"] | null;
            loyalty?: components["schemas"]["Loyalty"] | null;
            /** @description Its name. */
            name?: string | null;
            rules?: components["schemas"]["Rules"] | null;
            /** @description The schedule, as the venue words it. */
            schedule?: string | null;
            /**
             * Format: int64
             * @description The version that the change was made of.
             */
            version?: number | null;
            /** @description Its IANA zone; the owner's to change. */
            zone?: string | null;
        };
        /** @description An entry of the visit ledger. */
        Visit: {
            /** @description Who did it: `staff:42`, `token:3`. */
            actor: string;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            booking_id?: components["schemas"]["BookingId"] | null;
            /**
             * Format: int64
             * @description Visits added, or taken away.
             */
            delta: number;
            /** @description `completed` and `reopened` are bookings'; anything else was typed by staff. */
            reason: string;
        };
        /** @description A correction of the visit ledger. */
        VisitCorrection: {
            /**
             * Format: int64
             * @description Visits to add, or to take away: not 0, at most 1000.
             */
            delta: number;
            /** @description Why. */
            reason: string;
        };
        /** @description Somebody who waits for a table. */
        WaitEntry: {
            booking_id?: components["schemas"]["BookingId"] | null;
            /**
             * Format: date-time
             * @description When they joined.
             */
            created_at: string;
            /** @description The service day. */
            date: components["schemas"]["ServiceDay"];
            /**
             * Format: date-time
             * @description The first start that they would take.
             */
            from_at: string;
            guest?: components["schemas"]["BookingGuest"] | null;
            /**
             * Format: int64
             * @description How many come.
             */
            guests: number;
            /** @description Its number; who joined first has the lower one. */
            id: components["schemas"]["WaitId"];
            /**
             * Format: int64
             * @description How long, in minutes; the venue's usual stay without it.
             */
            minutes?: number | null;
            offer?: components["schemas"]["WaitOffer"] | null;
            /**
             * Format: int64
             * @description The place among those who wait for the day, 1 is next; absent when not waiting.
             */
            place?: number | null;
            /** @description Where it stands. */
            status: components["schemas"]["WaitStatus"];
            /**
             * Format: date-time
             * @description The last start that they would take.
             */
            until_at: string;
        };
        /**
         * Format: int64
         * @description A place on the waitlist.
         */
        WaitId: number;
        /** @description A table that can be claimed. It is not held: somebody may be faster. */
        WaitOffer: {
            /**
             * Format: date-time
             * @description Until when.
             */
            ends_at: string;
            /**
             * Format: date-time
             * @description When it is too late to claim.
             */
            expires_at: string;
            /**
             * Format: date-time
             * @description From when.
             */
            starts_at: string;
            /** @description Table numbers, ascending. */
            tables: components["schemas"]["TableNo"][];
        };
        /**
         * @description The word of a [`State`].
         * @enum {string}
         */
        WaitStatus: "waiting" | "offered" | "claimed" | "lapsed" | "left" | "expired";
        /** @description A rule that staff passed over. */
        Warning: {
            /** @description As the refusal's code would have been. */
            code: string;
            /** @description The sentence, in the caller's language. */
            detail: string;
        };
        /** @description Who the caller is. */
        Whoami: {
            /** @description `token:3`, `staff:42`. */
            actor: string;
            /** @description What people call them. */
            name: string;
            /** @description What they may do. */
            role: components["schemas"]["Role"];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_admin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_availability: {
        parameters: {
            query?: {
                /** @description service day, today unless given */
                date?: string;
                /** @description how many come, 2 unless given */
                guests?: number;
                /** @description only this table */
                table_no?: number;
                /** @description how long, the usual stay unless given */
                minutes?: number;
                /** @description 1: say why not, per table */
                explain?: number;
                /** @description a booking to be moved: what it holds does not count */
                except?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_backups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backups"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_backups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBackup"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Running"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_backups_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Backup"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_backups_name_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": number[];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_blocks: {
        parameters: {
            query?: {
                /** @description service day, today unless given */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Block"][];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_blocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBlock"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Block"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_blocks_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Block"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_admin_blocks_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_bookings: {
        parameters: {
            query?: {
                /** @description one service day */
                date?: string;
                /** @description first service day */
                from?: string;
                /** @description last service day */
                to?: string;
                /** @description only these */
                status?: string;
                /** @description part of a name, user name or phone; or a number */
                q?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description items on the page, at most 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The items, in the list's order. */
                        items: {
                            /** @description The guest said that they would come. */
                            attending?: boolean;
                            /** @description What the guest asked for. */
                            comment: string;
                            /**
                             * Format: date-time
                             * @description When it was made.
                             */
                            created_at: string;
                            /** @description The service day. */
                            date: components["schemas"]["ServiceDay"];
                            /**
                             * Format: int64
                             * @description Per cent off the hookah that this visit earns, if the guest's bookings before it are kept.
                             */
                            earns?: number | null;
                            /**
                             * Format: date-time
                             * @description Until when.
                             */
                            ends_at: string;
                            /** @description Staff should look at it; staff only. */
                            flagged?: boolean;
                            guest?: components["schemas"]["BookingGuest"] | null;
                            /**
                             * Format: int64
                             * @description How many come.
                             */
                            guests: number;
                            /** @description Its number. */
                            id: components["schemas"]["BookingId"];
                            /** @description What staff noted; staff only. */
                            note?: string | null;
                            /** @description Why it was canceled. */
                            reason?: string | null;
                            /** @description By which door it came. */
                            source: components["schemas"]["Source"];
                            /**
                             * Format: date-time
                             * @description From when.
                             */
                            starts_at: string;
                            /** @description Where it stands. */
                            status: components["schemas"]["Status"];
                            /** @description Table numbers, ascending. */
                            tables: components["schemas"]["TableNo"][];
                            /**
                             * Format: date-time
                             * @description When it last changed.
                             */
                            updated_at: string;
                            /**
                             * Format: int64
                             * @description Send it back with a change to be told if somebody was faster.
                             */
                            version: number;
                            /** @description Rules that staff passed over. */
                            warnings?: components["schemas"]["Warning"][];
                        }[];
                        /** @description Pass it as `cursor` to get the next page; absent on the last one. */
                        next?: string | null;
                    };
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_bookings: {
        parameters: {
            query?: never;
            header?: {
                /** @description kept for 24 hours */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffBooking"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_bookings_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_api_admin_bookings_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_bookings_id_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"][];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_bookings_id_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StatusChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_broadcast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBroadcast"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_broadcast_files: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description `file`, and `kind`: photo, video, animation or document */
        requestBody: {
            content: {
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastFile"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_broadcast_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBroadcast"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BroadcastPreview"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_broadcast_subscribers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscribers"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_broadcasts: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description 1–100; 20 unless said */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The items, in the list's order. */
                        items: {
                            /** @description Who made it. */
                            author: string;
                            /** @description Its buttons. */
                            buttons: components["schemas"]["BroadcastButton"][][];
                            /**
                             * Format: int64
                             * @description How many opened what its buttons lead to.
                             */
                            clicks: number;
                            /** @description Whether it copies a message of a staff member. */
                            copy: boolean;
                            /**
                             * Format: date-time
                             * @description When it was made.
                             */
                            created_at: string;
                            /**
                             * Format: date-time
                             * @description When it ended.
                             */
                            ended_at?: string | null;
                            /**
                             * Format: int64
                             * @description Seconds until it is done; none while nothing moves.
                             */
                            eta_s?: number | null;
                            /**
                             * Format: int64
                             * @description Telegram refused it for good.
                             */
                            failed: number;
                            /** @description Why some did not get it, most frequent first; only for one broadcast. */
                            failures?: components["schemas"]["BroadcastFailure"][];
                            /** @description Its files. */
                            files: components["schemas"]["BroadcastMedia"][];
                            /** @description Its number. */
                            id: components["schemas"]["BroadcastId"];
                            /** @description What it says, in Telegram's HTML. */
                            message: string;
                            /**
                             * @description Why it was paused by itself: `author`, `rejected`, `file`, `unreachable`; or why a test did
                             *     not arrive.
                             */
                            problem?: string | null;
                            /**
                             * Format: date-time
                             * @description Quiet hours in which it waits: until when.
                             */
                            quiet_until?: string | null;
                            /**
                             * Format: double
                             * @description Messages a second at present.
                             */
                            rate: number;
                            /** @description To whom it goes. */
                            segment: components["schemas"]["Segment"];
                            /**
                             * Format: int64
                             * @description Telegram took the message.
                             */
                            sent: number;
                            /** @description Delivered without a sound. */
                            silent: boolean;
                            /**
                             * Format: date-time
                             * @description When it did.
                             */
                            started_at?: string | null;
                            /**
                             * Format: date-time
                             * @description When it was to start.
                             */
                            starts_at: string;
                            /** @description How far it is. */
                            status: components["schemas"]["BroadcastStatus"];
                            /** @description A test, for one person on the staff. */
                            test: boolean;
                            /**
                             * Format: int64
                             * @description How many recipients it has; before its start, how many there were when it was made.
                             */
                            total: number;
                            /**
                             * Format: int64
                             * @description It was on its way when the sender was cut off: it may have arrived, and is not sent again.
                             */
                            unknown: number;
                            /**
                             * Format: int64
                             * @description They had blocked the bot, or left meanwhile.
                             */
                            unsubscribed: number;
                        }[];
                        /** @description Pass it as `cursor` to get the next page; absent on the last one. */
                        next?: string | null;
                    };
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_broadcasts_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_broadcasts_id_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_broadcasts_id_pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_broadcasts_id_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Broadcast"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_diagnosis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Check"][];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_events: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                before?: string;
                /** @description items on the page, at most 500 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The items, in the list's order. */
                        items: {
                            /** @description Who: `token:3`, `staff:42`, `guest:42`, `system`. */
                            actor: string;
                            /** @description What people call them. */
                            actor_name: string;
                            /**
                             * Format: date-time
                             * @description When.
                             */
                            at: string;
                            booking_id?: components["schemas"]["BookingId"] | null;
                            /** @description By which channel. */
                            channel: string;
                            /** @description Particulars. */
                            data: Record<string, never>;
                            guest_id?: components["schemas"]["GuestId"] | null;
                            /** @description What: `booking.confirmed`, `table.blocked`, … */
                            kind: string;
                            /**
                             * Format: int64
                             * @description Its number: ever-growing, in the order of commits, with gaps.
                             */
                            seq: number;
                            /**
                             * Format: int64
                             * @description About which table, by number.
                             */
                            table?: number | null;
                        }[];
                        /** @description Pass it as `cursor` to get the next page; absent on the last one. */
                        next?: string | null;
                    };
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_export_bookings_csv: {
        parameters: {
            query?: {
                /** @description first service day */
                from?: string;
                /** @description last service day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_export_guests_csv: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_export_stats_csv: {
        parameters: {
            query?: {
                /** @description first service day */
                from?: string;
                /** @description last service day */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_feeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"][];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_feeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeed"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedFeed"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_admin_feeds_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_guests: {
        parameters: {
            query?: {
                /** @description `#12`, a Telegram id, `@name`, a phone, or part of a name */
                q?: string;
                /** @description only those with this tag */
                tag?: string;
                /** @description only those who may not book */
                barred?: boolean;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description items on the page, at most 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The items, in the list's order. */
                        items: {
                            /** @description Whether they may not book any more. */
                            barred: boolean;
                            /**
                             * Format: date-time
                             * @description When they were first written down.
                             */
                            created_at: string;
                            /**
                             * Format: int64
                             * @description Personal discount, roubles.
                             */
                            discount: number;
                            /** @description Whether everything personal was erased on request. */
                            forgotten: boolean;
                            /** @description Their number here, `#12` in commands. */
                            id: components["schemas"]["GuestId"];
                            /** @description What the bot and the Mini App speak to them. */
                            language: components["schemas"]["Language"];
                            /** @description Visits and what they earn. */
                            loyalty: components["schemas"]["Standing"];
                            /** @description Their name. */
                            name: string;
                            /** @description What staff noted. */
                            notes: string;
                            /** @description E.164. */
                            phone?: string | null;
                            /** @description Whether Telegram vouched for the phone. */
                            phone_verified: boolean;
                            /** @description Whether they get news. */
                            subscribed: boolean;
                            /** @description What staff call them besides, in order. */
                            tags: string[];
                            telegram_id?: components["schemas"]["TelegramId"] | null;
                            /** @description Telegram user name, without the `@`. */
                            username?: string | null;
                            /**
                             * Format: int64
                             * @description Send it back with a change to be told if somebody was faster.
                             */
                            version: number;
                        }[];
                        /** @description Pass it as `cursor` to get the next page; absent on the last one. */
                        next?: string | null;
                    };
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_guests_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCard"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_api_admin_guests_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuestChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCard"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_guests_id_bar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Bar"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCard"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_guests_id_export: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestExport"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_guests_id_forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCard"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_guests_id_unbar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCard"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_guests_id_visits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitCorrection"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuestCard"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_hours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hours"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_api_admin_hours: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Hours"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hours"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_hours_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Hours"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_menu: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MenuItem"][];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_menu: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMenuItem"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MenuItem"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_api_admin_menu_order: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MenuOrder"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MenuItem"][];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_admin_menu_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_api_admin_menu_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MenuItemChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MenuItem"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_promotions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"][];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_promotions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPromotion"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_admin_promotions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_api_admin_promotions_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromotionChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Promotion"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_reviews: {
        parameters: {
            query?: {
                /** @description only those with so many stars */
                rating?: number;
                /** @description left on this service day or later */
                from?: string;
                /** @description left on this service day or before */
                to?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description items on the page, at most 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The items, in the list's order. */
                        items: {
                            booking_id?: components["schemas"]["BookingId"] | null;
                            /**
                             * Format: date-time
                             * @description When it was left.
                             */
                            created_at: string;
                            /** @description The service day of the visit; of the review itself where the visit is not known. */
                            date: components["schemas"]["ServiceDay"];
                            guest?: components["schemas"]["ReviewGuest"] | null;
                            /** @description Its number. */
                            id: components["schemas"]["ReviewId"];
                            /**
                             * Format: date-time
                             * @description Until when the guest may change it.
                             */
                            open_until: string;
                            /**
                             * Format: int64
                             * @description Stars, 1 to 5.
                             */
                            rating: number;
                            /** @description The words; may be empty. */
                            text: string;
                        }[];
                        /** @description Pass it as `cursor` to get the next page; absent on the last one. */
                        next?: string | null;
                    };
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_reviews_summary: {
        parameters: {
            query?: {
                /** @description left on this service day or later */
                from?: string;
                /** @description left on this service day or before */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewSummary"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_reviews_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_admin_reviews_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_admin_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_staff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"][];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_staff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Grant"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_admin_staff_telegram_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                telegram_id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_stats: {
        parameters: {
            query?: {
                /** @description service day, today unless given */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stats"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_stats_days: {
        parameters: {
            query?: {
                /** @description first service day */
                from?: string;
                /** @description last service day, today unless given */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DayStats"][];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_stats_trends: {
        parameters: {
            query?: {
                /** @description first service day */
                from?: string;
                /** @description last service day, today unless given */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Trends"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_tables: {
        parameters: {
            query?: {
                /** @description service day, today unless given */
                date?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Room"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_tables: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableForm"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTable"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    put_api_admin_tables_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableForm"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanTable"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_admin_tables_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_tables_number_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TablePreview"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_tags: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagCount"][];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"][];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_admin_tokens_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_venue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_api_admin_venue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VenueChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_waitlist: {
        parameters: {
            query?: {
                /** @description one service day, with whose wait is over */
                date?: string;
                /** @description `next` of the page before */
                cursor?: string;
                /** @description items on the page, at most 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The items, in the list's order. */
                        items: {
                            booking_id?: components["schemas"]["BookingId"] | null;
                            /**
                             * Format: date-time
                             * @description When they joined.
                             */
                            created_at: string;
                            /** @description The service day. */
                            date: components["schemas"]["ServiceDay"];
                            /**
                             * Format: date-time
                             * @description The first start that they would take.
                             */
                            from_at: string;
                            guest?: components["schemas"]["BookingGuest"] | null;
                            /**
                             * Format: int64
                             * @description How many come.
                             */
                            guests: number;
                            /** @description Its number; who joined first has the lower one. */
                            id: components["schemas"]["WaitId"];
                            /**
                             * Format: int64
                             * @description How long, in minutes; the venue's usual stay without it.
                             */
                            minutes?: number | null;
                            offer?: components["schemas"]["WaitOffer"] | null;
                            /**
                             * Format: int64
                             * @description The place among those who wait for the day, 1 is next; absent when not waiting.
                             */
                            place?: number | null;
                            /** @description Where it stands. */
                            status: components["schemas"]["WaitStatus"];
                            /**
                             * Format: date-time
                             * @description The last start that they would take.
                             */
                            until_at: string;
                        }[];
                        /** @description Pass it as `cursor` to get the next page; absent on the last one. */
                        next?: string | null;
                    };
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_waitlist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StaffWait"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitEntry"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_admin_waitlist_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_waitlist_id_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description kept for 24 hours */
                "Idempotency-Key"?: string | null;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Claim"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_admin_whoami: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Whoami"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_admin_ws_ticket: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ticket"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_availability: {
        parameters: {
            query?: {
                /** @description service day, today unless given */
                date?: string;
                /** @description how many come, 2 unless given */
                guests?: number;
                /** @description only this table */
                table_no?: number;
                /** @description how long, the usual stay unless given */
                minutes?: number;
                /** @description 1: say why not, per table */
                explain?: number;
                /** @description a booking of their own to be moved: what it holds does not count */
                except?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_bookings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The items, in the list's order. */
                        items: components["schemas"]["Booking"][];
                        /** @description Pass it as `cursor` to get the next page; absent on the last one. */
                        next?: string | null;
                    };
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_bookings: {
        parameters: {
            query?: never;
            header?: {
                /** @description kept for 24 hours */
                "Idempotency-Key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBooking"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_api_bookings_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BookingChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_bookings_id_attend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_bookings_id_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cancellation"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_bootstrap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bootstrap"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_broadcasts_id_click: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_reviews: {
        parameters: {
            query?: {
                /** @description `next` of the page before */
                cursor?: string;
                /** @description items on the page, 50 unless given, at most 200 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The items, in the list's order. */
                        items: {
                            booking_id?: components["schemas"]["BookingId"] | null;
                            /**
                             * Format: date-time
                             * @description When it was left.
                             */
                            created_at: string;
                            /** @description The service day of the visit; of the review itself where the visit is not known. */
                            date: components["schemas"]["ServiceDay"];
                            guest?: components["schemas"]["ReviewGuest"] | null;
                            /** @description Its number. */
                            id: components["schemas"]["ReviewId"];
                            /**
                             * Format: date-time
                             * @description Until when the guest may change it.
                             */
                            open_until: string;
                            /**
                             * Format: int64
                             * @description Stars, 1 to 5.
                             */
                            rating: number;
                            /** @description The words; may be empty. */
                            text: string;
                        }[];
                        /** @description Pass it as `cursor` to get the next page; absent on the last one. */
                        next?: string | null;
                    };
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_reviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReview"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    patch_api_reviews_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Review"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_telegram_webhook: {
        parameters: {
            query?: never;
            header: {
                /** @description WEBHOOK_SECRET */
                "X-Telegram-Bot-Api-Secret-Token": string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description An update of the Bot API */
        requestBody: {
            content: {
                "application/json": unknown;
            };
        };
        responses: {
            /** @description It is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description No update */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not the secret */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The bot is not run by webhook */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It could not be kept: call again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_api_waitlist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The items, in the list's order. */
                        items: {
                            booking_id?: components["schemas"]["BookingId"] | null;
                            /**
                             * Format: date-time
                             * @description When they joined.
                             */
                            created_at: string;
                            /** @description The service day. */
                            date: components["schemas"]["ServiceDay"];
                            /**
                             * Format: date-time
                             * @description The first start that they would take.
                             */
                            from_at: string;
                            guest?: components["schemas"]["BookingGuest"] | null;
                            /**
                             * Format: int64
                             * @description How many come.
                             */
                            guests: number;
                            /** @description Its number; who joined first has the lower one. */
                            id: components["schemas"]["WaitId"];
                            /**
                             * Format: int64
                             * @description How long, in minutes; the venue's usual stay without it.
                             */
                            minutes?: number | null;
                            offer?: components["schemas"]["WaitOffer"] | null;
                            /**
                             * Format: int64
                             * @description The place among those who wait for the day, 1 is next; absent when not waiting.
                             */
                            place?: number | null;
                            /** @description Where it stands. */
                            status: components["schemas"]["WaitStatus"];
                            /**
                             * Format: date-time
                             * @description The last start that they would take.
                             */
                            until_at: string;
                        }[];
                        /** @description Pass it as `cursor` to get the next page; absent on the last one. */
                        next?: string | null;
                    };
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_waitlist: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWait"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitEntry"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_api_waitlist_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    post_api_waitlist_id_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description kept for 24 hours */
                "Idempotency-Key"?: string | null;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Claim"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Booking"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_calendar_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/openmetrics-text": string;
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description Done */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ready"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_webapp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": unknown;
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    get_ws_admin: {
        parameters: {
            query?: {
                /** @description replay what is newer than this event */
                since?: number;
                /** @description from POST /api/admin/ws-ticket */
                ticket?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description a WebSocket of `Live` messages */
            101: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Live"];
                };
            };
            /** @description What was wrong, by its `code` */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
