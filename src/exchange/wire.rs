//! The small binary form in which page and worker hand each other plans: little-endian, counts before lists.
//!
//! Both ends are the same build, so there are neither names nor versions in it. A JSON of the same would cost the
//! page more code than the import saves it.

/// Writes values one after another.
#[derive(Debug, Default)]
pub(in crate::exchange) struct Writer(pub(in crate::exchange) Vec<u8>);

impl Writer {
    pub(in crate::exchange) fn byte(&mut self, value: u8) {
        self.0.push(value);
    }

    pub(in crate::exchange) fn number(&mut self, value: u32) {
        self.0.extend_from_slice(&value.to_le_bytes());
    }

    /// A count, which bounds on sheets and areas keep below 2^32.
    pub(in crate::exchange) fn count(&mut self, value: usize) {
        self.number(u32::try_from(value).unwrap_or(u32::MAX));
    }

    pub(in crate::exchange) fn text(&mut self, text: &str) {
        self.count(text.len());
        self.0.extend_from_slice(text.as_bytes());
    }

    pub(in crate::exchange) fn maybe(&mut self, value: Option<u32>) {
        self.byte(u8::from(value.is_some()));
        self.number(value.unwrap_or_default());
    }

    pub(in crate::exchange) fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        self.count(items.len());
        items.iter().for_each(|it| write(self, it));
    }

    /// A value of a closed list, by its place there.
    pub(in crate::exchange) fn of<T: PartialEq>(&mut self, all: &[T], value: &T) {
        let place = all.iter().position(|it| it == value);
        self.byte(place.and_then(|it| u8::try_from(it).ok()).unwrap_or(u8::MAX));
    }
}

/// Reads what a [`Writer`] wrote; nothing where the bytes are not whole.
#[derive(Debug)]
pub(in crate::exchange) struct Reader<'a>(pub(in crate::exchange) &'a [u8]);

impl<'a> Reader<'a> {
    pub(in crate::exchange) fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (head, tail) = self.0.split_at_checked(length)?;
        self.0 = tail;
        Some(head)
    }

    pub(in crate::exchange) fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    pub(in crate::exchange) fn number(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(self.take(4)?.try_into().ok()?))
    }

    pub(in crate::exchange) fn text(&mut self) -> Option<String> {
        let length = self.number()? as usize;
        Some(std::str::from_utf8(self.take(length)?).ok()?.to_owned())
    }

    pub(in crate::exchange) fn maybe(&mut self) -> Option<Option<u32>> {
        let is_there = self.byte()? != 0;
        let value = self.number()?;
        Some(is_there.then_some(value))
    }

    pub(in crate::exchange) fn list<T>(&mut self, mut read: impl FnMut(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let count = self.number()?;
        let mut items = Vec::new();
        for _ in 0..count {
            items.push(read(self)?);
        }
        Some(items)
    }

    /// A value of a closed list, by its place there.
    pub(in crate::exchange) fn of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(usize::from(self.byte()?)).copied()
    }
}
