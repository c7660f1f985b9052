## How the language writes numbers and dates.
## $shown is a number as it is written, $n the number itself, by which the form is chosen.

number-group = .
number-decimal = ,
percent = { $shown } %
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
day = { $day } de { $month } de { $year }
list-comma = ,{ " " }
label-colon = :

## What is counted.

n-cases =
    { $n ->
        [one] { $shown } caso
       *[other] { $shown } casos
    }
n-passages =
    { $n ->
        [one] { $shown } fragmento
       *[other] { $shown } fragmentos
    }

## The frame of every page. $site is the site's name.

frame-skip = Ir al contenido
frame-nav = Menú principal
frame-cases = Casos
frame-check = Comprobar un texto
frame-search = Buscar en los casos
frame-search-button = Buscar
frame-language = Idioma
frame-about = Una recopilación de casos de desinformación: qué se afirmó, dónde y cuándo se difundió, qué es verdad y cómo lo sabemos. Un caso dice que un mensaje es falso o engañoso, no que quienes lo difundieron quisieran engañar.
frame-licence = Nuestros propios textos: { $licence }.
frame-credit = Las fichas tomadas de otros conservan la licencia y la mención de la fuente que se indican en su página. Las citas pertenecen a las personas citadas.
frame-software = El programa es libre y de código abierto: MIT o Apache 2.0. Este sitio no usa cookies, no ejecuta scripts y no rastrea a nadie.

## A case in a list.

item-disinformation = Desinformación
item-withdrawn = Retirado
item-corrected = Corregido
item-ran-in = Difundido por
item-languages = En
item-countries = Sobre
item-more-outlets =
    { $n ->
        [one] y { $shown } más
       *[other] y { $shown } más
    }
item-tags = Etiquetas

## The front page.

home-title = ¿Se ha desmentido ya?
home-description = Pegue un texto en cualquier idioma y vea si sus afirmaciones ya se conocen y están desmentidas: una recopilación de casos de desinformación, con pruebas.
home-lead = La misma historia falsa vuelve en otro país, en otro idioma, otra semana. Introduzca un texto, en cualquier idioma, y { $site } lo compara, fragmento a fragmento, con { $cases } de desinformación ya desmentidos con pruebas.
home-search = O busque en los casos
home-search-hint = Palabras, un nombre o un número como D-42
home-figures = La recopilación en cifras
home-figure-cases =
    { $n ->
        [one] caso
       *[other] casos
    }
home-figure-languages =
    { $n ->
        [one] idioma
       *[other] idiomas
    }
home-figure-outlets =
    { $n ->
        [one] medio
       *[other] medios
    }
home-figure-countries =
    { $n ->
        [one] país
       *[other] países
    }
home-latest = Últimos casos
home-all = Todos los casos
home-none = Todavía no se ha publicado ningún caso.
home-stories = Relatos recurrentes
home-stories-lead = Los casos sueltos suelen formar parte de un relato mayor que vuelve una y otra vez.

## The list of cases.

list-title = Casos
list-title-of = { $words } – Casos
list-description = Busque en la recopilación de casos de desinformación por palabras en cualquier idioma, fecha, medio, país y relato.
list-words = Palabras, en cualquier idioma, o el número de un caso
list-words-hint = Palabras, en cualquier idioma, o un número como D-42
list-narrow = Acotar la búsqueda
list-from = Difundido desde el
list-until = Difundido hasta el
list-language = Idioma en que se difundió
list-country = País del que trata
list-outlet = Medio
list-tag = Etiqueta
list-story = Relato recurrente
list-issue = Número del resumen semanal
list-status = Estado
list-any = Cualquiera
list-status-published = Publicado
list-status-corrected = Corregido
list-status-withdrawn = Retirado
list-show = Mostrar estos casos
list-clear = Borrar todo
list-misread = Una parte de esta búsqueda no se ha entendido y no se ha tenido en cuenta:
list-not-a-day = «{ $value }» no es una fecha; escríbala así: 2022-03-04
list-not-a-language = «{ $value }» no es un idioma que conozcamos
list-not-a-country = «{ $value }» no es un país que conozcamos
list-not-an-issue = «{ $value }» no es un número del resumen semanal
list-not-a-status = «{ $value }» no es el estado de un caso público
list-not-an-order = «{ $value }» no es un orden; use relevance, newest u oldest
list-not-a-page = «{ $value }» no es una página
list-active = Filtros activos
list-remove = Quitar
list-active-from = Desde
list-active-until = Hasta
list-active-language = Idioma
list-active-country = País
list-active-outlet = Medio
list-active-tag = Etiqueta
list-active-story = Relato
list-active-issue = Resumen
list-active-status = Estado
list-issue-number = número { $number }
list-numbered = Quizá busca el { $case }.
case-number = caso { $number }
list-nothing = No se ha encontrado ningún caso
list-nothing-loosen = Quite un filtro de los de arriba o pruebe con otras palabras: un nombre, un lugar, lo esencial de la afirmación. Sirve cualquier idioma.
list-nothing-words = Pruebe con otras palabras: un nombre, un lugar, lo esencial de la afirmación. Sirve cualquier idioma.
list-nothing-check = O { $link }: así se compara también el significado.
list-nothing-check-link = compruebe estas palabras como texto
list-page-of = página { $page } de { $pages }
list-order = Orden
list-order-best = Más relevantes
list-order-newest = Más recientes
list-order-oldest = Más antiguos
list-by-words-alone = Búsqueda solo por palabras: este sitio no tiene instalado un modelo de lenguaje, así que pueden faltar casos que dicen lo mismo con otras palabras.
list-no-such-page = No hay página { $page }; la última es la { $pages }.
list-first-page = Ir a la primera página
list-results = Resultados
list-pages = Páginas
list-previous = Anterior
list-next = Siguiente

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
case-report = Escriba a { $mail } e indique el caso: { $number }. Las correcciones se hacen en público.
case-no-report = Aquí se podrá avisar de un error. Este sitio todavía no lo permite.
case-review = El resumen semanal
case-no-review = Aquí será posible suscribirse al resumen por correo. Este sitio todavía no lo envía.

