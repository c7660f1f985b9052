## How the language writes numbers and dates.
## $shown is a number as it is written, $n the number itself, by which the form is chosen.

number-group = { "\u00A0" }
number-decimal = ,
percent = { $shown } %
month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
day = { $day } { $month } { $year }
list-comma = ,{ " " }
label-colon = :

## What is counted.

n-cases =
    { $n ->
        [one] { $shown } случай
        [few] { $shown } случая
        [many] { $shown } случаев
       *[other] { $shown } случая
    }
n-passages =
    { $n ->
        [one] { $shown } отрывок
        [few] { $shown } отрывка
        [many] { $shown } отрывков
       *[other] { $shown } отрывка
    }

## The frame of every page. $site is the site's name.

frame-skip = Перейти к содержанию
frame-nav = Основное меню
frame-cases = Случаи
frame-check = Проверить текст
frame-search = Поиск по каталогу
frame-search-button = Найти
frame-language = Язык
frame-about = Каталог случаев дезинформации: что утверждалось, где и когда это распространялось, что правда и откуда мы это знаем. Случай в каталоге означает, что сообщение ложно или вводит в заблуждение, но не означает, что те, кто его распространил, хотели обмануть.
frame-licence = Наши собственные тексты: { $licence }.
frame-credit = За записями, взятыми из других источников, сохраняются лицензия и авторство, указанные на их страницах. Цитаты принадлежат тем, кого цитируют.
frame-software = Программа свободная и открытая: MIT или Apache 2.0. Сайт не использует файлы cookie, не запускает скриптов и ни за кем не следит.

## A case in a list.

item-disinformation = Дезинформация
item-withdrawn = Отозвано
item-corrected = Исправлено
item-ran-in = Распространяли
item-languages = На каком языке
item-countries = О какой стране
item-more-outlets =
    { $n ->
        [one] и ещё { $shown }
        [few] и ещё { $shown }
        [many] и ещё { $shown }
       *[other] и ещё { $shown }
    }
item-tags = Теги

## The front page.

home-title = Это уже разбирали?
home-description = Вставьте текст на любом языке и узнайте, какие утверждения в нём уже известны и разобраны. Каталог случаев дезинформации с доказательствами.
home-lead = Одна и та же ложная история возвращается в другой стране, на другом языке, через неделю или через год. Вставьте текст на любом языке, и { $site } отрывок за отрывком сравнит его со всем каталогом: в нём уже { $cases } дезинформации, и на каждый есть ответ с доказательствами.
home-search = Или поищите в каталоге
home-search-hint = Слова, имя или номер, например D-42
home-figures = Каталог в цифрах
home-figure-cases =
    { $n ->
        [one] случай
        [few] случая
        [many] случаев
       *[other] случая
    }
home-figure-languages =
    { $n ->
        [one] язык
        [few] языка
        [many] языков
       *[other] языка
    }
home-figure-outlets =
    { $n ->
        [one] СМИ
        [few] СМИ
        [many] СМИ
       *[other] СМИ
    }
home-figure-countries =
    { $n ->
        [one] страна
        [few] страны
        [many] стран
       *[other] страны
    }
home-latest = Последние случаи
home-all = Все случаи
home-none = Пока не опубликовано ни одного случая.
home-stories = Повторяющиеся сюжеты
home-stories-lead = Отдельные случаи часто оказываются частью большого сюжета, который возвращается снова и снова.

## The list of cases.

