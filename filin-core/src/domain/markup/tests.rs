#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use rstest::rstest;

use super::*;

#[rstest]
#[case::plain("Привет, 🦉!", "Привет, 🦉!")]
#[case::all(
    "<b>a</b><STRONG>b</strong><i>c</i><em>d</em><u>e</u><ins>f</ins>",
    "abcdef"
)]
#[case::struck("<s>a</s><strike>b</strike><del>c</del>", "abc")]
#[case::spoilers("<span class=\"tg-spoiler\">a</span><tg-spoiler>b</tg-spoiler>", "ab")]
#[case::code(
    "<pre><code class=\"language-rust\">a</code></pre><code>b</code>",
    "ab"
)]
#[case::quotes(
    "<blockquote>a</blockquote><blockquote expandable>b</blockquote>",
    "ab"
)]
#[case::emoji("<tg-emoji emoji-id=\"5368324170671202286\">🦉</tg-emoji>", "🦉")]
#[case::emoji_below("<tg-emoji emoji-id='-5'>🦉</tg-emoji>", "🦉")]
#[case::nested("<b>a<i>b<u>c</u></i></b>", "abc")]
#[case::short_end("<b>a<i>b</></ >", "ab")]
#[case::roomy("<b  >a</b \n>", "a")]
#[case::lone("<b class=x data bold>a</b>", "a")]
#[case::tight("<a title='x'href=\"https://filin.example\">a</a>", "a")]
#[case::last("<span class='x' class='tg-spoiler' class=y>a</span>", "a")]
#[case::token("<span class=TG-spoiler>a</span>", "a")]
#[case::references("&lt;b&gt; &amp;amp; &quot;&#65;&#x42;&#x1F989;", "<b> &amp; \"AB🦉")]
#[case::no_semicolon("&lt🏟 &#65🏟 &gt3", "<🏟 A🏟 >3")]
#[case::no_reference(
    "a & b &copy; &LT; &nbsp; &# &#x; &",
    "a & b &copy; &LT; &nbsp; &# &#x; &"
)]
#[case::no_number(
    "&#0; &#1114111; &#00000065; &#99999999999999999999;",
    "&#0; &#1114111; &#00000065; &#99999999999999999999;"
)]
#[case::longest("&#0000065; &#x000041;", "A A")]
#[case::greater("2 > 1", "2 > 1")]
#[case::within("<a href=\"https://filin.example/?a=1&amp;b=2\">a</a>", "a")]
#[case::own_address("<a>https://filin.example</a>", "https://filin.example")]
#[case::own_address_too("<a href=''>https://filin.<b>example</b></a>", "https://filin.example")]
#[case::two_links("<a href='tg://user?id=1'>a</a><a href='tel:+79991234567'>b</a>", "ab")]
#[case::nothing("", "")]
#[case::nothing_bold("<b></b>", "")]
fn good(#[case] html: &str, #[case] plain: &str) {
    let markup = Markup::parse(html).unwrap();
    assert_eq!((markup.html(), markup.plain()), (html, plain));
}

#[rstest]
#[case("2 < 3", "stray_bracket 1:3")]
#[case("<3", "stray_bracket 1:1")]
#[case("a <", "stray_bracket 1:3")]
#[case("<>", "stray_bracket 1:1")]
#[case("<!-- a -->", "stray_bracket 1:1")]
#[case("<жирный>", "stray_bracket 1:1")]
#[case("<<b>a</b>", "stray_bracket 1:1")]
#[case("Акция:\nкальян <p>в подарок</p>", "unknown_tag 2:8")]
#[case("a<br>b", "unknown_tag 1:2")]
#[case("a<br/>b", "unknown_tag 1:2")]
#[case("<b/>", "unknown_tag 1:1")]
#[case("a <owl@filin.example>", "unknown_tag 1:3")]
#[case("<b", "unfinished_tag 1:1")]
#[case("<b ", "unfinished_tag 1:1")]
#[case("<b x", "unfinished_tag 1:1")]
#[case("<b x=", "unfinished_tag 1:1")]
#[case("<b x=y", "unfinished_tag 1:1")]
#[case("<b x='y'", "unfinished_tag 1:1")]
#[case("<b>a</b", "unfinished_tag 1:5")]
#[case("<b>a</b x>", "unfinished_tag 1:5")]
#[case("🦉\r\n\n <b>a", "unclosed_tag 3:2")]
#[case("<b>a<i>b", "unclosed_tag 1:5")]
#[case("a</b>", "unexpected_end 1:2")]
#[case("</", "unexpected_end 1:1")]
#[case("<b>🦉ы<i>a</b></i>", "mismatched_end 1:10")]
#[case("<b>a</жирный>", "mismatched_end 1:5")]
#[case("<b =x>a</b>", "bad_attribute 1:4")]
#[case("<b /x>a</b>", "bad_attribute 1:4")]
#[case("<b x\"y\">a</b>", "bad_attribute 1:5")]
#[case("<a href=https://filin.example>a</a>", "unquoted_value 1:9")]
#[case("<a href=“https://filin.example”>a</a>", "unquoted_value 1:9")]
#[case("<a href=\"https://filin.example>a</a>", "unclosed_quote 1:9")]
#[case("a <span>b</span>", "bad_span 1:3")]
#[case("<span class=x>b</span>", "bad_span 1:1")]
#[case("<span CLASS='tg-spoiler'>b</span>", "bad_span 1:1")]
#[case("<tg-emoji>🦉</tg-emoji>", "bad_emoji 1:1")]
#[case("<tg-emoji emoji-id='05'>🦉</tg-emoji>", "bad_emoji 1:1")]
#[case("<tg-emoji emoji-id='0'>🦉</tg-emoji>", "bad_emoji 1:1")]
#[case("a <a href='javascript:alert(1)'>b</a>", "bad_link 1:11")]
#[case("a <a>b</a>", "bad_link 1:3")]
#[case("<a HREF='https://filin.example'>b</a>", "bad_link 1:1")]
#[case("<a href='tg://a'>b<a href='tg://a'>c</a></a>", "nested_link 1:19")]
#[case(
    "<blockquote><b><blockquote>a</blockquote></b></blockquote>",
    "nested_quote 1:16"
)]
#[case("ы&#xD83D;&#xDE00;", "bad_reference 1:2")]
#[case("<b x='&#57311'>a</b>", "bad_reference 1:7")]
#[case("ы\n\0", "bad_character 2:1")]
fn broken(#[case] html: &str, #[case] expected: &str) {
    let error = Markup::parse(html).unwrap_err();
    let code = error.problem.code();
    assert_eq!(format!("{code} {}:{}", error.line, error.column), expected);
    assert!(Refusal::from(error).args().len() >= 3);
}

