## The form in which a text is handed in.

form-text = Texte à vérifier
form-text-hint = Collez un message, un paragraphe ou un article entier
form-headline = Son titre, s’il en a un
form-url = ou l’adresse d’un article
form-check = Vérifier
form-forgotten = Le texte est comparé, puis oublié : il n’est ni conservé ni consigné.
form-empty = Veuillez coller un texte ou donner l’adresse d’un article.
form-unread = La page n’a pas pu être lue : { $why }. Vous pouvez coller son texte à la place.
form-unread-status = son serveur a répondu { $status }
form-unread-empty = aucun texte n’y a été trouvé
form-unread-other = ce n’est pas une page de texte
form-unread-nowhere = aucune page du web public n’a répondu à cette adresse
form-unread-address = ce n’est pas une adresse web
form-unread-redirects = elle renvoie sans fin à d’autres adresses
form-unread-size = elle dépasse { $most } Mo
form-unread-slow = elle n’a pas répondu en { $seconds } secondes

## The page of the check.

check-title = Vérifier un texte
check-description = Collez un texte dans n’importe quelle langue ou donnez l’adresse d’un article, et voyez lesquelles de ses affirmations sont déjà connues et ont déjà reçu une réponse.
check-lead = Soumettez un message, un paragraphe ou un article entier, dans n’importe quelle langue. Chacun de ses passages est comparé à { $cases } qui ont déjà reçu une réponse.
check-means = Ce que signifie le résultat
check-means-known = Un cas connu
check-means-known-text = signifie que le texte reprend une affirmation que nous avons déjà examinée. Lisez le cas : il dit ce qui est vrai et comment nous le savons.
check-means-nothing = Aucun cas connu
check-means-nothing-text = signifie seulement que le recueil n’a pas de réponse à ce texte. Cela ne veut pas dire que le texte est vrai.
check-means-machine = La comparaison est faite par une machine, les cas par des personnes. À vous de juger si une correspondance en est vraiment une ; les mots qui y ont conduit sont mis en évidence.

## What a check found. The headlines are no surer of a case than its match is.

found-eyebrow = Vérification
found-nothing = Aucun cas connu
found-nothing-means = Aucun cas du recueil ne répond à ce texte. Cela ne veut pas dire qu’il est vrai, seulement que nous n’avons pas examiné la question, ou pas en ces termes.
found-may-speak =
    { $n ->
        [one] Ce texte parle peut-être d’un cas connu
       *[other] Ce texte parle peut-être de { $shown } cas connus
    }
found-speaks =
    { $n ->
        [one] Ce texte parle d’un cas connu
       *[other] Ce texte parle de { $shown } cas connus
    }
found-may-repeat =
    { $n ->
        [one] Ce texte reprend peut-être un cas connu
       *[other] Ce texte reprend peut-être { $shown } cas connus
    }
found-repeats =
    { $n ->
        [one] Ce texte reprend un cas connu
       *[other] Ce texte reprend { $shown } cas connus
    }
found-repeats-and =
    { $n ->
        [one] { $repeats } et peut-être un autre
       *[other] { $repeats } et peut-être { $shown } autres
    }
found-nearest = Pour commencer, voici de quoi parlent les cas les plus proches :
found-nearest-stories = Récits récurrents
found-nearest-tags = Mots-clés
found-nearest-countries = Pays
found-compared = Comparaison de { $passages } avec { $cases }
found-took-no-time = moins d’une milliseconde
found-took-milliseconds = { $shown } ms
found-took-seconds = { $shown } s
found-known = Cas connus
found-first-seen = vu pour la première fois le { $day }
stance-repeats = le présente comme vrai
stance-reports = rapporte que quelqu’un le dit
stance-rebuts = le contredit
found-more-passages =
    { $n ->
        [one] { $shown } autre passage mis en évidence dans le texte.
       *[other] { $shown } autres passages mis en évidence dans le texte.
    }
