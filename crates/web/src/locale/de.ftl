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
list-any = Alle
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
list-nothing-loosen = Entfernen Sie oben einen Filter oder versuchen Sie es mit anderen Wörtern: einem Namen, einem Ort, dem Kern der Behauptung. Sie können in jeder Sprache suchen.
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

## The page of a case.

case-title = { $label }: { $title } ({ $number })
case-label = Desinformation
case-label-withdrawn = Zurückgezogener Fall
case-description = Desinformation, richtiggestellt. Die Behauptung: { $claim }
case-case = Fall
case-corrected = Korrigiert
case-original-title = Originaltitel:
case-translations = Dieser Fall in anderen Sprachen
case-original = Original
case-machine-made = Diese Übersetzung wurde maschinell erstellt und von niemandem geprüft.
case-withdrawn = Dieser Fall ist zurückgezogen
case-withdrawn-means = Wir halten ihn nicht mehr aufrecht. Seine Adresse bleibt bestehen, damit verständlich bleibt, wohin ältere Links führen; bei Prüfungen wird er nicht mehr genannt.
case-correction = Korrektur
case-corrected-on = Korrigiert am { $day }
case-in-brief = Dieser Fall in Kürze
case-first-seen = Erstmals gesehen
case-ran-in-languages =
    { $n ->
        [one] Sprache, in der es erschien
       *[other] Sprachen, in denen es erschien
    }
case-about-countries =
    { $n ->
        [one] Land, um das es geht
       *[other] Länder, um die es geht
    }
case-stories =
    { $n ->
        [one] Wiederkehrende Erzählung
       *[other] Wiederkehrende Erzählungen
    }
case-reported-in = Behandelt in
case-issue = Ausgabe { $number }
case-issue-of = Ausgabe { $number } vom { $day }
case-tags = Schlagwörter
case-source = Quelle dieses Eintrags
case-licence = Lizenz:
case-no-licence = Keine Lizenz angegeben
case-unresolved = Wie es in der Quelle stand
case-verdicts =
    { $n ->
        [one] Bewertung
       *[other] Die Behauptungen und ihre Bewertung
    }
verdict-false = Falsch
verdict-false-means = Die Belege widersprechen dem.
verdict-misleading = Irreführend
verdict-misleading-means = Es ist so zusammengestellt, dass ein falscher Eindruck entsteht.
verdict-distorted = Verfälscht
verdict-distorted-means = Ein echtes Ereignis oder eine echte Aussage wird verdreht.
verdict-missing-context = Fehlender Kontext
verdict-missing-context-means = Was gesagt wird, stimmt nur zusammen mit dem, was weggelassen wird.
verdict-unsupported = Unbelegt
verdict-unsupported-means = Es wird nichts vorgelegt, was dafür spricht.
verdict-true-in-part = Teilweise wahr
verdict-true-in-part-means = Ein Teil stimmt, ein anderer nicht.
case-no-longer-upheld = Nicht mehr aufrechterhalten.
case-no-longer-upheld-was = Nicht mehr aufrechterhalten; die Bewertung lautete „{ $verdict }“.
case-no-verdict = Richtiggestellt; die Quelle gibt keine Bewertung in einem Wort.
case-grain = Was daran stimmt
case-claimed = Was behauptet wird
case-not-translated = Nicht übersetzt. Sprache: { $language }.
case-answer = Die Richtigstellung
case-answer-then = Die Richtigstellung, wie sie veröffentlicht wurde
case-answered-at = Zu diesem Eintrag steht hier keine Richtigstellung; sie ist bei { $link } zu finden.
case-answered-at-by = Zu diesem Eintrag steht hier keine Richtigstellung; sie ist bei { $link } zu finden (Quelle: { $who }).
case-no-answer = Die Richtigstellung zu diesem Fall ist hier nicht festgehalten.
case-evidence = Belege
case-archived-copy = archivierte Kopie
case-link-gone = die Seite gibt es nicht mehr
case-link-unreachable = die Seite war beim letzten Versuch nicht erreichbar
case-link-moved = die Seite hat eine neue Adresse
case-supports = Belegt:
case-appearances = Wo es erschienen ist
case-outlet-not-named = Ein nicht genanntes Medium
case-date-not-known = Datum nicht bekannt
case-as-label = als „{ $label }“
case-archived = Archivierte Kopie
case-original-at = Original auf { $host }
case-address-not-known = Adresse nicht bekannt
case-outlet-caution = Dass ein Medium hier genannt wird, heißt nicht, dass es mit einem Staat verbunden ist oder dass es täuschen wollte.
case-related = Verwandte Fälle
case-related-none = Bisher ist keiner verknüpft.
case-related-suggested = Vorgeschlagen, von niemandem bestätigt
case-about-page = Über diese Seite
case-history = Verlauf
case-published-on = Veröffentlicht am { $day }.
case-changed-on = Zuletzt geändert am { $day }.
case-versions =
    { $n ->
        [one] { $shown } öffentliche Fassung, dauerhaft aufbewahrt.
       *[other] { $shown } öffentliche Fassungen, jede aufbewahrt und mit der vorigen verkettet.
    }