list-title = Случаи дезинформации
list-title-of = { $words } — Случаи дезинформации
list-description = Поиск по каталогу случаев дезинформации: слова на любом языке, дата, СМИ, страна и сюжет.
list-words = Слова на любом языке или номер случая
list-words-hint = Слова на любом языке или номер, например D-42
list-narrow = Уточнить поиск
list-from = Распространялось не раньше
list-until = Распространялось не позже
list-language = На каком языке
list-country = О какой стране
list-outlet = СМИ
list-tag = Тег
list-story = Повторяющийся сюжет
list-issue = Выпуск обзора
list-status = Статус
list-any = Не важно
list-status-published = Опубликовано
list-status-corrected = Исправлено
list-status-withdrawn = Отозвано
list-show = Показать случаи
list-clear = Сбросить всё
list-misread = Часть запроса мы не поняли и не учли:
list-not-a-day = «{ $value }» — это не дата; пишите так: 2022-03-04
list-not-a-language = «{ $value }» — такого языка мы не знаем
list-not-a-country = «{ $value }» — такой страны мы не знаем
list-not-an-issue = «{ $value }» — это не номер выпуска
list-not-a-status = «{ $value }» — такого статуса у опубликованных случаев нет
list-not-an-order = «{ $value }» — такого порядка нет; укажите relevance, newest или oldest
list-not-a-page = «{ $value }» — это не номер страницы
list-active = Условия поиска
list-remove = Убрать
list-active-from = Не раньше
list-active-until = Не позже
list-active-language = Язык
list-active-country = Страна
list-active-outlet = СМИ
list-active-tag = Тег
list-active-story = Сюжет
list-active-issue = Обзор
list-active-status = Статус
list-issue-number = выпуск { $number }
list-numbered = Возможно, вы ищете { $case }.
case-number = случай { $number }
list-nothing = Ничего не найдено
list-nothing-loosen = Уберите одно из условий выше или попробуйте другие слова: имя, место, суть утверждения. Подойдут слова на любом языке.
list-nothing-words = Попробуйте другие слова: имя, место, суть утверждения. Подойдут слова на любом языке.
list-nothing-check = Или { $link }: тогда сравнение идёт и по смыслу.
list-nothing-check-link = проверьте это как текст
list-page-of = страница { $page } из { $pages }
list-order = Порядок
list-order-best = Сначала лучшие совпадения
list-order-newest = Сначала новые
list-order-oldest = Сначала старые
list-by-words-alone = Найдено только по словам: на этом сайте не установлена программа, которая сравнивает тексты по смыслу, поэтому случаи, где то же самое сказано иначе, могли не попасть в список.
list-no-such-page = Страницы { $page } нет; последняя — { $pages }.
list-first-page = Перейти на первую страницу
list-results = Результаты
list-pages = Страницы
list-previous = Назад
list-next = Дальше

## The page of a case.

case-title = { $label }: { $title } ({ $number })
case-label = Дезинформация
case-label-withdrawn = Отозванный случай
case-description = Разобранная дезинформация. Утверждение: { $claim }
case-case = Случай
case-corrected = Исправлено
case-original-title = Заголовок в оригинале:
case-translations = Этот случай на других языках
case-original = Оригинал
case-machine-made = Этот перевод сделан машиной, и никто его не проверял.
case-withdrawn = Этот случай отозван
case-withdrawn-means = Мы больше не настаиваем на этих выводах. Адрес страницы сохранён, чтобы по старым ссылкам было видно, что произошло; при проверке текстов этот случай больше не учитывается.
case-correction = Исправление
case-corrected-on = Исправлено { $day }
case-in-brief = Коротко о случае
case-first-seen = Впервые замечено
case-ran-in-languages =
    { $n ->
        [1] На каком языке
        [one] На каких языках
        [few] На каких языках
        [many] На каких языках
       *[other] На каких языках
    }
case-about-countries =
    { $n ->
        [1] О какой стране
        [one] О каких странах
        [few] О каких странах
        [many] О каких странах
       *[other] О каких странах
    }
case-stories =
    { $n ->
        [1] Повторяющийся сюжет
        [one] Повторяющиеся сюжеты
        [few] Повторяющиеся сюжеты
        [many] Повторяющиеся сюжеты
       *[other] Повторяющиеся сюжеты
    }
case-reported-in = В обзоре
case-issue = Выпуск { $number }
case-issue-of = Выпуск { $number }, { $day }
case-tags = Теги
case-source = Источник этой записи
case-licence = Лицензия:
case-no-licence = Лицензия не указана
case-unresolved = Как в источнике
case-verdicts =
    { $n ->
        [1] Вердикт
        [one] Утверждения и вердикты
        [few] Утверждения и вердикты
        [many] Утверждения и вердикты
       *[other] Утверждения и вердикты
    }
