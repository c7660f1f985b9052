narratives-title = Повторяющиеся сюжеты
narratives-lead = Отдельные ложные истории часто оказываются частью большого сюжета, который возвращается снова и снова. Сначала названы широкие сюжеты, а под ними — более узкие, которые в них входят.
narratives-none = Пока не описано ни одного повторяющегося сюжета.
outlets-title = СМИ
outlets-lead = Где всё это распространялось и сколько случаев нам известно. Если СМИ здесь названо, это не значит, что оно связано с государством или хотело обмануть.
outlets-none = Пока не названо ни одного СМИ.
countries-title = Страны
countries-lead = Страны, о которых идёт речь в случаях: не те, где это публиковали, а те, о которых говорили.
countries-none = Пока ни в одном случае не названа страна.
tags-title = Теги
tags-lead = Ключевые слова, которыми отмечены случаи.
tags-none = Пока ни у одного случая нет тегов.
review-title = Обзор
review-lead = Выпуски обзора и случаи, о которых рассказано в каждом из них.
review-none = Пока нет ни одного выпуска.
review-issue = { $number }: { $title }
directory-find = Поиск по названию
directory-none = Названий, в которых есть «{ $words }», не нашлось.
order-most = По числу случаев
order-name = По названию

subject-story = Повторяющийся сюжет
subject-outlet = СМИ
subject-country = Страна, о которой идёт речь
subject-tag = Тег
subject-issue = Выпуск обзора
subject-description = { $title }: { $cases } дезинформации — когда и где это распространялось и какие на это есть ответы.
subject-below = Более узкие сюжеты
subject-cases = Случаи
issue-day = Дата выхода
figure-appearances =
    { $n ->
        [one] публикация
        [few] публикации
        [many] публикаций
       *[other] публикации
    }
outlet-aliases = Другие названия
outlet-kind = Тип
outlet-kind-news = новостной сайт или газета
outlet-kind-broadcaster = телеканал или радиостанция
outlet-kind-agency = информационное агентство
outlet-kind-blog = блог
outlet-kind-channel = канал или аккаунт
outlet-kind-official = государственное учреждение
outlet-country = Откуда работает
outlet-languages = Языки публикаций
outlet-domains = Адреса сайтов
outlet-tie = Связь с государством
outlet-tie-source = Откуда это известно
tag-also = Другие названия

pattern-timeline = Как это менялось со временем
pattern-timeline-told = Случаи по времени распространения: { $from } — { $until }. Больше всего: { $peak }, { $cases }.
pattern-undated =
    { $n ->
        [one] Не показан { $shown } случай, дата которого неизвестна.
        [few] Не показаны { $shown } случая, дата которых неизвестна.
        [many] Не показано { $shown } случаев, дата которых неизвестна.
       *[other] Не показано { $shown } случая, дата которых неизвестна.
    }
pattern-as-table = Цифры в виде таблицы
pattern-month = Когда
pattern-cases = Случаи
pattern-first = Впервые замечено
pattern-last = Замечено в последний раз
pattern-countries = О каких странах идёт речь, по месяцам
pattern-country = Страна
pattern-languages = Из языка в язык
pattern-language = Язык
pattern-outlets = Где это распространялось
pattern-outlet = СМИ
pattern-more =
    { $n ->
        [one] Не показано ещё { $shown }.
        [few] Не показано ещё { $shown }.
        [many] Не показано ещё { $shown }.
       *[other] Не показано ещё { $shown }.
    }
pattern-stories = Повторяющиеся сюжеты в этих случаях
pattern-tags = Теги этих случаев

feed-title = { $site }: случаи
feed-title-of = { $site }: { $what }
feed-follow = Подписаться на этот список
pattern-legend = Чем сильнее цвет, тем больше случаев.
