## The page of a case.

case-title = { $label }: { $title } ({ $number })
case-label = Desinformación
case-label-withdrawn = Caso retirado
case-description = Desinformación, desmentida. La afirmación: { $claim }
case-case = Caso
case-corrected = Corregido
case-original-title = Título original:
case-translations = Este caso en otros idiomas
case-original = Original
case-machine-made = Esta traducción la ha hecho una máquina y nadie la ha revisado.
case-withdrawn = Este caso se ha retirado
case-withdrawn-means = Ya no lo sostenemos. Conserva su dirección para que los enlaces que llevan a él se entiendan; ya no aparece en las comprobaciones.
case-correction = Corrección
case-corrected-on = Corregido el { $day }
case-in-brief = Este caso en breve
case-first-seen = Visto por primera vez
case-ran-in-languages =
    { $n ->
        [one] Idioma en que se difundió
       *[other] Idiomas en que se difundió
    }
case-about-countries =
    { $n ->
        [one] País del que trata
       *[other] Países de los que trata
    }
case-stories =
    { $n ->
        [one] Relato recurrente
       *[other] Relatos recurrentes
    }
case-reported-in = Recogido en
case-issue = Número { $number }
case-issue-of = Número { $number }, del { $day }
case-tags = Etiquetas
case-source = Fuente de esta ficha
case-licence = Licencia:
case-no-licence = Sin licencia indicada
case-unresolved = Tal como figuraba en la fuente
case-verdicts =
    { $n ->
        [one] Veredicto
       *[other] Las afirmaciones y sus veredictos
    }
verdict-false = Falso
verdict-false-means = Las pruebas lo contradicen.
verdict-misleading = Engañoso
verdict-misleading-means = Está presentado de modo que deje una impresión falsa.
verdict-distorted = Tergiversado
verdict-distorted-means = Se tergiversa un hecho real o unas palabras reales.
verdict-missing-context = Falta contexto
verdict-missing-context-means = Lo que se dice solo es verdad junto con lo que se calla.
verdict-unsupported = Sin pruebas
verdict-unsupported-means = No se aporta nada que lo sostenga.
verdict-true-in-part = Verdadero en parte
verdict-true-in-part-means = Una parte es verdad y otra no.
case-no-longer-upheld = Ya no se sostiene.
case-no-longer-upheld-was = Ya no se sostiene; el veredicto era «{ $verdict }».
case-no-verdict = Desmentido; la fuente no da un veredicto en una palabra.
case-grain = Lo que hay de verdad
case-claimed = Qué se afirma
case-not-translated = Sin traducir. Idioma: { $language }.
case-answer = El desmentido
case-answer-then = El desmentido, tal como se publicó
case-answered-at = Esta ficha no tiene aquí un desmentido propio. El desmentido está en { $link }.
case-answered-at-by = Esta ficha no tiene aquí un desmentido propio. El desmentido está en { $link } (fuente: { $who }).
case-no-answer = El desmentido de este caso no figura aquí.
case-evidence = Pruebas
case-archived-copy = copia archivada
case-link-gone = la página ya no existe
case-link-unreachable = la página no respondió la última vez que se consultó
case-link-moved = la página ha cambiado de dirección
case-supports = Respalda:
case-appearances = Dónde se difundió
case-outlet-not-named = Un medio sin nombrar
case-date-not-known = Fecha desconocida
case-as-label = como «{ $label }»
case-archived = Copia archivada
case-original-at = Original en { $host }
case-address-not-known = Dirección desconocida
case-outlet-caution = Que un medio se nombre aquí no significa que esté vinculado a un Estado ni que quisiera engañar.
case-related = Casos relacionados
case-related-none = Todavía no hay ninguno enlazado.
case-related-suggested = Sugeridos, no confirmados por ninguna persona
case-about-page = Acerca de esta página
case-history = Historial
case-published-on = Publicado el { $day }.
case-changed-on = Modificado por última vez el { $day }.
case-versions =
    { $n ->
        [one] { $shown } versión pública, que se conserva para siempre.
       *[other] { $shown } versiones públicas, cada una conservada y enlazada con la anterior.
    }
case-cite = Cómo citarlo
case-cited-title = «{ $title }»
case-cited = { $site }, caso { $number }
case-permanent = Esta dirección es para siempre, aunque cambie el título.
case-wrong = ¿Hay algún error?
case-report = Avisar de un error en este caso

## What ties an outlet to a state. $source says how that is known.

outlet-official = oficial
outlet-state-controlled = controlado por un Estado
outlet-state-linked = vinculado a un Estado
outlet-state-aligned = alineado con un Estado
outlet-tied-as = { $attribution } ({ $source })

case-translation-older = Esta traducción es anterior a la versión actual del original, modificado el { $day }.
case-history-all = Qué ha cambiado, versión por versión
case-share = Compartir
case-share-mail = por correo electrónico
case-share-link = Enlace a este caso
history-title = Historial del caso { $number }
history-lead = Todas las versiones públicas de este caso, empezando por la última. Las palabras añadidas van subrayadas; las suprimidas, tachadas.
history-version = Versión { $number }
history-first = Primera publicación.
history-no-change = No ha cambiado nada de lo que ven los lectores.
history-language = Idioma
history-field-title = Título
history-field-summary = Qué se afirma
history-field-response = El desmentido
history-field-claims = Afirmaciones y veredictos
history-field-appearances = Dónde se difundió
history-field-evidence = Pruebas
history-field-countries = Países
history-field-languages = Idiomas
history-field-tags = Etiquetas
history-field-narratives = Relatos recurrentes
history-field-issues = Números del resumen semanal
history-field-translations = Traducciones
history-field-source = Fuente de esta ficha
history-added = añadido
history-removed = suprimido
history-back = Volver al caso
case-untranslated = Este caso se muestra en otro idioma que el sitio: { $language }.
