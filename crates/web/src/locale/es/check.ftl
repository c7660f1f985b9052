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

found-same = La misma afirmación
found-related = Relación estrecha
found-maybe = Posible relación
found-answer = El desmentido, en breve
found-evidence = Pruebas
found-rest =
    { $n ->
        [0] Todos los fragmentos coinciden con algún caso conocido.
        [one] Para otro fragmento no se ha encontrado ningún caso conocido.
       *[other] Para otros { $shown } fragmentos no se ha encontrado ningún caso conocido.
    }
found-share = Compartir este resultado
found-share-means = Esta dirección contiene el propio texto. Cuando alguien la abre, el texto se comprueba de nuevo; aquí no se guarda nada.
found-share-long = El texto es demasiado largo para compartirlo mediante una dirección. Puede compartir los casos.

## A result that is kept for a time, where somebody asked for it.

keep = Guardar este resultado en una dirección corta
keep-means = El texto se guarda entonces 90 días en este servidor, y quien tenga la dirección puede leerlo. Puede borrarlo antes.
keep-long = Un texto de más de { $most } caracteres no se guarda. Guarde la parte que importa o comparta los casos.
keep-full = Por ahora no se pueden guardar más textos. Inténtelo más tarde o comparta los casos.
kept-until = Quien tenga esta dirección puede leer el texto y su resultado hasta el { $day }; entonces el texto se borra.
kept-delete-means = Antes solo se puede borrar desde esta página, con la dirección que su navegador muestra ahora. No comparta esa dirección.
kept-delete = Borrar el texto ahora
kept-notice = Alguien entregó este texto para comprobarlo el { $day }. Se compara con la recopilación tal como está hoy y no forma parte de ella.
kept-nothing = Aquí no hay nada guardado
kept-nothing-means = Lo que se guardaba en esta dirección se ha borrado, o han pasado sus 90 días.
