//! Small numbers: what a handful of events cannot say.

use super::Kind;
use super::kit::{Said, Working, choice, count, cut, decimal, less, number, points, rated, whole};
use crate::catalog::Scale;
use crate::figures::Calendar;
use crate::locale::{Lang, TeachKitText, TeachSmallText, TeachThemeText};
use crate::measure::Exact;
use crate::speak::period_name;
use crate::teach::address::Level;
use crate::teach::case::Case;
use crate::teach::exercise::{Exercise, NumberTask};
use crate::teach::html::Html;
use crate::teach::maker::Maker;
use crate::teach::mistake::Mistake;
use crate::teach::rng::Rng;
use crate::teach::skill::Skill;
use crate::teach::step::Role;
use crate::teach::theme::{self, Theme};
use crate::teach::unit::AnswerUnit;

pub(super) const KINDS: &[Kind] = &[
    Kind { code: "small_ratio", skill: Skill::Small, name: |it| text(it).ratio_name, make: small_ratio },
    Kind { code: "one_case", skill: Skill::Small, name: |it| text(it).one_name, make: one_case },
    Kind { code: "which_rank", skill: Skill::Small, name: |it| text(it).rank_name, make: which_rank },
    Kind { code: "pooled_years", skill: Skill::Small, name: |it| text(it).pooled_name, make: pooled_years },
];

const fn text(lang: Lang) -> &'static TeachSmallText {
    TeachSmallText::of(lang)
}

fn sex_ratio(boys: u32, girls: u32) -> Option<Exact> {
    whole(boys).times(100)?.over(whole(girls))
}

/// A few births whose ratio is far from 105.
fn births(rng: &mut Rng, least: u32, most: u32) -> (u32, u32) {
    let all = rng.between(least, most);
    let away = rng.between(all / 9 + 1, all / 4);
    let boys = if rng.chance(65) { (all + away).div_ceil(2) } else { (all - away) / 2 };
    (boys, all - boys)
}

/// The sex ratio of some 18 births: it cannot be judged.
fn small_ratio(mut maker: Maker) -> Option<Exercise> {
    let (text, level) = (text(maker.lang), maker.level);
    let (least, most) = match level {
        Level::One => (12, 20),
        Level::Two => (18, 36),
        Level::Three => (24, 48),
    };
    let (boys, girls) = births(&mut maker.rng, least, most);
    let (boys_2, girls_2) = births(&mut maker.rng, least, most);
    let show = |it: Option<Exact>| Some(decimal(it?, 2));
    let county = whole(maker.rng.between(10_380, 10_790)).over(whole(100))?;
    let more = boys > girls;
    let flipped = if more { sex_ratio(boys - 1, girls + 1) } else { sex_ratio(boys, girls) }?;
    if !more || girls < 3 {
        return None;
    }
    let said = Said::default()
        .put("n", &(boys + girls).to_string())
        .put("m", &(boys_2 + girls_2).to_string())
        .put("boys", &boys.to_string())
        .put("girls", &girls.to_string())
        .put("boys_2", &boys_2.to_string())
        .put("girls_2", &girls_2.to_string())
        .put("value", &show(sex_ratio(boys, girls))?)
        .put("value_2", &show(sex_ratio(boys_2, girls_2))?)
        .put("county", &decimal(county, 2))
        .put("flipped", &decimal(flipped, 2));
    let mut question = Html::new();
    if level != Level::One {
        question = question.p(&said.fill(text.ratio_county));
    }
    if level == Level::Three {
        question = question.p(&said.fill(text.ratio_village));
    }
    let question = question.p(&said.fill(text.ratio_asks));
    let mut wrong = vec![
        (text.ratio_far.to_owned(), Mistake::JudgedNoise, ""),
        (text.ratio_share.to_owned(), Mistake::ShareForRatio, text.ratio_why_other),
        (text.ratio_decimals.to_owned(), Mistake::RoundedEarly, text.ratio_why_other),
    ];
    if level != Level::One {
        wrong.push((text.ratio_turn.to_owned(), Mistake::ReversedRatio, text.ratio_why_other));
    }
    let formula = format!("{} ÷ {} × 100 ≈ {}", boys - 1, girls + 1, decimal(flipped, 2));
    let hints = [text.ratio_hint_1, text.ratio_hint_2, text.ratio_hint_3];
    let right = (text.ratio_right.to_owned(), text.ratio_why);
    choice(maker, &said, question, right, wrong, hints, Working::of(Role::Compare, formula))
}