case-cite = So zitieren Sie diesen Fall
case-cited-title = „{ $title }“
case-cited = { $site }, Fall { $number }
case-permanent = Diese Adresse gilt auf Dauer, auch wenn sich der Titel ändert.
case-wrong = Stimmt etwas nicht?
case-report = Schreiben Sie an { $mail } und nennen Sie den Fall: { $number }. Korrekturen machen wir öffentlich.
case-no-report = Hier wird man Fehler melden können. Auf dieser Website ist das noch nicht eingerichtet.
case-review = Der Wochenrückblick
case-no-review = Hier wird man den Wochenrückblick per E-Mail abonnieren können. Diese Website verschickt ihn noch nicht.

## What ties an outlet to a state. $source says how that is known.

outlet-official = offiziell
outlet-state-controlled = staatlich kontrolliert
outlet-state-linked = mit einem Staat verbunden
outlet-state-aligned = auf der Linie eines Staates
outlet-tied-as = { $attribution } ({ $source })

## The form in which a text is handed in.

form-text = Text, der geprüft werden soll
form-text-hint = Fügen Sie eine Nachricht, einen Absatz oder einen ganzen Artikel ein
form-headline = Überschrift, falls es eine gibt
form-url = oder die Adresse eines Artikels
form-check = Prüfen
form-forgotten = Der Text wird verglichen und vergessen: Er wird weder gespeichert noch protokolliert.
form-empty = Bitte fügen Sie einen Text ein oder geben Sie die Adresse eines Artikels an.
form-unread = Die Seite konnte nicht gelesen werden: { $why }. Sie können stattdessen ihren Text einfügen.
form-unread-status = ihr Server antwortete mit { $status }
form-unread-empty = auf ihr wurde kein Text gefunden
form-unread-other = sie ist keine Textseite
form-unread-nowhere = unter dieser Adresse hat keine öffentliche Webseite geantwortet
form-unread-address = das ist keine Webadresse
form-unread-redirects = sie leitet endlos an andere Adressen weiter
form-unread-size = sie ist größer als { $most } MB
form-unread-slow = sie hat nicht innerhalb von { $seconds } Sekunden geantwortet

## The page of the check.

check-title = Text prüfen
check-description = Fügen Sie einen Text in einer beliebigen Sprache ein oder geben Sie die Adresse eines Artikels an und sehen Sie, welche seiner Behauptungen schon bekannt und richtiggestellt sind.
check-lead = Geben Sie eine Nachricht, einen Absatz oder einen ganzen Artikel in einer beliebigen Sprache ein. Jede Textstelle wird mit dem verglichen, was schon richtiggestellt ist: { $cases }.
check-means = Was das Ergebnis bedeutet
check-means-known = Ein bekannter Fall
check-means-known-text = bedeutet, dass der Text eine Behauptung wiederholt, der wir schon nachgegangen sind. Lesen Sie den Fall: Dort steht, was stimmt und woher wir es wissen.
check-means-nothing = Nichts bekannt
check-means-nothing-text = bedeutet nur, dass die Fallsammlung nichts dazu enthält. Es bedeutet nicht, dass der Text wahr ist.
check-means-machine = Den Vergleich macht eine Maschine, die Fälle schreiben Menschen. Beurteilen Sie selbst, ob ein Treffer wirklich einer ist; die Wörter, die zu ihm geführt haben, sind markiert.

## What a check found. The headlines are no surer of a case than its match is.

found-eyebrow = Prüfung
found-nothing = Nichts bekannt
found-nothing-means = Kein Fall in der Fallsammlung passt zu diesem Text. Das bedeutet nicht, dass er wahr ist, sondern nur, dass wir der Sache noch nicht nachgegangen sind oder dass der Fall bei uns anders formuliert ist.
found-may-speak =
    { $n ->
        [one] Der Text handelt möglicherweise von einem bekannten Fall
       *[other] Der Text handelt möglicherweise von { $shown } bekannten Fällen
    }