#[rstest]
#[case("https://filin.example", true)]
#[case("HTTP://1.2.3.4:80/?q#f", true)]
#[case("https://[::1]/", true)]
#[case("https://кальян.рф/меню", true)]
#[case("tg://resolve?domain=filin", true)]
#[case("mailto:owl@filin.example", true)]
#[case("tel:+79991234567", true)]
#[case("", false)]
#[case("filin.example", false)]
#[case("//filin.example", false)]
#[case("https:filin.example", false)]
#[case("https:///filin.example", false)]
#[case("https://localhost/", false)]
#[case("https://", false)]
#[case("https://filin.example/a b", false)]
#[case(" https://filin.example", false)]
#[case("ftp://filin.example", false)]
#[case("data:text/html,a", false)]
#[case("tg:", false)]
#[case("mailto:", false)]
#[case("tel:", false)]
fn links(#[case] address: &str, #[case] leads: bool) {
    assert_eq!(link::leads(address), leads);
    let html = format!("<a href=\"{address}\">a</a>");
    assert_eq!(Markup::parse(&html).is_ok(), leads);
}

#[test]
fn names_are_short_and_visible() {
    let tag = |html: &str| Markup::parse(html).unwrap_err().problem.args()[1].1.clone();
    assert_eq!(tag("<Br>"), "Br");
    assert_eq!(
        tag(&format!("<{}>", "x".repeat(5000))),
        "xxxxxxxxxxxxxxxxxxxx..."
    );
    assert_eq!(tag("</b\u{202E}ы>"), "b...");
}

#[test]
fn a_hundred_tags_and_no_more() {
    assert!(Markup::parse(&"<b>a</b>".repeat(100)).is_ok());
    let error = Markup::parse(&format!("{}\n<i>a</i>", "<b>a</b>".repeat(100))).unwrap_err();
    assert_eq!(error.problem, Problem::TooManyTags { max: 100 });
    assert_eq!((error.line, error.column), (2, 1));
}

#[test]
fn telegram_counts_what_is_left_in_utf16() {
    let length = |html: &str| Markup::parse(html).unwrap().length();
    assert_eq!(length(" <b> 🦉ы </b>\n"), 3);
    assert_eq!(length("&lt;&#x1F989;"), 3);
    assert_eq!(length(&"🦉".repeat(2048)), 4096);
    assert_eq!(length(" \n "), 0);
}

#[rstest]
#[case("", true)]
#[case(" <b>\n</b>&#32;", true)]
#[case("&#8203;\u{2800}", true)]
#[case("<i>.</i>", false)]
fn what_nobody_sees_is_empty(#[case] html: &str, #[case] empty: bool) {
    assert_eq!(Markup::parse(html).unwrap().is_empty(), empty);
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

proptest! {
    #[test]
    fn nothing_panics(html in any::<String>()) {
        let _ = Markup::parse(&html);
    }

    #[test]
    fn the_place_is_in_the_text(html in "[<>/&;#x =\"'abi\nы🦉\0]{0,40}") {
        match Markup::parse(&html) {
            Ok(markup) => prop_assert_eq!(
                markup.length(),
                markup.plain().trim().encode_utf16().count()
            ),
            Err(error) => {
                let line = html.split('\n').nth(error.line - 1);
                prop_assert!(line.is_some_and(|line| line.chars().count() >= error.column));
            }
        }
    }

    #[test]
    fn what_is_escaped_comes_back(text in "[^\0]*") {
        let markup = Markup::parse(&escaped(&text)).unwrap();
        prop_assert_eq!(markup.plain(), &text);
        prop_assert_eq!(markup.length(), text.trim().encode_utf16().count());
    }

    #[test]
    fn tags_are_not_counted(text in "[^\0]*", tag in "b|I|u|s|code|pre|blockquote|tg-spoiler") {
        let html = format!("<{tag}>{}</{tag}>", escaped(&text));
        let markup = Markup::parse(&html).unwrap();
        prop_assert_eq!(markup.plain(), &text);
        // Line ends before it move the place, nothing else does.
        let error = Markup::parse(&format!("{}<{tag}>", escaped(&text))).unwrap_err();
        prop_assert_eq!(error.line, text.matches('\n').count() + 1);
    }
}
