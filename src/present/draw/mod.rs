//! Slides as markup. The sizes are in units of the slide, so the same slide is a wall, a card of the list and a sheet.

mod areas;
mod indicators;
mod words;

use super::deck::Deck;
use super::sight::Sight;
use super::slide::Slide;
use crate::locale::PresentText;
use crate::report::{Message, Slide as About};
use crate::scene::Html;

/// How a slide is looked at.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Look {
    /// The mark that is pointed at.
    pub(crate) mark: Option<usize>,
    /// Names of areas are letters.
    pub(crate) nameless: bool,
    /// Values that rest on few cases are left out.
    pub(crate) no_small: bool,
    /// The answer of an exercise is shown.
    pub(crate) reveal: bool,
    /// How many months of a year that is played have run.
    pub(crate) months: u16,
}

/// Something on a slide that can be pointed at.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Mark {
    /// What it is called.
    pub(crate) name: String,
    /// The value alone, for the screen full of it.
    pub(crate) value: String,
    /// Verdict and distance.
    pub(crate) says: String,
    /// The code of the area that it leads to.
    pub(crate) area: Option<String>,
}

/// A slide as it is shown.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Drawn {
    /// The one thing that it says.
    pub(crate) title: String,
    /// What stands below the title.
    pub(crate) body: Html,
    /// What can be pointed at, in order.
    pub(crate) marks: Vec<Mark>,
    /// What the speaker can say more, from the data.
    pub(crate) notes: Vec<String>,
}

/// Whether a slide has something that is not shown yet.
pub(crate) const fn hides(slide: &Slide, look: &Look) -> bool {
    match slide {
        Slide::Quiz(_) => !look.reveal,
        Slide::Year(_) => look.months < 12,
        Slide::Made(_) | Slide::More(_) | Slide::Own(_) => false,
    }
}

/// The one thing that a slide says, without drawing it. A slide that the data no longer has says so.
pub(crate) fn title(sight: &Sight<'_>, slide: &Slide, deck: &Deck, look: &Look) -> String {
    let own = deck.words.get(&slide.to_string()).map(|it| it.title.clone()).filter(|it| !it.is_empty());
    let title = own.or_else(|| match slide {
        Slide::Made(key) => sight.message(key).map(|it| it.title.clone()),
        Slide::More(page) => Some(indicators::targets_title(sight, *page)),
        Slide::Year(code) => areas::year_title(sight, code),
        Slide::Quiz(address) => words::quiz_title(sight, address),
        Slide::Own(_) => Some(String::new()),
    });
    let title = title.unwrap_or_else(|| PresentText::of(sight.lang).gone.to_owned());
    if look.nameless { sight.without_names(&title) } else { title }
}

/// Draws a slide. One that the data no longer has is empty but for its title.
pub(crate) fn draw(sight: &Sight<'_>, slide: &Slide, deck: &Deck, look: &Look) -> Drawn {
    let drawn = match slide {
        Slide::Made(key) => sight.message(key).map(|it| made(sight, it, look)),
        Slide::More(page) => Some(indicators::targets(sight, *page)),
        Slide::Year(code) => areas::year(sight, code, look),
        Slide::Quiz(address) => words::quiz(sight, address, look),
        Slide::Own(_) => None,
    };
    let mut drawn = drawn.unwrap_or_default();
    if let Some(own) = deck.words.get(&slide.to_string()) {
        drawn.body = drawn.body.and(&words::paragraphs(&own.text));
    }
    if look.nameless {
        drawn = masked(sight, drawn);
    }
    Drawn { title: title(sight, slide, deck, look), ..drawn }
}

/// The slide with a letter for each name. Names in charts may be cut short, so charts are drawn with letters.
fn masked(sight: &Sight<'_>, drawn: Drawn) -> Drawn {
    let mask = |text: &str| sight.without_names(text);
    let mark = |it: Mark| Mark { name: mask(&it.name), says: mask(&it.says), ..it };
    Drawn {
        body: Html::new().drawn(&mask(drawn.body.as_str())),
        marks: drawn.marks.into_iter().map(mark).collect(),
        notes: drawn.notes.iter().map(|it| mask(it)).collect(),
        ..drawn
    }
}

fn made(sight: &Sight<'_>, message: &Message, look: &Look) -> Drawn {
    match message.slide {
        About::Cover => words::cover(sight),
        About::Summary => indicators::summary(sight, message),
        About::Indicator => indicators::message(sight, message),
        About::Targets => indicators::targets(sight, 0),
        About::Ranks => areas::ranks(sight, message, look),
        About::Trend => indicators::trend(sight, message),
        About::Laggards | About::Next => words::points(message),
    }
}

/// The slide with its title.
pub(crate) fn sheet(slide: &Slide, drawn: &Drawn, id: &str) -> Html {
    let kind = slide.to_string();
    let kind = kind.split([':', '/']).next().unwrap_or_default();
    let attributes = [("id", id), ("tabindex", "-1")];
    let named = if id.is_empty() { [].as_slice() } else { attributes.as_slice() };
    let head = Html::new().el("h2", named, &Html::new().text(&drawn.title));
    Html::new().within("div", &format!("slide of-{kind}"), &head.within("div", "slide-body", &drawn.body))
}
