//! What a column is used for, as one choice.

use crate::catalog::{Catalog, ItemId};
use crate::exchange::import::{Choices, ColumnMatch};
use crate::exchange::layout::{Layout, Role, Shape, fold};
use crate::locale::{ImportText, Lang};

/// What a column is used for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Use {
    /// It is not imported.
    Ignored,
    /// It says where or when, or in a tidy table what.
    Role(Role),
    /// It holds the figures of an item.
    Item(ItemId),
}

/// The purposes that can be chosen beside items.
pub const ROLES: [Role; 12] = [
    Role::Area,
    Role::AreaCode,
    Role::AreaLevel(0),
    Role::AreaLevel(1),
    Role::AreaLevel(2),
    Role::AreaLevel(3),
    Role::AreaLevel(4),
    Role::Period,
    Role::Year,
    Role::Month,
    Role::Item,
    Role::Value,
];

impl Use {
    /// The code in the list of choices.
    #[must_use]
    pub fn code(self) -> String {
        match self {
            Self::Ignored => "-".to_owned(),
            Self::Item(id) => format!("i{}", id.0),
            Self::Role(role) => ROLES.iter().position(|it| *it == role).map_or("-".to_owned(), |at| format!("r{at}")),
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        if code == "-" {
            return Some(Self::Ignored);
        }
        match code.split_at_checked(1)? {
            ("i", id) => id.parse().ok().map(|it| Self::Item(ItemId(it))),
            ("r", at) => ROLES.get(at.parse::<usize>().ok()?).map(|it| Self::Role(*it)),
            _ => None,
        }
    }
}

/// What a purpose is called.
#[must_use]
pub const fn role_name(lang: Lang, role: Role) -> &'static str {
    let text = ImportText::of(lang);
    match role {
        Role::Area => text.role_area,
        Role::AreaCode => text.role_code,
        Role::AreaLevel(0) => text.role_province,
        Role::AreaLevel(1) => text.role_prefecture,
        Role::AreaLevel(2) => text.role_county,
        Role::AreaLevel(3) => text.role_township,
        Role::AreaLevel(_) => text.role_village,
        Role::Period => text.role_period,
        Role::Year => text.role_year,
        Role::Month => text.role_month,
        Role::Item => text.role_item,
        Role::Value => text.role_value,
        Role::Figure | Role::Ignored => text.role_ignored,
    }
}

/// What a column is used for as things stand.
#[must_use]
pub fn current(layout: &Layout, matches: &[ColumnMatch], column: u32) -> Use {
    let item = matches.iter().find(|it| it.column == column).and_then(|it| it.item);
    match (layout.roles.get(column as usize), item) {
        (Some(Role::Figure), Some(item)) => Use::Item(item),
        (None | Some(Role::Figure | Role::Ignored), _) => Use::Ignored,
        (Some(role), _) => Use::Role(*role),
    }
}

/// Sets what a column is used for. What only one column can be, no other stays.
pub fn choose(choices: &mut Choices, layout: &Layout, column: u32, to: Use) {
    let mut set = |column: u32, role: Role, item: Option<Option<ItemId>>| {
        choices.roles.insert(column, role);
        match item {
            Some(item) => choices.items.insert(column, item),
            None => choices.items.remove(&column),
        };
    };
    match to {
        Use::Ignored => set(column, Role::Ignored, Some(None)),
        Use::Item(item) => set(column, Role::Figure, Some(Some(item))),
        Use::Role(role) => {
            for other in layout.columns(role).filter(|it| *it != column) {
                set(other, Role::Ignored, Some(None));
            }
            set(column, role, None);
        }
    }
}

/// Takes the table as tidy or as wide, and guesses which columns that makes items and values.
pub fn choose_shape(choices: &mut Choices, layout: &Layout, shape: Shape) {
    let columns = || (0u32..).zip(layout.roles.iter().copied());
    match shape {
        Shape::Wide => {
            for (column, role) in columns() {
                match role {
                    Role::Item => choices.roles.insert(column, Role::Ignored),
                    Role::Value => choices.roles.insert(column, Role::Figure),
                    _ => None,
                };
            }
        }
        Shape::Tidy => {
            let value = columns().filter(|(_, role)| *role == Role::Figure).map(|(column, _)| column).last();
            let free = |it: &(u32, Role)| matches!(it.1, Role::Ignored | Role::Figure) && Some(it.0) != value;
            let named = |it: &(u32, Role)| layout.headings.get(it.0 as usize).is_some_and(|it| !it.is_blank());
            let item = columns().filter(free).filter(named).map(|(column, _)| column).next();
            for (column, role) in value.map(|it| (it, Role::Value)).into_iter().chain(item.map(|it| (it, Role::Item))) {
                choose(choices, layout, column, Use::Role(role));
            }
        }
    }
}

/// The items whose names look most like a heading, the likest first.
#[must_use]
pub fn near_items(catalog: &Catalog, heading: &str) -> Vec<ItemId> {
    const MOST: usize = 3;
    /// Below a third of shared pairs, names have little to do with each other.
    const ENOUGH: u32 = 330;
    let wanted = pairs(heading);
    let mut found: Vec<(u32, ItemId)> = catalog
        .items_with_ids()
        .map(|(id, item)| {
            let names = [&item.names.hans, &item.names.hant, &item.names.en].into_iter().chain(&item.aliases);
            (names.map(|it| likeness(&wanted, &pairs(it))).max().unwrap_or_default(), id)
        })
        .filter(|(score, _)| *score >= ENOUGH)
        .collect();
    found.sort_unstable_by_key(|(score, id)| (std::cmp::Reverse(*score), *id));
    found.into_iter().take(MOST).map(|(_, id)| id).collect()
}

/// The pairs of neighbouring characters of a folded name, sorted.
fn pairs(name: &str) -> Vec<(char, char)> {
    let folded = fold(name);
    let mut pairs: Vec<_> = folded.chars().zip(folded.chars().skip(1)).collect();
    pairs.sort_unstable();
    pairs
}

/// Twice the shared pairs over all pairs (Dice), in thousandths.
fn likeness(a: &[(char, char)], b: &[(char, char)]) -> u32 {
    let (mut left, mut right, mut shared) = (a.iter().peekable(), b.iter().peekable(), 0);
    while let (Some(x), Some(y)) = (left.peek(), right.peek()) {
        match x.cmp(y) {
            std::cmp::Ordering::Less => drop(left.next()),
            std::cmp::Ordering::Greater => drop(right.next()),
            std::cmp::Ordering::Equal => {
                shared += 1;
                left.next();
                right.next();
            }
        }
    }
    u32::try_from(2000_usize * shared / (a.len() + b.len()).max(1)).unwrap_or_default()
}
