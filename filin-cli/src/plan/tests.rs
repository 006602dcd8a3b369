use super::*;

fn mark(number: i64, x: i64, y: i64, w: i64, h: i64) -> Mark {
    Mark {
        place: Place {
            x,
            y,
            w,
            h,
            turn: 0,
        },
        shape: Shape::Rect,
        lines: vec![format!("{number} С"), "2–4".into()],
        tone: Tone::Good,
        picked: false,
    }
}

fn text(lines: &[Vec<Span>]) -> String {
    lines
        .iter()
        .map(|line| {
            line.iter()
                .map(|(text, _)| text.as_str())
                .collect::<String>()
                + "\n"
        })
        .collect()
}

#[test]
fn two_tables_side_by_side() {
    let marks = [mark(1, 100, 100, 300, 500), mark(2, 600, 100, 300, 500)];
    let drawn = text(&draw(&marks, 30, Some(8)));
    assert_eq!(
        drawn,
        concat!(
            "   ┌───────┐      ┌───────┐\n",
            "   │  1 С  │      │  2 С  │\n",
            "   │  2–4  │      │  2–4  │\n",
            "   └───────┘      └───────┘\n",
        )
    );
}

#[test]
fn nothing_leaves_the_canvas_however_small() {
    for width in [1, 5, 20, 79, 120] {
        let marks: Vec<Mark> = (0..40)
            .map(|n| mark(n + 960, n % 8 * 125, n / 8 * 200, 20, 20))
            .collect();
        let lines = draw(&marks, width, None);
        assert!(lines.len() <= DEEPEST);
        for line in text(&lines).lines() {
            assert!(line.width() <= width, "{width}: {line}");
        }
    }
}

#[test]
fn tables_that_would_cover_each_other_stand_in_rows() {
    let marks: Vec<Mark> = (1..=12)
        .map(|n| mark(n, (n - 1) % 4 * 250, (n - 1) / 4 * 300, 200, 200))
        .collect();
    // There is room: the plan itself, three rows of four with air between them.
    assert!(!any_covered(&lay(&marks, 80, Some(20))));
    assert_eq!(
        lay(&marks, 80, Some(20))[5].top,
        lay(&marks, 80, Some(20))[4].top
    );
    // There is not: tiles, each in sight, none over another.
    for (width, height) in [(33, 9), (20, 9), (33, 4), (60, 3)] {
        let areas = lay(&marks, width, Some(height));
        assert!(!any_covered(&areas), "{width}×{height}");
        let text = text(&draw(&marks, width, Some(height)));
        assert!(text.lines().count() <= height);
        for n in 1..=12 {
            assert!(
                text.contains(&format!("{n} С")),
                "{n} on {width}×{height}: {text}"
            );
        }
    }
}

#[test]
fn where_even_lines_are_too_many_the_picked_one_is_in_sight() {
    let mut marks: Vec<Mark> = (1..=200).map(|n| mark(n, 0, 0, 100, 100)).collect();
    for picked in [0, 99, 199] {
        for (at, mark) in marks.iter_mut().enumerate() {
            mark.picked = at == picked;
        }
        let text = text(&draw(&marks, 30, Some(5)));
        assert_eq!(text.lines().count(), 5);
        let marked = format!("[{} С]", picked + 1);
        assert!(
            text.replace("[ ", "[").replace(" ]", "]").contains(&marked),
            "{text}"
        );
    }
}

#[test]
fn places_off_the_plan_do_no_harm() {
    let lines = draw(&[mark(1, -500, 5000, 9000, 0)], 40, None);
    assert!(text(&lines).contains("1 С"));
}

#[test]
fn a_table_on_its_side() {
    assert_eq!(
        turned(Place {
            x: 100,
            y: 100,
            w: 300,
            h: 100,
            turn: 90
        }),
        (200, 0, 100, 300)
    );
    assert_eq!(
        turned(Place {
            x: 100,
            y: 100,
            w: 300,
            h: 100,
            turn: 180
        }),
        (100, 100, 300, 100)
    );
    assert_eq!(
        turned(Place {
            x: 100,
            y: 100,
            w: 300,
            h: 100,
            turn: 270
        }),
        (200, 0, 100, 300)
    );
}

#[test]
fn one_wide_line_takes_no_line_from_other_tables() {
    let evening = |first: &str| {
        let mut marks: Vec<Mark> = (1..=12).map(|n| mark(n, 0, 0, 100, 100)).collect();
        for (at, mark) in marks.iter_mut().enumerate() {
            let time = if at == 0 { first } else { "21:00" };
            mark.lines.insert(1, time.into());
        }
        marks
    };
    for (width, height) in [(42, 12), (42, 15), (30, 16), (51, 12)] {
        let (free, seated) = (evening("20:00"), evening("→19:48"));
        let size = Some(height);
        assert_eq!(lay(&seated, width, size), lay(&free, width, size));
        let drawn = text(&draw(&seated, width, size));
        let before = text(&draw(&free, width, size));
        assert_eq!(drawn.contains("19:48"), before.contains("20:00"), "{drawn}");
        assert_eq!(
            drawn.matches("21:00").count(),
            before.matches("21:00").count()
        );
    }
    // Where there is room for it, the arrow stays; and a line that has none leaves no gap.
    let mut wide = mark(1, 0, 0, 1000, 1000);
    wide.lines = vec!["1 Г".into(), "→19:48".into(), "2–4".into()];
    assert!(text(&draw(&[wide], 40, Some(10))).contains("→19:48"));
    assert_eq!(within("→19:48", 5), Some("19:48"));
    assert_eq!(within("→19:48", 4), None);
}
