//! Addresses: the page, with area, period and language. They live in the hash, the only part that file:// lets change.

use crate::figures::Period;
use crate::locale::Lang;
use crate::scene::address::{encode, path};

/// The pages.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Page {
    /// Every indicator of an area against its target.
    #[default]
    Overview,
    /// One indicator, by its code; empty means the first.
    Indicator(String),
    /// The grid of figures.
    Figures,
    /// The target sheet.
    Targets,
    /// The pages of assessment; what follows in the address is theirs.
    Assessment(String),
    /// The deck of slides; what follows in the address is its own.
    Present(String),
    /// The pages of reports; what follows in the address is theirs.
    Report(String),
    /// The screens of the easy mode; what follows in the address is theirs.
    Simple(String),
    /// The picture of a chart or table; what follows in the address says which.
    Picture(String),
    /// The pages of learning; what follows in the address is theirs.
    Learn(String),
    /// Settings.
    Settings,
    /// Help; what follows in the address is its own.
    Help(String),
    /// The choice of the first visit: sample, empty workspace, file.
    Start,
}

impl Page {
    /// The first part of the address.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Indicator(_) => "indicator",
            Self::Figures => "figures",
            Self::Targets => "targets",
            Self::Assessment(_) => "assessment",
            Self::Present(_) => "present",
            Self::Report(_) => "report",
            Self::Simple(_) => "simple",
            Self::Picture(_) => "picture",
            Self::Learn(_) => "learn",
            Self::Settings => "settings",
            Self::Help(_) => "help",
            Self::Start => "start",
        }
    }

    /// What follows in the address where that is the page's own: empty where nothing does.
    #[must_use]
    pub const fn path(&self) -> &str {
        match self {
            Self::Learn(path)
            | Self::Assessment(path)
            | Self::Present(path)
            | Self::Report(path)
            | Self::Picture(path)
            | Self::Help(path)
            | Self::Simple(path) => path.as_str(),
            _ => "",
        }
    }
}

/// An address within the page.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Route {
    /// The page.
    pub page: Page,
    /// The area's code; the top of the tree where there is none.
    pub area: Option<String>,
    /// The period; the latest full year with figures where there is none.
    pub period: Option<Period>,
    /// The language; the chosen one where there is none.
    pub lang: Option<Lang>,
    /// What else the page keeps in the address, such as a filter.
    pub rest: Vec<(String, String)>,
}

impl Route {
    /// Reads a hash such as `#/indicator/crude_birth_rate?area=S01&period=2005-10+12&lang=en`. Never fails.
    #[must_use]
    pub fn parse(hash: &str) -> Self {
        let hash = hash.trim_start_matches('#').trim_start_matches('/');
        let (path, query) = hash.split_once('?').unwrap_or((hash, ""));
        let mut steps = path.split('/');
        let page = match steps.next().unwrap_or_default() {
            "indicator" => Page::Indicator(steps.next().map(decode).unwrap_or_default()),
            "figures" => Page::Figures,
            "targets" => Page::Targets,
            "assessment" => Page::Assessment(rest_of(steps)),
            "present" => Page::Present(rest_of(steps)),
            "report" => Page::Report(rest_of(steps)),
            "simple" => Page::Simple(rest_of(steps)),
            "picture" => Page::Picture(rest_of(steps)),
            "learn" => Page::Learn(rest_of(steps)),
            "settings" => Page::Settings,
            "help" => Page::Help(rest_of(steps)),
            "start" => Page::Start,
            _ => Page::Overview,
        };
        let mut route = Self { page, ..Self::default() };
        for (key, value) in query.split('&').filter_map(|it| it.split_once('=')) {
            let value = decode(value);
            match key {
                "area" => route.area = Some(value).filter(|it| !it.is_empty()),
                "period" => route.period = Period::parse(&value),
                "lang" => route.lang = Lang::ALL.into_iter().find(|it| it.tag() == value),
                _ => route.rest.push((decode(key), value)),
            }
        }
        route
    }

