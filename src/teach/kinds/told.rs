//! Whether an exercise tells its own answer.

use crate::teach::exercise::{Exercise, Task};

/// The exercise, unless a number in its question or hints prints like the answer: then another seed is taken.
///
/// The texts of the three languages hold the same digits, so that this draws alike in each of them.
pub(super) fn unless_told(it: Exercise) -> Option<Exercise> {
    let Task::Number(task) = &it.task else { return Some(it) };
    let answer = task.answer.round(task.decimals)?.grouped();
    let told = tells(it.question.as_str(), &answer) || it.hints.iter().any(|it| tells(it, &answer));
    (!told).then_some(it)
}

/// Whether a number stands in a text by itself. What stands in a tag, such as the places of a chart, is not read.
fn tells(markup: &str, number: &str) -> bool {
    let digit = |it: char| it.is_ascii_digit() || it == ',' || it == '.';
    markup.split('<').enumerate().any(|(at, part)| {
        let text = if at == 0 { part } else { part.split_once('>').map_or(part, |it| it.1) };
        text.split(|it| !digit(it)).any(|it| it.trim_end_matches([',', '.']) == number)
    })
}

#[cfg(test)]
mod tests {
    use super::tells;

    #[track_caller]
    fn check(markup: &str, number: &str, want: bool) {
        assert_eq!(tells(markup, number), want, "{number} in {markup}");
    }

    #[test]
    fn only_a_whole_number_that_is_read_tells() {
        check("Births: 1,623. Five.", "1,623", true);
        check("Births: 1,623.", "623", false);
        check("满5次的产妇", "5", true);
        check("<p>Value 0.54%</p>", "0.5", false);
        check("<line x=\"5\"/><td>7</td>", "5", false);
        check("<line x=\"5\"/><td>7</td>", "7", true);
    }
}
