## How the language writes numbers and dates.
## $shown is a number as it is written, $n the number itself, by which the form is chosen.

number-group = .
number-decimal = ,
percent = { $shown } %
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
day = { $day }. { $month } { $year }
list-comma = ,{ " " }
label-colon = :

## What is counted.

n-cases =
    { $n ->
        [one] { $shown } Fall
       *[other] { $shown } Fälle
    }
n-passages =
    { $n ->
        [one] { $shown } Textstelle
       *[other] { $shown } Textstellen
    }

## The frame of every page. $site is the site's name.

frame-skip = Zum Inhalt springen
frame-nav = Hauptmenü
frame-cases = Fälle
frame-check = Text prüfen
frame-search = Fälle durchsuchen
frame-search-button = Suchen
frame-language = Sprache
frame-about = Eine Fallsammlung zu Desinformation: was behauptet wurde, wo und wann es erschienen ist, was stimmt und woher wir es wissen. Ein Fall besagt, dass eine Meldung falsch oder irreführend ist, nicht aber, dass jemand, der sie veröffentlicht hat, täuschen wollte.
frame-licence = Unsere eigenen Texte: { $licence }.
frame-credit = Für Einträge, die wir von anderen übernommen haben, gelten die Lizenz und die Quellenangabe auf der jeweiligen Seite. Zitate gehören denen, die zitiert werden.
frame-software = Die Software ist frei und quelloffen: MIT oder Apache 2.0. Diese Website setzt keine Cookies, führt keine Skripte aus und beobachtet niemanden.

## A case in a list.

item-disinformation = Desinformation
item-withdrawn = Zurückgezogen
item-corrected = Korrigiert
item-ran-in = Erschienen bei
item-languages = Auf
item-countries = Betrifft
item-more-outlets =
    { $n ->
        [one] und { $shown } weiteres
       *[other] und { $shown } weitere
    }
item-tags = Schlagwörter

## The front page.

home-title = Wurde das schon richtiggestellt?
home-description = Fügen Sie einen Text in einer beliebigen Sprache ein und sehen Sie, ob seine Behauptungen schon bekannt und richtiggestellt sind: eine Fallsammlung zu Desinformation, mit Belegen.
home-lead = Dieselbe falsche Geschichte kehrt wieder: in einem anderen Land, in einer anderen Sprache, in einer anderen Woche. Geben Sie einen Text in einer beliebigen Sprache ein, und { $site } vergleicht ihn Stelle für Stelle mit dem, was schon richtiggestellt und belegt ist: { $cases } von Desinformation.
home-search = Oder die Fälle durchsuchen
home-search-hint = Wörter, ein Name oder eine Nummer wie D-42
home-figures = Die Fallsammlung in Zahlen
home-figure-cases =
    { $n ->
        [one] Fall
       *[other] Fälle
    }
home-figure-languages =
    { $n ->
        [one] Sprache
       *[other] Sprachen
    }
home-figure-outlets =
    { $n ->
        [one] Medium
       *[other] Medien
    }
home-figure-countries =
    { $n ->
        [one] Land
       *[other] Länder
    }
home-latest = Neueste Fälle
home-all = Alle Fälle
home-none = Es ist noch kein Fall veröffentlicht.
home-stories = Wiederkehrende Erzählungen
home-stories-lead = Einzelne Fälle gehören oft zu einer größeren Erzählung, die immer wiederkehrt.

## The list of cases.

