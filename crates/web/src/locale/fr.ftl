## How the language writes numbers and dates.
## $shown is a number as it is written, $n the number itself, by which the form is chosen.

number-group = { "\u202F" }
number-decimal = ,
percent = { $shown } %
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
day =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
list-comma = ,{ " " }
label-colon = { "\u202F" }:

## What is counted.

n-cases =
    { $n ->
        [one] { $shown } cas
       *[other] { $shown } cas
    }
n-passages =
    { $n ->
        [one] { $shown } passage
       *[other] { $shown } passages
    }

## The frame of every page. $site is the site's name.

frame-skip = Aller au contenu
frame-nav = Menu principal
frame-cases = Cas
frame-check = Vérifier un texte
frame-search = Rechercher dans les cas
frame-search-button = Rechercher
frame-language = Langue
frame-about = Un recueil de cas de désinformation : ce qui a été affirmé, où et quand cela a été diffusé, ce qui est vrai et comment nous le savons. Un cas dit qu’un message est faux ou trompeur ; il ne dit pas que ceux qui l’ont diffusé voulaient tromper.
frame-licence = Nos propres textes : { $licence }.
frame-credit = Les fiches reprises d’autres sources gardent la licence et la mention d’origine indiquées sur leur page. Les citations appartiennent aux personnes citées.
frame-software = Le logiciel est libre et ouvert : MIT ou Apache 2.0. Ce site ne dépose aucun cookie, n’exécute aucun script et ne suit personne.

## A case in a list.

item-disinformation = Désinformation
item-withdrawn = Retiré
item-corrected = Corrigé
item-ran-in = Diffusé par
item-languages = En
item-countries = Pays :
item-more-outlets =
    { $n ->
        [one] et { $shown } autre
       *[other] et { $shown } autres
    }
item-tags = Mots-clés

## The front page.

home-title = A-t-on déjà répondu à cela ?
home-description = Collez un texte dans n’importe quelle langue et voyez si ses affirmations sont déjà connues et ont déjà reçu une réponse : un recueil de cas de désinformation, avec les preuves.
home-lead = La même histoire fausse revient dans un autre pays, dans une autre langue, une autre semaine. Soumettez un texte, dans n’importe quelle langue, et { $site } le compare, passage par passage, à { $cases } de désinformation qui ont déjà reçu une réponse, preuves à l’appui.
home-search = Ou rechercher dans les cas
home-search-hint = Des mots, un nom ou un numéro comme D-42
home-figures = Le recueil en chiffres
home-figure-cases =
    { $n ->
        [one] cas
       *[other] cas
    }
home-figure-languages =
    { $n ->
        [one] langue
       *[other] langues
    }
home-figure-outlets =
    { $n ->
        [one] média
       *[other] médias
    }
home-figure-countries =
    { $n ->
        [one] pays
       *[other] pays
    }
home-latest = Derniers cas
home-all = Tous les cas
home-none = Aucun cas n’a encore été publié.
home-stories = Récits récurrents
home-stories-lead = Un cas isolé n’est souvent qu’un épisode d’un récit plus large, qui revient sans cesse.

## The list of cases.

