//! The charts of messages and profiles.

use super::parts::{area_name, limit_text};
use super::{Chart, Facts, Line, Message, Say};
use crate::catalog::{Direction, Goal, Indicator, Scale as Unit};
use crate::chart::outcome::{axis_unit, scale, target, tone};
use crate::chart::{
    Bullet, BulletForm, Drawing, Ranked, RankedRow, Reading, Target, Tone, Trend, TrendPoint, bullet as draw_bullet,
    ranked as draw_ranked, trend as draw_trend,
};
use crate::figures::{AreaId, AreaKind, Period, Workspace};
use crate::locale::{PeriodText, ReportText, fill};
use crate::measure::{Fixed, Outcome, Sheet, Verdict, outcome};
use crate::speak::{held_text, period_name, value_text, verdict_word};

/// Most areas in the ranks of a message.
const MOST_RANKED: usize = 40;
/// Years in a trend of years, at most and at least; below that the months of the year are shown.
const YEARS: (usize, usize) = (10, 4);

/// The target or the reference range as positions, and in words; none beside a part of a year.
fn aim(say: Say<'_>, line: &Line<'_>) -> (Option<Target>, String) {
    let (lang, text, now) = (say.lang(), ReportText::of(say.lang()), &line.now);
    if now.verdict == Verdict::PartYear || (now.target.is_some() && now.goal.is_none()) {
        return (None, String::new());
    }
    let goal = now.goal.map(|(goal, _)| goal);
    let words = match goal {
        Some(_) => fill(text.chart_target, &[("goal", &held_text(lang, say.facts.workspace, line.it, now))]),
        None => match line.it.reference.as_ref() {
            Some(it) => {
                let range = Goal::Within(it.low, it.high);
                fill(text.chart_reference, &[("goal", &limit_text(lang, &say.facts.workspace.catalog, line.it, range))])
            }
            None => String::new(),
        },
    };
    (target(line.it, goal), words)
}

/// A verdict's tone; what is not judged yet has no shape.
fn tone_of(verdict: Verdict) -> Tone {
    if verdict == Verdict::PartYear { Tone::Plain } else { tone(verdict) }
}

