//! A folder as a build leaves it.

use rust_embed::Embed;

use super::{ASK_FIRST, Accepts, FOR_GOOD, find};

#[derive(Embed)]
#[folder = "src/http/pages/example"]
struct Example;

fn brotli() -> Accepts {
    Accepts {
        brotli: true,
        known: None,
    }
}

#[test]
fn what_was_compressed_goes_compressed_to_whoever_takes_it() {
    let plain = find::<Example>("assets/a-1.js", Accepts::default()).unwrap();
    let packed = find::<Example>("assets/a-1.js", brotli()).unwrap();
    assert!(!plain.brotli && packed.brotli);
    assert_eq!(plain.kind, packed.kind);
    assert_ne!(plain.tag, packed.tag);
    assert_eq!(packed.caching, FOR_GOOD);
    // What is small has no second copy.
    let page = find::<Example>("index.html", brotli()).unwrap();
    assert!(!page.brotli);
    assert_eq!(page.caching, ASK_FIRST);
}

#[test]
fn what_the_browser_has_is_not_sent_again() {
    let first = find::<Example>("index.html", Accepts::default()).unwrap();
    assert!(first.content.is_some());
    let again = Accepts {
        known: Some(first.tag.clone()),
        ..Accepts::default()
    };
    assert!(
        find::<Example>("index.html", again)
            .unwrap()
            .content
            .is_none()
    );
}

#[test]
fn nothing_but_its_files_is_given() {
    for name in ["", "nowhere.js", "../tests.rs", "assets", "/index.html"] {
        assert!(find::<Example>(name, brotli()).is_none(), "{name}");
    }
}
