//! Records: documents that pages keep with a workspace beside its figures, each under a key.
//!
//! A scheme, what people scored, an entry of the log: each is JSON that the module of its page writes and reads. Here
//! they are texts, so that what is new costs the file's format nothing, and every one can be taken back like a cell.

use std::collections::BTreeMap;

/// The documents of a workspace by key, such as `scheme/county-100` or `log/0007`. Values are compact JSON.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Records {
    all: BTreeMap<String, String>,
}

impl Records {
    /// The document under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.all.get(key).map(String::as_str)
    }

    /// Puts a document under a key, or with `None` takes it away. Gives what stood there.
    pub fn put(&mut self, key: &str, document: Option<String>) -> Option<String> {
        match document {
            Some(it) => self.all.insert(key.to_owned(), it),
            None => self.all.remove(key),
        }
    }

    /// All documents in the order of their keys.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.all.iter().map(|(key, document)| (key.as_str(), document.as_str()))
    }

    /// The documents whose key begins with a word, in order: the rest of the key, and the document.
    pub fn under<'a>(&'a self, start: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let from = self.all.range::<str, _>((std::ops::Bound::Included(start), std::ops::Bound::Unbounded));
        from.map_while(move |(key, document)| Some((key.strip_prefix(start)?, document.as_str())))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::Records;

    #[test]
    fn documents_are_found_by_the_start_of_their_key() {
        let mut records = Records::default();
        for key in ["log/2", "log/1", "logs", "lo", "scheme/a"] {
            assert_eq!(records.put(key, Some(format!("\"{key}\""))), None);
        }
        let found: Vec<_> = records.under("log/").collect();
        assert_eq!(found, [("1", "\"log/1\""), ("2", "\"log/2\"")]);
        assert_eq!(records.put("log/1", None).as_deref(), Some("\"log/1\""));
        assert_eq!(records.under("log/").count(), 1);
    }
}
