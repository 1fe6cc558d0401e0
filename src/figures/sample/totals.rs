//! The county's totals for both years, and how each total comes down to villages and months.
//!
//! The speech gives the births by sex and in policy, the long-acting methods, the checks done, and the births of
//! the year before by their difference (517). It gives a full hundred percent for free service, informed choice
//! and statistics, funds in place and no incident. All other totals are invented so that the rates which the
//! speech prints come out.

/// Weights of the months of an assessment year, from October.
pub(super) type Months = [u64; 12];

const EVEN: Months = [100; 12];
/// More children are born in autumn and winter.
pub(super) const BORN: Months = [116, 112, 110, 106, 94, 92, 89, 91, 93, 97, 102, 110];
/// More people die in winter.
const DIED: Months = [96, 104, 116, 124, 116, 104, 96, 90, 88, 90, 88, 90];
/// Those who work away leave after the Spring Festival and come back before it.
const LEAVE: Months = [70, 60, 60, 90, 250, 240, 110, 90, 70, 80, 70, 60];
const RETURN: Months = [80, 80, 130, 260, 140, 70, 70, 80, 80, 90, 80, 80];
/// A round of checks each quarter, with stragglers in the months between.
const ROUNDS: Months = [40, 210, 60, 40, 190, 80, 40, 210, 60, 40, 210, 60];
const QUARTER_STARTS: Months = [1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0];
const QUARTER_ENDS: Months = [0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1];

/// How a total comes down to villages and months. Other lines are named by their codes and stand above.
#[derive(Clone, Copy, Debug)]
pub(super) enum Rule {
    /// Thrown at people as births are: more where fertility is higher.
    Births,
    /// Thrown at people one by one.
    Thrown(Months),
    /// Planned in proportion to people.
    Planned(Months),
    /// Some units of another line by pure chance.
    DrawnFrom(&'static str),
    /// Most units of another line; the more are left out the laxer a village is.
    PartOf(&'static str),
    /// What is left of the first line after the second.
    Less(&'static str, &'static str),
    /// The stock at the start of each month, from births, deaths and net migration.
    Opening,
    /// The stock at the end of each month.
    Closing,
    /// Money for cases of another line, unequal from case to case.
    MoneyFor(&'static str),
    /// Another line's money of the year before, by village, due in instalments.
    CarriedFrom(&'static str),
    /// Money paid in instalments, never more than another line's in the same month.
    PaidOf(&'static str),
    /// Twenty persons in each of some villages, in spring and in late summer.
    Survey,
    /// Units of another line looked up again in some villages, in the last month of each half.
    Audit(&'static str),
}

/// One item's, or a help's, totals.
pub(super) struct Line {
    /// The item's code. A line that no item is named after only helps others.
    pub(super) code: &'static str,
    pub(super) rule: Rule,
    /// The county's totals of the assessment years 2005 and 2006, in units of the item's decimals.
    pub(super) totals: [i64; 2],
}

const fn line(code: &'static str, rule: Rule, before: i64, now: i64) -> Line {
    Line { code, rule, totals: [before, now] }
}

/// The population when the figures begin, on 1 October 2004: invented, so that 2005 prints 9.78.
pub(super) const PEOPLE: i64 = 506_742;

/// All lines, each below those that it is made of.
pub(super) const LINES: &[Line] = &[
    // From the speech, but for the year before's parts.
    line("births", Rule::Births, 4_976, 5_493),
    line("births_male", Rule::DrawnFrom("births"), 2_580, 2_864),
    line("births_female", Rule::Less("births", "births_male"), 2_396, 2_629),
    line("births_in_policy", Rule::PartOf("births"), 4_946, 5_454),
    line("long_acting_users", Rule::PartOf("births"), 3_827, 4_354),
    // 127,063 to 127,076 print the speech's 95.42.
    line("checks_planned", Rule::Planned(ROUNDS), 125_880, 127_070),
    line("checks_done", Rule::PartOf("checks_planned"), 118_830, 121_250),
    // Invented: 512,900 people on average print the speech's 10.71, 508,795 the 9.78.
    line("deaths", Rule::Thrown(DIED), 3_206, 3_180),
    line("moved_in", Rule::Thrown(RETURN), 6_420, 6_210),
    line("moved_out", Rule::Thrown(LEAVE), 4_084, 4_419),
    line("net_migration", Rule::Less("moved_in", "moved_out"), 2_336, 1_791),
    line("population_start", Rule::Opening, 506_742, 510_848),
    line("population_end", Rule::Closing, 510_848, 514_952),
    // Invented, at the speech's hundred percent.
    line("free_service_entitled", Rule::Thrown(EVEN), 17_960, 18_420),
    line("free_service_received", Rule::PartOf("free_service_entitled"), 17_960, 18_420),
    line("informed_choice_due", Rule::Thrown(BORN), 6_980, 7_240),
    line("informed_choice_done", Rule::PartOf("informed_choice_due"), 6_951, 7_240),
    line("birth_statistics_checked", Rule::Audit("births"), 1_492, 1_648),
    line("birth_statistics_errors", Rule::DrawnFrom("birth_statistics_checked"), 3, 0),
    line("funds_due", Rule::Planned(QUARTER_STARTS), 45_610, 51_210),
    line("funds_in_place", Rule::PartOf("funds_due"), 45_610, 51_210),
    line("malignant_cases", Rule::Thrown(EVEN), 0, 0),
    // Invented: what the plan year's list asks for.
    line("key_checks_due", Rule::Thrown(ROUNDS), 35_610, 36_240),
    line("key_checks_done", Rule::PartOf("key_checks_due"), 33_472, 34_722),
    line("fee_cases_due", Rule::Thrown(EVEN), 52, 64),
    line("fee_cases_charged", Rule::PartOf("fee_cases_due"), 49, 62),
    line("fee_due_current", Rule::MoneyFor("fee_cases_due"), 4_160, 5_120),
    line("fee_paid_current", Rule::PaidOf("fee_due_current"), 2_392, 3_160),
    line("fee_due_last", Rule::CarriedFrom("fee_due_current"), 3_840, 4_160),
    line("fee_paid_last", Rule::PaidOf("fee_due_last"), 2_995, 3_412),
    line("follow_up_due", Rule::Thrown(EVEN), 2_600, 2_750),
    line("follow_up_done", Rule::PartOf("follow_up_due"), 1_989, 2_189),
    line("awareness_asked", Rule::Survey, 2_000, 2_400),
    line("awareness_correct", Rule::PartOf("awareness_asked"), 1_792, 2_212),
    line("migrant_register_checked", Rule::Thrown(QUARTER_ENDS), 2_880, 3_120),
    line("migrant_register_correct", Rule::PartOf("migrant_register_checked"), 2_863, 3_120),
    line("outflow_certificate_due", Rule::Thrown(LEAVE), 11_860, 12_480),
    line("outflow_certificate_held", Rule::PartOf("outflow_certificate_due"), 10_555, 11_389),
    line("inflow_certificate_due", Rule::Thrown(RETURN), 2_020, 2_146),
    line("inflow_certificate_checked", Rule::PartOf("inflow_certificate_due"), 1_829, 1_987),
    line("migrant_contract_due", Rule::Thrown(LEAVE), 6_050, 6_380),
    line("migrant_contract_signed", Rule::PartOf("migrant_contract_due"), 5_360, 5_702),
    line("pregnancy_proof_due", Rule::Thrown(EVEN), 18_150, 19_140),
    line("pregnancy_proof_returned", Rule::PartOf("pregnancy_proof_due"), 15_491, 16_106),
];
