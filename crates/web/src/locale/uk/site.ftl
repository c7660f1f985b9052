## How the language writes numbers and dates.
## $shown is a number as it is written, $n the number itself, by which the form is chosen.

number-group = { "\u00A0" }
number-decimal = ,
percent = { $shown } %
month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
day = { $day } { $month } { $year }
list-comma = ,{ " " }
label-colon = :

## What is counted.

n-cases =
    { $n ->
        [one] { $shown } випадок
        [few] { $shown } випадки
        [many] { $shown } випадків
       *[other] { $shown } випадку
    }
n-passages =
    { $n ->
        [one] { $shown } уривок
        [few] { $shown } уривки
        [many] { $shown } уривків
       *[other] { $shown } уривка
    }

## The frame of every page. $site is the site's name.

frame-skip = Перейти до вмісту
frame-nav = Головне меню
frame-cases = Випадки
frame-check = Перевірити текст
frame-search = Пошук у каталозі
frame-search-button = Знайти
frame-language = Мова
frame-about = Каталог випадків дезінформації: що стверджували, де й коли це поширювали, що є правдою і звідки ми це знаємо. Випадок у каталозі означає, що повідомлення неправдиве або вводить в оману, але не означає, що ті, хто його поширив, хотіли обдурити.
frame-licence = Наші власні тексти: { $licence }.
frame-credit = За записами, взятими з інших джерел, зберігаються ліцензія та авторство, зазначені на їхніх сторінках. Цитати належать тим, кого цитують.
frame-software = Програма вільна й відкрита: MIT або Apache 2.0. Сайт не використовує файлів cookie, не запускає скриптів і ні за ким не стежить.

## A case in a list.

item-disinformation = Дезінформація
item-withdrawn = Відкликано
item-corrected = Виправлено
item-ran-in = Поширювали
item-languages = Якою мовою
item-countries = Про яку країну
item-more-outlets =
    { $n ->
        [one] і ще { $shown }
        [few] і ще { $shown }
        [many] і ще { $shown }
       *[other] і ще { $shown }
    }
item-tags = Теги

## The front page.

home-title = Це вже розбирали?
home-description = Вставте текст будь-якою мовою й дізнайтеся, які твердження в ньому вже відомі та розібрані. Каталог випадків дезінформації з доказами.
home-lead = Та сама неправдива історія повертається в іншій країні, іншою мовою, за тиждень чи за рік. Вставте текст будь-якою мовою, і { $site } уривок за уривком порівняє його з усім каталогом: у ньому вже { $cases } дезінформації, і на кожен є відповідь із доказами.
home-search = Або пошукайте в каталозі
home-search-hint = Слова, ім’я або номер, наприклад D-42
home-figures = Каталог у цифрах
home-figure-cases =
    { $n ->
        [one] випадок
        [few] випадки
        [many] випадків
       *[other] випадку
    }
home-figure-languages =
    { $n ->
        [one] мова
        [few] мови
        [many] мов
       *[other] мови
    }
home-figure-outlets =
    { $n ->
        [one] медіа
        [few] медіа
        [many] медіа
       *[other] медіа
    }
home-figure-countries =
    { $n ->
        [one] країна
        [few] країни
        [many] країн
       *[other] країни
    }
home-latest = Останні випадки
home-all = Усі випадки
home-none = Ще не опубліковано жодного випадку.
home-stories = Повторювані сюжети
home-stories-lead = Окремі випадки часто виявляються частиною більшого сюжету, який повертається знову і знову.

## The list of cases.

list-title = Випадки дезінформації
list-title-of = { $words } — Випадки дезінформації
list-description = Пошук у каталозі випадків дезінформації: слова будь-якою мовою, дата, медіа, країна та сюжет.
list-words = Слова будь-якою мовою або номер випадку
list-words-hint = Слова будь-якою мовою або номер, наприклад D-42
list-narrow = Уточнити пошук
list-from = Поширювали не раніше
list-until = Поширювали не пізніше
list-language = Якою мовою
list-country = Про яку країну
list-outlet = Медіа
list-tag = Тег
list-story = Повторюваний сюжет
list-issue = Випуск огляду
list-status = Статус
list-status-published = Опубліковано
list-status-corrected = Виправлено
list-status-withdrawn = Відкликано
list-show = Показати випадки
list-clear = Скинути все
list-misread = Частину запиту ми не зрозуміли й не врахували:
list-not-a-day = «{ $value }» — це не дата; пишіть так: 2022-03-04
list-not-a-language = «{ $value }» — такої мови ми не знаємо
list-not-a-country = «{ $value }» — такої країни ми не знаємо
list-not-an-issue = «{ $value }» — це не номер випуску
list-not-a-status = «{ $value }» — такого статусу в опублікованих випадків немає
list-not-an-order = «{ $value }» — такого порядку немає; укажіть relevance, newest або oldest
list-not-a-page = «{ $value }» — це не номер сторінки
list-active = Умови пошуку
list-remove = Прибрати
list-active-from = Не раніше
list-active-until = Не пізніше
list-active-language = Мова
list-active-country = Країна
list-active-outlet = Медіа
list-active-tag = Тег
list-active-story = Сюжет
list-active-issue = Огляд
list-active-status = Статус
list-issue-number = випуск { $number }
list-numbered = Можливо, ви шукаєте { $case }.
case-number = випадок { $number }
list-nothing = Нічого не знайдено
list-nothing-named = Цих слів немає в жодному випадку
list-nothing-words = Спробуйте інші слова: ім’я, місце, суть твердження. Підійдуть слова будь-якою мовою.
list-nothing-check = Або { $link }: тоді порівняння відбувається і за змістом.
list-nothing-check-link = перевірте це як текст
list-page-of = сторінка { $page } з { $pages }
list-order = Порядок
list-order-best = Спочатку найкращі збіги
list-order-newest = Спочатку нові
list-order-oldest = Спочатку старі
list-by-words-alone = Знайдено лише за словами: на цьому сайті не встановлено програми, яка порівнює тексти за змістом, тож випадки, де те саме сказано інакше, могли не потрапити до списку.
list-no-such-page = Сторінки { $page } немає; остання — { $pages }.
list-first-page = Перейти на першу сторінку
list-results = Результати
list-pages = Сторінки
list-previous = Назад
list-next = Далі