## What ties an outlet to a state. $source says how that is known.

outlet-official = oficial
outlet-state-controlled = controlado por un Estado
outlet-state-linked = vinculado a un Estado
outlet-state-aligned = alineado con un Estado
outlet-tied-as = { $attribution } ({ $source })

## The form in which a text is handed in.

form-text = Texto que se va a comprobar
form-text-hint = Pegue un mensaje, un párrafo o un artículo entero
form-headline = Su titular, si lo tiene
form-url = o la dirección de un artículo
form-check = Comprobar
form-forgotten = El texto se compara y se olvida: no se guarda ni queda registrado.
form-empty = Pegue un texto o indique la dirección de un artículo.
form-unread = No se ha podido leer la página: { $why }. Puede pegar su texto en su lugar.
form-unread-status = su servidor respondió { $status }
form-unread-empty = no se ha encontrado texto en ella
form-unread-other = no es una página de texto
form-unread-nowhere = ninguna página pública de internet ha respondido en esta dirección
form-unread-address = esto no es una dirección de internet
form-unread-redirects = remite sin fin a otras direcciones
form-unread-size = ocupa más de { $most } MB
form-unread-slow = no ha respondido en { $seconds } segundos

## The page of the check.

check-title = Comprobar un texto
check-description = Pegue un texto en cualquier idioma o indique la dirección de un artículo y vea cuáles de sus afirmaciones ya se conocen y están desmentidas.
check-lead = Introduzca un mensaje, un párrafo o un artículo entero, en cualquier idioma. Cada uno de sus fragmentos se compara con { $cases } ya desmentidos.
check-means = Qué significa el resultado
check-means-known = Un caso conocido
check-means-known-text = significa que el texto repite una afirmación que ya hemos examinado. Lea el caso: dice qué es verdad y cómo lo sabemos.
check-means-nothing = Ningún caso conocido
check-means-nothing-text = significa solo que la recopilación no contiene nada al respecto. No significa que el texto sea verdad.
check-means-machine = La comparación la hace una máquina; los casos, personas. Juzgue usted si una coincidencia lo es de verdad; las palabras que han llevado a ella están resaltadas.

## What a check found. The headlines are no surer of a case than its match is.

found-eyebrow = Comprobación
found-nothing = Ningún caso conocido
found-nothing-means = Ningún caso de la recopilación responde a este texto. Eso no significa que sea verdad, solo que no lo hemos examinado, o no con palabras como estas.
found-may-speak =
    { $n ->
        [one] Este texto quizá hable de un caso conocido
       *[other] Este texto quizá hable de { $shown } casos conocidos
    }
found-speaks =
    { $n ->
        [one] Este texto habla de un caso conocido
       *[other] Este texto habla de { $shown } casos conocidos
    }
found-may-repeat =
    { $n ->
        [one] Este texto quizá repita un caso conocido
       *[other] Este texto quizá repita { $shown } casos conocidos
    }
found-repeats =
    { $n ->
        [one] Este texto repite un caso conocido
       *[other] Este texto repite { $shown } casos conocidos
    }
found-repeats-and =
    { $n ->
        [one] { $repeats } y quizá uno más
       *[other] { $repeats } y quizá { $shown } más
    }
