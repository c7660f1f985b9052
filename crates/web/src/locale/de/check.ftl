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

found-same = Dieselbe Behauptung
found-related = Eng verwandt
found-maybe = Möglicherweise verwandt
found-answer = Die Richtigstellung in Kürze
found-evidence = Belege
found-rest =
    { $n ->
        [0] Jede Textstelle passt zu einem bekannten Fall.
        [one] Zu { $shown } weiteren Textstelle wurde nichts Bekanntes gefunden.
       *[other] Zu { $shown } weiteren Textstellen wurde nichts Bekanntes gefunden.
    }
found-share = Dieses Ergebnis teilen
found-share-means = Diese Adresse enthält den Text selbst. Wer sie öffnet, lässt den Text neu prüfen; hier wird nichts gespeichert.
found-share-long = Der Text ist zu lang, um ihn über eine Adresse zu teilen. Teilen Sie stattdessen die Fälle.

## A result that is kept for a time, where somebody asked for it.

keep = Dieses Ergebnis unter einer kurzen Adresse aufbewahren
keep-means = Der Text wird dann 90 Tage lang auf diesem Server gespeichert, und alle, die die Adresse haben, können ihn lesen. Sie können ihn vorher löschen.
keep-long = Ein Text von mehr als { $most } Zeichen wird nicht aufbewahrt. Bewahren Sie den Teil auf, auf den es ankommt, oder geben Sie die Fälle weiter.
keep-full = Im Augenblick können keine weiteren Texte aufbewahrt werden. Bitte versuchen Sie es später noch einmal, oder geben Sie die Fälle weiter.
kept-until = Alle, die diese Adresse haben, können den Text und sein Ergebnis bis { $day } lesen; dann wird der Text gelöscht.
kept-delete-means = Vorher löschen lässt er sich nur auf dieser Seite, unter der Adresse, die Ihr Browser jetzt zeigt. Behalten Sie diese Adresse für sich.
kept-delete = Text jetzt löschen
kept-notice = Dieser Text wurde am { $day } zur Prüfung eingereicht. Er wird mit der Fallsammlung verglichen, wie sie heute ist, und gehört nicht zu ihr.
kept-nothing = Hier ist nichts aufbewahrt
kept-nothing-means = Was unter dieser Adresse aufbewahrt war, wurde gelöscht, oder seine 90 Tage sind vorbei.
