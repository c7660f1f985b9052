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
list-any = Не має значення
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
list-nothing-loosen = Приберіть одну з умов вище або спробуйте інші слова: ім’я, місце, суть твердження. Підійдуть слова будь-якою мовою.
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

## The page of a case.

case-title = { $label }: { $title } ({ $number })
case-label = Дезінформація
case-label-withdrawn = Відкликаний випадок
case-description = Розібрана дезінформація. Твердження: { $claim }
case-case = Випадок
case-corrected = Виправлено
case-original-title = Заголовок в оригіналі:
case-translations = Цей випадок іншими мовами
case-original = Оригінал
case-machine-made = Цей переклад зробила машина, і ніхто його не перевіряв.
case-withdrawn = Цей випадок відкликано
case-withdrawn-means = Ми більше не наполягаємо на цих висновках. Адресу сторінки збережено, щоб за старими посиланнями було видно, що сталося; під час перевірки текстів цей випадок більше не враховується.
case-correction = Виправлення
case-corrected-on = Виправлено { $day }
case-in-brief = Коротко про випадок
case-first-seen = Уперше помічено
case-ran-in-languages =
    { $n ->
        [1] Якою мовою
        [one] Якими мовами
        [few] Якими мовами
        [many] Якими мовами
       *[other] Якими мовами
    }
case-about-countries =
    { $n ->
        [1] Про яку країну
        [one] Про які країни
        [few] Про які країни
        [many] Про які країни
       *[other] Про які країни
    }
case-stories =
    { $n ->
        [1] Повторюваний сюжет
        [one] Повторювані сюжети
        [few] Повторювані сюжети
        [many] Повторювані сюжети
       *[other] Повторювані сюжети
    }
case-reported-in = В огляді
case-issue = Випуск { $number }
case-issue-of = Випуск { $number }, { $day }
case-tags = Теги
case-source = Джерело цього запису
case-licence = Ліцензія:
case-no-licence = Ліцензію не вказано
case-unresolved = Як у джерелі
case-verdicts =
    { $n ->
        [1] Вердикт
        [one] Твердження і вердикти
        [few] Твердження і вердикти
        [many] Твердження і вердикти
       *[other] Твердження і вердикти
    }
verdict-false = Неправда
verdict-false-means = Докази цьому суперечать.
verdict-misleading = Вводить в оману
verdict-misleading-means = Подано так, щоб створити хибне враження.
verdict-distorted = Перекручення
verdict-distorted-means = Справжню подію чи висловлювання перекручено.
verdict-missing-context = Без контексту
verdict-missing-context-means = Слова правдиві, але лише разом із тим, про що змовчали.
verdict-unsupported = Не підтверджено
verdict-unsupported-means = Жодних доказів не наведено.
verdict-true-in-part = Частково правда
verdict-true-in-part-means = Одна частина правдива, інша — ні.
case-no-longer-upheld = Вердикт відкликано.
case-no-longer-upheld-was = Вердикт «{ $verdict }» відкликано.
case-no-verdict = Розібрано; стислого вердикту в джерелі немає.
case-grain = Що в цьому правда
case-claimed = Що стверджують
case-not-translated = Не перекладено; мова: { $language }.
case-answer = Відповідь
case-answer-then = Відповідь у тому вигляді, у якому її опублікували
case-answered-at = У цьому записі немає власної відповіді. Її опубліковано тут: { $link }.
case-answered-at-by = У цьому записі немає власної відповіді. Її опубліковано тут: { $link } (автор: { $who }).
case-no-answer = Відповідь щодо цього випадку тут не наведено.
case-evidence = Докази
case-archived-copy = копія в архіві
case-link-gone = сторінки більше немає
case-link-unreachable = під час останньої перевірки сторінка не відповіла
case-link-moved = сторінка має нову адресу
case-supports = Підтверджує:
case-appearances = Де це поширювали
case-outlet-not-named = Медіа не названо
case-date-not-known = Дата невідома
case-as-label = указано як «{ $label }»
case-archived = Копія в архіві
case-original-at = Оригінал на сайті { $host }
case-address-not-known = Адреса невідома
case-outlet-caution = Якщо медіа тут названо, це не означає, що воно пов’язане з державою або хотіло обдурити.
case-related = Пов’язані випадки
case-related-none = Пов’язаних випадків поки немає.
case-related-suggested = Запропоновано, але не підтверджено людиною
case-about-page = Про цю сторінку
case-history = Історія
case-published-on = Опубліковано { $day }.
case-changed-on = Остання зміна: { $day }.
case-versions =
    { $n ->
        [1] { $shown } опублікована версія, зберігається безстроково.
        [one] { $shown } опублікована версія: усі зберігаються, і кожна пов’язана з попередньою.
        [few] { $shown } опубліковані версії: усі зберігаються, і кожна пов’язана з попередньою.
        [many] { $shown } опублікованих версій: усі зберігаються, і кожна пов’язана з попередньою.
       *[other] { $shown } опублікованої версії: усі зберігаються, і кожна пов’язана з попередньою.
    }
