//! The address of a picture: one that Telegram and every browser may be sent to.

use url::Url;

use super::refusal::Refusal;

/// Longest address, in characters.
pub const MAX_URL: usize = 1000;

const SCHEME: &str = "https://";

/// An `https://` address as it is written everywhere: a host in ASCII, no credentials, nothing
/// invisible.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureUrl(String);

impl PictureUrl {
    /// Reads an address as it was pasted.
    ///
    /// # Errors
    /// `url_invalid` for any other scheme (`javascript:`, `data:`, `http:`), for credentials, for
    /// blanks and control characters, and for more than [`MAX_URL`] characters.
    pub fn parse(raw: &str) -> Result<Self, Refusal> {
        let raw = raw.trim();
        let (scheme, rest) = raw.split_at_checked(SCHEME.len()).unwrap_or_default();
        // The parser forgives more than people who read an address do: it drops line ends, takes
        // `\` for `/`, and `https:host` or `https:///host` for `https://host`.
        let plain = scheme.eq_ignore_ascii_case(SCHEME)
            && !rest.starts_with('/')
            && raw.chars().count() <= MAX_URL
            && !raw.contains(|c: char| c == '\\' || c.is_whitespace() || c.is_control());
        let url = Url::parse(raw).ok().filter(|url| {
            plain
                && url.scheme() == "https"
                && url.host_str().is_some_and(is_name)
                && url.username().is_empty()
                && url.password().is_none()
                && url.as_str().len() <= MAX_URL
        });
        url.map(|url| Self(url.into())).ok_or(Refusal::UrlInvalid)
    }
}

/// Whether a host can be a name or an IP address: the standard lets quotes stand in one.
fn is_name(host: &str) -> bool {
    let known = |c: char| c.is_ascii_alphanumeric() || "-._:[]".contains(c);
    !host.is_empty() && host.chars().all(known)
}

impl From<PictureUrl> for String {
    fn from(url: PictureUrl) -> Self {
        url.0
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;
    use rstest::rstest;

    use super::*;

    #[rstest]
    #[case("https://filin.example/owl.jpg", "https://filin.example/owl.jpg")]
    #[case(" HTTPS://Filin.Example ", "https://filin.example/")]
    #[case(
        "https://filin.example:8443/a?b=c&d#e",
        "https://filin.example:8443/a?b=c&d#e"
    )]
    #[case(
        "https://филин.рф/сова.png",
        "https://xn--h1aaij5a.xn--p1ai/%D1%81%D0%BE%D0%B2%D0%B0.png"
    )]
    #[case("https://filin.example/\"<b>", "https://filin.example/%22%3Cb%3E")]
    fn addresses_get_one_spelling(#[case] raw: &str, #[case] stored: &str) {
        assert_eq!(String::from(PictureUrl::parse(raw).unwrap()), stored);
    }

    #[rstest]
    #[case("")]
    #[case("owl.jpg")]
    #[case("//filin.example/owl.jpg")]
    #[case("http://filin.example/owl.jpg")]
    #[case("javascript:alert(1)")]
    #[case("javascript://filin.example/%0aalert(1)")]
    #[case("data:image/png;base64,AAAA")]
    #[case("file:///etc/passwd")]
    #[case("https:filin.example/owl.jpg")]
    #[case("https:///owl.jpg")]
    #[case("https://")]
    #[case("https://user:password@filin.example/")]
    #[case("https://user@filin.example/")]
    #[case("https://filin.example\\@evil.example/")]
    #[case("https://filin.example/a b")]
    #[case("https://filin.example/a\nb")]
    #[case("https://filin.example/a\0b")]
    #[case("https://filin\u{202E}.example/")]
    #[case("https://filin.example:99999/")]
    #[case("https://[::1")]
    #[case("https://filin\"onerror=alert(1).example/")]
    #[case("совы://и")]
    fn anything_else_is_refused(#[case] raw: &str) {
        assert_eq!(PictureUrl::parse(raw), Err(Refusal::UrlInvalid), "{raw:?}");
    }

    #[test]
    fn its_length_counts_as_it_is_stored() {
        let host = "https://filin.example/";
        let long = |c: &str, count: usize| format!("{host}{}", c.repeat(count));
        let room = MAX_URL - host.len();
        assert!(PictureUrl::parse(&long("a", room)).is_ok());
        assert!(PictureUrl::parse(&long("a", room + 1)).is_err());
        // Six characters each, once they are escaped.
        assert!(PictureUrl::parse(&long("я", room / 6)).is_ok());
        assert!(PictureUrl::parse(&long("я", room / 6 + 1)).is_err());
    }

    proptest! {
        #[test]
        fn what_is_taken_is_taken_again(raw in "(https://|HTTPS://|http:|)[a-zа-я0-9@:/\\\\?#. <>\"'%\u{202E}\n]{0,30}") {
            if let Ok(url) = PictureUrl::parse(&raw) {
                let stored = String::from(url.clone());
                prop_assert!(stored.starts_with("https://") && stored.is_ascii());
                prop_assert!(!stored.contains([' ', '"', '<', '>']));
                prop_assert_eq!(PictureUrl::parse(&stored), Ok(url));
            }
        }
    }
}
