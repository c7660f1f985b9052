## Recurring stories, outlets, countries, tags and issues of the review: the lists of all.
narratives-title = Recurring stories
narratives-lead = Single false stories are often instances of a larger one that keeps coming back. Wider stories stand above the narrower ones they hold.
narratives-none = No recurring story has been described yet.
outlets-title = Outlets
outlets-lead = Where the cases ran, with the number of cases known to us. That an outlet is named here does not mean that it is tied to a state, or that it meant to deceive.
outlets-none = No outlet is named yet.
countries-title = Countries
countries-lead = The countries that the cases speak of: not where they were published, but whom they are about.
countries-none = No case names a country yet.
tags-title = Tags
tags-lead = Keywords of the cases.
tags-none = No case has a tag yet.
review-title = The review
review-lead = Issues of the review, with the cases each of them reported.
review-none = No issue is known yet.
# An issue by its number and headline.
review-issue = { $number }: { $title }
directory-find = Find a name
directory-none = No name holds “{ $words }”.
order-most = Most cases
order-name = By name

## The page of one of them.
# What it is, said above its title.
subject-story = Recurring story
subject-outlet = Outlet
subject-country = Country spoken of
subject-tag = Tag
subject-issue = Issue of the review
# For search engines. $title is its name, $cases “212 cases”.
subject-description = { $title }: { $cases } of disinformation, when and where they ran, and the answers to them.
subject-below = Narrower stories
subject-cases = Cases
issue-day = Published
figure-appearances =
    { $n ->
        [one] appearance
       *[other] appearances
    }
outlet-aliases = Also known as
outlet-kind = Kind
outlet-kind-news = news site or newspaper
outlet-kind-broadcaster = television or radio
outlet-kind-agency = news agency
outlet-kind-blog = blog
outlet-kind-channel = channel or account
outlet-kind-official = public body
outlet-country = Run from
outlet-languages = Publishes in
outlet-domains = Addresses
outlet-tie = Tie to a state
outlet-tie-source = How that is known
tag-also = Also called

## Pictures of when, where and by whom a story was told, with tables behind them.
pattern-timeline = Over time
# $from, $until and $peak are months or years, $cases “31 cases”.
pattern-timeline-told = Cases by the time they ran, from { $from } to { $until }; most in { $peak }, { $cases }.
pattern-undated =
    { $n ->
        [one] { $shown } case without a known date is not shown.
       *[other] { $shown } cases without a known date are not shown.
    }
pattern-as-table = The figures as a table
pattern-month = When
pattern-cases = Cases
pattern-first = First seen
pattern-last = Last seen
pattern-countries = Countries they speak of, month by month
pattern-country = Country
pattern-languages = From language to language
pattern-language = Language
pattern-outlets = Where they ran
pattern-outlet = Outlet
pattern-more =
    { $n ->
        [one] { $shown } more is not shown.
       *[other] { $shown } more are not shown.
    }
pattern-stories = Recurring stories among them
pattern-tags = Tags among them

## Feeds, for programs that show what is new.
# $site is the site's name.
feed-title = { $site }: cases
# $what names the restrictions: “Syria, Sputnik”.
feed-title-of = { $site }: { $what }
# Before links to the formats Atom, RSS and JSON Feed.
feed-follow = Follow this list
pattern-legend = The stronger the colour, the more cases.
