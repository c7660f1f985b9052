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
case-report = Report a mistake in this case

## What ties an outlet to a state. $source says how that is known.

outlet-official = official
outlet-state-controlled = state-controlled
outlet-state-linked = state-linked
outlet-state-aligned = state-aligned
outlet-tied-as = { $attribution } ({ $source })

case-translation-older = This translation is older than the original, which was changed on { $day }.
case-history-all = What changed, version by version
case-share = Share
case-share-mail = by e-mail
case-share-link = Link to this case
## The page of a case's history.
history-title = History of case { $number }
history-lead = Every public version of this case, the latest first. Words that were added are underlined, words that were taken out are struck through.
history-version = Version { $number }
history-first = First published.
history-no-change = Nothing that readers see changed.
history-language = Language
history-field-title = Title
history-field-summary = What is claimed
history-field-response = The answer
history-field-claims = Claims and verdicts
history-field-appearances = Where it ran
history-field-evidence = Evidence
history-field-countries = Countries
history-field-languages = Languages
history-field-tags = Tags
history-field-narratives = Recurring stories
history-field-issues = Issues of the review
history-field-translations = Translations
history-field-source = Source of this record
# Read aloud before the words in question.
history-added = added
history-removed = taken out
history-back = Back to the case
# $language is the name of a language.
case-untranslated = This case is shown in another language than the site: { $language }.