list-title = Fälle
list-title-of = { $words } – Fälle
list-description = Durchsuchen Sie die Fallsammlung zu Desinformation: nach Wörtern in jeder Sprache, nach Datum, Medium, Land und Erzählung.
list-words = Wörter in jeder Sprache oder die Nummer eines Falls
list-words-hint = Wörter in jeder Sprache oder eine Nummer wie D-42
list-narrow = Suche eingrenzen
list-from = Erschienen ab
list-until = Erschienen bis
list-language = Sprache, in der es erschien
list-country = Land, um das es geht
list-outlet = Medium
list-tag = Schlagwort
list-story = Wiederkehrende Erzählung
list-issue = Ausgabe des Wochenrückblicks
list-status = Status
list-status-published = Veröffentlicht
list-status-corrected = Korrigiert
list-status-withdrawn = Zurückgezogen
list-show = Diese Fälle anzeigen
list-clear = Alles zurücksetzen
list-misread = Ein Teil dieser Suche wurde nicht verstanden und weggelassen:
list-not-a-day = „{ $value }“ ist kein Datum; schreiben Sie es so: 2022-03-04
list-not-a-language = „{ $value }“ ist keine Sprache, die wir kennen
list-not-a-country = „{ $value }“ ist kein Land, das wir kennen
list-not-an-issue = „{ $value }“ ist nicht die Nummer einer Ausgabe
list-not-a-status = „{ $value }“ ist kein Status eines öffentlichen Falls
list-not-an-order = „{ $value }“ ist keine Reihenfolge; möglich sind relevance, newest oder oldest
list-not-a-page = „{ $value }“ ist keine Seite
list-active = Aktive Filter
list-remove = Entfernen:
list-active-from = Ab
list-active-until = Bis
list-active-language = Sprache
list-active-country = Land
list-active-outlet = Medium
list-active-tag = Schlagwort
list-active-story = Erzählung
list-active-issue = Wochenrückblick
list-active-status = Status
list-issue-number = Ausgabe { $number }
list-numbered = Vielleicht suchen Sie { $case }.
case-number = Fall { $number }
list-nothing = Kein Fall gefunden
list-nothing-named = Kein Fall enthält diese Wörter
list-nothing-words = Versuchen Sie es mit anderen Wörtern: einem Namen, einem Ort, dem Kern der Behauptung. Sie können in jeder Sprache suchen.
list-nothing-check = Oder { $link }: Dabei wird auch die Bedeutung verglichen.
list-nothing-check-link = prüfen Sie Ihre Eingabe als Text
list-page-of = Seite { $page } von { $pages }
list-order = Reihenfolge
list-order-best = Beste Treffer
list-order-newest = Neueste
list-order-oldest = Älteste
list-by-words-alone = Nur nach Wörtern gesucht: Auf dieser Website ist kein Sprachmodell installiert, daher können Fälle fehlen, die dasselbe mit anderen Worten sagen.
list-no-such-page = Eine Seite { $page } gibt es nicht; die letzte ist Seite { $pages }.
list-first-page = Zur ersten Seite
list-results = Ergebnisse
list-pages = Seiten
list-previous = Zurück
list-next = Weiter

## What went wrong.

error-no-page = Seite nicht gefunden
error-no-page-detail = Unter dieser Adresse gibt es keine Seite. Vielleicht ist sie falsch eingegeben.
error-no-case = Diesen Fall gibt es nicht
error-no-case-detail = Unter dieser Adresse gibt es keinen öffentlichen Fall. Vielleicht ist die Nummer falsch eingegeben oder der Fall ist nicht öffentlich.
error-method = Hier nicht möglich
error-method-detail = Diese Adresse beantwortet Anfragen dieser Art nicht.
error-unreadable = Das Formular konnte nicht gelesen werden
error-unreadable-detail = Das Formular kam in einer Form an, die diese Seite nicht lesen kann. Bitte schicken Sie es von der Seite selbst ab.
error-too-large = Zu viel auf einmal
error-too-large-detail = Das ist zu viel auf einmal: Höchstens { $most } MB sind möglich. Bitte schicken Sie einen Teil des Textes.
error-forbidden = Nicht angenommen
error-forbidden-detail = Das Formular wurde von einer anderen Website abgeschickt und deshalb nicht bearbeitet. Bitte füllen Sie es hier aus.
error-too-many = Zu viele Prüfungen
error-too-many-detail =
    { $n ->
        [one] Von Ihrer Adresse kamen zu viele Prüfungen. Bitte warten Sie eine Sekunde und versuchen Sie es noch einmal.
       *[other] Von Ihrer Adresse kamen zu viele Prüfungen. Bitte warten Sie { $shown } Sekunden und versuchen Sie es noch einmal.
    }