/// How far one event moves the rate.
fn one_case(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let themes: &[&Theme] = if level == Level::Three { &[&theme::MATERNAL, &theme::INFANT] } else { &theme::SHARES };
    let fits =
        |it: &Case| rated(it) && it.children.iter().any(|it| less(Exact::ZERO, it.top) && less(it.top, it.bottom));
    let case = maker.case(themes, fits);
    let subject = &case.subject;
    let town = case.children.iter().find(|it| less(Exact::ZERO, it.top) && less(it.top, it.bottom))?;
    let (mut top, mut bottom) = (town.top, town.bottom);
    if level == Level::One && case.invented {
        bottom = whole(*maker.rng.pick(&[20, 25, 40, 50, 80, 125])?);
        top = super::kit::exact(bottom.times(i128::from(maker.rng.between(70, 92)))?.over(whole(100))?.round(0)?)?;
    }
    let answer = subject.rate(whole(1), bottom)?;
    if answer.round(subject.decimals)?.units == 0 {
        return None;
    }
    let side = case.bottom.as_ref()?;
    let all = case.bottom_total()?;
    let said = Said::of(&case, lang)
        .put("place", &town.name)
        .put("bottom", &count(bottom))
        .count("one_n", Some(whole(1)), &case.top.unit, lang)
        .count("top_n", Some(top), &case.top.unit, lang)
        .count("bottom_n", Some(bottom), &side.unit, lang)
        .count("county", Some(all), &side.unit, lang);
    let mut question = Html::new();
    if level != Level::One {
        question = question.p(&said.fill(text.one_county));
    }
    let question = question.p(&said.fill(text.one_asks));
    let one = whole(1);
    let rate = |top: Option<Exact>, bottom: Option<Exact>| subject.rate(top?, bottom?);
    let both = rate(top.plus(one), bottom.plus(one)).and_then(|it| it.minus(subject.rate(top, bottom)?));
    let task = NumberTask::new(text.one_label, answer, subject.decimals, points(subject))
        .slip(Mistake::WrongNumerator, Role::Numerator, rate(top.plus(one), Some(bottom)))
        .slip(Mistake::PercentForPoint, Role::Compare, Exact::whole(100).over(top))
        .slip(Mistake::OneSideOnly, Role::Denominator, both)
        .slip(Mistake::WrongDenominator, Role::Denominator, subject.rate(one, all))
        .slip(Mistake::NoScale, Role::Scale, one.over(bottom))
        .slip(Mistake::WrongScale, Role::Scale, answer.times(10))
        .slip(Mistake::PointMoved, Role::Round, answer.over(whole(10)))
        .slip(Mistake::MultipliedForDivided, Role::Divide, bottom.over(Exact::whole(subject.scale.factor())))
        .slip(Mistake::Truncated, Role::Round, cut(answer, subject.decimals));
    let formula = said.fill("1 ÷ {bottom} × {factor} ≈ ") + &decimal(answer, subject.decimals);
    let hints = [text.one_hint_1, text.one_hint_2, text.one_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Divide, formula))
}

/// Two areas' counts.
#[derive(Clone, Copy)]
struct Pair {
    a: u32,
    b: u32,
    c: u32,
    d: u32,
}

impl Pair {
    /// The squared distance of the two shares in standard errors, times a hundred.
    fn distance(self) -> Option<i128> {
        let [a, b, c, d] = [self.a, self.b, self.c, self.d].map(i128::from);
        let (n, x) = (b + d, a + c);
        let gap = a * d - c * b;
        // z² = (a/b − c/d)² ÷ (p·q·(1/b + 1/d)) with p = x/n and q = 1 − p, all in whole numbers.
        let above = gap.checked_mul(gap)?.checked_mul(n)?.checked_mul(100)?;
        above.checked_div(b.checked_mul(d)?.checked_mul(x)?.checked_mul(n - x)?)
    }
}

/// A pair where both shares lie about a value: so many people, so many tenths of a per cent apart.
fn pair(rng: &mut Rng, people: (u32, u32), per_mille: u32, apart: u32) -> Pair {
    let (b, d) = (rng.between(people.0, people.1), rng.between(people.0, people.1));
    let top = |bottom: u32, rate: u32| (bottom * rate + 500) / 1000;
    let up = rng.chance(50);
    let (first, second) = if up { (per_mille, per_mille + apart) } else { (per_mille + apart, per_mille) };
    Pair { a: top(b, first), b, c: top(d, second), d }
}

