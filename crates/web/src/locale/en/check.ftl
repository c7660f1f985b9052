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

found-same = The same claim
found-related = Closely related
found-maybe = Possibly related
found-answer = The answer in short
found-evidence = Evidence
# $n passages of the text.
found-rest =
    { $n ->
        [0] Every passage met a known case.
        [one] For { $shown } other passage nothing known was found.
       *[other] For { $shown } other passages nothing known was found.
    }
found-share = Share this result
found-share-means = This address holds the text itself. Whoever opens it has the text checked anew; nothing is stored here.
found-share-long = The text is too long to be shared by an address. Share the cases instead.

## A result that is kept for a time, where somebody asked for it.

keep = Keep this result under a short address
keep-means = The text is then stored on this server for 90 days, and whoever has the address can read it. You can delete it before.
# $most is “50,000”.
keep-long = A text of more than { $most } characters is not kept. Keep the part that matters, or pass on the cases themselves.
keep-full = No more texts can be kept just now. Please try again later, or pass on the cases themselves.
# $day is a day, written out.
kept-until = Whoever has this address can read the text and its result until { $day }, when the text is deleted.
kept-delete-means = Only this page can delete it before, by the address that your browser shows now. Keep that address for yourself.
kept-delete = Delete the text now
kept-notice = Someone handed this text in on { $day } to have it checked. It is compared with the casebook as it stands today, and is no part of it.
kept-nothing = Nothing is kept here
kept-nothing-means = What was kept at this address was deleted, or its 90 days are over.
