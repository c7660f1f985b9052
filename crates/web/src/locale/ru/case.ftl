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
case-report = Сообщить об ошибке в этом случае

## What ties an outlet to a state. $source says how that is known.

outlet-official = выступает от имени государства
outlet-state-controlled = под контролем государства
outlet-state-linked = связано с государством
outlet-state-aligned = повторяет позицию государства
outlet-tied-as = { $attribution } ({ $source })

case-translation-older = Этот перевод старше оригинала: оригинал изменён { $day }.
case-history-all = Что изменилось в каждой версии
case-share = Поделиться
case-share-mail = по электронной почте
case-share-link = Ссылка на этот случай
history-title = История случая { $number }
history-lead = Все опубликованные версии этого случая, начиная с последней. Добавленные слова подчёркнуты, убранные — зачёркнуты.
history-version = Версия { $number }
history-first = Опубликовано впервые.
history-no-change = Для читателей ничего не изменилось.
history-language = Язык
history-field-title = Заголовок
history-field-summary = Что утверждается
history-field-response = Ответ
history-field-claims = Утверждения и вердикты
history-field-appearances = Где это распространялось
history-field-evidence = Доказательства
history-field-countries = Страны
history-field-languages = Языки
history-field-tags = Теги
history-field-narratives = Повторяющиеся сюжеты
history-field-issues = Выпуски обзора
history-field-translations = Переводы
history-field-source = Источник этой записи
history-added = добавлено
history-removed = убрано
history-back = Вернуться к случаю
case-untranslated = Этот случай показан не на языке сайта. Язык: { $language }.
