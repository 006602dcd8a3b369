//! Telegram's rules of HTML are written down twice: here, and in the core's check of what managers
//! write. Neither knows the other, so that what both say is worth believing.

use filin_core::domain::markup::Markup as Checked;
use proptest::prelude::*;

use super::Markup;

/// Who takes a text: `+` the core and Telegram, `-` neither, `!` Telegram alone, which then drops
/// what the author meant.
const TEXTS: &[(char, &str)] = &[
    ('+', ""),
    ('+', "Привет 🦉"),
    ('+', " \n a > b \n "),
    ('+', "<b>a</b><strong>b</strong><i>c</i><em>d</em>"),
    (
        '+',
        "<u>a</u><ins>b</ins><s>c</s><strike>d</strike><del>e</del>",
    ),
    ('+', "<B>a</b><sTrOnG>b</STRONG>"),
    ('+', "<b>a<i>b<u>c</u></i></b>"),
    ('+', "<b><i>a</></>"),
    ('+', "<b \n>a</b \n>"),
    (
        '+',
        "<span class='tg-spoiler'>a</span><tg-spoiler>b</tg-spoiler>",
    ),
    ('+', "<span class = TG-SPOILER >a</span>"),
    ('+', "<span class='tg-spoiler' class='x'>a</span>"),
    (
        '+',
        "<pre>a</pre><code>b</code><pre><code class='language-c'>c</code></pre>",
    ),
    (
        '+',
        "<blockquote>a</blockquote><blockquote expandable>b</blockquote>",
    ),
    (
        '+',
        "<blockquote cite=\"\" a b1 expandable=false>a</blockquote>",
    ),
    ('+', "<tg-emoji emoji-id = \"12345\">🦉</tg-emoji>"),
    ('+', "<a href=\"https://filin.example/?a=1&amp;b=2\">a</a>"),
    ('+', "<a x href='tg://user?id=1'y=z>a</a>"),
    ('+', "<a>https://filin.example</a>"),
    ('+', "<i aba  =  190azAz-.   >a</i>"),
    ('+', "<i aba = '&lt;&gt;&quot;'>a</i>"),
    ('+', "&ge;&lt;&gt;&amp;&quot;&laquo;&raquo;&#12345678;"),
    ('+', "🏟&lt🏟&#65🏟&gt3&amp"),
    ('+', "&ltfoo; &LT; &Or; & && &; &# &#; &#x &#x; &#X41;"),
    ('+', "&#0; &#1114110; &#1114111; &#x10FFFE;"),
    ('+', "&#0000065; &#00000065; &#x000041; &#x0000041;"),
    ('+', "a\u{B}\u{C}\u{A0}b\r\n<b\u{B}>c</b>"),
    ('-', "2 < 3"),
    ('-', "<"),
    ('-', "<>"),
    ('-', "</>"),
    ('-', "</"),
    ('-', "<<b>a</b>"),
    ('-', "<жирный>a</жирный>"),
    ('-', "<p>a</p>"),
    ('-', "a<br>b"),
    ('-', "a<b/>b"),
    ('-', "<!-- a -->"),
    ('-', "<b"),
    ('-', "<b "),
    ('-', "<b a"),
    ('-', "<b a="),
    ('-', "<b a=b"),
    ('-', "<b a='b"),
    ('-', "<b a='b'"),
    ('-', "<b\u{C}>c</b>"),
    ('-', "<b>a"),
    ('-', "<b>a<i>b</i>"),
    ('-', "a</b>"),
    ('-', "<b>a</i>"),
    ('-', "<b>a<i>b</b></i>"),
    ('-', "<b>a</b"),
    ('-', "<b>a</b x>"),
    ('-', "<b></b></"),
    ('-', "<b =a>c</b>"),
    ('-', "<b /a>c</b>"),
    ('-', "<b a\"b\">c</b>"),
    ('-', "<b a=b,c>d</b>"),
    ('-', "<a href=https://filin.example>a</a>"),
    ('-', "<a href=“https://filin.example”>a</a>"),
    ('-', "<span>a</span>"),
    ('-', "<span class=\"spoiler\">a</span>"),
    ('-', "<span CLASS=\"tg-spoiler\">a</span>"),
    ('-', "<tg-emoji>🦉</tg-emoji>"),
    ('-', "<tg-emoji emoji-id='0'>🦉</tg-emoji>"),
    ('-', "<tg-emoji emoji-id='+5'>🦉</tg-emoji>"),
    ('-', "<tg-emoji emoji-id='owl'>🦉</tg-emoji>"),
    ('-', "&#57311;"),
    ('-', "&#xDFDF"),
    ('-', "&#xD83D;&#xDE00;"),
    ('-', "a\0b"),
    ('!', "<a>a</a>"),
    ('!', "<a href='javascript:alert(1)'>a</a>"),
    ('!', "<a href='/menu'>a</a>"),
    ('!', "<a HREF='https://filin.example'>a</a>"),
    ('!', "<a href='tg://a'>b<a href='tg://a'>c</a></a>"),
    ('!', "<blockquote>a<blockquote>b</blockquote></blockquote>"),
];

