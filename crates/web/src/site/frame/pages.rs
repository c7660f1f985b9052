use crate::locale::Locale;

/// The way through a list that has several pages.
#[derive(Default)]
pub(crate) struct Pages {
    pub(crate) last: usize,
    pub(crate) previous: Option<String>,
    pub(crate) next: Option<String>,
    pub(crate) first_page: String,
    pub(crate) last_page: String,
    /// Whether there is no such page.
    pub(crate) is_beyond: bool,
    /// “page 2 of 7”
    pub(crate) page_of: String,
    pub(crate) no_such_page: String,
}

impl Pages {
    /// One page (from 1) of a list of so many, so many on each, and where the pages are.
    pub(crate) fn of(
        page: usize,
        total: usize,
        each: usize,
        locale: Locale,
        on_page: impl Fn(usize) -> String,
    ) -> Self {
        let last = total.div_ceil(each).max(1);
        let (shown, of) = (locale.number(page), locale.number(last));
        let gaps = [("page", shown.as_str()), ("pages", of.as_str())];
        Self {
            last,
            previous: (page > 1 && page <= last).then(|| on_page(page - 1)),
            next: (page < last).then(|| on_page(page + 1)),
            first_page: on_page(1),
            last_page: on_page(last),
            is_beyond: page > last,
            page_of: locale.fill("list-page-of", gaps),
            no_such_page: locale.fill("list-no-such-page", gaps),
        }
    }
}
