//! Addresses of servers.

use reqwest::Url;

use crate::error::{Error, Result};
use crate::words::Words;

/// An address that can be a server's. One with a password in it would show in error texts.
pub(super) fn parse(server: &str, words: &Words) -> Result<Url> {
    let url = Url::parse(server).ok().filter(|url| {
        matches!(url.scheme(), "http" | "https")
            && url.has_host()
            && url.username().is_empty()
            && url.password().is_none()
            && url.query().is_none()
            && url.fragment().is_none()
    });
    url.ok_or_else(|| Error::usage(words, "server-malformed", &[]))
}

/// Whether nothing leaves this machine on the way there.
pub(super) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost"
        || host
            .parse::<std::net::IpAddr>()
            .is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use filin_core::domain::actor::Language;

    use super::*;

    #[test]
    fn addresses() {
        let words = Words::load(Language::En).unwrap();
        for good in [
            "http://127.0.0.1:10000",
            "https://filin.example/",
            "http://[::1]:1/base/",
        ] {
            assert!(parse(good, &words).is_ok(), "{good}");
        }
        for bad in [
            "",
            "filin.example",
            "localhost:10000",
            "ftp://x",
            "http://a:b@x",
            "http://x/?q",
        ] {
            assert!(parse(bad, &words).is_err(), "{bad}");
        }
    }

    #[test]
    fn only_this_machine_goes_without_a_proxy() {
        let loopback = |url: &str| is_loopback(&Url::parse(url).unwrap());
        assert!(
            loopback("http://127.0.0.1:1")
                && loopback("http://[::1]")
                && loopback("http://localhost")
        );
        assert!(!loopback("http://10.0.0.1") && !loopback("https://localhost.example"));
    }
}