found-nearest = Para empezar, de esto tratan los casos más parecidos:
found-nearest-stories = Relatos recurrentes
found-nearest-tags = Etiquetas
found-nearest-countries = Países
found-compared = Comparación de { $passages } con { $cases }
found-took-no-time = menos de un milisegundo
found-took-milliseconds = { $shown } ms
found-took-seconds = { $shown } s
found-known = Casos conocidos
found-sure = Casi con seguridad la misma afirmación
found-very-likely = Muy probablemente la misma afirmación
found-likely = Probablemente la misma afirmación
found-possible = Posiblemente la misma afirmación
found-first-seen = visto por primera vez el { $day }
stance-repeats = lo da por cierto
stance-reports = cuenta que alguien lo dice
stance-rebuts = lo contradice
found-more-passages =
    { $n ->
        [one] Otro fragmento resaltado en el texto.
       *[other] Otros { $shown } fragmentos resaltados en el texto.
    }
found-also = Contado casi con las mismas palabras en
found-read = Leer el desmentido
found-read-to = del caso { $number }
found-text = El texto
found-text-marked = El texto, con lo conocido resaltado
found-read-from = Leído en { $site }
found-said-from = Procedencia indicada: { $site }
found-to-match = Caso conocido, coincidencia
found-left-out =
    { $n ->
        [one] [{ $shown } carácter no mostrado]
       *[other] [{ $shown } caracteres no mostrados]
    }
found-again = Comprobar otro texto

## Why a passage meets a case.

reason-words = Palabras en común: { $words }
reason-aligned = Palabras que significan lo mismo: { $words }
reason-facts = Nombres, números o fechas en común: { $facts }
reason-meaning-very = Significado muy parecido
reason-meaning-close = Significado parecido
reason-meaning-loose = Significado algo parecido
reason-outlet = El mismo medio: { $outlet }
reason-country = Habla del mismo país: { $country }
reason-same-day = El mismo día
reason-days =
    { $n ->
        [one] Un día de diferencia
       *[other] { $shown } días de diferencia
    }

## What a reader should know of an answer.

note-long =
    { $n ->
        [one] El texto es largo: se ha comparado { $shown } de sus fragmentos.
       *[other] El texto es largo: se han comparado { $shown } fragmentos repartidos de manera regular por todo él.
    }
note-lookalikes =
    { $n ->
        [one] { $shown } palabra mezcla letras parecidas de dos alfabetos; se ha leído como si fuera de uno solo.
       *[other] { $shown } palabras mezclan letras parecidas de dos alfabetos; se han leído como si fueran de uno solo.
    }
note-hidden =
    { $n ->
        [one] { $shown } palabra contiene caracteres que no se ven; se han dejado fuera.
       *[other] { $shown } palabras contienen caracteres que no se ven; se han dejado fuera.
    }
note-by-words-alone = Este sitio no tiene instalado un modelo de lenguaje, así que solo se han comparado palabras: una historia contada con otras palabras o en otro idioma no se encuentra.
note-page-cut = La página era demasiado grande para leerla entera.
note-page-no-article = En la página no se distinguía ningún artículo, así que se ha tomado todo su texto.

## What went wrong.

error-no-page = Página no encontrada
error-no-page-detail = No hay ninguna página en esta dirección. Puede que esté mal escrita.
error-no-case = Este caso no existe
error-no-case-detail = No hay ningún caso público en esta dirección. Puede que el número esté mal escrito o que el caso no sea público.
error-method = No es posible aquí
error-method-detail = Esta dirección no responde a este tipo de petición.
error-unreadable = No se ha podido leer el formulario
error-unreadable-detail = El formulario ha llegado de una forma que esta página no puede leer. Envíelo desde la propia página.
error-too-large = Demasiado de una vez
error-too-large-detail = Es demasiado de una vez: el máximo son { $most } MB. Envíe una parte del texto.
error-forbidden = No aceptado
error-forbidden-detail = El formulario se envió desde otro sitio, así que no se ha tenido en cuenta. Rellénelo aquí.
error-too-many = Demasiadas comprobaciones
error-too-many-detail =
    { $n ->
        [one] Han llegado demasiadas comprobaciones desde su dirección. Espere un segundo e inténtelo de nuevo.
       *[other] Han llegado demasiadas comprobaciones desde su dirección. Espere { $shown } segundos e inténtelo de nuevo.
    }
error-busy = Sitio saturado
error-busy-detail = El sitio recibe ahora más peticiones de las que puede atender. Inténtelo de nuevo dentro de un momento.
error-too-long = Interrumpido
error-too-long-detail = Ha tardado demasiado y se ha interrumpido. Inténtelo de nuevo, con un texto más corto si era largo.
error-ours = Error nuestro
error-ours-detail = Algo ha fallado por nuestra parte. El error ha quedado registrado.
error-other = No es posible
error-other-detail = No se ha podido responder a esta petición.
error-look = Búsquelo por sus palabras o su número
error-home = Ir a la página de inicio
error-browse = Ver todos los casos
error-check = Comprobar un texto
error-mention = Si esto se repite, indíquenos este número: { $number }
