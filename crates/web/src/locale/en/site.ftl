## How the language writes numbers and dates.
## $shown is a number as it is written, $n the number itself, by which the form is chosen.

number-group = ,
number-decimal = .
# A share in per cent.
percent = { $shown } %
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# A day within a sentence; $month is one of the above.
day = { $day } { $month } { $year }
# Between the parts of a list: “Syria, Turkey”.
list-comma = ,{ " " }
# Between a label and what it says.
label-colon = :

## What is counted.

n-cases =
    { $n ->
        [one] { $shown } case
       *[other] { $shown } cases
    }
n-passages =
    { $n ->
        [one] { $shown } passage
       *[other] { $shown } passages
    }

## The frame of every page. $site is the site's name.

frame-skip = Skip to the content
frame-nav = Main
frame-cases = Cases
frame-check = Check a text
frame-search = Search the cases
frame-search-button = Search
frame-language = Language
frame-about = A casebook of disinformation: what was claimed, where and when it ran, what is true and how we know. A case says that a message is false or misleading, not that whoever ran it meant to deceive.
frame-licence = Our own texts: { $licence }.
frame-credit = Records taken over from others keep the licence and the credit named on their pages. Quotations belong to those who are quoted.
frame-software = The software is free and open: MIT or Apache 2.0. This site sets no cookies, runs no scripts and follows nobody.

## A case in a list.

item-disinformation = Disinformation
item-withdrawn = Withdrawn
item-corrected = Corrected
item-ran-in = Ran in
item-languages = In
item-countries = About
item-more-outlets =
    { $n ->
        [one] and { $shown } more
       *[other] and { $shown } more
    }
item-tags = Tags

## The front page.

home-title = Has this been answered before?
home-description = Paste a text in any language and see whether its claims are already known and answered: a casebook of disinformation, with evidence.
# $cases is “13,484 cases”.
home-lead = The same false story returns in another country, another tongue, another week. Hand in a text, in any language, and { $site } compares it, passage by passage, with { $cases } of disinformation that are already answered, with evidence.
home-search = Or search the cases
home-search-hint = Words, a name, or a number such as D-42
home-figures = The casebook in figures
# The figure itself stands before these, larger.
home-figure-cases =
    { $n ->
        [one] case
       *[other] cases
    }
home-figure-languages =
    { $n ->
        [one] language
       *[other] languages
    }
home-figure-outlets =
    { $n ->
        [one] outlet
       *[other] outlets
    }
home-figure-countries =
    { $n ->
        [one] country
       *[other] countries
    }
home-latest = Latest cases
home-all = All cases
home-none = No case has been published yet.
home-stories = Recurring stories
home-stories-lead = Single cases are often instances of a larger story that keeps coming back.

## The list of cases.

list-title = Cases
# The title of the window, where words were asked for.
list-title-of = { $words } – Cases
list-description = Search the casebook of disinformation by words in any language, date, outlet, country and story.
list-words = Words, in any language, or a case’s number
list-words-hint = Words, in any language, or a number such as D-42
list-narrow = Narrow it down
list-from = Ran on or after
list-until = Ran on or before
list-language = Language it ran in
list-country = Country it is about
list-outlet = Outlet
list-tag = Tag
list-story = Recurring story
list-issue = Issue of the review
list-status = State
list-status-published = Published
list-status-corrected = Corrected
list-status-withdrawn = Withdrawn
list-show = Show these cases
list-clear = Clear everything
list-misread = A part of this search was not understood and was left out:
# $value is what was not understood.
list-not-a-day = “{ $value }” is not a day; write it as 2022-03-04
list-not-a-language = “{ $value }” is not a language we know
list-not-a-country = “{ $value }” is not a country we know
list-not-an-issue = “{ $value }” is not the number of an issue
list-not-a-status = “{ $value }” is not the state of a public case
list-not-an-order = “{ $value }” is not an order; use relevance, newest or oldest
list-not-a-page = “{ $value }” is not a page
list-active = Restrictions in force
list-remove = Remove
# A restriction: its kind, and what it is. “Country: Syria”
list-active-from = From
list-active-until = Until
list-active-language = Language
list-active-country = Country
list-active-outlet = Outlet
list-active-tag = Tag
list-active-story = Story
list-active-issue = Review
list-active-status = State
# $number is the number of an issue of the weekly review.
list-issue-number = issue { $number }
# $case is a link to a case, by its number.
list-numbered = You may be looking for { $case }.
case-number = case { $number }
list-nothing = No case found
list-nothing-named = No case has these words
list-nothing-words = Try other words: a name, a place, the heart of the claim. Words of any language will do.
# $link is list-nothing-check-link.
list-nothing-check = Or { $link }, which also compares by meaning.
list-nothing-check-link = check it as a text
list-page-of = page { $page } of { $pages }
list-order = Order
list-order-best = Best match
list-order-newest = Newest
list-order-oldest = Oldest
list-by-words-alone = Found by words alone: this site has no encoder installed, so cases that say the same in other words may be missing.
list-no-such-page = There is no page { $page }; the last is { $pages }.
list-first-page = Go to the first page
list-results = Results
list-pages = Pages
list-previous = Previous
list-next = Next

