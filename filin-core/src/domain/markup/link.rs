//! Where a link may lead: what else stands in `href`, Telegram drops without a word.

use url::Url;

/// Whether Telegram makes a link of it.
pub(super) fn leads(address: &str) -> bool {
    // The parser drops blanks and line ends; Telegram does not.
    if address.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return false;
    }
    let Ok(url) = Url::parse(address) else {
        return false;
    };
    match url.scheme() {
        "http" | "https" => {
            let slashes = address.split_once(':').map(|(_, rest)| rest);
            slashes.is_some_and(|rest| rest.starts_with("//") && !rest.starts_with("///"))
                && url.host_str().is_some_and(is_host)
        }
        "tg" => url.host_str().is_some_and(|host| !host.is_empty()),
        "mailto" | "tel" => !url.path().is_empty(),
        _ => false,
    }
}

/// Telegram knows no `localhost`: a name has a dot, an address of the sixth version a colon.
fn is_host(host: &str) -> bool {
    host.trim_matches('.').contains(['.', ':'])
}
