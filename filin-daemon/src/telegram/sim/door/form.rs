//! Reads a call's parameters from its query and its body.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::Request;
use crate::telegram::sim::params::{Params, Upload};

/// Undoes percent-escapes; in forms `+` is a space. What is broken stays as it stands.
pub(super) fn decoded(text: &str, form: bool) -> String {
    let mut bytes = text.bytes().enumerate();
    let mut decoded = Vec::with_capacity(text.len());
    while let Some((at, byte)) = bytes.next() {
        let escaped = (byte == b'%')
            .then(|| u8::from_str_radix(text.get(at + 1..at + 3)?, 16).ok())
            .flatten();
        if let Some(escaped) = escaped {
            decoded.push(escaped);
            bytes.nth(1);
        } else if form && byte == b'+' {
            decoded.push(b' ');
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// The pairs of a query or a form.
pub(in crate::telegram::sim) fn pairs(text: &str) -> Map<String, Value> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name, true), Value::from(decoded(value, true)))
        })
        .collect()
}

/// All parameters, whatever they came in.
pub(super) fn params(request: &Request) -> Result<Params, &'static str> {
    let mut params = Params {
        fields: pairs(&request.query),
        ..Params::default()
    };
    let kind = request.header("content-type").unwrap_or_default();
    let lower = kind.to_ascii_lowercase();
    if request.body.is_empty() {
        return Ok(params);
    }
    if lower.starts_with("application/json") {
        match serde_json::from_slice(&request.body) {
            Ok(Value::Object(fields)) => params.fields.extend(fields),
            _ => return Err("can't parse request parameters JSON object"),
        }
    } else if lower.starts_with("multipart/form-data") {
        let boundary = kind.split("boundary=").nth(1).unwrap_or_default();
        let boundary = boundary.split(';').next().unwrap_or_default();
        multipart(&request.body, boundary.trim_matches('"'), &mut params)
            .ok_or("can't parse multipart form")?;
    } else {
        let body = String::from_utf8_lossy(&request.body);
        params.fields.extend(pairs(&body));
    }
    Ok(params)
}

/// Where the needle begins, from here on. It skips what cannot be (Horspool): files are large.
fn find(hay: &[u8], needle: &[u8], from: usize) -> Option<usize> {
    let (_, before) = needle.split_last()?;
    let skips: HashMap<u8, usize> = before
        .iter()
        .enumerate()
        .map(|(at, &byte)| (byte, before.len() - at))
        .collect();
    let mut at = from;
    loop {
        let part = hay.get(at..at + needle.len())?;
        if part == needle {
            return Some(at);
        }
        let last = part.last()?;
        at += skips.get(last).copied().unwrap_or(needle.len());
    }
}

/// Parts between boundaries. A part with a file name is a file.
fn multipart(body: &[u8], boundary: &str, params: &mut Params) -> Option<()> {
    let first = format!("--{boundary}");
    let next = format!("\r\n--{boundary}");
    let mut at = find(body, first.as_bytes(), 0)? + first.len();
    while body.get(at..at + 2)? == b"\r\n" {
        // A part may have no headers but it names itself in one, so there is one at least.
        let head_end = find(body, b"\r\n\r\n", at)?;
        let end = find(body, next.as_bytes(), head_end + 2)?;
        let head = String::from_utf8_lossy(body.get(at..head_end)?);
        let content = body.get(head_end + 4..end)?;
        let named = head.split("\r\n").find(|line| {
            line.to_ascii_lowercase()
                .starts_with("content-disposition:")
        })?;
        let name = attribute(named, "name")?;
        match attribute(named, "filename") {
            Some(file) => {
                let upload = Upload {
                    name: file,
                    bytes: Arc::new(content.to_vec()),
                };
                params.files.insert(name, upload);
            }
            None => {
                let text = String::from_utf8_lossy(content);
                params.fields.insert(name, Value::from(text.as_ref()));
            }
        }
        at = end + next.len();
    }
    Some(())
}

/// `name="value"`, or the extended form that says its alphabet.
fn attribute(line: &str, name: &str) -> Option<String> {
    let parts = || line.split(';').map(str::trim);
    let extended = format!("{name}*=");
    if let Some(value) = parts().find_map(|part| part.strip_prefix(&extended)) {
        let value = value.rsplit('\'').next()?;
        return Some(decoded(value, false));
    }
    let plain = format!("{name}=");
    let value = parts().find_map(|part| part.strip_prefix(&plain))?;
    Some(decoded(value.trim_matches('"'), false))
}
