about-title = About this site
about-description = What this casebook is, how a case is made, what the verdicts mean, how the check works and what becomes of your data.
about-what = What this is
# $site is the site's name, $cases “13,484 cases”.
about-what-text = { $site } is a casebook of disinformation. Each of its { $cases } records one false or misleading story: what was claimed, where and when it ran, what is true and how we know. It is free to read, to search and to reuse.
about-case = How a case is made
about-case-text = A person writes each case, and a second person reads it before it is published. Machines suggest: they find texts that look alike and cases that may belong together. They publish nothing. Records taken over from other collections keep their source, licence and credit.
about-verdicts = What the verdicts mean
about-verdicts-text = A verdict is about a claim, not about whoever repeats it. Where something in a claim is true, the case says so.
about-check = How the check works
about-check-text = A text is cut into passages, and each is compared with every case, by words and by meaning, in any language. A match says how likely it is that both make the same claim. It is made by a machine: read the case and judge for yourself. “Nothing known” does not mean that a text is true.
about-corrections = Mistakes and corrections
about-corrections-text = We make mistakes. Where a published case changed in substance, the case says so at its top, for good. A case that we no longer uphold is withdrawn but keeps its address, with the reason. Every public version is kept.
about-privacy = Your privacy
about-privacy-text = This site sets no cookies, runs no scripts and sends nothing to others. Texts handed in for a check are compared and forgotten: neither stored nor logged. What you write to us by the form is kept for as long as we need it to answer, and for a year at most.
about-data = Data and feeds
about-data-text = Every list of cases can be followed as a feed, and each case carries a description for machines (schema.org ClaimReview). Addresses of cases are for life.
about-software = The software
about-software-text = This site runs on Disproof, free and open software that anyone may use for a casebook of their own.

## The form by which readers write to us.
feedback-title = Write to us
feedback-lead = Tell us what is wrong, what is missing, or what could be better. A person reads everything.
feedback-kind = What is it about?
feedback-kind-correction = A mistake in a case
feedback-kind-feedback = Something else
feedback-page = Page
feedback-text = What is wrong, or what would you like to tell us?
feedback-evidence = How do you know? Links or documents that show it
feedback-evidence-hint = For a mistake in a case. One link to a line.
feedback-name = Your name
feedback-contact = Your e-mail address
feedback-optional = may be left empty
feedback-consent = By sending this you agree that we keep what you wrote, with your name and address if you gave them, for as long as we need it to look into the matter and to answer, and for a year at most. Only the people who run this casebook read it. We publish none of it and give none of it to others; where a case is corrected, the correction does not name you.
feedback-send = Send
# Beside a field that people do not see; machines that fill in everything give themselves away.
feedback-trap = Leave this empty
feedback-thanks = Thank you
feedback-thanks-text = Your message has arrived. A person will read it. Where it leads to a correction, the case will say so at its top.
feedback-empty = Please write what it is about.
feedback-long = That is too long: the most is { $most } characters in a field.
feedback-mail = “{ $value }” is not an e-mail address. You may leave it empty.
feedback-again = The form was open for too long, or sent too fast to be written by hand. Please send it once more.
feedback-full = So many messages have come in that no more are taken just now. Please try again tomorrow.

## A copy of the site in files, with a search of its own.
fixed-search = Search by title
fixed-search-lead = Words of a title, a name, an outlet or a number. The search happens in your browser; nothing is sent anywhere.
fixed-search-without = This search needs JavaScript. Without it, browse the lists:
fixed-search-none = No title holds all these words.
# $day is when it was made, $link leads to the site itself.
fixed-note = This is a copy of fixed pages, made on { $day }. Checks, the full search and the form to write to us are at { $link }.
