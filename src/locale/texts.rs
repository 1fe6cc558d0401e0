//! The macro that declares texts: one line a text, the three languages side by side.

/// Declares a struct of texts with `of(lang)` and `ALL` for the tests.
///
/// ```text
/// texts! {
///     /// What the overview says.
///     OverviewText {
///         title: "总览" | "總覽" | "Overview";
///     }
/// }
/// ```
macro_rules! texts {
    ($(#[$meta:meta])* $name:ident { $($field:ident : $hans:literal | $hant:literal | $en:literal ;)* }) => {
        $(#[$meta])*
        #[allow(missing_docs, reason = "each text is its own description")]
        #[derive(Clone, Copy)]
        pub struct $name { $(pub $field: &'static str,)* }

        impl $name {
            const HANS: Self = Self { $($field: $hans,)* };
            const HANT: Self = Self { $($field: $hant,)* };
            const EN: Self = Self { $($field: $en,)* };

            /// Every text with its three languages.
            pub const ALL: &'static [$crate::locale::Entry] = &[
                $($crate::locale::Entry { name: stringify!($field), texts: [$hans, $hant, $en] },)*
            ];

            /// The texts in one language.
            #[must_use]
            pub const fn of(lang: $crate::locale::Lang) -> &'static Self {
                match lang {
                    $crate::locale::Lang::Hans => &Self::HANS,
                    $crate::locale::Lang::Hant => &Self::HANT,
                    $crate::locale::Lang::En => &Self::EN,
                }
            }
        }
    };
}
pub(crate) use texts;
