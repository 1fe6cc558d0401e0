use super::{View, find, view};
use crate::figures::{Period, Workspace, sample};
use crate::locale::Lang;
use crate::measure::Sheet;
use std::sync::Arc;

fn of(workspace: &Workspace, lang: Lang, area: &str, period: &str, code: &str) -> View {
    let area = if area.is_empty() { workspace.areas.roots().next() } else { workspace.areas.by_code(area) };
    let sheets = |period| Some(Arc::new(Sheet::new(workspace, period)));
    let id = find(workspace, code).unwrap();
    view(workspace, lang, &sheets, (area.unwrap(), Period::parse(period).unwrap(), id)).unwrap()
}

#[test]
fn dump() {
    let it = sample("s");
    for (lang, area, period, code) in [
        (Lang::Hans, "", "2005-10+12", "crude_birth_rate"),
        (Lang::Hant, "", "2005-10+12", "sex_ratio_at_birth"),
        (Lang::En, "", "2005-10+12", "funding_in_place"),
        (Lang::En, "", "2005-10+12", "malignant_cases"),
        (Lang::En, "", "2006-02", "check_attendance_rate"),
    ] {
        let view = of(&it, lang, area, period, code);
        println!("== {} {:?} {} {:?} {:?} {}", view.name, view.value, view.unit, view.sentences, view.warnings, view.coverage);
        for step in &view.steps {
            println!("{} | {} | {:?}", step.title, step.plain(), step.notes);
        }
        for plot in view.ranked.iter().map(|it| &it.plot)).chain(view.bullet.iter().map(|it| &it.plot)) {
            println!("~ {} ({}) {}", plot.title, plot.hint, plot.says);
        }
        println!("{:?}", view.definition);
    }
}
