//! What is looked at in a list: a thing, not a line, so that it stays when lines come and go.

/// The thing that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Picked<K> {
    key: Option<K>,
    /// Its line.
    pub(crate) at: usize,
}

impl<K> Default for Picked<K> {
    fn default() -> Self {
        Self { key: None, at: 0 }
    }
}

impl<K: Copy + PartialEq> Picked<K> {
    /// The thing.
    pub(crate) fn key(&self) -> Option<K> {
        self.key
    }

    /// Looks at this one from now on.
    pub(crate) fn look(&mut self, key: K) {
        self.key = Some(key);
    }

    /// Finds the thing among these; where it has gone, the one that took its line.
    pub(crate) fn settle(&mut self, keys: &[K]) {
        let found = self
            .key
            .and_then(|key| keys.iter().position(|other| *other == key));
        self.at = found.unwrap_or(self.at).min(keys.len().saturating_sub(1));
        self.key = keys.get(self.at).copied();
    }

    /// Goes so many lines down, or up, and stops at the ends.
    pub(crate) fn step(&mut self, by: isize, keys: &[K]) {
        let last = keys.len().saturating_sub(1);
        self.at = self.at.saturating_add_signed(by).min(last);
        self.key = keys.get(self.at).copied();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_thing_stays_when_lines_come_and_go() {
        let mut picked = Picked::default();
        picked.settle(&[5, 7, 9]);
        assert_eq!((picked.key(), picked.at), (Some(5), 0));
        picked.step(1, &[5, 7, 9]);
        picked.settle(&[1, 2, 5, 7, 9]);
        assert_eq!((picked.key(), picked.at), (Some(7), 3));
        // It goes: whoever stands on its line now is looked at.
        picked.settle(&[1, 2, 5, 9]);
        assert_eq!((picked.key(), picked.at), (Some(9), 3));
        picked.settle(&[1]);
        assert_eq!((picked.key(), picked.at), (Some(1), 0));
        picked.settle(&[]);
        assert_eq!(picked.key(), None);
    }

    #[test]
    fn it_stops_at_the_ends() {
        let mut picked = Picked::default();
        picked.step(-10, &[5, 7]);
        assert_eq!(picked.key(), Some(5));
        picked.step(isize::MAX, &[5, 7]);
        assert_eq!(picked.key(), Some(7));
    }
}