verdict-false = Неправда
verdict-false-means = Доказательства этому противоречат.
verdict-misleading = Вводит в заблуждение
verdict-misleading-means = Подано так, чтобы создать ложное впечатление.
verdict-distorted = Искажение
verdict-distorted-means = Настоящее событие или высказывание искажено.
verdict-missing-context = Без контекста
verdict-missing-context-means = Слова верны, но только вместе с тем, о чём умолчали.
verdict-unsupported = Не подтверждено
verdict-unsupported-means = Никаких доказательств не приведено.
verdict-true-in-part = Отчасти правда
verdict-true-in-part-means = Одна часть верна, другая нет.
case-no-longer-upheld = Вердикт отозван.
case-no-longer-upheld-was = Вердикт «{ $verdict }» отозван.
case-no-verdict = Разобрано; краткого вердикта в источнике нет.
case-grain = Что в этом правда
case-claimed = Что утверждается
case-not-translated = Не переведено; язык: { $language }.
case-answer = Ответ
case-answer-then = Ответ в том виде, в каком он был опубликован
case-answered-at = В этой записи нет собственного ответа. Он опубликован здесь: { $link }.
case-answered-at-by = В этой записи нет собственного ответа. Он опубликован здесь: { $link } (автор: { $who }).
case-no-answer = Ответ по этому случаю здесь не приведён.
case-evidence = Доказательства
case-archived-copy = копия в архиве
case-link-gone = страницы больше нет
case-link-unreachable = при последней проверке страница не ответила
case-link-moved = у страницы новый адрес
case-supports = Подтверждает:
case-appearances = Где это распространялось
case-outlet-not-named = СМИ не названо
case-date-not-known = Дата неизвестна
case-as-label = указано как «{ $label }»
case-archived = Копия в архиве
case-original-at = Оригинал на сайте { $host }
case-address-not-known = Адрес неизвестен
case-outlet-caution = Если СМИ здесь названо, это не значит, что оно связано с государством или хотело обмануть.
case-related = Связанные случаи
case-related-none = Связанных случаев пока нет.
case-related-suggested = Предложено, но не подтверждено человеком
case-about-page = Об этой странице
case-history = История
case-published-on = Опубликовано { $day }.
case-changed-on = Последнее изменение: { $day }.
case-versions =
    { $n ->
        [1] { $shown } опубликованная версия, хранится бессрочно.
        [one] { $shown } опубликованная версия: все хранятся, и каждая связана с предыдущей.
        [few] { $shown } опубликованные версии: все хранятся, и каждая связана с предыдущей.
        [many] { $shown } опубликованных версий: все хранятся, и каждая связана с предыдущей.
       *[other] { $shown } опубликованной версии: все хранятся, и каждая связана с предыдущей.
    }
case-cite = Как сослаться
case-cited-title = «{ $title }»
case-cited = { $site }, случай { $number }
case-permanent = Этот адрес постоянный: он не изменится, даже если изменится заголовок.
case-wrong = Нашли ошибку?
case-report = Напишите на { $mail } и укажите номер случая: { $number }. Исправления мы вносим открыто.
case-no-report = Здесь можно будет сообщить об ошибке. Пока на этом сайте такой возможности нет.
case-review = Еженедельный обзор
case-no-review = Здесь можно будет подписаться на обзор по почте. Пока этот сайт его не рассылает.

## What ties an outlet to a state. $source says how that is known.

outlet-official = выступает от имени государства
outlet-state-controlled = под контролем государства
outlet-state-linked = связано с государством
outlet-state-aligned = повторяет позицию государства
outlet-tied-as = { $attribution } ({ $source })

## The form in which a text is handed in.

form-text = Текст для проверки
form-text-hint = Вставьте сообщение, абзац или целую статью
form-headline = Заголовок, если он есть
form-url = или адрес статьи
form-check = Проверить
form-forgotten = Текст сравнивается и забывается: мы не храним его и не записываем в журнал.
form-empty = Пожалуйста, вставьте текст или укажите адрес статьи.
form-unread = Не удалось прочитать страницу: { $why }. Вместо этого можно вставить текст страницы.
form-unread-status = сервер ответил кодом { $status }
form-unread-empty = на ней не нашлось текста
form-unread-other = это не страница с текстом
form-unread-nowhere = по этому адресу не ответила ни одна страница открытого интернета
form-unread-address = это не адрес в интернете
form-unread-redirects = она без конца перенаправляет на другие адреса
form-unread-size = она больше { $most } МБ
form-unread-slow = она не ответила за { $seconds } с

## The page of the check.

check-title = Проверить текст
check-description = Вставьте текст на любом языке или укажите адрес статьи и узнайте, какие утверждения в ней уже известны и разобраны.
check-lead = Вставьте сообщение, абзац или целую статью на любом языке. Каждый отрывок сравнивается с каталогом: в нём { $cases }, и на каждый уже есть ответ.
check-means = Что означает результат
check-means-known = Известный случай
check-means-known-text = — это значит, что текст повторяет утверждение, которое мы уже разобрали. Откройте страницу случая: там сказано, что правда и откуда мы это знаем.
check-means-nothing = Известных случаев не найдено
check-means-nothing-text = — это значит только, что в каталоге нет ответа на этот текст. Это не значит, что текст правдив.
check-means-machine = Тексты сравнивает машина, а случаи описывают люди. Верно ли найдено совпадение, решайте сами: слова, которые к нему привели, отмечены.