    /// The address as a hash, ready for a link.
    #[must_use]
    pub fn href(&self) -> String {
        let mut out = path(self.page.code(), self.page.path());
        // A code is one step, whatever stands in it.
        if let Page::Indicator(code) = &self.page
            && !code.is_empty()
        {
            out.push('/');
            encode(code, &mut out);
        }
        let mut mark = '?';
        let mut put = |key: &str, value: &str| {
            out.push(mark);
            mark = '&';
            encode(key, &mut out);
            out.push('=');
            encode(value, &mut out);
        };
        if let Some(area) = &self.area {
            put("area", area);
        }
        if let Some(period) = self.period {
            put("period", &period.code());
        }
        if let Some(lang) = self.lang {
            put("lang", lang.tag());
        }
        for (key, value) in &self.rest {
            put(key, value);
        }
        out
    }

    /// The same place on another page, without that page's own part.
    #[must_use]
    pub fn to(&self, page: Page) -> Self {
        Self { page, rest: Vec::new(), ..self.clone() }
    }

    /// The same page for another area.
    #[must_use]
    pub fn with_area(&self, code: &str) -> Self {
        Self { area: Some(code.to_owned()), ..self.clone() }
    }

    /// The same page for another period.
    #[must_use]
    pub fn with_period(&self, period: Period) -> Self {
        Self { period: Some(period), ..self.clone() }
    }

    /// A value that the page keeps in the address.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.rest.iter().find(|(it, _)| it == key).map(|(_, value)| value.as_str())
    }

    /// The same address with a value of the page's own; an empty one takes it out.
    #[must_use]
    pub fn with(&self, key: &str, value: &str) -> Self {
        let mut route = self.clone();
        route.rest.retain(|(it, _)| it != key);
        if !value.is_empty() {
            route.rest.push((key.to_owned(), value.to_owned()));
        }
        route
    }
}

/// The steps that are left, as one path.
fn rest_of<'a>(steps: impl Iterator<Item = &'a str>) -> String {
    steps.map(decode).collect::<Vec<_>>().join("/")
}

/// Decodes what [`encode`] writes; what is no code stays as it is.
fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let code = (byte == b'%').then(|| {
            let digits = [ahead.next()?, ahead.next()?];
            u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()
        });
        match code.flatten() {
            Some(it) => {
                bytes.push(it);
                rest = ahead;
            }
            None => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Page, Route};

    /// Reads an address and expects it to be written in this form.
    #[track_caller]
    fn check(hash: &str, want: &str) {
        let route = Route::parse(hash);
        assert_eq!(route.href(), want, "{hash}");
        assert_eq!(Route::parse(&route.href()), route);
    }

    #[test]
    fn an_address_reads_back_as_it_is_written() {
        check("", "#/overview");
        check("#/overview?area=S01&period=2005-10+12&lang=en", "#/overview?area=S01&period=2005-10+12&lang=en");
        check("#/indicator/crude_birth_rate?period=2006-02", "#/indicator/crude_birth_rate?period=2006-02");
        check("#/learn/practise/pool_areas.2.7?lang=en", "#/learn/practise/pool_areas.2.7?lang=en");
        check("#/assessment/score/S01?lang=en", "#/assessment/score/S01?lang=en");
        check("#/present/show/ranks/tfr?lang=en", "#/present/show/ranks/tfr?lang=en");
        check("#/report/profiles/all?lang=en", "#/report/profiles/all?lang=en");
        check("#/picture/indicator/tfr/bullet?shape=a4", "#/picture/indicator/tfr/bullet?shape=a4");
        check("#/help/assessment/pace?lang=en", "#/help/assessment/pace?lang=en");
        check("#/simple/fill/2006-10/births?of=S01", "#/simple/fill/2006-10/births?of=S01");
        check("#/figures?area=青山&mode=area", "#/figures?area=%E9%9D%92%E5%B1%B1&mode=area");
    }

    #[test]
    fn what_cannot_be_read_is_left_out() {
        check("#/nowhere?period=x&lang=fr&area=", "#/overview");
        check("#/indicator", "#/indicator");
        check("#/overview?area=%zz", "#/overview?area=%25zz");
    }

    #[test]
    fn another_page_keeps_area_and_period() {
        let route = Route::parse("#/overview?area=S01&period=2005-10+12&sort=gap");
        assert_eq!(route.to(Page::Figures).href(), "#/figures?area=S01&period=2005-10+12");
        assert_eq!(route.get("sort"), Some("gap"));
        assert_eq!(route.with("sort", "").href(), "#/overview?area=S01&period=2005-10+12");
    }
}
