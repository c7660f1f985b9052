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
list-nothing-named = Aucun cas ne contient ces mots
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

month-alone-1 = janvier
month-alone-2 = février
month-alone-3 = mars
month-alone-4 = avril
month-alone-5 = mai
month-alone-6 = juin
month-alone-7 = juillet
month-alone-8 = août
month-alone-9 = septembre
month-alone-10 = octobre
month-alone-11 = novembre
month-alone-12 = décembre
month-of-year = { $month } { $year }
n-appearances =
    { $n ->
        [one] { $shown } diffusion
       *[other] { $shown } diffusions
    }
frame-stories = Récits
frame-review = La revue
frame-outlets = Médias
frame-countries = Pays
frame-tags = Mots-clés
frame-about-link = À propos
frame-browse = Parcourir
frame-feedback = Signaler une erreur ou nous écrire
home-rising = En hausse
home-rising-lead = Plus de cas dans les 30 jours jusqu’au { $day } que d’ordinaire en 30 jours au cours de l’année précédente.
home-rising-figures = { $recent }, contre { $usual } d’ordinaire
list-when = Date de diffusion
list-more = Afficher plus
list-another-outlet = Autre média, par nom ou par domaine
list-another-tag = Autre mot-clé
list-another-issue = Autre numéro de la revue, en chiffres
list-order-appearances = Les plus diffusés
list-last = Dernière
list-from-day = à partir du { $day }
list-until-day = jusqu’au { $day }
list-at = Ces cas ont été diffusés à l’adresse { $address }.
list-not-at = Aucun cas connu n’a été diffusé à l’adresse { $address }.
list-check-article = Vérifier l’article qui se trouve à cette adresse
list-loosened = Ces recherches plus larges donnent des résultats :
list-without = sans « { $restriction } »
list-without-any = les mots seuls, sans aucun filtre
list-whole-site = tout ce qui a été diffusé sur { $site }
list-nearest = Les cas les plus proches

error-no-subject = Rien de connu
error-no-subject-detail = Le recueil ne contient rien à cette adresse. Elle a peut-être été mal saisie, ou il n’existe aucun cas public à ce sujet.
error-too-many-messages = Trop de messages
error-too-many-messages-detail =
    { $n ->
        [one] Trop de messages ont été envoyés depuis votre adresse. Veuillez attendre une seconde et réessayer.
       *[other] Trop de messages ont été envoyés depuis votre adresse. Veuillez attendre { $shown } secondes et réessayer.
    }
