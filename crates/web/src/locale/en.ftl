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
list-any = Any
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
list-nothing = No case answers
list-nothing-loosen = Take off a restriction above, or try other words: a name, a place, the heart of the claim. Words of any language will do.
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

## The page of a case.

case-title = { $label }: { $title } ({ $number })
# What the title of a case is; it states a falsehood, so nothing shows it without this word.
case-label = Disinformation
case-label-withdrawn = Withdrawn case
# $claim is what is claimed; for search engines.
case-description = Disinformation, answered. The claim: { $claim }
case-case = Case
case-corrected = Corrected
case-original-title = Original title:
case-translations = This case in other languages
case-original = Original
case-machine-made = This translation was made by a machine and nobody has checked it.
case-withdrawn = This case is withdrawn
case-withdrawn-means = We no longer uphold it. It keeps its address so that links to it explain themselves; it no longer answers checks.
case-correction = Correction
case-corrected-on = Corrected on { $day }
case-in-brief = This case in brief
case-first-seen = First seen
case-ran-in-languages =
    { $n ->
        [one] Language it ran in
       *[other] Languages it ran in
    }
case-about-countries =
    { $n ->
        [one] Country it is about
       *[other] Countries it is about
    }
case-stories =
    { $n ->
        [one] Recurring story
       *[other] Recurring stories
    }
case-reported-in = Reported in
# An issue of the weekly review; $day may follow it.
case-issue = Issue { $number }
case-issue-of = Issue { $number }, { $day }
case-tags = Tags
case-source = Source of this record
case-licence = Licence:
case-no-licence = No licence stated
case-unresolved = As the source had it
case-verdicts =
    { $n ->
        [one] Verdict
       *[other] The claims and their verdicts
    }
verdict-false = False
verdict-false-means = The evidence contradicts it.
verdict-misleading = Misleading
verdict-misleading-means = It is put together so as to leave a false impression.
verdict-distorted = Distorted
verdict-distorted-means = A real event or statement is bent.
verdict-missing-context = Missing context
verdict-missing-context-means = The words are true, but not without what they leave out.
verdict-unsupported = Unsupported
verdict-unsupported-means = Nothing is shown for it.
verdict-true-in-part = True in part
verdict-true-in-part-means = One part is true, another is not.
case-no-longer-upheld = No longer upheld.
# $verdict is the name of a verdict, as above.
case-no-longer-upheld-was = No longer upheld; the verdict was “{ $verdict }”.
case-no-verdict = Answered; its source gives no verdict in a word.
case-grain = What is true in it
case-claimed = What is claimed
case-not-translated = Not translated; in { $language }.
case-answer = The answer
case-answer-then = The answer, as it was published
# $link leads to the answer, $who gave it.
case-answered-at = This record has no answer of its own here. It is answered at { $link }.
case-answered-at-by = This record has no answer of its own here. It is answered at { $link }, by { $who }.
case-no-answer = The answer to this case is not written down here.
case-evidence = Evidence
case-archived-copy = archived copy
case-link-gone = the page is gone
case-link-unreachable = the page did not answer when last looked at
case-link-moved = the page has moved
case-supports = Supports:
case-appearances = Where it ran
case-outlet-not-named = An outlet not named
case-date-not-known = Date not known
# $label is the outlet's name as the source wrote it.
case-as-label = as “{ $label }”
case-archived = Archived copy
# $host is the name of a web site.
case-original-at = Original at { $host }
case-address-not-known = Address not known
case-outlet-caution = That an outlet is named here does not mean that it is tied to a state, or that it meant to deceive.
case-related = Related cases
case-related-none = None is linked yet.
case-related-suggested = Suggested, not confirmed by a person
case-about-page = About this page
case-history = History
case-published-on = Published { $day }.
case-changed-on = Last changed { $day }.
case-versions =
    { $n ->
        [one] { $shown } public version, kept for good.
       *[other] { $shown } public versions, each kept and chained to the one before.
    }
case-cite = How to cite
# The title of a case, as it is cited.
case-cited-title = “{ $title }”
# After the title: the site, the case's number, perhaps the day of publication.
case-cited = { $site }, case { $number }
case-permanent = This address is for life, whatever becomes of the title.
case-wrong = Something wrong?
# $mail is an address to write to.
case-report = Write to { $mail } and name the case, { $number }. Corrections are made in public.
case-no-report = There will be a way to report a mistake here. This site has not opened one yet.
case-review = The weekly review
case-no-review = Signing up for the review by mail will be possible here. This site does not send it yet.

## What ties an outlet to a state. $source says how that is known.

outlet-official = official
outlet-state-controlled = state-controlled
outlet-state-linked = state-linked
outlet-state-aligned = state-aligned
outlet-tied-as = { $attribution } ({ $source })

## The form in which a text is handed in.