case-cite = Як послатися
case-cited-title = «{ $title }»
case-cited = { $site }, випадок { $number }
case-permanent = Ця адреса постійна: вона не зміниться, навіть якщо зміниться заголовок.
case-wrong = Знайшли помилку?
case-report = Напишіть на { $mail } і вкажіть номер випадку: { $number }. Виправлення ми вносимо відкрито.
case-no-report = Тут можна буде повідомити про помилку. Поки що на цьому сайті такої можливості немає.
case-review = Щотижневий огляд
case-no-review = Тут можна буде підписатися на огляд поштою. Поки що цей сайт його не розсилає.

## What ties an outlet to a state. $source says how that is known.

outlet-official = виступає від імені держави
outlet-state-controlled = під контролем держави
outlet-state-linked = пов’язане з державою
outlet-state-aligned = повторює позицію держави
outlet-tied-as = { $attribution } ({ $source })

## The form in which a text is handed in.

form-text = Текст для перевірки
form-text-hint = Вставте повідомлення, абзац або цілу статтю
form-headline = Заголовок, якщо він є
form-url = або адреса статті
form-check = Перевірити
form-forgotten = Текст порівнюється й забувається: ми не зберігаємо його й не записуємо в журнал.
form-empty = Будь ласка, вставте текст або вкажіть адресу статті.
form-unread = Не вдалося прочитати сторінку: { $why }. Натомість можна вставити текст сторінки.
form-unread-status = сервер відповів кодом { $status }
form-unread-empty = на ній не знайшлося тексту
form-unread-other = це не сторінка з текстом
form-unread-nowhere = за цією адресою не відповіла жодна сторінка відкритого інтернету
form-unread-address = це не адреса в інтернеті
form-unread-redirects = вона без кінця перенаправляє на інші адреси
form-unread-size = вона більша за { $most } МБ
form-unread-slow = вона не відповіла за { $seconds } с

## The page of the check.

check-title = Перевірити текст
check-description = Вставте текст будь-якою мовою або вкажіть адресу статті й дізнайтеся, які твердження в ній уже відомі та розібрані.
check-lead = Вставте повідомлення, абзац або цілу статтю будь-якою мовою. Кожен уривок порівнюється з каталогом: у ньому { $cases }, і на кожен уже є відповідь.
check-means = Що означає результат
check-means-known = Відомий випадок
check-means-known-text = — це означає, що текст повторює твердження, яке ми вже розібрали. Відкрийте сторінку випадку: там сказано, що є правдою і звідки ми це знаємо.
check-means-nothing = Відомих випадків не знайдено
check-means-nothing-text = — це означає лише, що в каталозі немає відповіді на цей текст. Це не означає, що текст правдивий.
check-means-machine = Тексти порівнює машина, а випадки описують люди. Чи правильно знайдено збіг, вирішуйте самі: слова, які до нього привели, позначено.

## What a check found. The headlines are no surer of a case than its match is.

found-eyebrow = Перевірка
found-nothing = Відомих випадків не знайдено
found-nothing-means = Жоден випадок із каталогу не збігся з цим текстом. Це не означає, що текст правдивий: можливо, ми цього ще не розбирали або це було сказано іншими словами.
found-may-speak =
    { $n ->
        [1] Текст, можливо, згадує відомий випадок дезінформації
        [one] Текст, можливо, згадує { $shown } відомий випадок дезінформації
        [few] Текст, можливо, згадує { $shown } відомі випадки дезінформації
        [many] Текст, можливо, згадує { $shown } відомих випадків дезінформації
       *[other] Текст, можливо, згадує { $shown } відомого випадку дезінформації
    }
found-speaks =
    { $n ->
        [1] Текст згадує відомий випадок дезінформації
        [one] Текст згадує { $shown } відомий випадок дезінформації
        [few] Текст згадує { $shown } відомі випадки дезінформації
        [many] Текст згадує { $shown } відомих випадків дезінформації
       *[other] Текст згадує { $shown } відомого випадку дезінформації
    }
found-may-repeat =
    { $n ->
        [1] Текст, можливо, повторює відомий випадок дезінформації
        [one] Текст, можливо, повторює { $shown } відомий випадок дезінформації
        [few] Текст, можливо, повторює { $shown } відомі випадки дезінформації
        [many] Текст, можливо, повторює { $shown } відомих випадків дезінформації
       *[other] Текст, можливо, повторює { $shown } відомого випадку дезінформації
    }
found-repeats =
    { $n ->
        [1] Текст повторює відомий випадок дезінформації
        [one] Текст повторює { $shown } відомий випадок дезінформації
        [few] Текст повторює { $shown } відомі випадки дезінформації
        [many] Текст повторює { $shown } відомих випадків дезінформації
       *[other] Текст повторює { $shown } відомого випадку дезінформації
    }