## What a check found. The headlines are no surer of a case than its match is.

found-eyebrow = Проверка
found-nothing = Известных случаев не найдено
found-nothing-means = Ни один случай из каталога не совпал с этим текстом. Это не значит, что текст правдив: возможно, мы этого ещё не разбирали или это было сказано другими словами.
found-may-speak =
    { $n ->
        [1] Текст, возможно, упоминает известный случай дезинформации
        [one] Текст, возможно, упоминает { $shown } известный случай дезинформации
        [few] Текст, возможно, упоминает { $shown } известных случая дезинформации
        [many] Текст, возможно, упоминает { $shown } известных случаев дезинформации
       *[other] Текст, возможно, упоминает { $shown } известного случая дезинформации
    }
found-speaks =
    { $n ->
        [1] Текст упоминает известный случай дезинформации
        [one] Текст упоминает { $shown } известный случай дезинформации
        [few] Текст упоминает { $shown } известных случая дезинформации
        [many] Текст упоминает { $shown } известных случаев дезинформации
       *[other] Текст упоминает { $shown } известного случая дезинформации
    }
found-may-repeat =
    { $n ->
        [1] Текст, возможно, повторяет известный случай дезинформации
        [one] Текст, возможно, повторяет { $shown } известный случай дезинформации
        [few] Текст, возможно, повторяет { $shown } известных случая дезинформации
        [many] Текст, возможно, повторяет { $shown } известных случаев дезинформации
       *[other] Текст, возможно, повторяет { $shown } известного случая дезинформации
    }
found-repeats =
    { $n ->
        [1] Текст повторяет известный случай дезинформации
        [one] Текст повторяет { $shown } известный случай дезинформации
        [few] Текст повторяет { $shown } известных случая дезинформации
        [many] Текст повторяет { $shown } известных случаев дезинформации
       *[other] Текст повторяет { $shown } известного случая дезинформации
    }
found-repeats-and =
    { $n ->
        [1] { $repeats } и, возможно, ещё один
        [one] { $repeats } и, возможно, ещё { $shown }
        [few] { $repeats } и, возможно, ещё { $shown }
        [many] { $repeats } и, возможно, ещё { $shown }
       *[other] { $repeats } и, возможно, ещё { $shown }
    }
found-nearest = Для начала — о чём говорится в самых близких случаях:
found-nearest-stories = Повторяющиеся сюжеты
found-nearest-tags = Теги
found-nearest-countries = Страны
found-compared = Сравнили { $passages } с каталогом ({ $cases })
found-took-no-time = меньше миллисекунды
found-took-milliseconds = { $shown } мс
found-took-seconds = { $shown } с
found-known = Известные случаи
found-sure = Почти наверняка то же утверждение
found-very-likely = Скорее всего, то же утверждение
found-likely = Вероятно, то же утверждение
found-possible = Возможно, то же утверждение
found-first-seen = впервые замечено { $day }
stance-repeats = утверждает это
stance-reports = сообщает, что кто-то это утверждает
stance-rebuts = опровергает это
found-more-passages =
    { $n ->
        [one] В тексте отмечен ещё { $shown } отрывок.
        [few] В тексте отмечены ещё { $shown } отрывка.
        [many] В тексте отмечено ещё { $shown } отрывков.
       *[other] В тексте отмечено ещё { $shown } отрывка.
    }
found-also = Почти теми же словами это рассказано в случаях:
found-read = Прочитать ответ
found-read-to = о случае { $number }
found-text = Текст
found-text-marked = Текст, в котором отмечено уже известное
found-read-from = Прочитано на сайте { $site }
found-said-from = Указано, что текст с сайта { $site }
found-to-match = Известный случай, совпадение
found-left-out =
    { $n ->
        [one] [не показан { $shown } знак]
        [few] [не показаны { $shown } знака]
        [many] [не показано { $shown } знаков]
       *[other] [не показано { $shown } знака]
    }
found-again = Проверить другой текст

## Why a passage meets a case.

reason-words = Общие слова: { $words }
reason-aligned = Слова с тем же значением: { $words }
reason-facts = Общие имена, числа или даты: { $facts }
reason-meaning-very = Очень близко по смыслу
reason-meaning-close = Близко по смыслу
reason-meaning-loose = Отчасти близко по смыслу
reason-outlet = То же СМИ: { $outlet }
reason-country = Речь о той же стране: { $country }
reason-same-day = Тот же день
reason-days =
    { $n ->
        [1] Разница в один день
        [one] Разница в { $shown } день
        [few] Разница в { $shown } дня
        [many] Разница в { $shown } дней
       *[other] Разница в { $shown } дня
    }