list-title = Cas
list-title-of = { $words } – Cas
list-description = Cherchez dans le recueil de cas de désinformation par mots dans n’importe quelle langue, par date, média, pays et récit.
list-words = Des mots, dans n’importe quelle langue, ou le numéro d’un cas
list-words-hint = Des mots, dans n’importe quelle langue, ou un numéro comme D-42
list-narrow = Affiner la recherche
list-from = Diffusé à partir du
list-until = Diffusé jusqu’au
list-language = Langue de diffusion
list-country = Pays concerné
list-outlet = Média
list-tag = Mot-clé
list-story = Récit récurrent
list-issue = Numéro de la revue
list-status = État
list-any = Indifférent
list-status-published = Publié
list-status-corrected = Corrigé
list-status-withdrawn = Retiré
list-show = Afficher ces cas
list-clear = Tout effacer
list-misread = Une partie de cette recherche n’a pas été comprise et a été laissée de côté :
list-not-a-day = « { $value } » n’est pas une date ; écrivez-la ainsi : 2022-03-04
list-not-a-language = « { $value } » n’est pas une langue que nous connaissons
list-not-a-country = « { $value } » n’est pas un pays que nous connaissons
list-not-an-issue = « { $value } » n’est pas un numéro de la revue
list-not-a-status = « { $value } » n’est pas l’état d’un cas public
list-not-an-order = « { $value } » n’est pas un ordre de tri ; utilisez relevance, newest ou oldest
list-not-a-page = « { $value } » n’est pas une page
list-active = Filtres actifs
list-remove = Retirer
list-active-from = Début
list-active-until = Fin
list-active-language = Langue
list-active-country = Pays
list-active-outlet = Média
list-active-tag = Mot-clé
list-active-story = Récit
list-active-issue = Revue
list-active-status = État
list-issue-number = numéro { $number }
list-numbered = Vous cherchez peut-être le { $case }.
case-number = cas { $number }
list-nothing = Aucun cas trouvé
list-nothing-loosen = Retirez un filtre ci-dessus ou essayez d’autres mots : un nom, un lieu, le cœur de l’affirmation. Toutes les langues conviennent.
list-nothing-words = Essayez d’autres mots : un nom, un lieu, le cœur de l’affirmation. Toutes les langues conviennent.
list-nothing-check = Ou { $link } : le sens est alors comparé, lui aussi.
list-nothing-check-link = vérifiez ces mots comme un texte
list-page-of = page { $page } sur { $pages }
list-order = Ordre de tri
list-order-best = Les plus pertinents
list-order-newest = Les plus récents
list-order-oldest = Les plus anciens
list-by-words-alone = Recherche par les mots seulement : aucun modèle de langue n’est installé sur ce site, et des cas qui disent la même chose en d’autres termes peuvent manquer.
list-no-such-page = Il n’y a pas de page { $page } ; la dernière est la page { $pages }.
list-first-page = Aller à la première page
list-results = Résultats
list-pages = Pages
list-previous = Précédente
list-next = Suivante

## The page of a case.

case-title = { $label } : { $title } ({ $number })
case-label = Désinformation
case-label-withdrawn = Cas retiré
case-description = Désinformation, avec la réponse. L’affirmation : { $claim }
case-case = Cas
case-corrected = Corrigé
case-original-title = Titre original :
case-translations = Ce cas dans d’autres langues
case-original = Original
case-machine-made = Cette traduction a été faite par une machine et personne ne l’a relue.
case-withdrawn = Ce cas est retiré
case-withdrawn-means = Nous ne le maintenons plus. Il garde son adresse pour que les liens qui y mènent restent compréhensibles ; il n’apparaît plus dans les vérifications.
case-correction = Correction
case-corrected-on = Corrigé le { $day }
case-in-brief = Ce cas en bref
case-first-seen = Vu pour la première fois
case-ran-in-languages =
    { $n ->
        [one] Langue de diffusion
       *[other] Langues de diffusion
    }
case-about-countries =
    { $n ->
        [one] Pays concerné
       *[other] Pays concernés
    }
case-stories =
    { $n ->
        [one] Récit récurrent
       *[other] Récits récurrents
    }
case-reported-in = Signalé dans
case-issue = Numéro { $number }
case-issue-of = Numéro { $number } du { $day }
case-tags = Mots-clés
case-source = Source de cette fiche
case-licence = Licence :
case-no-licence = Aucune licence indiquée
case-unresolved = Tel que l’indiquait la source
case-verdicts =
    { $n ->
        [one] Verdict
       *[other] Les affirmations et leurs verdicts
    }
verdict-false = Faux
verdict-false-means = Les preuves le contredisent.
verdict-misleading = Trompeur
verdict-misleading-means = C’est présenté de façon à laisser une fausse impression.
verdict-distorted = Déformé
verdict-distorted-means = Un événement réel ou des propos réels sont déformés.
verdict-missing-context = Contexte manquant
verdict-missing-context-means = Ce qui est dit n’est vrai qu’avec ce qui est passé sous silence.
verdict-unsupported = Sans preuve
verdict-unsupported-means = Rien n’est avancé pour l’établir.
verdict-true-in-part = Vrai en partie
verdict-true-in-part-means = Une partie est vraie, une autre ne l’est pas.
case-no-longer-upheld = N’est plus maintenu.
case-no-longer-upheld-was = N’est plus maintenu ; le verdict était « { $verdict } ».
case-no-verdict = Une réponse existe ; sa source ne résume pas son verdict en un mot.
case-grain = Ce qu’il y a de vrai
case-claimed = Ce qui est affirmé
case-not-translated = Non traduit. Langue : { $language }.
case-answer = La réponse
case-answer-then = La réponse, telle qu’elle a été publiée
case-answered-at = Cette fiche n’a pas ici de réponse propre. La réponse se trouve sur { $link }.
case-answered-at-by = Cette fiche n’a pas ici de réponse propre. La réponse se trouve sur { $link } (source : { $who }).
case-no-answer = La réponse à ce cas ne figure pas ici.
case-evidence = Preuves
case-archived-copy = copie archivée
case-link-gone = la page n’existe plus
case-link-unreachable = la page n’a pas répondu au dernier essai
case-link-moved = la page a changé d’adresse
case-supports = À l’appui de :
case-appearances = Où cela a été diffusé
case-outlet-not-named = Un média non nommé
case-date-not-known = Date inconnue
case-as-label = sous le nom « { $label } »
case-archived = Copie archivée
case-original-at = Original sur { $host }
case-address-not-known = Adresse inconnue
case-outlet-caution = Qu’un média soit nommé ici ne veut pas dire qu’il est lié à un État, ni qu’il voulait tromper.
case-related = Cas apparentés
case-related-none = Aucun n’est encore relié.
case-related-suggested = Suggérés, sans confirmation humaine
case-about-page = À propos de cette page
case-history = Historique
case-published-on = Publié le { $day }.
case-changed-on = Modifié pour la dernière fois le { $day }.
case-versions =
    { $n ->
        [one] { $shown } version publique, conservée pour toujours.
       *[other] { $shown } versions publiques, chacune conservée et reliée à la précédente.
    }
