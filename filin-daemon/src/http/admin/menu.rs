//! The menu for the desk.

use filin_core::api::menu::{MenuItem, MenuItemChange, MenuOrder, NewMenuItem};
use filin_core::domain::ids::MenuItemId;
use rocket::http::Status;
use rocket::response::status::Custom;
use rocket::serde::json::Json;
use rocket::{State, delete, get, patch, post, put};

use crate::app::App;
use crate::http::Answer;
use crate::http::auth::{Manager, Staff};
use crate::http::body::Body;
use crate::http::problem::Failure;

/// All lines in their order, hidden ones too.
#[utoipa::path(context_path = "/api/admin", tag = "menu", responses((status = 200, body = Vec<MenuItem>)))]
#[get("/menu")]
pub async fn list(by: Staff, app: &State<App>) -> Answer<Vec<MenuItem>> {
    Ok(Json(app.services.menu(&by.0).await?))
}

/// Adds a line, the last one unless a place is given.
#[utoipa::path(
    context_path = "/api/admin", tag = "menu", request_body = NewMenuItem,
    responses((status = 201, body = MenuItem)),
)]
#[post("/menu", data = "<body>")]
pub async fn add(
    by: Manager,
    app: &State<App>,
    body: Body<NewMenuItem>,
) -> Result<Custom<Json<MenuItem>>, Failure> {
    let item = app.services.add_menu_item(&by.0, &body.0).await?;
    Ok(Custom(Status::Created, Json(item)))
}

/// Changes a line.
#[utoipa::path(
    context_path = "/api/admin", tag = "menu", request_body = MenuItemChange,
    responses((status = 200, body = MenuItem)),
)]
#[patch("/menu/<id>", data = "<body>")]
pub async fn change(
    by: Manager,
    app: &State<App>,
    id: i64,
    body: Body<MenuItemChange>,
) -> Answer<MenuItem> {
    Ok(Json(
        app.services
            .change_menu_item(&by.0, MenuItemId(id), &body.0)
            .await?,
    ))
}

/// Takes a line off the menu for good.
#[utoipa::path(context_path = "/api/admin", tag = "menu", responses((status = 204)))]
#[delete("/menu/<id>")]
pub async fn remove(by: Manager, app: &State<App>, id: i64) -> Result<Status, Failure> {
    app.services.remove_menu_item(&by.0, MenuItemId(id)).await?;
    Ok(Status::NoContent)
}

/// Puts all lines into a new order.
#[utoipa::path(
    context_path = "/api/admin", tag = "menu", request_body = MenuOrder,
    responses((status = 200, body = Vec<MenuItem>)),
)]
#[put("/menu/order", data = "<body>")]
pub async fn order(by: Manager, app: &State<App>, body: Body<MenuOrder>) -> Answer<Vec<MenuItem>> {
    Ok(Json(app.services.order_menu(&by.0, &body.0).await?))
}