## What a reader should know of an answer.

note-long =
    { $n ->
        [1] Текст длинный, поэтому сравнили не весь, а только { $shown } отрывок.
        [one] Текст длинный, поэтому сравнили не весь, а { $shown } отрывок, взятый равномерно по всему тексту.
        [few] Текст длинный, поэтому сравнили не весь, а { $shown } отрывка, взятых равномерно по всему тексту.
        [many] Текст длинный, поэтому сравнили не весь, а { $shown } отрывков, взятых равномерно по всему тексту.
       *[other] Текст длинный, поэтому сравнили не весь, а { $shown } отрывка, взятых равномерно по всему тексту.
    }
note-lookalikes =
    { $n ->
        [1] В { $shown } слове смешаны похожие буквы двух алфавитов; оно прочитано так, будто написано одним.
        [one] В { $shown } слове смешаны похожие буквы двух алфавитов; такие слова прочитаны так, будто написаны одним.
        [few] В { $shown } словах смешаны похожие буквы двух алфавитов; такие слова прочитаны так, будто написаны одним.
        [many] В { $shown } словах смешаны похожие буквы двух алфавитов; такие слова прочитаны так, будто написаны одним.
       *[other] В { $shown } словах смешаны похожие буквы двух алфавитов; такие слова прочитаны так, будто написаны одним.
    }
note-hidden =
    { $n ->
        [one] В { $shown } слове есть невидимые знаки; мы их пропустили.
        [few] В { $shown } словах есть невидимые знаки; мы их пропустили.
        [many] В { $shown } словах есть невидимые знаки; мы их пропустили.
       *[other] В { $shown } словах есть невидимые знаки; мы их пропустили.
    }
note-by-words-alone = На этом сайте не установлена программа, которая сравнивает тексты по смыслу, поэтому сравнивались только слова: история, рассказанная другими словами или на другом языке, не найдётся.
note-page-cut = Страница слишком большая, её не удалось прочитать целиком.
note-page-no-article = На странице не удалось выделить статью, поэтому взят весь её текст.

## What went wrong.

error-no-page = Страница не найдена
error-no-page-detail = По этому адресу нет страницы. Возможно, в нём опечатка.
error-no-case = Такого случая нет
error-no-case-detail = По этому адресу нет опубликованного случая. Возможно, в номере опечатка или случай не опубликован.
error-method = Здесь так нельзя
error-method-detail = Этот адрес не отвечает на такие запросы.
error-unreadable = Не удалось прочитать форму
error-unreadable-detail = Форма пришла в таком виде, что эта страница не может её прочитать. Пожалуйста, отправьте её с самой страницы.
error-too-large = Слишком много сразу
error-too-large-detail = Это слишком много за один раз: можно не больше { $most } МБ. Пожалуйста, отправьте часть текста.
error-forbidden = Не принято
error-forbidden-detail = Форма была отправлена с другого сайта, поэтому мы её не обработали. Пожалуйста, заполните её здесь.
error-too-many = Слишком много проверок
error-too-many-detail =
    { $n ->
        [1] С вашего адреса пришло слишком много запросов на проверку. Пожалуйста, подождите секунду и попробуйте снова.
        [one] С вашего адреса пришло слишком много запросов на проверку. Пожалуйста, подождите { $shown } секунду и попробуйте снова.
        [few] С вашего адреса пришло слишком много запросов на проверку. Пожалуйста, подождите { $shown } секунды и попробуйте снова.
        [many] С вашего адреса пришло слишком много запросов на проверку. Пожалуйста, подождите { $shown } секунд и попробуйте снова.
       *[other] С вашего адреса пришло слишком много запросов на проверку. Пожалуйста, подождите { $shown } секунды и попробуйте снова.
    }
error-busy = Сайт перегружен
error-busy-detail = Сайт сейчас не справляется с нагрузкой. Пожалуйста, попробуйте чуть позже.
error-too-long = Слишком долго
error-too-long-detail = Это заняло слишком много времени и было прервано. Пожалуйста, попробуйте снова, а если текст был длинным, сократите его.
error-ours = Ошибка на нашей стороне
error-ours-detail = У нас что-то пошло не так. Ошибка записана в журнал.
error-other = Не получилось
error-other-detail = На этот запрос не удалось ответить.
error-look = Поищите случай по словам или по номеру
error-home = На главную страницу
error-browse = Все случаи
error-check = Проверить текст
error-mention = Если это повторяется, сообщите нам этот номер: { $number }