case-cite = Comment citer
case-cited-title = «{ "\u202F" }{ $title }{ "\u202F" }»
case-cited = { $site }, cas { $number }
case-permanent = Cette adresse est définitive, quoi que devienne le titre.
case-wrong = Une erreur ?
case-report = Écrivez à { $mail } en indiquant le cas : { $number }. Les corrections sont faites publiquement.
case-no-report = Il sera possible de signaler une erreur ici. Ce site ne le propose pas encore.
case-review = La revue hebdomadaire
case-no-review = Il sera possible de s’abonner ici à la revue par courriel. Ce site ne l’envoie pas encore.

## What ties an outlet to a state. $source says how that is known.

outlet-official = officiel
outlet-state-controlled = contrôlé par un État
outlet-state-linked = lié à un État
outlet-state-aligned = aligné sur un État
outlet-tied-as = { $attribution } ({ $source })

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
found-sure = Presque certainement la même affirmation
found-very-likely = Très probablement la même affirmation
found-likely = Probablement la même affirmation
found-possible = Peut-être la même affirmation
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

## What went wrong.

error-no-page = Page introuvable
error-no-page-detail = Il n’y a pas de page à cette adresse. Elle a peut-être été mal saisie.
error-no-case = Ce cas n’existe pas
error-no-case-detail = Il n’y a pas de cas public à cette adresse. Le numéro a peut-être été mal saisi, ou le cas n’est pas public.
error-method = Impossible ici
error-method-detail = Cette adresse ne répond pas à ce type de demande.
error-unreadable = Le formulaire n’a pas pu être lu
error-unreadable-detail = Le formulaire est arrivé sous une forme que cette page ne peut pas lire. Veuillez l’envoyer depuis la page elle-même.
error-too-large = Trop à la fois
error-too-large-detail = C’est trop à la fois : le maximum est de { $most } Mo. Veuillez envoyer une partie du texte.
error-forbidden = Refusé
error-forbidden-detail = Le formulaire a été envoyé depuis un autre site et n’a donc pas été pris en compte. Veuillez le remplir ici.
error-too-many = Trop de vérifications
error-too-many-detail =
    { $n ->
        [one] Trop de vérifications ont été demandées depuis votre adresse. Veuillez attendre une seconde et réessayer.
       *[other] Trop de vérifications ont été demandées depuis votre adresse. Veuillez attendre { $shown } secondes et réessayer.
    }
error-busy = Site très sollicité
error-busy-detail = Le site reçoit en ce moment plus de demandes qu’il ne peut en traiter. Veuillez réessayer dans un instant.
error-too-long = Abandonné
error-too-long-detail = Cela a pris trop de temps et a été abandonné. Veuillez réessayer, avec un texte plus court s’il était long.
error-ours = Erreur de notre part
error-ours-detail = Quelque chose s’est mal passé de notre côté. L’erreur a été consignée.
error-other = Impossible
error-other-detail = Il n’a pas été possible de répondre à cette demande.
error-look = Cherchez-le par ses mots ou par son numéro
error-home = Aller à la page d’accueil
error-browse = Parcourir tous les cas
error-check = Vérifier un texte
error-mention = Si cela se reproduit, indiquez-nous ce numéro : { $number }
