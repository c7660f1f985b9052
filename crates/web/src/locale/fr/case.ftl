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
case-report = Signaler une erreur dans ce cas

## What ties an outlet to a state. $source says how that is known.

outlet-official = officiel
outlet-state-controlled = contrôlé par un État
outlet-state-linked = lié à un État
outlet-state-aligned = aligné sur un État
outlet-tied-as = { $attribution } ({ $source })

case-translation-older = Cette traduction est plus ancienne que l’original, modifié le { $day }.
case-history-all = Ce qui a changé, version par version
case-share = Partager
case-share-mail = par courriel
case-share-link = Lien vers ce cas
history-title = Historique du cas { $number }
history-lead = Toutes les versions publiques de ce cas, de la plus récente à la plus ancienne. Les mots ajoutés sont soulignés, les mots retirés sont barrés.
history-version = Version { $number }
history-first = Première publication.
history-no-change = Rien n’a changé dans le contenu visible.
history-language = Langue
history-field-title = Titre
history-field-summary = Ce qui est affirmé
history-field-response = La réponse
history-field-claims = Affirmations et verdicts
history-field-appearances = Où cela a été diffusé
history-field-evidence = Preuves
history-field-countries = Pays
history-field-languages = Langues
history-field-tags = Mots-clés
history-field-narratives = Récits récurrents
history-field-issues = Numéros de la revue
history-field-translations = Traductions
history-field-source = Source de cette fiche
history-added = ajouté
history-removed = retiré
history-back = Retour au cas
case-untranslated = Ce cas est affiché dans une autre langue que le site : { $language }.