found-also = Raconté en des termes très proches dans
found-read = Lire la réponse
found-read-to = au cas { $number }
found-text = Le texte
found-text-marked = Le texte, avec les passages connus mis en évidence
found-read-from = Lu sur { $site }
found-said-from = Provenance indiquée : { $site }
found-to-match = Cas connu, correspondance
found-left-out =
    { $n ->
        [one] [{ $shown } caractère non affiché]
       *[other] [{ $shown } caractères non affichés]
    }
found-again = Vérifier un autre texte

## Why a passage meets a case.

reason-words = Mots communs : { $words }
reason-aligned = Mots de même sens : { $words }
reason-facts = Noms, nombres ou dates en commun : { $facts }
reason-meaning-very = Sens très proche
reason-meaning-close = Sens proche
reason-meaning-loose = Sens vaguement proche
reason-outlet = Même média : { $outlet }
reason-country = Parle du même pays : { $country }
reason-same-day = Le même jour
reason-days =
    { $n ->
        [one] Un jour d’écart
       *[other] { $shown } jours d’écart
    }

## What a reader should know of an answer.

note-long =
    { $n ->
        [one] Le texte est long : { $shown } de ses passages a été comparé.
       *[other] Le texte est long : { $shown } passages, répartis régulièrement sur toute sa longueur, ont été comparés.
    }
note-lookalikes =
    { $n ->
        [one] { $shown } mot mêle des lettres de deux alphabets qui se ressemblent ; il a été lu comme s’il était écrit dans un seul.
       *[other] { $shown } mots mêlent des lettres de deux alphabets qui se ressemblent ; ils ont été lus comme s’ils étaient écrits dans un seul.
    }
note-hidden =
    { $n ->
        [one] { $shown } mot contient des caractères invisibles ; ils ont été laissés de côté.
       *[other] { $shown } mots contiennent des caractères invisibles ; ils ont été laissés de côté.
    }
note-by-words-alone = Aucun modèle de langue n’est installé sur ce site, et seuls les mots ont été comparés : une histoire racontée en d’autres termes ou dans une autre langue n’est pas trouvée.
note-page-cut = La page était trop grande pour être lue en entier.
note-page-no-article = Aucun article ne se distinguait sur la page ; tout son texte a donc été pris.

found-same = La même affirmation
found-related = Lien étroit
found-maybe = Lien possible
found-answer = La réponse en bref
found-evidence = Preuves
found-rest =
    { $n ->
        [0] Chaque passage correspond à un cas connu.
        [one] Pour { $shown } autre passage, aucun cas connu n’a été trouvé.
       *[other] Pour { $shown } autres passages, aucun cas connu n’a été trouvé.
    }
found-share = Partager ce résultat
found-share-means = Cette adresse contient le texte lui-même. Toute personne qui l’ouvre fait vérifier le texte à nouveau ; rien n’est conservé ici.
found-share-long = Le texte est trop long pour être partagé par une adresse. Partagez plutôt les cas.

## A result that is kept for a time, where somebody asked for it.

keep = Conserver ce résultat sous une adresse courte
keep-means = Le texte est alors conservé 90 jours sur ce serveur, et toute personne qui a l’adresse peut le lire. Vous pouvez l’effacer avant.
keep-long = Un texte de plus de { $most } caractères n’est pas conservé. Conservez la partie qui compte, ou partagez les cas.
keep-full = Aucun autre texte ne peut être conservé pour le moment. Veuillez réessayer plus tard, ou partagez les cas.
kept-until = Toute personne qui a cette adresse peut lire le texte et son résultat jusqu’au { $day } ; le texte est alors effacé.
kept-delete-means = Avant cela, seule cette page permet de l’effacer, à l’adresse que votre navigateur affiche maintenant. Gardez cette adresse pour vous.
kept-delete = Effacer le texte maintenant
kept-notice = Ce texte a été remis pour vérification le { $day }. Il est comparé au recueil tel qu’il est aujourd’hui et n’en fait pas partie.
kept-nothing = Rien n’est conservé ici
kept-nothing-means = Ce qui était conservé à cette adresse a été effacé, ou ses 90 jours sont écoulés.