error-busy = Gerade überlastet
error-busy-detail = Auf der Website ist gerade mehr los, als sie bewältigen kann. Bitte versuchen Sie es gleich noch einmal.
error-too-long = Abgebrochen
error-too-long-detail = Das hat zu lange gedauert und wurde abgebrochen. Bitte versuchen Sie es noch einmal; war der Text lang, dann mit einem kürzeren.
error-ours = Unser Fehler
error-ours-detail = Bei uns ist etwas schiefgegangen. Der Fehler wurde protokolliert.
error-other = Nicht möglich
error-other-detail = Diese Anfrage konnte nicht beantwortet werden.
error-look = Suchen Sie ihn nach Wörtern oder nach seiner Nummer
error-home = Zur Startseite
error-browse = Alle Fälle ansehen
error-check = Text prüfen
error-mention = Wenn das öfter vorkommt, nennen Sie uns diese Nummer: { $number }

month-alone-1 = Januar
month-alone-2 = Februar
month-alone-3 = März
month-alone-4 = April
month-alone-5 = Mai
month-alone-6 = Juni
month-alone-7 = Juli
month-alone-8 = August
month-alone-9 = September
month-alone-10 = Oktober
month-alone-11 = November
month-alone-12 = Dezember
month-of-year = { $month } { $year }
n-appearances =
    { $n ->
        [one] { $shown }-mal erschienen
       *[other] { $shown }-mal erschienen
    }
frame-stories = Erzählungen
frame-review = Der Wochenrückblick
frame-outlets = Medien
frame-countries = Länder
frame-tags = Schlagwörter
frame-about-link = Über diese Website
frame-browse = Stöbern
frame-feedback = Fehler melden oder uns schreiben
home-rising = Zuletzt häufiger
home-rising-lead = Mehr Fälle in den 30 Tagen bis zum { $day } als im Jahr davor in 30 Tagen üblich.
home-rising-figures = { $recent }, gewöhnlich { $usual }
list-when = Wann es erschienen ist
list-more = Weitere
list-another-outlet = Weiteres Medium, nach Name oder Domain
list-another-tag = Weiteres Schlagwort
list-another-issue = Weitere Ausgabe, nach ihrer Nummer
list-order-appearances = Am häufigsten gesehen
list-last = Letzte
list-from-day = { $day } oder später
list-until-day = { $day } oder früher
list-at = Diese Fälle sind unter { $address } erschienen.
list-not-at = Unter { $address } ist, soweit bekannt, kein Fall erschienen.
list-check-article = Den Artikel unter dieser Adresse prüfen
list-loosened = Diese weiter gefassten Suchen führen zu Fällen:
list-without = ohne „{ $restriction }“
list-without-any = nur die Wörter, ohne Filter
list-whole-site = alles, was auf { $site } erschienen ist
list-nearest = Die ähnlichsten Fälle

error-no-subject = Nichts bekannt
error-no-subject-detail = Unter dieser Adresse enthält die Fallsammlung nichts. Vielleicht ist die Adresse falsch eingegeben, oder es gibt dazu keinen öffentlichen Fall.
error-too-many-messages = Zu viele Nachrichten
error-too-many-messages-detail =
    { $n ->
        [one] Von Ihrer Adresse kamen zu viele Nachrichten. Bitte warten Sie eine Sekunde und versuchen Sie es noch einmal.
       *[other] Von Ihrer Adresse kamen zu viele Nachrichten. Bitte warten Sie { $shown } Sekunden und versuchen Sie es noch einmal.
    }