/// Of three pairs one has both many people and a large difference.
fn which_rank(mut maker: Maker) -> Option<Exercise> {
    let (text, lang, level) = (text(maker.lang), maker.lang, maker.level);
    let case = maker.case(&theme::SHARES, |it| it.subject.scale == Scale::Percent && rated(it));
    let base = maker.rng.between(800, 880);
    let many = match level {
        Level::One => (4_000, 5_000),
        Level::Two => (2_400, 5_200),
        Level::Three => (1_600, 3_200),
    };
    let right = pair(&mut maker.rng, many, base, 60);
    let few = pair(&mut maker.rng, (11, 19), base, 80);
    let few_again = pair(&mut maker.rng, (20, 34), base, 60);
    let near = pair(&mut maker.rng, many, base, 3);
    let mut others = vec![
        (few, text.rank_why_few),
        (
            if level == Level::One { few_again } else { near },
            if level == Level::One { text.rank_why_few } else { text.rank_why_near },
        ),
    ];
    if level == Level::Three {
        others.push((few_again, text.rank_why_few));
    }
    // Beyond four standard errors nobody doubts, below one and a half nobody should believe.
    let differs = |it: &Pair| it.a * it.d != it.c * it.b;
    let sound = right.distance()? > 1600
        && others.iter().all(|(it, _)| differs(it) && it.distance().is_some_and(|it| it < 225));
    if !sound || others.iter().any(|(it, _)| it.a >= it.b || it.c >= it.d) {
        return None;
    }
    let said = Said::of(&case, lang);
    let shows = |it: &Pair| {
        let share = |a: u32, b: u32| {
            decimal(whole(a).times(100).and_then(|it| it.over(whole(b))).unwrap_or(Exact::ZERO), 1) + "%"
        };
        said.clone()
            .put("a", &count(whole(it.a)))
            .put("b", &count(whole(it.b)))
            .put("c", &count(whole(it.c)))
            .put("d", &count(whole(it.d)))
            .put("p", &share(it.a, it.b))
            .put("q", &share(it.c, it.d))
            .fill(text.rank_pair)
    };
    let mut wrong: Vec<_> = others.iter().map(|(it, why)| (shows(it), Mistake::JudgedNoise, *why)).collect();
    wrong.push((text.rank_none.to_owned(), Mistake::JudgedNoise, ""));
    let question = Html::new().p(&said.fill(text.rank_asks));
    let hints = [text.rank_hint_1, text.rank_hint_2, text.rank_hint_3];
    let formula = [right.a, right.c]
        .iter()
        .zip([right.b, right.d])
        .map(|(top, bottom)| format!("{} ÷ {}", count(whole(*top)), count(whole(bottom))))
        .collect::<Vec<_>>()
        .join(" ≠ ");
    choice(maker, &said, question, (shows(&right), text.rank_why), wrong, hints, Working::of(Role::Compare, formula))
}

/// Several years of a village together.
fn pooled_years(mut maker: Maker) -> Option<Exercise> {
    let (text, kit, lang, level) = (text(maker.lang), TeachKitText::of(maker.lang), maker.lang, maker.level);
    let words = TeachThemeText::of(lang);
    let years: u32 = match level {
        Level::One => 2,
        Level::Two => 3,
        Level::Three => 5,
    };
    let last = maker.rng.between(2012, 2024);
    let mut all: Vec<(u32, u32)> = Vec::new();
    for _ in 0..years {
        all.push(births(&mut maker.rng, 14, 40));
    }
    let sum = |of: fn(&(u32, u32)) -> u32| all.iter().map(of).sum::<u32>();
    let (boys, girls) = (sum(|it| it.0), sum(|it| it.1));
    let answer = sex_ratio(boys, girls)?;
    let each: Vec<Exact> = all.iter().map(|it| sex_ratio(it.0, it.1)).collect::<Option<_>>()?;
    let added = each.iter().try_fold(Exact::ZERO, |sum, it| sum.plus(*it))?;
    let mean = added.over(whole(years));
    // Where the mean of the yearly ratios prints the same, nothing could be learnt.
    if mean.and_then(|it| it.round(1)) == answer.round(1) {
        return None;
    }
    let rows: Vec<Vec<String>> = (0..years)
        .zip(&all)
        .map(|(at, (boys, girls))| {
            let year = i32::try_from(last - years + 1 + at).unwrap_or(0);
            let name = period_name(lang, Calendar::CALENDAR, Calendar::CALENDAR.year(year));
            let mut row = vec![name, boys.to_string(), girls.to_string()];
            if level != Level::One {
                row.push((boys + girls).to_string());
            }
            row
        })
        .collect();
    let mut head = vec![kit.col_year, words.boys, words.girls];
    if level != Level::One {
        head.push(kit.births);
    }
    let said = Said::default().put("boys", &boys.to_string()).put("girls", &girls.to_string());
    let question = Html::new().p(text.pooled_asks).table("", &head, &rows);
    let (first, latest) = (each.first().copied(), each.last().copied());
    let task = NumberTask::new(words.sex_ratio_name, answer, 2, AnswerUnit::Per100)
        .slip(Mistake::AveragedRates, Role::Numerator, mean)
        .slip(Mistake::AddedRates, Role::Numerator, Some(added))
        .slip(Mistake::ReversedRatio, Role::Divide, sex_ratio(girls, boys))
        .slip(Mistake::ShareForRatio, Role::Denominator, sex_ratio(boys, boys + girls))
        .slip(Mistake::OtherYear, Role::Who, latest)
        .slip(Mistake::WrongRow, Role::Who, first)
        .slip(Mistake::NoScale, Role::Scale, answer.over(whole(100)))
        .slip(Mistake::WrongScale, Role::Scale, answer.times(10))
        .slip(Mistake::Truncated, Role::Round, cut(answer, 2));
    let shown = decimal(answer, 2);
    let formula = format!("{boys} ÷ {girls} × 100 ≈ {shown}");
    let hints = [text.pooled_hint_1, text.pooled_hint_2, text.pooled_hint_3];
    number(maker, &said, question, task, hints, Working::of(Role::Divide, formula))
}
