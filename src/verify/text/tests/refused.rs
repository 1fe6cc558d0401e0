//! What is refused, and what is read as a figure.

use crate::verify::text::{MOST_CHARS, Mark, Personal, Refused, Sign, check};

#[track_caller]
fn refused(text: &str, want: Option<(usize, Sign)>) {
    let got = check(text).err();
    assert_eq!(got, want.map(|(line, sign)| Refused::Personal(Personal { line, sign })), "{text}");
}

#[test]
fn records_of_persons_are_refused_with_their_line() {
    refused("name, id\nA, 11010519491231002X", Some((2, Sign::IdentityNumber)));
    refused("110105194912310021", Some((1, Sign::IdentityNumber)));
    refused("身份證１１０１０５１９４９１２３１００２ｘ", Some((1, Sign::IdentityNumber)));
    refused("身份证号110105 19491231 002X", Some((1, Sign::IdentityNumber)));
    refused("出生5493人\n\n联系电话：13812345678", Some((3, Sign::Telephone)));
    refused("138-1234-5678", Some((1, Sign::Telephone)));
    refused("手机 138 1234 5678", Some((1, Sign::Telephone)));
    refused("+8613812345678", Some((1, Sign::Telephone)));
    refused("值班室 0718-3222222", Some((1, Sign::Telephone)));
}

#[test]
fn counts_that_are_as_long_are_not() {
    refused("全国总人口为1411778724人", None);
    refused("投入13812345678元", None);
    refused("134 2864 2629", None);
    refused("户籍人口13812345678.5", None);
    refused("编号123456789012345678901", None);
    refused("110105209913310021", None);
    refused("2022-08-11 103-107", None);
}

#[test]
fn a_text_that_is_too_long_is_refused_with_its_length() {
    let text = "出".repeat(MOST_CHARS + 1);
    assert_eq!(check(&text), Err(Refused::TooLong(MOST_CHARS + 1)));
    assert!(check(&"出".repeat(MOST_CHARS)).is_ok());
}

/// The figures of a text as they stand there.
#[track_caller]
pub(super) fn figures(text: &str, want: &[&str]) {
    let chars: Vec<char> = text.chars().collect();
    let found = check(text).unwrap().figures;
    let got: Vec<String> = found.iter().map(|it| chars[it.start..it.end].iter().collect()).collect();
    assert_eq!(got, want, "{text}");
}

#[test]
fn figures_are_read_with_their_units() {
    figures("出生１，５３８人，占９６．６９％", &["１，５３８人", "９６．６９％"]);
    figures("人口3480.48萬人，密度", &["3480.48萬人"]);
    figures("15.6/10萬；每10萬", &["15.6/10萬"]);
    figures("低1.29個千分點，高0.5个百分点", &["1.29個千分點", "0.5个百分点"]);
    figures("性別比108.94:100", &["108.94:100"]);
    figures("千分之9.78，增长-909人", &["9.78", "-909人"]);
    figures("1.28 percentage points; 46.79 per 100,000 live births", &["1.28 percentage points", "46.79 per 100,000"]);
    figures("0.6 million residents, 1,234,567 births", &["0.6 million", "1,234,567 births"]);
    figures("103-107，103—107，103至107", &["103", "107", "103", "107", "103", "107"]);
}

#[test]
fn dates_ranks_ages_and_names_are_no_figures() {
    figures("2022年8月11日06:29:00，第13届第2期，〔2005〕77号，0-14岁，65岁及以上，H1N1，3个月", &["3个"]);
    figures("2022-08-11, 11 August 2022, August 11, aged 15-49, page 7, no. 5, 2021 to 2025, covid-19", &[]);
    figures("⒈甲\n1、乙\n(2)丙\n3.丁\n4) d", &[]);
}

#[test]
fn no_text_breaks_the_reader() {
    let pieces = [
        "",
        "5",
        "9.",
        ".5",
        "-",
        "%",
        "个百分点",
        "比上年",
        "由",
        "到",
        "占",
        "of",
        "(",
        "，",
        "。\n",
        "一、",
        "万",
        ":",
        "100",
        "/10万",
    ];
    for a in pieces {
        for b in pieces {
            for c in pieces {
                for d in ["12‰", "出生3人", "to 5%", "其中7人占", "正常范围1-2"] {
                    let _ = check(&format!("{a}{b}{c}{d}{a}"));
                }
            }
        }
    }
}

/// The longest text that is taken, without a mark that ends a sentence.
#[test]
fn a_long_text_without_marks_is_read_in_good_time() {
    let text = "出生9人比上年增加1人占5%正常范围".repeat(MOST_CHARS / 20);
    assert!(check(&text).unwrap().figures.len() > 5_000);
}

#[test]
fn a_ratio_to_a_hundred_is_read_with_its_hundred() {
    for (text, want) in [
        ("男孩2864人，女孩2629人，性别比为108.94:100", Mark::Consistent),
        ("男孩2864人，女孩2629人，性别比为108.94比100", Mark::Consistent),
        ("男孩2864人，女孩2629人，性别比为108.94：200", Mark::Inconsistent),
        ("男孩2864人，女孩2629人，性别比为217.87：200", Mark::Inconsistent),
        ("男孩2864人，女孩2629人，性别比为217.88：200", Mark::Consistent),
        ("男孩2864人，女孩2629人，性别比为1.09:1", Mark::Consistent),
        ("男孩2864人，女孩2629人，性别比为1.09:0", Mark::Inconsistent),
    ] {
        let found = check(text).unwrap();
        let marks: Vec<Mark> = found.relations.iter().map(|it| it.judged.mark).collect();
        assert_eq!(marks, [want], "{text}");
    }
}

#[test]
fn a_sentence_that_is_wrapped_over_lines_is_read_as_one() {
    let english = "The county recorded 5,493 births in the year, of which 2,864 were boys and\n2,629 girls, for a sex ratio at birth of\n108.94.";
    let chinese = "去年全县共开展三查服务一万余人次，全县共出生五千余人，其中符合政策生育的占全年出生5493人中的\n绝大多数，符合政策生育5454人，政策符合率为99.29%。";
    for (text, want) in [(english, 2), (chinese, 1)] {
        let found = check(text).unwrap();
        assert_eq!(found.relations.len(), want, "{text}");
        assert!(found.relations.iter().all(|it| it.judged.mark == Mark::Consistent), "{text}");
    }
}
