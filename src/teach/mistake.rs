//! The mistakes that real reports and real papers make, by name.

use crate::locale::{Lang, TeachMistakeText};
use serde::{Deserialize, Serialize};

macro_rules! mistakes {
    ($($(#[$meta:meta])* $name:ident $code:ident,)*) => {
        /// A mistake. What it is and what to do about it stand in `locale::TeachMistakeText`.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Mistake { $($(#[$meta])* $name,)* }

        impl Mistake {
            /// Every mistake.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable code, as records of results carry it.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => stringify!($code),)* }
            }

            /// What the mistake looks like, said to the learner.
            #[must_use]
            pub const fn says(self, lang: Lang) -> &'static str {
                let text = TeachMistakeText::of(lang);
                match self { $(Self::$name => text.$code,)* }
            }
        }
    };
}

mistakes! {
    /// ‰ for %, or the other way round: the wrong power of ten.
    WrongScale wrong_scale,
    /// The ratio was not multiplied by its scale at all.
    NoScale no_scale,
    /// The decimal point is one place off.
    PointMoved point_moved,
    /// Another count stands below the line.
    WrongDenominator wrong_denominator,
    /// Another count stands above the line.
    WrongNumerator wrong_numerator,
    /// The population at the end for the average.
    EndForAverage end_for_average,
    /// The population at the start for the average.
    StartForAverage start_for_average,
    /// Start and end were added and not halved.
    NotHalved not_halved,
    /// Rates were averaged; counts have to be added.
    AveragedRates averaged_rates,
    /// Rates were added.
    AddedRates added_rates,
    /// A relative change for a difference in points.
    PercentForPoint percent_for_point,
    /// A difference in points for a relative change.
    PointForPercent point_for_percent,
    /// The two sides of the ratio changed places.
    ReversedRatio reversed_ratio,
    /// The share in the whole for the ratio of two groups.
    ShareForRatio share_for_ratio,
    /// The ratio of two groups for the share in the whole.
    RatioForShare ratio_for_share,
    /// Calendar year for assessment year.
    CalendarYear calendar_year,
    /// The year begins or ends a month too early or too late.
    OneMonthOff one_month_off,
    /// A part that was not reported was counted as zero.
    MissingAsZero missing_as_zero,
    /// Rounded before the last step.
    RoundedEarly rounded_early,
    /// Cut off for rounded.
    Truncated truncated,
    /// Cumulative figures were added up.
    AddedCumulative added_cumulative,
    /// A cumulative figure was taken for a single month's.
    CumulativeAsSingle cumulative_as_single,
    /// The target of the whole year for a part of it.
    YearTargetForPart year_target_for_part,
    /// The months that have passed were not counted right.
    WrongMonths wrong_months,
    /// Last year's figure for this year's.
    OtherYear other_year,
    /// The sign of the difference is turned.
    TurnedSign turned_sign,
    /// The change was related to the later value, not to the earlier.
    WrongBase wrong_base,
    /// Persons and times were mixed up.
    TimesForPersons times_for_persons,
    /// What was found later was left out.
    LeftOut left_out,
    /// What was found later was taken away where it has to be added.
    TakenAway taken_away,
    /// Added on one side of the fraction only.
    OneSideOnly one_side_only,
    /// Something was counted twice.
    CountedTwice counted_twice,
    /// Equality at the limit was called a miss.
    EqualityMissed equality_missed,
    /// Higher was called better where lower is.
    WrongDirection wrong_direction,
    /// A value above 100 % was cut to 100.
    CutTo100 cut_to_100,
    /// A forecast for a fact.
    ForecastAsFact forecast_as_fact,
    /// A rate of a handful of events was judged.
    JudgedNoise judged_noise,
    /// Multiplied where it has to be divided, or the other way round.
    MultipliedForDivided multiplied_for_divided,
    /// The complement was taken: those who are missing for those who are there.
    Complement complement,
    /// A whole number was rounded the wrong way.
    WrongWholeNumber wrong_whole_number,
    /// Two digits changed places.
    SwappedDigits swapped_digits,
    /// Another row, mark or month of the table or chart was read.
    WrongRow wrong_row,
    /// Only a part was used where the whole belongs.
    PartForWhole part_for_whole,
    /// Added up and not divided by how many there are.
    NotDivided not_divided,
    /// In a mean over points in time the first and the last counted whole.
    EndsWhole ends_whole,
    /// Figures of different areas were put together.
    OtherArea other_area,
    /// A printed figure was believed without computing it again.
    BelievedPrint believed_print,
    /// What was taken away or added for what is left.
    DeductedOnly deducted_only,
    /// The steps of a scoring rule were not counted as it says.
    WrongSteps wrong_steps,
    /// A rule's own limits were not kept.
    OutOfBounds out_of_bounds,
    /// Parts were taken as if all weighed the same.
    Unweighted unweighted,
    /// An area with a veto was ranked.
    VetoIgnored veto_ignored,
    /// The other end of an interval.
    OtherLimit other_limit,
    /// A simpler interval than the one asked for.
    SimpleInterval simple_interval,
    /// The level of an interval for a share of people.
    IntervalOfPeople interval_of_people,
    /// A difference beyond chance was called chance.
    CalledNoise called_noise,
}
