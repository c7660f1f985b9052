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
list-nothing-named = Этих слов нет ни в одном случае
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

month-alone-1 = январь
month-alone-2 = февраль
month-alone-3 = март
month-alone-4 = апрель
month-alone-5 = май
month-alone-6 = июнь
month-alone-7 = июль
month-alone-8 = август
month-alone-9 = сентябрь
month-alone-10 = октябрь
month-alone-11 = ноябрь
month-alone-12 = декабрь
month-of-year = { $month } { $year }
n-appearances =
    { $n ->
        [one] { $shown } публикация
        [few] { $shown } публикации
        [many] { $shown } публикаций
       *[other] { $shown } публикации
    }
frame-stories = Сюжеты
frame-review = Обзор
frame-outlets = СМИ
frame-countries = Страны
frame-tags = Теги
frame-about-link = О сайте
frame-browse = Разделы
frame-feedback = Сообщить об ошибке или написать нам
home-rising = Набирают обороты
home-rising-lead = За 30 дней до { $day } включительно случаев набралось больше, чем обычно за 30 дней в течение года до этого.
home-rising-figures = { $recent }, обычно { $usual }
list-when = Когда это распространялось
list-more = Ещё
list-another-outlet = Другое СМИ: название или домен
list-another-tag = Другой тег
list-another-issue = Другой выпуск: номер
list-order-appearances = Сначала самые распространённые
list-last = Последняя
list-from-day = с { $day }
list-until-day = до { $day } включительно
list-at = По адресу { $address } замечены эти случаи.
list-not-at = По адресу { $address } известных случаев не замечено.
list-check-article = Проверить статью по этому адресу
list-loosened = Если смягчить условия поиска, случаи найдутся:
list-without = без условия «{ $restriction }»
list-without-any = только по словам, без других условий
list-whole-site = всё с сайта { $site }
list-nearest = Самые близкие случаи

error-no-subject = Ничего не известно
error-no-subject-detail = По этому адресу в каталоге ничего нет. Возможно, в адресе опечатка или об этом нет ни одного опубликованного случая.
error-too-many-messages = Слишком много сообщений
error-too-many-messages-detail =
    { $n ->
        [1] С вашего адреса пришло слишком много сообщений. Пожалуйста, подождите секунду и попробуйте снова.
        [one] С вашего адреса пришло слишком много сообщений. Пожалуйста, подождите { $shown } секунду и попробуйте снова.
        [few] С вашего адреса пришло слишком много сообщений. Пожалуйста, подождите { $shown } секунды и попробуйте снова.
        [many] С вашего адреса пришло слишком много сообщений. Пожалуйста, подождите { $shown } секунд и попробуйте снова.
       *[other] С вашего адреса пришло слишком много сообщений. Пожалуйста, подождите { $shown } секунды и попробуйте снова.
    }
