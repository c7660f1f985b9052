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
list-nothing-named = Ningún caso contiene estas palabras
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

month-alone-1 = enero
month-alone-2 = febrero
month-alone-3 = marzo
month-alone-4 = abril
month-alone-5 = mayo
month-alone-6 = junio
month-alone-7 = julio
month-alone-8 = agosto
month-alone-9 = septiembre
month-alone-10 = octubre
month-alone-11 = noviembre
month-alone-12 = diciembre
month-of-year = { $month } de { $year }
n-appearances =
    { $n ->
        [one] { $shown } aparición
       *[other] { $shown } apariciones
    }
frame-stories = Relatos
frame-review = El resumen semanal
frame-outlets = Medios
frame-countries = Países
frame-tags = Etiquetas
frame-about-link = Acerca del sitio
frame-browse = Explorar
frame-feedback = Avisar de un error o escribirnos
home-rising = En aumento
home-rising-lead = Más casos en los 30 días hasta el { $day } de lo habitual en 30 días del año anterior.
home-rising-figures = { $recent }; lo habitual: { $usual }
list-when = Cuándo se difundió
list-more = Más
list-another-outlet = Otro medio, por su nombre o dominio
list-another-tag = Otra etiqueta
list-another-issue = Otro número del resumen semanal
list-order-appearances = Con más apariciones
list-last = Última
list-from-day = el { $day } o después
list-until-day = el { $day } o antes
list-at = Estos casos se difundieron en { $address }.
list-not-at = No conocemos ningún caso que se difundiera en { $address }.
list-check-article = Comprobar el artículo de esta dirección
list-loosened = Con una búsqueda más amplia sí se encuentran casos:
list-without = sin el filtro «{ $restriction }»
list-without-any = solo las palabras, sin ningún filtro
list-whole-site = todo lo difundido en { $site }
list-nearest = Los casos más parecidos

error-no-subject = No consta nada
error-no-subject-detail = La recopilación no tiene nada en esta dirección. Puede que esté mal escrita o que no haya ningún caso público al respecto.
error-too-many-messages = Demasiados mensajes
error-too-many-messages-detail =
    { $n ->
        [one] Han llegado demasiados mensajes desde su dirección. Espere un segundo e inténtelo de nuevo.
       *[other] Han llegado demasiados mensajes desde su dirección. Espere { $shown } segundos e inténtelo de nuevo.
    }
