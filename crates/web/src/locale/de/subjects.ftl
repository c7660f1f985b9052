narratives-title = Wiederkehrende Erzählungen
narratives-lead = Einzelne falsche Geschichten gehören oft zu einer größeren Erzählung, die immer wiederkehrt. Umfassendere Erzählungen stehen über den enger gefassten, die zu ihnen gehören.
narratives-none = Bisher ist keine wiederkehrende Erzählung beschrieben.
outlets-title = Medien
outlets-lead = Wo die Fälle erschienen sind, jeweils mit der Zahl der uns bekannten Fälle. Dass ein Medium hier genannt wird, heißt nicht, dass es mit einem Staat verbunden ist oder dass es täuschen wollte.
outlets-none = Bisher ist kein Medium genannt.
countries-title = Länder
countries-lead = Die Länder, um die es in den Fällen geht: nicht, wo sie erschienen sind, sondern von wem sie handeln.
countries-none = Bisher ist in keinem Fall ein Land genannt.
tags-title = Schlagwörter
tags-lead = Stichwörter, die sagen, worum es in den Fällen geht.
tags-none = Bisher hat kein Fall ein Schlagwort.
review-title = Der Wochenrückblick
review-lead = Die Ausgaben des Wochenrückblicks mit den Fällen, die darin behandelt wurden.
review-none = Bisher ist keine Ausgabe bekannt.
review-issue = { $number }: { $title }
directory-find = Einen Namen suchen
directory-none = Kein Name enthält „{ $words }“.
order-most = Nach Zahl der Fälle
order-name = Nach Name

subject-story = Wiederkehrende Erzählung
subject-outlet = Medium
subject-country = Land, um das es geht
subject-tag = Schlagwort
subject-issue = Ausgabe des Wochenrückblicks
subject-description = { $title }: { $cases } von Desinformation, wann und wo das erschienen ist und wie es richtiggestellt wurde.
subject-below = Enger gefasste Erzählungen
subject-cases = Fälle
issue-day = Veröffentlicht
figure-appearances =
    { $n ->
        [one] Veröffentlichung
       *[other] Veröffentlichungen
    }
outlet-aliases = Auch bekannt als
outlet-kind = Art
outlet-kind-news = Nachrichtenseite oder Zeitung
outlet-kind-broadcaster = Fernsehen oder Radio
outlet-kind-agency = Nachrichtenagentur
outlet-kind-blog = Blog
outlet-kind-channel = Kanal oder Konto
outlet-kind-official = öffentliche Stelle
outlet-country = Sitz
outlet-languages = Erscheint auf
outlet-domains = Webadressen
outlet-tie = Verbindung zu einem Staat
outlet-tie-source = Woher das bekannt ist
tag-also = Auch genannt

pattern-timeline = Im Laufe der Zeit
pattern-timeline-told = Fälle nach dem Zeitpunkt ihres Erscheinens, von { $from } bis { $until }; Höchststand: { $peak } ({ $cases }).
pattern-undated =
    { $n ->
        [one] { $shown } Fall ohne bekanntes Datum wird nicht angezeigt.
       *[other] { $shown } Fälle ohne bekanntes Datum werden nicht angezeigt.
    }
pattern-as-table = Die Zahlen als Tabelle
pattern-month = Zeitraum
pattern-cases = Fälle
pattern-first = Erstmals gesehen
pattern-last = Zuletzt gesehen
pattern-countries = Länder, um die es geht, Monat für Monat
pattern-country = Land
pattern-languages = Von Sprache zu Sprache
pattern-language = Sprache
pattern-outlets = Wo sie erschienen sind
pattern-outlet = Medium
pattern-more =
    { $n ->
        [one] { $shown } weitere Zeile wird nicht angezeigt.
       *[other] { $shown } weitere Zeilen werden nicht angezeigt.
    }
pattern-stories = Wiederkehrende Erzählungen in diesen Fällen
pattern-tags = Schlagwörter dieser Fälle

feed-title = { $site }: Fälle
feed-title-of = { $site }: { $what }
feed-follow = Diese Liste abonnieren
pattern-legend = Je kräftiger die Farbe, desto mehr Fälle.