found-repeats-and =
    { $n ->
        [1] { $repeats } і, можливо, ще один
        [one] { $repeats } і, можливо, ще { $shown }
        [few] { $repeats } і, можливо, ще { $shown }
        [many] { $repeats } і, можливо, ще { $shown }
       *[other] { $repeats } і, можливо, ще { $shown }
    }
found-nearest = Для початку — про що йдеться в найближчих випадках:
found-nearest-stories = Повторювані сюжети
found-nearest-tags = Теги
found-nearest-countries = Країни
found-compared = Порівняли { $passages } з каталогом ({ $cases })
found-took-no-time = менше мілісекунди
found-took-milliseconds = { $shown } мс
found-took-seconds = { $shown } с
found-known = Відомі випадки
found-sure = Майже напевно те саме твердження
found-very-likely = Найімовірніше, те саме твердження
found-likely = Імовірно, те саме твердження
found-possible = Можливо, те саме твердження
found-first-seen = уперше помічено { $day }
stance-repeats = стверджує це
stance-reports = повідомляє, що хтось це стверджує
stance-rebuts = спростовує це
found-more-passages =
    { $n ->
        [one] У тексті позначено ще { $shown } уривок.
        [few] У тексті позначено ще { $shown } уривки.
        [many] У тексті позначено ще { $shown } уривків.
       *[other] У тексті позначено ще { $shown } уривка.
    }
found-also = Майже тими самими словами це розказано у випадках:
found-read = Прочитати відповідь
found-read-to = про випадок { $number }
found-text = Текст
found-text-marked = Текст, у якому позначено вже відоме
found-read-from = Прочитано на сайті { $site }
found-said-from = Указано, що текст із сайту { $site }
found-to-match = Відомий випадок, збіг
found-left-out =
    { $n ->
        [one] [не показано { $shown } знак]
        [few] [не показано { $shown } знаки]
        [many] [не показано { $shown } знаків]
       *[other] [не показано { $shown } знака]
    }
found-again = Перевірити інший текст

## Why a passage meets a case.

reason-words = Спільні слова: { $words }
reason-aligned = Слова з тим самим значенням: { $words }
reason-facts = Спільні імена, числа або дати: { $facts }
reason-meaning-very = Дуже близько за змістом
reason-meaning-close = Близько за змістом
reason-meaning-loose = Частково близько за змістом
reason-outlet = Те саме медіа: { $outlet }
reason-country = Ідеться про ту саму країну: { $country }
reason-same-day = Той самий день
reason-days =
    { $n ->
        [1] Різниця в один день
        [one] Різниця у { $shown } день
        [few] Різниця у { $shown } дні
        [many] Різниця у { $shown } днів
       *[other] Різниця у { $shown } дня
    }

## What a reader should know of an answer.

note-long =
    { $n ->
        [1] Текст довгий, тому порівняли не весь, а лише { $shown } уривок.
        [one] Текст довгий, тому порівняли не весь, а { $shown } уривок, узятий рівномірно з усього тексту.
        [few] Текст довгий, тому порівняли не весь, а { $shown } уривки, узяті рівномірно з усього тексту.
        [many] Текст довгий, тому порівняли не весь, а { $shown } уривків, узятих рівномірно з усього тексту.
       *[other] Текст довгий, тому порівняли не весь, а { $shown } уривка, узятого рівномірно з усього тексту.
    }
note-lookalikes =
    { $n ->
        [1] В { $shown } слові змішано схожі літери двох абеток; його прочитано так, ніби написано однією.
        [one] У { $shown } слові змішано схожі літери двох абеток; такі слова прочитано так, ніби написано однією.
        [few] У { $shown } словах змішано схожі літери двох абеток; такі слова прочитано так, ніби написано однією.
        [many] У { $shown } словах змішано схожі літери двох абеток; такі слова прочитано так, ніби написано однією.
       *[other] У { $shown } словах змішано схожі літери двох абеток; такі слова прочитано так, ніби написано однією.
    }
note-hidden =
    { $n ->
        [one] У { $shown } слові є невидимі знаки; ми їх пропустили.
        [few] У { $shown } словах є невидимі знаки; ми їх пропустили.
        [many] У { $shown } словах є невидимі знаки; ми їх пропустили.
       *[other] У { $shown } словах є невидимі знаки; ми їх пропустили.
    }
note-by-words-alone = На цьому сайті не встановлено програми, яка порівнює тексти за змістом, тому порівнювалися лише слова: історія, розказана іншими словами або іншою мовою, не знайдеться.
note-page-cut = Сторінка завелика, її не вдалося прочитати цілком.
note-page-no-article = На сторінці не вдалося виокремити статтю, тому взято весь її текст.

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
