narratives-title = Récits récurrents
narratives-lead = Une histoire fausse n’est souvent qu’un épisode d’un récit plus large, qui revient sans cesse. Les récits plus larges figurent au-dessus des récits plus précis qu’ils englobent.
narratives-none = Aucun récit récurrent n’a encore été décrit.
outlets-title = Médias
outlets-lead = Où les cas ont été diffusés, avec le nombre de cas que nous connaissons. Qu’un média soit nommé ici ne veut pas dire qu’il est lié à un État, ni qu’il voulait tromper.
outlets-none = Aucun média n’est encore nommé.
countries-title = Pays
countries-lead = Les pays dont parlent les cas : non pas ceux où ils ont été diffusés, mais ceux dont il y est question.
countries-none = Aucun cas ne mentionne encore de pays.
tags-title = Mots-clés
tags-lead = Les mots qui disent de quoi parlent les cas.
tags-none = Aucun cas n’a encore de mot-clé.
review-title = La revue
review-lead = Les numéros de la revue, avec les cas signalés dans chacun d’eux.
review-none = Aucun numéro n’est encore connu.
review-issue = { $number } : { $title }
directory-find = Chercher un nom
directory-none = Aucun nom ne contient « { $words } ».
order-most = Par nombre de cas
order-name = Par nom

subject-story = Récit récurrent
subject-outlet = Média
subject-country = Pays concerné
subject-tag = Mot-clé
subject-issue = Numéro de la revue
subject-description = { $title } : { $cases } de désinformation, où et quand cela a été diffusé, et les réponses apportées.
subject-below = Récits plus précis
subject-cases = Cas
issue-day = Parution
figure-appearances =
    { $n ->
        [one] diffusion
       *[other] diffusions
    }
outlet-aliases = Autres noms
outlet-kind = Type
outlet-kind-news = site d’information ou journal
outlet-kind-broadcaster = télévision ou radio
outlet-kind-agency = agence de presse
outlet-kind-blog = blog
outlet-kind-channel = chaîne ou compte
outlet-kind-official = organisme public
outlet-country = Géré depuis
outlet-languages = Langues de publication
outlet-domains = Adresses web
outlet-tie = Lien avec un État
outlet-tie-source = Comment on le sait
tag-also = Aussi appelé

pattern-timeline = Au fil du temps
pattern-timeline-told = Cas selon leur date de diffusion, entre { $from } et { $until } ; maximum en { $peak }, avec { $cases }.
pattern-undated =
    { $n ->
        [one] { $shown } cas sans date connue n’est pas affiché.
       *[other] { $shown } cas sans date connue ne sont pas affichés.
    }
pattern-as-table = Les chiffres sous forme de tableau
pattern-month = Période
pattern-cases = Cas
pattern-first = Vu pour la première fois
pattern-last = Vu pour la dernière fois
pattern-countries = Pays concernés, mois par mois
pattern-country = Pays
pattern-languages = D’une langue à l’autre
pattern-language = Langue
pattern-outlets = Où ils ont été diffusés
pattern-outlet = Média
pattern-more =
    { $n ->
        [one] { $shown } autre ligne n’est pas affichée.
       *[other] { $shown } autres lignes ne sont pas affichées.
    }
pattern-stories = Récits récurrents dans ces cas
pattern-tags = Mots-clés de ces cas

feed-title = { $site } : cas
feed-title-of = { $site } : { $what }
feed-follow = S’abonner à cette liste
pattern-legend = Plus la couleur est forte, plus il y a de cas.