## What went wrong.

error-no-page = Сторінку не знайдено
error-no-page-detail = За цією адресою немає сторінки. Можливо, в адресі помилка.
error-no-case = Такого випадку немає
error-no-case-detail = За цією адресою немає опублікованого випадку. Можливо, у номері помилка або випадок не опубліковано.
error-method = Тут так не можна
error-method-detail = Ця адреса не відповідає на такі запити.
error-unreadable = Не вдалося прочитати форму
error-unreadable-detail = Форма надійшла в такому вигляді, що ця сторінка не може її прочитати. Будь ласка, надішліть її із самої сторінки.
error-too-large = Забагато за один раз
error-too-large-detail = Це забагато за один раз: можна не більше { $most } МБ. Будь ласка, надішліть частину тексту.
error-forbidden = Не прийнято
error-forbidden-detail = Форму надіслали з іншого сайту, тому ми її не обробили. Будь ласка, заповніть її тут.
error-too-many = Забагато перевірок
error-too-many-detail =
    { $n ->
        [1] З вашої адреси надійшло забагато запитів на перевірку. Будь ласка, зачекайте секунду і спробуйте знову.
        [one] З вашої адреси надійшло забагато запитів на перевірку. Будь ласка, зачекайте { $shown } секунду і спробуйте знову.
        [few] З вашої адреси надійшло забагато запитів на перевірку. Будь ласка, зачекайте { $shown } секунди і спробуйте знову.
        [many] З вашої адреси надійшло забагато запитів на перевірку. Будь ласка, зачекайте { $shown } секунд і спробуйте знову.
       *[other] З вашої адреси надійшло забагато запитів на перевірку. Будь ласка, зачекайте { $shown } секунди і спробуйте знову.
    }
error-busy = Сайт перевантажено
error-busy-detail = Сайт зараз не справляється з навантаженням. Будь ласка, спробуйте трохи пізніше.
error-too-long = Задовго
error-too-long-detail = Це тривало надто довго, і ми це перервали. Будь ласка, спробуйте знову, а якщо текст був довгим, скоротіть його.
error-ours = Помилка на нашому боці
error-ours-detail = У нас щось пішло не так. Помилку записано в журнал.
error-other = Не вдалося
error-other-detail = На цей запит не вдалося відповісти.
error-look = Пошукайте випадок за словами або за номером
error-home = На головну сторінку
error-browse = Усі випадки
error-check = Перевірити текст
error-mention = Якщо це повторюється, повідомте нам цей номер: { $number }

month-alone-1 = січень
month-alone-2 = лютий
month-alone-3 = березень
month-alone-4 = квітень
month-alone-5 = травень
month-alone-6 = червень
month-alone-7 = липень
month-alone-8 = серпень
month-alone-9 = вересень
month-alone-10 = жовтень
month-alone-11 = листопад
month-alone-12 = грудень
month-of-year = { $month } { $year }
n-appearances =
    { $n ->
        [one] { $shown } публікація
        [few] { $shown } публікації
        [many] { $shown } публікацій
       *[other] { $shown } публікації
    }
frame-stories = Сюжети
frame-review = Огляд
frame-outlets = Медіа
frame-countries = Країни
frame-tags = Теги
frame-about-link = Про сайт
frame-browse = Розділи
frame-feedback = Повідомити про помилку або написати нам
home-rising = Набирають обертів
home-rising-lead = За 30 днів до { $day } включно випадків набралося більше, ніж зазвичай за 30 днів протягом року до того.
home-rising-figures = { $recent }, зазвичай { $usual }
list-when = Коли це поширювали
list-more = Ще
list-another-outlet = Інше медіа: назва або домен
list-another-tag = Інший тег
list-another-issue = Інший випуск: номер
list-order-appearances = Спочатку найпоширеніші
list-last = Остання
list-from-day = з { $day }
list-until-day = до { $day } включно
list-at = За адресою { $address } помічено ці випадки.
list-not-at = За адресою { $address } відомих випадків не помічено.
list-check-article = Перевірити статтю за цією адресою
list-loosened = Якщо послабити умови пошуку, випадки знайдуться:
list-without = без умови «{ $restriction }»
list-without-any = лише за словами, без інших умов
list-whole-site = усе із сайту { $site }
list-nearest = Найближчі випадки

error-no-subject = Нічого не відомо
error-no-subject-detail = За цією адресою в каталозі нічого немає. Можливо, в адресі помилка або про це немає жодного опублікованого випадку.
error-too-many-messages = Забагато повідомлень
error-too-many-messages-detail =
    { $n ->
        [1] З вашої адреси надійшло забагато повідомлень. Будь ласка, зачекайте секунду і спробуйте знову.
        [one] З вашої адреси надійшло забагато повідомлень. Будь ласка, зачекайте { $shown } секунду і спробуйте знову.
        [few] З вашої адреси надійшло забагато повідомлень. Будь ласка, зачекайте { $shown } секунди і спробуйте знову.
        [many] З вашої адреси надійшло забагато повідомлень. Будь ласка, зачекайте { $shown } секунд і спробуйте знову.
       *[other] З вашої адреси надійшло забагато повідомлень. Будь ласка, зачекайте { $shown } секунди і спробуйте знову.
    }