## What went wrong.

error-no-page = Page not found
error-no-page-detail = There is no page at this address. It may have been mistyped.
error-no-case = No such case
error-no-case-detail = There is no public case at this address. The number may have been mistyped, or the case is not public.
error-method = Not possible here
error-method-detail = This address does not answer this kind of request.
error-unreadable = The form could not be read
error-unreadable-detail = The form came in a shape this page cannot read. Please send it from the page itself.
error-too-large = Too much at once
error-too-large-detail = That is too much at once: the most is { $most } MB. Please send a part of the text.
error-forbidden = Not accepted
error-forbidden-detail = The form was sent from another site, so it was not acted upon. Please fill it in here.
error-too-many = Too many checks
error-too-many-detail =
    { $n ->
        [one] Too many checks came from your address. Please wait a second and try again.
       *[other] Too many checks came from your address. Please wait { $shown } seconds and try again.
    }
error-busy = Busy just now
error-busy-detail = The site is busier than it can bear. Please try again in a moment.
error-too-long = Given up
error-too-long-detail = This took too long and was given up. Please try again, with a shorter text if it was long.
error-ours = Our mistake
error-ours-detail = Something went wrong on our side. It was logged.
error-other = Not possible
error-other-detail = This request could not be answered.
error-look = Look for it by its words or its number
error-home = Go to the home page
error-browse = Browse all cases
error-check = Check a text
# $number names this very failure in the log.
error-mention = If this keeps happening, mention this number: { $number }

# Months standing alone, in the form a calendar has them (not the form after a day).
month-alone-1 = January
month-alone-2 = February
month-alone-3 = March
month-alone-4 = April
month-alone-5 = May
month-alone-6 = June
month-alone-7 = July
month-alone-8 = August
month-alone-9 = September
month-alone-10 = October
month-alone-11 = November
month-alone-12 = December
# “March 2022”; $month is one of the above.
month-of-year = { $month } { $year }
# How often a case ran.
n-appearances =
    { $n ->
        [one] { $shown } appearance
       *[other] { $shown } appearances
    }
frame-stories = Stories
frame-review = The review
frame-outlets = Outlets
frame-countries = Countries
frame-tags = Tags
frame-about-link = About
frame-browse = Browse
frame-feedback = Report a mistake or write to us
home-rising = Rising
# $day is a day.
home-rising-lead = More cases in the 30 days up to { $day } than in an ordinary 30 days of the year before.
# $recent and $usual are numbers of cases: “12 cases, usually 2”.
home-rising-figures = { $recent }, usually { $usual }
list-when = When it ran
# A button that unfolds further values to pick from.
list-more = More
list-another-outlet = Another outlet, by name or domain
list-another-tag = Another tag
list-another-issue = Another issue, by its number
list-order-appearances = Most often seen
list-last = Last
# A restriction, within other text: “on or after 4 March 2022”.
list-from-day = on or after { $day }
list-until-day = on or before { $day }
# $address is an address of the web, typed into the search.
list-at = These cases ran at { $address }.
list-not-at = No case is known to have run at { $address }.
list-check-article = Check the article at this address
list-loosened = These looser searches do find cases:
# Links. $restriction is a country, an outlet, a day, and so on: “without Kazakhstan”.
list-without = without { $restriction }
list-without-any = the words alone, without any restriction
list-whole-site = everything at { $site }
list-nearest = The nearest cases

error-no-subject = Nothing known
error-no-subject-detail = The casebook has nothing at this address. It may have been mistyped, or there is no public case of it.
error-too-many-messages = Too many messages
error-too-many-messages-detail =
    { $n ->
        [one] Too many messages came from your address. Please wait a second and try again.
       *[other] Too many messages came from your address. Please wait { $shown } seconds and try again.
    }
