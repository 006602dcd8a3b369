//! Settings that say where something is: this daemon, its database, other servers.

use std::net::IpAddr;

use super::Secret;
use super::parse::Parsed;
use crate::db::check_url;

/// `http://` or `https://` and a host; a slash at the end is taken off.
pub(super) fn web_address(text: &str) -> Parsed<String> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    let host = rest
        .and_then(|rest| rest.split(['/', '?', '#']).next())
        .unwrap_or_default();
    let host_char = |c: char| c.is_alphanumeric() || ".-:[]_".contains(c);
    let sound = host.starts_with(|c: char| c.is_alphanumeric() || c == '[')
        && host.chars().all(host_char)
        && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "\"'<>\\".contains(c));
    if sound {
        Ok(text.trim_end_matches('/').into())
    } else {
        Err("must begin with https:// and name a host".into())
    }
}

/// Where this daemon is reached. v3's `WEBAPP_URL` may name the page itself, or carry a query
/// against caches.
pub(super) fn public_address(text: &str) -> Parsed<String> {
    let url = text.split(['?', '#']).next().unwrap_or_default();
    let url = web_address(url)?;
    Ok(url
        .strip_suffix("/webapp")
        .unwrap_or(&url)
        .trim_end_matches('/')
        .into())
}

pub(super) fn domain(text: &str) -> Parsed<String> {
    let bare = text.strip_prefix("https://").unwrap_or(text);
    public_address(&format!("https://{bare}")).map_err(|_| "must be a domain".into())
}

pub(super) fn ip_address(text: &str) -> Parsed<IpAddr> {
    text.parse()
        .map_err(|_| "must be an IP address of this machine".into())
}

pub(super) fn port(text: &str) -> Parsed<u16> {
    text.parse()
        .map_err(|_| "must be a port, 0 to 65535".into())
}

pub(super) fn header(text: &str) -> Parsed<String> {
    let sound = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    if text.bytes().all(sound) {
        Ok(text.into())
    } else {
        Err("must be the name of an HTTP header".into())
    }
}

pub(super) fn database_url(text: &str) -> Parsed<Secret> {
    check_url(text).map(|()| Secret::new(text))
}

pub(super) fn redis_url(text: &str) -> Parsed<Secret> {
    let rest = text
        .strip_prefix("redis://")
        .or_else(|| text.strip_prefix("rediss://"));
    match rest {
        Some(rest) if !rest.is_empty() && !rest.contains(char::is_whitespace) => {
            Ok(Secret::new(text))
        }
        _ => Err("must begin with redis:// or rediss:// and name a host".into()),
    }
}