found-speaks =
    { $n ->
        [one] Der Text handelt von einem bekannten Fall
       *[other] Der Text handelt von { $shown } bekannten Fällen
    }
found-may-repeat =
    { $n ->
        [one] Der Text wiederholt möglicherweise einen bekannten Fall
       *[other] Der Text wiederholt möglicherweise { $shown } bekannte Fälle
    }
found-repeats =
    { $n ->
        [one] Der Text wiederholt einen bekannten Fall
       *[other] Der Text wiederholt { $shown } bekannte Fälle
    }
found-repeats-and =
    { $n ->
        [one] { $repeats } und möglicherweise einen weiteren
       *[other] { $repeats } und möglicherweise { $shown } weitere
    }
found-nearest = Als erster Anhaltspunkt, wovon die ähnlichsten Fälle handeln:
found-nearest-stories = Wiederkehrende Erzählungen
found-nearest-tags = Schlagwörter
found-nearest-countries = Länder
found-compared = { $passages } geprüft, { $cases } zum Vergleich herangezogen
found-took-no-time = weniger als eine Millisekunde
found-took-milliseconds = { $shown } ms
found-took-seconds = { $shown } s
found-known = Bekannte Fälle
found-sure = So gut wie sicher dieselbe Behauptung
found-very-likely = Sehr wahrscheinlich dieselbe Behauptung
found-likely = Wahrscheinlich dieselbe Behauptung
found-possible = Möglicherweise dieselbe Behauptung
found-first-seen = erstmals gesehen am { $day }
stance-repeats = stellt es als wahr dar
stance-reports = berichtet, dass jemand es sagt
stance-rebuts = widerspricht dem
found-more-passages =
    { $n ->
        [one] { $shown } weitere Textstelle ist im Text markiert.
       *[other] { $shown } weitere Textstellen sind im Text markiert.
    }
found-also = Mit fast denselben Worten auch in
found-read = Richtigstellung lesen
found-read-to = zu Fall { $number }
found-text = Der Text
found-text-marked = Der Text, Bekanntes markiert
found-read-from = Abgerufen von { $site }
found-said-from = Angegebene Herkunft: { $site }
found-to-match = Bekannter Fall, Treffer
found-left-out =
    { $n ->
        [one] [{ $shown } Zeichen nicht angezeigt]
       *[other] [{ $shown } Zeichen nicht angezeigt]
    }
found-again = Einen anderen Text prüfen

## Why a passage meets a case.

reason-words = Gemeinsame Wörter: { $words }
reason-aligned = Wörter mit gleicher Bedeutung: { $words }
reason-facts = Gemeinsame Namen, Zahlen oder Datumsangaben: { $facts }
reason-meaning-very = Bedeutung sehr ähnlich
reason-meaning-close = Bedeutung ähnlich
reason-meaning-loose = Bedeutung entfernt ähnlich
reason-outlet = Dasselbe Medium: { $outlet }
reason-country = Handelt vom selben Land: { $country }
reason-same-day = Am selben Tag
reason-days =
    { $n ->
        [one] Ein Tag Abstand
       *[other] { $shown } Tage Abstand
    }

## What a reader should know of an answer.

note-long =
    { $n ->
        [one] Der Text ist lang: { $shown } Textstelle daraus wurde verglichen.
       *[other] Der Text ist lang: { $shown } gleichmäßig über ihn verteilte Textstellen wurden verglichen.
    }
note-lookalikes =
    { $n ->
        [one] { $shown } Wort mischt ähnlich aussehende Buchstaben aus zwei Alphabeten; es wurde gelesen, als wäre es nur in einem geschrieben.
       *[other] { $shown } Wörter mischen ähnlich aussehende Buchstaben aus zwei Alphabeten; sie wurden gelesen, als wären sie nur in einem geschrieben.
    }
note-hidden =
    { $n ->
        [one] { $shown } Wort enthält unsichtbare Zeichen; sie wurden weggelassen.
       *[other] { $shown } Wörter enthalten unsichtbare Zeichen; sie wurden weggelassen.
    }
note-by-words-alone = Auf dieser Website ist kein Sprachmodell installiert, daher wurden nur Wörter verglichen: Eine Geschichte, die mit anderen Worten oder in einer anderen Sprache erzählt wird, wird nicht gefunden.
note-page-cut = Die Seite war zu groß, um ganz gelesen zu werden.
note-page-no-article = Auf der Seite war kein Artikel zu erkennen, daher wurde ihr ganzer Text genommen.

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