fn telegram(text: &str) -> Option<Markup> {
    Markup::read(text, Some("HTML")).ok()
}

/// What both make of a text; it fails where they differ and should not.
fn compared(text: &str) -> char {
    match (Checked::parse(text), telegram(text)) {
        (Ok(ours), Some(theirs)) => {
            assert_eq!(ours.plain().trim(), theirs.plain, "{text:?}");
            assert_eq!(ours.length(), theirs.length(), "{text:?}");
            '+'
        }
        (Ok(_), None) => panic!("only the core takes {text:?}"),
        (Err(_), None) => '-',
        (Err(error), Some(_)) => {
            let dropped = ["bad_link", "nested_link", "nested_quote"];
            assert!(dropped.contains(&error.problem.code()), "{text:?}: {error}");
            '!'
        }
    }
}

#[test]
fn the_core_takes_what_telegram_takes() {
    for (taken, text) in TEXTS {
        assert_eq!(compared(text), *taken, "{text:?}");
    }
    for (count, taken) in [(100, '+'), (101, '-')] {
        assert_eq!(compared(&"<b>a</b>".repeat(count)), taken);
    }
}

/// Pieces of which texts are made that are often right, and wrong in many ways.
const PIECES: &[&str] = &[
    "<b>",
    "</b>",
    "<i>",
    "</i>",
    "</>",
    "<B >",
    "<code>",
    "</code>",
    "<blockquote",
    " expandable",
    "</blockquote>",
    "<a href=",
    "\"https://filin.example\"",
    "'",
    "\"",
    "</a>",
    "<a>",
    "<span class=",
    "tg-spoiler",
    "</span>",
    "<tg-emoji emoji-id=",
    "5",
    "</tg-emoji>",
    ">",
    "<",
    "/",
    "=",
    " ",
    "\n",
    "\u{B}",
    "\u{C}",
    "&",
    "&amp",
    "&lt;",
    "&#",
    "x",
    "41",
    ";",
    "&#xD83D;",
    "&#128512;",
    "🦉",
    "ы",
    "a",
];

fn pieces() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(PIECES);
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

/// Tags that are closed as they should be, around anything.
fn nested() -> impl Strategy<Value = String> {
    pieces().prop_recursive(4, 16, 3, |inner| {
        let tag = prop::sample::select(&["b", "i", "pre", "tg-spoiler", "blockquote", "U"][..]);
        (tag, prop::collection::vec(inner, 1..3))
            .prop_map(|(tag, inner)| format!("<{tag}>{}</{tag}>", inner.concat()))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn they_agree_on_pieces(text in pieces()) {
        compared(&text);
    }

    #[test]
    fn they_agree_on_nested_tags(text in nested()) {
        compared(&text);
    }

    #[test]
    fn they_agree_on_references(text in "(&(#x?)?[0-9a-fDFltgmp]{0,9};?| |<b x=\"|\">|</b>){0,6}") {
        compared(&text);
    }

    #[test]
    fn they_agree_on_anything(text in any::<String>()) {
        compared(&text);
    }
}
