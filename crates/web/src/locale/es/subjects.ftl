narratives-title = Relatos recurrentes
narratives-lead = Las historias falsas sueltas suelen formar parte de un relato mayor que vuelve una y otra vez. Los relatos más amplios figuran encima de los más concretos que abarcan.
narratives-none = Todavía no se ha descrito ningún relato recurrente.
outlets-title = Medios
outlets-lead = Dónde se difundieron los casos, con el número de casos que conocemos. Que un medio se nombre aquí no significa que esté vinculado a un Estado ni que quisiera engañar.
outlets-none = Todavía no figura ningún medio.
countries-title = Países
countries-lead = Los países de los que tratan los casos, no aquellos en los que se publicaron.
countries-none = Todavía ningún caso menciona un país.
tags-title = Etiquetas
tags-lead = Palabras clave de los casos.
tags-none = Todavía ningún caso tiene etiquetas.
review-title = El resumen semanal
review-lead = Los números del resumen semanal, con los casos que recogió cada uno.
review-none = Todavía no se conoce ningún número.
review-issue = { $number }: { $title }
directory-find = Buscar un nombre
directory-none = Ningún nombre contiene «{ $words }».
order-most = Con más casos
order-name = Por nombre

subject-story = Relato recurrente
subject-outlet = Medio
subject-country = País del que se habla
subject-tag = Etiqueta
subject-issue = Número del resumen semanal
subject-description = { $title }: { $cases } de desinformación, con fechas y lugares de difusión y con los desmentidos.
subject-below = Relatos más concretos
subject-cases = Casos
issue-day = Fecha de publicación
figure-appearances =
    { $n ->
        [one] aparición
       *[other] apariciones
    }
outlet-aliases = También conocido como
outlet-kind = Tipo
outlet-kind-news = sitio de noticias o periódico
outlet-kind-broadcaster = televisión o radio
outlet-kind-agency = agencia de noticias
outlet-kind-blog = blog
outlet-kind-channel = canal o cuenta
outlet-kind-official = organismo público
outlet-country = Dirigido desde
outlet-languages = Publica en
outlet-domains = Direcciones
outlet-tie = Vínculo con un Estado
outlet-tie-source = Cómo se sabe
tag-also = También llamada

pattern-timeline = A lo largo del tiempo
pattern-timeline-told = Casos según el momento en que se difundieron, de { $from } a { $until }; el máximo, en { $peak }: { $cases }.
pattern-undated =
    { $n ->
        [one] No se muestra { $shown } caso sin fecha conocida.
       *[other] No se muestran { $shown } casos sin fecha conocida.
    }
pattern-as-table = Las cifras en una tabla
pattern-month = Cuándo
pattern-cases = Casos
pattern-first = Visto por primera vez
pattern-last = Visto por última vez
pattern-countries = Países de los que tratan, mes a mes
pattern-country = País
pattern-languages = De un idioma a otro
pattern-language = Idioma
pattern-outlets = Dónde se difundieron
pattern-outlet = Medio
pattern-more =
    { $n ->
        [one] Hay { $shown } más que no se muestra.
       *[other] Hay { $shown } más que no se muestran.
    }
pattern-stories = Relatos recurrentes en estos casos
pattern-tags = Etiquetas de estos casos

feed-title = { $site }: casos
feed-title-of = { $site }: { $what }
feed-follow = Seguir esta lista
pattern-legend = Cuanto más fuerte el color, más casos.
