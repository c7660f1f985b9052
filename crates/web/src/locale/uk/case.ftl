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
case-report = Повідомити про помилку в цьому випадку

## What ties an outlet to a state. $source says how that is known.

outlet-official = виступає від імені держави
outlet-state-controlled = під контролем держави
outlet-state-linked = пов’язане з державою
outlet-state-aligned = повторює позицію держави
outlet-tied-as = { $attribution } ({ $source })

case-translation-older = Цей переклад старший за оригінал: оригінал змінено { $day }.
case-history-all = Що змінилося в кожній версії
case-share = Поділитися
case-share-mail = електронною поштою
case-share-link = Посилання на цей випадок
history-title = Історія випадку { $number }
history-lead = Усі опубліковані версії цього випадку, починаючи з останньої. Додані слова підкреслено, вилучені — закреслено.
history-version = Версія { $number }
history-first = Опубліковано вперше.
history-no-change = Для читачів нічого не змінилося.
history-language = Мова
history-field-title = Заголовок
history-field-summary = Що стверджують
history-field-response = Відповідь
history-field-claims = Твердження і вердикти
history-field-appearances = Де це поширювали
history-field-evidence = Докази
history-field-countries = Країни
history-field-languages = Мови
history-field-tags = Теги
history-field-narratives = Повторювані сюжети
history-field-issues = Випуски огляду
history-field-translations = Переклади
history-field-source = Джерело цього запису
history-added = додано
history-removed = вилучено
history-back = Повернутися до випадку
case-untranslated = Цей випадок показано не мовою сайту. Мова: { $language }.
