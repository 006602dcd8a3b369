//! Text in columns: how wide each column becomes, and where its lines break.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Between two parts of a sentence.
const DOT: &str = " · ";
/// Longer words than this may be broken; shorter ones stay whole.
const LONGEST_WORD: usize = 14;

/// A column's needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Need {
    /// As wide as its widest line.
    pub(super) natural: usize,
    /// As wide as its longest word.
    pub(super) least: usize,
}

/// What a column with these texts needs.
pub(super) fn need<'a>(texts: impl Iterator<Item = &'a str>) -> Need {
    texts.fold(
        Need {
            natural: 1,
            least: 1,
        },
        |need, text| {
            let words = text.split_whitespace().map(UnicodeWidthStr::width);
            let longest = words.max().unwrap_or_default().min(LONGEST_WORD);
            let widest = text.lines().map(UnicodeWidthStr::width).max();
            Need {
                natural: need.natural.max(widest.unwrap_or_default()),
                least: need.least.max(longest),
            }
        },
    )
}

/// Widths that add up to no more than `room`: the widest column gives way first, and none breaks
/// its words. None where that is not possible.
pub(super) fn widths(needs: &[Need], room: usize) -> Option<Vec<usize>> {
    let mut widths: Vec<usize> = needs.iter().map(|need| need.natural).collect();
    let mut over = widths.iter().sum::<usize>().saturating_sub(room);
    while over > 0 {
        let widest = widths
            .iter_mut()
            .zip(needs)
            .filter(|(width, need)| **width > need.least)
            .max_by_key(|(width, _)| **width);
        *widest?.0 -= 1;
        over -= 1;
    }
    Some(widths)
}

/// The text in lines of at most `width`, broken between words where possible.
pub(super) fn wrap(text: &str, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        if line.width() <= width {
            lines.push(line.to_owned());
            continue;
        }
        let mut current = String::new();
        for word in line.split_whitespace() {
            if !current.is_empty() && current.width() + 1 + word.width() > width {
                lines.push(std::mem::take(&mut current));
            }
            if !current.is_empty() {
                current.push(' ');
            }
            for c in word.chars() {
                if !current.is_empty() && current.width() + c.width().unwrap_or_default() > width {
                    lines.push(std::mem::take(&mut current));
                }
                current.push(c);
            }
        }
        lines.push(current);
    }
    lines.join("\n")
}

/// Parts with dots between them, in as many lines as they need: only a part that is longer than a
/// line is broken.
pub(super) fn packed(parts: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        match lines.last_mut() {
            Some(line) if line.width() + DOT.width() + part.width() <= width => {
                line.push_str(DOT);
                line.push_str(part);
            }
            _ => lines.extend(wrap(part, width).lines().map(str::to_owned)),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_stay_whole() {
        let parts = ["sent 1 of 2", "failed 1", "unsubscribed 0"].map(str::to_owned);
        let whole = vec![parts.join(DOT)];
        assert_eq!(packed(&parts, whole[0].width()), whole);
        assert_eq!(
            packed(&parts, 30),
            ["sent 1 of 2 · failed 1", "unsubscribed 0"]
        );
        assert_eq!(packed(&parts, 15), parts);
        assert_eq!(
            packed(&["у окна, пожалуйста".into()], 11),
            ["у окна,", "пожалуйста"]
        );
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(wrap("у окна, пожалуйста", 11), "у окна,\nпожалуйста");
        assert_eq!(wrap("один\nдва три", 5), "один\nдва\nтри");
        assert_eq!(wrap("абвгдежз", 3), "абв\nгде\nжз");
        assert_eq!(wrap("漢字漢字", 5), "漢字\n漢字");
        assert_eq!(wrap("", 5), "");
    }

    #[test]
    fn the_widest_column_gives_way_first() {
        let needs = [
            need(["12"].into_iter()),
            need(["+79990001122"].into_iter()),
            need(["many short words in here"].into_iter()),
        ];
        assert_eq!(widths(&needs, 100), Some(vec![2, 12, 24]));
        assert_eq!(widths(&needs, 30), Some(vec![2, 12, 16]));
        assert_eq!(widths(&needs, 19), Some(vec![2, 12, 5]));
        assert_eq!(widths(&needs, 18), None);
    }
}
