//! The fields of one scoring: what is scored, what it is set against, by which rule.

use super::form::Maker;
use super::kinds::{kind, target_kind};
use crate::figures::Workspace;
use crate::locale::AssessScoreText;
use crate::scene::Html;

/// What is offered to choose from, as codes with names.
pub(super) struct Known {
    indicators: Vec<(String, String)>,
    pub(super) items: Vec<(String, String)>,
}

impl Known {
    pub(super) fn of(workspace: &Workspace, make: Maker<'_>) -> Self {
        let catalog = &workspace.catalog;
        let name = |code: &str, names: &crate::catalog::Names| (code.to_owned(), names.get(make.lang).to_owned());
        Self {
            indicators: catalog.indicators().map(|(_, it)| name(&it.code, &it.names)).collect(),
            items: catalog.items().iter().map(|it| name(&it.code, &it.names)).collect(),
        }
    }
}

fn refs(all: &[(String, String)]) -> Vec<(&str, &str)> {
    all.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect()
}

impl Maker<'_> {
    fn row(self, inner: &Html) -> Html {
        Html::new().within("div", "fields", inner)
    }

    /// A number that people enter: its names, unit and decimals.
    fn entry(self, pointer: &str) -> Html {
        let words = self.words();
        self.names(&format!("{pointer}/names"), words.entry_name)
            .and(&self.names(&format!("{pointer}/unit"), words.entry_unit))
            .and(&self.row(&self.field(&format!("{pointer}/decimals"), self.room().decimals)))
    }

    /// What is scored.
    pub(super) fn what(self, pointer: &str, known: &Known) -> Html {
        let words = self.words();
        let now = kind(self.draft.pointer(pointer)).to_owned();
        let mut kinds = vec![
            ("indicator", words.what_indicator),
            ("item", words.what_item),
            ("entered", words.what_entered),
            ("spot", words.what_spot),
            ("open-items", words.what_open_items),
        ];
        // A veto cannot stand on marks: they are points, and points have no limit to miss.
        if !pointer.starts_with("/vetoes/") {
            kinds.push(("marked", words.what_marked));
        }
        let mut row = self.kind("what", pointer, words.what, &kinds, &now);
        let mut more = Html::new();
        match now.as_str() {
            "indicator" => {
                row = row.and(&self.choice(
                    &format!("{pointer}/indicator"),
                    words.what_indicator,
                    &refs(&known.indicators),
                ));
            }
            "item" => row = row.and(&self.choice(&format!("{pointer}/item"), words.item, &refs(&known.items))),
            "open-items" => {
                let ways = [("all", words.items_all), ("overdue", words.items_overdue)];
                row = row.and(&self.choice(&format!("{pointer}/open-items"), words.which_items, &ways));
            }
            "entered" => more = self.entry(&format!("{pointer}/entered")),
            _ => {}
        }
        self.row(&row).and(&more)
    }

    fn side(self, pointer: &str, own: bool) -> Html {
        let words = self.words();
        let mut ways = vec![("at-most", words.at_most), ("at-least", words.at_least), ("equal", words.equal)];
        if own {
            ways.insert(0, ("", words.side_own));
        }
        self.choice(pointer, words.side, &ways)
    }

    /// What it is set against. `none` is how nothing is called; empty where something has to be.
    pub(super) fn target(self, pointer: &str, what: &str, says: &str, none: &str) -> Html {
        let words = self.words();
        let now = target_kind(self.draft.pointer(pointer)).to_owned();
        let mut kinds = Vec::new();
        if !none.is_empty() {
            kinds.push(("none", none));
        }
        if what == "indicator" {
            kinds.push(("book", words.target_book));
        }
        kinds.extend([
            ("at-most", words.at_most),
            ("at-least", words.at_least),
            ("equal", words.equal),
            ("within", words.within),
            ("last-year", words.target_last_year),
            ("parent", words.target_parent),
            ("entered", words.target_entered),
        ]);
        let mut row = self.kind("target", pointer, says, &kinds, &now);
        let mut more = Html::new();
        match now.as_str() {
            "at-most" | "at-least" | "equal" => {
                row = row.and(&self.field(&format!("{pointer}/fixed/{now}"), words.limit))
            }
            "within" => {
                let limits = format!("{pointer}/fixed/within");
                row = row
                    .and(&self.field(&format!("{limits}/0"), self.room().limit_low))
                    .and(&self.field(&format!("{limits}/1"), self.room().limit_high));
            }
            "parent" | "last-year" => row = row.and(&self.side(&format!("{pointer}/{now}"), true)),
            "entered" => {
                row = row.and(&self.side(&format!("{pointer}/entered/1"), false));
                more = self.entry(&format!("{pointer}/entered/0"));
            }
            _ => {}
        }
        self.row(&row).and(&more)
    }

    fn steps(self, pointer: &str, what: &str) -> Html {
        let (words, room, score) = (self.words(), self.room(), AssessScoreText::of(self.lang));
        let ways =
            [("proportional", score.partial_proportional), ("down", score.partial_down), ("up", score.partial_up)];
        let row = self
            .field(&format!("{pointer}/per"), room.per)
            .and(&self.field(&format!("{pointer}/points"), room.per_points))
            .and(&self.choice(&format!("{pointer}/partial"), room.partial, &ways))
            .and(&self.field(&format!("{pointer}/first"), words.first))
            .and(&self.field(&format!("{pointer}/most"), words.most));
        self.row(&row).and(&self.target(&format!("{pointer}/from"), what, words.from, words.from_target))
    }

    fn pair(self, pointer: &str, says: &str) -> Html {
        let two = |at: usize, says: &str| self.bare(&format!("{pointer}/{at}"), says);
        let (a, b) = (format!("{says}: 1"), format!("{says}: 2"));
        let inner = Html::new().within("span", "", &super::super::text(says)).within(
            "span",
            "pair",
            &two(0, &a).text(" : ").and(&two(1, &b)),
        );
        Html::new().within("div", "field", &inner)
    }

    fn share(self, pointer: &str, says: &str) -> Html {
        let words = self.words();
        let now = kind(self.draft.pointer(pointer)).to_owned();
        let kinds = [("linear", words.share_linear), ("entered", words.share_entered)];
        let row = self.kind("share", pointer, says, &kinds, &now);
        if now == "entered" {
            return self.row(&row).and(&self.entry(&format!("{pointer}/entered")));
        }
        let row = row
            .and(&self.field(&format!("{pointer}/linear/0"), words.share_full))
            .and(&self.field(&format!("{pointer}/linear/1"), words.share_zero));
        self.row(&row)
    }

    /// By which rule.
    fn rule(self, pointer: &str, what: &str) -> Html {
        let words = self.words();
        let now = kind(self.draft.pointer(pointer)).to_owned();
        let kinds = [
            ("met", words.rule_met),
            ("band", words.rule_band),
            ("yes", words.rule_yes),
            ("deduct", words.rule_deduct),
            ("bonus", words.rule_bonus),
            ("per-case", words.rule_per_case),
            ("proportional", words.rule_proportional),
            ("level-progress", words.rule_split),
            ("marks", words.rule_marks),
            ("not-assessed", words.rule_none),
        ];
        let out = self.row(&self.kind("rule", pointer, words.rule, &kinds, &now));
        let at = |field: &str| format!("{pointer}/{now}/{field}");
        let more = match now.as_str() {
            "deduct" | "bonus" => self.steps(&format!("{pointer}/{now}"), what),
            "band" => {
                let row =
                    self.field(&at("0"), self.room().limit_low).and(&self.field(&at("1"), self.room().limit_high));
                self.row(&row).within("p", "small muted", &super::super::text(words.band_says))
            }
            "per-case" => {
                self.row(&self.field(&at("points"), self.room().case_points).and(&self.field(&at("free"), words.free)))
            }
            "level-progress" => {
                let row = self
                    .pair(&at("better"), words.better)
                    .and(&self.pair(&at("worse"), words.worse))
                    .and(&self.side(&at("side"), true));
                self.row(&row)
                    .and(&self.share(&at("level"), words.level))
                    .and(&self.share(&at("progress"), words.progress))
            }
            _ => Html::new(),
        };
        out.and(&more)
    }

    /// The whole of a scoring.
    pub(super) fn term(self, pointer: &str, known: &Known) -> Html {
        let (words, room) = (self.words(), self.room());
        let what = kind(self.draft.pointer(&format!("{pointer}/what"))).to_owned();
        let mut out = self.what(&format!("{pointer}/what"), known);
        if what != "marked" {
            out = out.and(&self.target(&format!("{pointer}/target"), &what, words.target, words.target_none));
        }
        if matches!(what.as_str(), "indicator" | "spot") {
            let ways = [("printed", room.basis_printed), ("exact", room.basis_exact)];
            out = out.and(&self.row(&self.choice(&format!("{pointer}/value"), room.basis, &ways)));
        }
        out.and(&self.rule(&format!("{pointer}/rule"), &what))
    }
}
