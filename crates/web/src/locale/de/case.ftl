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
case-report = Fehler in diesem Fall melden

## What ties an outlet to a state. $source says how that is known.

outlet-official = offiziell
outlet-state-controlled = staatlich kontrolliert
outlet-state-linked = mit einem Staat verbunden
outlet-state-aligned = auf der Linie eines Staates
outlet-tied-as = { $attribution } ({ $source })

case-translation-older = Diese Übersetzung ist älter als das Original, das am { $day } geändert wurde.
case-history-all = Was sich geändert hat, Fassung für Fassung
case-share = Teilen
case-share-mail = per E-Mail
case-share-link = Link zu diesem Fall
history-title = Verlauf von Fall { $number }
history-lead = Alle öffentlichen Fassungen dieses Falls, die neueste zuerst. Hinzugefügte Wörter sind unterstrichen, entfernte durchgestrichen.
history-version = Fassung { $number }
history-first = Erstmals veröffentlicht.
history-no-change = Am sichtbaren Inhalt hat sich nichts geändert.
history-language = Sprache
history-field-title = Titel
history-field-summary = Was behauptet wird
history-field-response = Die Richtigstellung
history-field-claims = Behauptungen und Bewertungen
history-field-appearances = Wo es erschienen ist
history-field-evidence = Belege
history-field-countries = Länder
history-field-languages = Sprachen
history-field-tags = Schlagwörter
history-field-narratives = Wiederkehrende Erzählungen
history-field-issues = Ausgaben des Wochenrückblicks
history-field-translations = Übersetzungen
history-field-source = Quelle dieses Eintrags
history-added = hinzugefügt
history-removed = entfernt
history-back = Zurück zum Fall
case-untranslated = Dieser Fall steht in einer anderen Sprache als die Seite: { $language }.
