narratives-title = Повторювані сюжети
narratives-lead = Окремі неправдиві історії часто виявляються частиною більшого сюжету, який повертається знову і знову. Спочатку названо ширші сюжети, а під ними — вужчі, які до них належать.
narratives-none = Ще не описано жодного повторюваного сюжету.
outlets-title = Медіа
outlets-lead = Де все це поширювали і скільки випадків нам відомо. Якщо медіа тут названо, це не означає, що воно пов’язане з державою або хотіло обдурити.
outlets-none = Ще не названо жодного медіа.
countries-title = Країни
countries-lead = Країни, про які йдеться у випадках: не ті, де це публікували, а ті, про які говорили.
countries-none = Поки що в жодному випадку не названо країни.
tags-title = Теги
tags-lead = Ключові слова, якими позначено випадки.
tags-none = Поки що жоден випадок не має тегів.
review-title = Огляд
review-lead = Випуски огляду та випадки, про які розповідає кожен із них.
review-none = Поки що немає жодного випуску.
review-issue = { $number }: { $title }
directory-find = Пошук за назвою
directory-none = Назв, у яких є «{ $words }», не знайшлося.
order-most = За кількістю випадків
order-name = За назвою

subject-story = Повторюваний сюжет
subject-outlet = Медіа
subject-country = Країна, про яку йдеться
subject-tag = Тег
subject-issue = Випуск огляду
subject-description = { $title }: { $cases } дезінформації — коли й де це поширювали та які на це є відповіді.
subject-below = Вужчі сюжети
subject-cases = Випадки
issue-day = Дата виходу
figure-appearances =
    { $n ->
        [one] публікація
        [few] публікації
        [many] публікацій
       *[other] публікації
    }
outlet-aliases = Інші назви
outlet-kind = Тип
outlet-kind-news = сайт новин або газета
outlet-kind-broadcaster = телеканал або радіостанція
outlet-kind-agency = інформаційне агентство
outlet-kind-blog = блог
outlet-kind-channel = канал або акаунт
outlet-kind-official = державна установа
outlet-country = Звідки працює
outlet-languages = Мови публікацій
outlet-domains = Адреси сайтів
outlet-tie = Зв’язок із державою
outlet-tie-source = Звідки це відомо
tag-also = Інші назви

pattern-timeline = Як це змінювалося з часом
pattern-timeline-told = Випадки за часом поширення: { $from } — { $until }. Найбільше: { $peak }, { $cases }.
pattern-undated =
    { $n ->
        [one] Не показано { $shown } випадок, дата якого невідома.
        [few] Не показано { $shown } випадки, дата яких невідома.
        [many] Не показано { $shown } випадків, дата яких невідома.
       *[other] Не показано { $shown } випадку, дата яких невідома.
    }
pattern-as-table = Цифри у вигляді таблиці
pattern-month = Коли
pattern-cases = Випадки
pattern-first = Уперше помічено
pattern-last = Востаннє помічено
pattern-countries = Про які країни йдеться, за місяцями
pattern-country = Країна
pattern-languages = З мови в мову
pattern-language = Мова
pattern-outlets = Де це поширювали
pattern-outlet = Медіа
pattern-more =
    { $n ->
        [one] Не показано ще { $shown }.
        [few] Не показано ще { $shown }.
        [many] Не показано ще { $shown }.
       *[other] Не показано ще { $shown }.
    }
pattern-stories = Повторювані сюжети в цих випадках
pattern-tags = Теги цих випадків

feed-title = { $site }: випадки
feed-title-of = { $site }: { $what }
feed-follow = Підписатися на цей список
pattern-legend = Що сильніший колір, то більше випадків.