impl Say<'_> {
    /// The chart that shows a message, `width` CSS pixels wide; `height` is for trends. `None` for words and tables, and
    /// where there is nothing to draw.
    #[must_use]
    pub fn draw(self, message: &Message, width: u32, height: u32) -> Option<Drawing> {
        let line = self.facts.line(self.facts.area, message.indicator?)?;
        match message.chart {
            Chart::Bullet => self.bullet(&line, width),
            Chart::Ranked => self.ranked(&line, width, MOST_RANKED),
            Chart::Trend => self.trend(&line, width, height),
            Chart::Words | Chart::Table => None,
        }
    }

    fn number(self, it: &Indicator, of: &Outcome) -> String {
        value_text(self.lang(), &self.facts.workspace.catalog, it, of.value)
    }

    /// The value against its target, the year before and the area above. `None` for a yes or no, or without a value.
    #[must_use]
    pub fn bullet(self, line: &Line<'_>, width: u32) -> Option<Drawing> {
        let value = line.now.value.ok().filter(|_| line.it.scale != Unit::YesNo)?;
        let (text, workspace) = (ReportText::of(self.lang()), self.facts.workspace);
        let above = workspace.areas.get(self.facts.area).and_then(|it| it.parent);
        let parent = above.and_then(|it| self.facts.outcome(it, line.id));
        let named = |of: Option<&Outcome>, name: &str| {
            let of = of?;
            let at = of.value.ok()?.to_f64();
            Some((at, fill(text.chart_named, &[("name", name), ("value", &self.number(line.it, of))])))
        };
        let now = period_name(self.lang(), workspace.calendar, self.facts.period);
        let own = fill(text.chart_named, &[("name", &now), ("value", &self.number(line.it, &line.now))]);
        let earlier = period_name(self.lang(), workspace.calendar, self.facts.period.year_before());
        let before = named(line.before.as_ref(), &earlier);
        let parent = named(parent.as_ref(), &above.map(|it| area_name(self.lang(), workspace, it)).unwrap_or_default());
        let (target, target_text) = aim(self, line);
        let chart = Bullet {
            label: &fill(text.chart_label, &[("name", line.it.names.get(self.lang())), ("says", &own)]),
            value: Some(Reading { at: value.to_f64(), text: &own }),
            target,
            target_text: &target_text,
            near: Fixed::new(i128::from(line.it.near), line.it.decimals).to_f64(),
            last_year: before.as_ref().map(|(at, text)| Reading { at: *at, text }),
            parent: parent.as_ref().map(|(at, text)| Reading { at: *at, text }),
            tone: tone_of(line.now.verdict),
            scale: scale(line.it, axis_unit(line.it)),
        };
        Some(draw_bullet(&chart, BulletForm::Large { width }))
    }

    /// The areas in it by an indicator, the good end first; of more than `most` those at the other end only. `None` for
    /// a yes or no, with fewer than two values, and for the sex ratio of villages, which chance alone would rank.
    #[must_use]
    pub fn ranked(self, line: &Line<'_>, width: u32, most: usize) -> Option<Drawing> {
        let all = ranked(self.facts, line)?;
        let shown = all.get(all.len().saturating_sub(most)..).unwrap_or_default();
        let lang = self.lang();
        let texts: Vec<[String; 3]> = shown
            .iter()
            .map(|it| {
                let name = area_name(lang, self.facts.workspace, it.area);
                let value = it.value.map(Fixed::grouped).unwrap_or_default();
                let named =
                    fill(ReportText::of(lang).chart_named, &[("name", &name), ("value", &self.number(line.it, it))]);
                let title = format!("{named} · {}", verdict_word(lang, it.verdict));
                [name, value, title]
            })
            .collect();
        let rows: Vec<RankedRow<'_>> = shown
            .iter()
            .zip(&texts)
            .map(|(it, [name, text, title])| RankedRow {
                name,
                value: it.value.ok().map(Fixed::to_f64),
                text,
                title,
                tone: tone_of(it.verdict),
                interval: None,
                chosen: false,
            })
            .collect();
        let (target, target_text) = aim(self, line);
        let chart = Ranked {
            label: line.it.names.get(lang),
            rows: &rows,
            target,
            target_text: &target_text,
            shown: None,
            scale: scale(line.it, axis_unit(line.it)),
        };
        Some(draw_ranked(&chart, width))
    }

    /// The indicator over time: over the years where there are some, else month by month to date beside the year before.
    #[must_use]
    pub fn trend(self, line: &Line<'_>, width: u32, height: u32) -> Option<Drawing> {
        if line.it.scale == Unit::YesNo {
            return None;
        }
        let (workspace, text) = (self.facts.workspace, ReportText::of(self.lang()));
        let of = |period: Period| one(workspace, period, line, self.facts);
        let years = (0..YEARS.0).map_while(|back| {
            let back = i32::try_from(back).ok()?;
            of(self.facts.period.shift(-12 * back)).filter(|it| it.1.value.is_ok())
        });
        let mut points: Vec<(Period, Outcome, Option<Outcome>)> = years.map(|(at, it)| (at, it, None)).collect();
        points.reverse();
        let year = workspace.calendar.year(self.facts.year());
        let to_date = self.facts.period.start == year.start && (2..=12).contains(&self.facts.period.months);
        let by_month = points.len() < YEARS.1 && to_date;
        if by_month {
            let months = (1..=self.facts.period.months).map(|months| Period { months, ..year });
            points =
                months.filter_map(|it| Some((it, of(it)?.1, of(it.year_before()).map(|(_, before)| before)))).collect();
        }
        if points.iter().filter(|(_, it, _)| it.value.is_ok()).count() < 2 {
            return None;
        }
        let names = PeriodText::month_names(self.lang());
        let texts: Vec<[String; 3]> = points
            .iter()
            .map(|(at, it, _)| {
                let month = usize::try_from(at.last().month() - 1).ok().and_then(|it| names.get(it));
                let short = match by_month {
                    true => month.map(|it| (*it).to_owned()).unwrap_or_default(),
                    false => workspace.calendar.year_of(at.start).to_string(),
                };
                let name = period_name(self.lang(), workspace.calendar, *at);
                let title = fill(text.chart_named, &[("name", &name), ("value", &self.number(line.it, it))]);
                [short, it.value.map(Fixed::grouped).unwrap_or_default(), title]
            })
            .collect();
        let drawn: Vec<TrendPoint<'_>> = points
            .iter()
            .zip(&texts)
            .map(|((_, it, before), [period, text, title])| TrendPoint {
                period,
                value: it.value.ok().map(Fixed::to_f64),
                text,
                title,
                // A full year's target says nothing of its first months.
                target: None,
                other: before.and_then(|it| it.value.ok()).map(Fixed::to_f64),
            })
            .collect();
        let other = if by_month { text.chart_before } else { "" };
        let scale = scale(line.it, axis_unit(line.it));
        let chart =
            Trend { label: line.it.names.get(self.lang()), points: &drawn, target_text: "", other_text: other, scale };
        Some(draw_trend(&chart, width, height))
    }
}

/// One indicator of the area in another period.
fn one(workspace: &Workspace, period: Period, line: &Line<'_>, facts: &Facts<'_>) -> Option<(Period, Outcome)> {
    let sheet = Sheet::branch(workspace, period, facts.area, Some(line.id));
    Some((period, outcome(workspace, &sheet, facts.area, line.id)?))
}

/// The children's outcomes with a value, the good end first. `None` where ranks would say nothing.
#[must_use]
pub(super) fn ranked(facts: &Facts<'_>, line: &Line<'_>) -> Option<Vec<Outcome>> {
    let is_village = |it: &AreaId| facts.workspace.areas.get(*it).is_some_and(|it| it.kind == AreaKind::Village);
    let by_chance = line.it.scale == Unit::Per100 && facts.children().iter().any(is_village);
    if by_chance || line.it.scale == Unit::YesNo {
        return None;
    }
    let all = facts.children().iter().filter_map(|it| facts.outcome(*it, line.id));
    let mut all: Vec<Outcome> = all.filter(|it| it.value.is_ok()).collect();
    let down = way_of(line) != Direction::AtMost;
    all.sort_by_key(|it| it.value.map(|it| if down { -it.units } else { it.units }).unwrap_or_default());
    (all.len() > 1).then_some(all)
}

/// Which side of an indicator is good: by its target, else by its pack.
pub(super) fn way_of(line: &Line<'_>) -> Direction {
    line.now.goal.map_or(line.it.direction, |(goal, _)| Goal::direction(goal))
}