form-text = Text to check
form-text-hint = Paste a message, a paragraph or a whole article
form-headline = Its headline, if it has one
form-url = or the address of an article
form-check = Check
form-forgotten = The text is compared and forgotten: it is neither stored nor logged.
form-empty = Please paste a text, or give the address of an article.
# $why is one of the reasons below.
form-unread = The page could not be read: { $why }. You can paste its text instead.
form-unread-status = its server answered { $status }
form-unread-empty = no text was found on it
form-unread-other = it is not a page of text
form-unread-nowhere = no page of the public web answered at this address
form-unread-address = this is not an address of the web
form-unread-redirects = it leads on to other addresses without end
form-unread-size = it is larger than { $most } MB
form-unread-slow = it did not answer within { $seconds } seconds

## The page of the check.

check-title = Check a text
check-description = Paste a text in any language or give an article’s address, and see which of its claims are already known and answered.
# $cases is “13,484 cases”.
check-lead = Hand in a message, a paragraph or a whole article, in any language. Each of its passages is compared with { $cases } that are already answered.
check-means = What the answer means
check-means-known = A known case
check-means-known-text = means that the text repeats a claim we have already looked into. Read the case: it says what is true and how we know.
check-means-nothing = Nothing known
check-means-nothing-text = means only that the casebook holds no answer to it. It does not mean that the text is true.
check-means-machine = The comparison is made by a machine, the cases by people. Judge for yourself whether a match is one; the words that led to it are marked.

## What a check found. The headlines are no surer of a case than its match is.

found-eyebrow = Check
found-nothing = Nothing known
found-nothing-means = No case in the casebook answers this text. That does not mean that it is true, only that we have not looked into it, or not in words like these.
found-may-speak =
    { $n ->
        [one] This may speak of a known case
       *[other] This may speak of { $shown } known cases
    }
found-speaks =
    { $n ->
        [one] This speaks of a known case
       *[other] This speaks of { $shown } known cases
    }
found-may-repeat =
    { $n ->
        [one] This may repeat a known case
       *[other] This may repeat { $shown } known cases
    }
found-repeats =
    { $n ->
        [one] This repeats a known case
       *[other] This repeats { $shown } known cases
    }
# $repeats is found-repeats; $n and $shown count those that it may repeat besides.
found-repeats-and =
    { $n ->
        [one] { $repeats } and may repeat one more
       *[other] { $repeats } and may repeat { $shown } more
    }
found-nearest = What the cases nearest to it speak of, to begin with:
found-nearest-stories = Recurring stories
found-nearest-tags = Tags
found-nearest-countries = Countries
# $passages is “12 passages”, $cases “13,484 cases”.
found-compared = Compared { $passages } with { $cases }
found-took-no-time = less than a millisecond
found-took-milliseconds = { $shown } ms
found-took-seconds = { $shown } s
found-known = Known cases
found-sure = Almost surely the same claim
found-very-likely = Very likely the same claim
found-likely = Likely the same claim
found-possible = Possibly the same claim
# $day is when it was first seen.
found-first-seen = first seen { $day }
stance-repeats = says it as true
stance-reports = reports that someone says it
stance-rebuts = contradicts it
found-more-passages =
    { $n ->
        [one] { $shown } more passage marked in the text.
       *[other] { $shown } more passages marked in the text.
    }
found-also = Told in much the same words in
found-read = Read the answer
# Read aloud after the above.
found-read-to = to case { $number }
found-text = The text
found-text-marked = The text, with what is known marked
# $site is a link to where the text was.
found-read-from = Read from { $site }
found-said-from = Said to be from { $site }
# Read aloud before the number of a match.
found-to-match = Known case, match
found-left-out =
    { $n ->
        [one] [{ $shown } character not shown]
       *[other] [{ $shown } characters not shown]
    }
found-again = Check another text

## Why a passage meets a case.

reason-words = Shared words: { $words }
reason-aligned = Words that mean the same: { $words }
reason-facts = Shared names, numbers or dates: { $facts }
reason-meaning-very = Very close in meaning
reason-meaning-close = Close in meaning
reason-meaning-loose = Loosely close in meaning
reason-outlet = Same outlet: { $outlet }
reason-country = Speaks of the same country: { $country }
reason-same-day = Same day
reason-days =
    { $n ->
        [one] One day apart
       *[other] { $shown } days apart
    }

## What a reader should know of an answer.

note-long =
    { $n ->
        [one] The text is long: { $shown } passage of it was compared.
       *[other] The text is long: { $shown } passages spread evenly over it were compared.
    }
note-lookalikes =
    { $n ->
        [one] { $shown } word mixes letters of two alphabets that look alike; it was read as one.
       *[other] { $shown } words mix letters of two alphabets that look alike; they were read as one.
    }
note-hidden =
    { $n ->
        [one] { $shown } word holds characters that cannot be seen; they were left out.
       *[other] { $shown } words hold characters that cannot be seen; they were left out.
    }
note-by-words-alone = This site has no encoder installed, so only words were compared: a story told in other words or another language is not found.
note-page-cut = The page was too large to be read whole.
note-page-no-article = No article stood out on the page, so all of its text was taken.

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
