## How the language writes numbers and dates.
## $shown is a number as it is written, $n the number itself, by which the form is chosen.

number-group = ,
number-decimal = .
percent = { $shown }%
month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
day = { $day } { $month } { $year }
list-comma = ،{ " " }
label-colon = :

## What is counted.

n-cases =
    { $n ->
        [zero] { $shown } حالة
        [one] حالة واحدة
        [two] حالتان
        [few] { $shown } حالات
        [many] { $shown } حالة
       *[other] { $shown } حالة
    }
n-passages =
    { $n ->
        [zero] { $shown } مقطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $shown } مقاطع
        [many] { $shown } مقطعًا
       *[other] { $shown } مقطع
    }

## The frame of every page. $site is the site's name.

frame-skip = الانتقال إلى المحتوى
frame-nav = القائمة الرئيسية
frame-cases = الحالات
frame-check = التحقق من نص
frame-search = البحث في الحالات
frame-search-button = بحث
frame-language = اللغة
frame-about = سجل لحالات التضليل الإعلامي: ما الذي ادُّعي، وأين ومتى نُشر، وما الصحيح وكيف عرفناه. وإدراج حالة في السجل يعني أن المحتوى كاذب أو مضلل، ولا يعني أن ناشره قصد الخداع.
frame-licence = ترخيص نصوصنا: { $licence }.
frame-credit = تحتفظ المواد المنقولة عن جهات أخرى بالترخيص وبيان المصدر المذكورين في صفحاتها. أما الاقتباسات فهي ملك لأصحابها.
frame-software = البرنامج حر ومفتوح المصدر: MIT أو Apache 2.0. لا يستخدم هذا الموقع ملفات تعريف الارتباط، ولا يشغّل برامج في متصفحك، ولا يتتبّع أحدًا.

## A case in a list.

item-disinformation = تضليل إعلامي
item-withdrawn = مسحوبة
item-corrected = مصحّحة
item-ran-in = نُشر في
item-languages = اللغة
item-countries = عن
item-more-outlets =
    { $n ->
        [zero] و{ $shown } غيرها
        [one] وواحدة غيرها
        [two] و{ $shown } غيرها
        [few] و{ $shown } غيرها
        [many] و{ $shown } غيرها
       *[other] و{ $shown } غيرها
    }
item-tags = الوسوم

## The front page.

home-title = هل سبق الرد على هذا؟
home-description = الصق نصًا بأي لغة لتعرف هل ادعاءاته معروفة وسبق الرد عليها: سجل لحالات التضليل الإعلامي مدعوم بالأدلة.
home-lead = تعود الرواية الكاذبة نفسها في بلد آخر وبلغة أخرى وفي أسبوع آخر. أدخل نصًا بأي لغة، فيقارنه { $site } مقطعًا مقطعًا بسجل فيه { $cases } من التضليل الإعلامي سبق الرد عليها بالأدلة.
home-search = أو ابحث في الحالات
home-search-hint = كلمات أو اسم أو رقم مثل D-42
home-figures = السجل بالأرقام
home-figure-cases =
    { $n ->
        [zero] حالة
        [one] حالة
        [two] حالتان
        [few] حالات
        [many] حالة
       *[other] حالة
    }
home-figure-languages =
    { $n ->
        [zero] لغة
        [one] لغة
        [two] لغتان
        [few] لغات
        [many] لغة
       *[other] لغة
    }
home-figure-outlets =
    { $n ->
        [zero] وسيلة إعلام
        [one] وسيلة إعلام
        [two] وسيلتا إعلام
        [few] وسائل إعلام
        [many] وسيلة إعلام
       *[other] وسيلة إعلام
    }
home-figure-countries =
    { $n ->
        [zero] بلد
        [one] بلد
        [two] بلدان
        [few] بلدان
        [many] بلدًا
       *[other] بلد
    }
home-latest = أحدث الحالات
home-all = جميع الحالات
home-none = لم تُنشر أي حالة بعد.
home-stories = الروايات المتكررة
home-stories-lead = كثيرًا ما تكون الحالة الواحدة صورة من رواية أكبر تعود مرة بعد مرة.

## The list of cases.

list-title = الحالات
list-title-of = { $words } – الحالات
list-description = ابحث في سجل حالات التضليل الإعلامي بكلمات من أي لغة، أو بالتاريخ أو وسيلة الإعلام أو البلد أو الرواية.
list-words = كلمات بأي لغة، أو رقم حالة
list-words-hint = كلمات بأي لغة، أو رقم مثل D-42
list-narrow = تضييق البحث
list-from = نُشر في هذا اليوم أو بعده
list-until = نُشر في هذا اليوم أو قبله
list-language = لغة النشر
list-country = البلد المعني
list-outlet = وسيلة الإعلام
list-tag = الوسم
list-story = الرواية المتكررة
list-issue = عدد النشرة
list-status = الوضع
list-any = الكل
list-status-published = منشورة
list-status-corrected = مصحّحة
list-status-withdrawn = مسحوبة
list-show = عرض هذه الحالات
list-clear = مسح الكل
list-misread = تعذّر فهم جزء من هذا البحث، فلم يؤخذ به:
list-not-a-day = «{ $value }» ليس تاريخًا؛ يُكتب التاريخ هكذا: YYYY-MM-DD (2022-03-04)
list-not-a-language = «{ $value }» ليست لغة نعرفها
list-not-a-country = «{ $value }» ليس بلدًا نعرفه
list-not-an-issue = «{ $value }» ليس رقم عدد من النشرة
list-not-a-status = «{ $value }» ليس وضعًا لحالة علنية
list-not-an-order = «{ $value }» ليس ترتيبًا؛ استخدم relevance أو newest أو oldest
list-not-a-page = «{ $value }» ليس رقم صفحة
list-active = شروط البحث الحالية
list-remove = إزالة
list-active-from = من
list-active-until = حتى
list-active-language = اللغة
list-active-country = البلد
list-active-outlet = وسيلة الإعلام
list-active-tag = الوسم
list-active-story = الرواية
list-active-issue = النشرة
list-active-status = الوضع
list-issue-number = العدد { $number }
list-numbered = ربما تبحث عن { $case }.
case-number = الحالة { $number }
list-nothing = لا توجد حالة مطابقة
list-nothing-loosen = أزل شرطًا من الشروط أعلاه، أو جرّب كلمات أخرى: اسمًا أو مكانًا أو جوهر الادعاء. ويمكن أن تكون الكلمات بأي لغة.
list-nothing-words = جرّب كلمات أخرى: اسمًا أو مكانًا أو جوهر الادعاء. ويمكن أن تكون الكلمات بأي لغة.
list-nothing-check = أو { $link }، فتُقارَن بالمعنى أيضًا.
list-nothing-check-link = تحقّق منها بوصفها نصًا
list-page-of = الصفحة { $page } من { $pages }
list-order = الترتيب
list-order-best = الأكثر صلة
list-order-newest = الأحدث
list-order-oldest = الأقدم
list-by-words-alone = نتائج البحث بالكلمات وحدها: البرنامج الذي يقارن المعاني غير مثبّت في هذا الموقع، فقد تغيب حالات تقول الشيء نفسه بكلمات أخرى.
list-no-such-page = لا توجد صفحة رقمها { $page }؛ الصفحة الأخيرة هي { $pages }.
list-first-page = الانتقال إلى الصفحة الأولى
list-results = النتائج
list-pages = الصفحات
list-previous = السابقة
list-next = التالية

## The page of a case.

case-title = { $label }: { $title } ({ $number })
case-label = تضليل إعلامي
case-label-withdrawn = حالة مسحوبة
case-description = تضليل إعلامي سبق الرد عليه. الادعاء: { $claim }
case-case = الحالة
case-corrected = مصحّحة
case-original-title = العنوان الأصلي:
case-translations = هذه الحالة بلغات أخرى
case-original = الأصل
case-machine-made = هذه ترجمة آلية لم يراجعها أحد.
case-withdrawn = سُحبت هذه الحالة
case-withdrawn-means = لم نعد نعتمدها. يبقى رابطها قائمًا ليجد من يتبعه هذا التوضيح، لكنها لم تعد تظهر في نتائج التحقق.
case-correction = تصحيح
case-corrected-on = صُحّحت في { $day }
case-in-brief = موجز الحالة
case-first-seen = أول ظهور
case-ran-in-languages =
    { $n ->
        [zero] لغات النشر
        [one] لغة النشر
        [two] لغتا النشر
        [few] لغات النشر
        [many] لغات النشر
       *[other] لغات النشر
    }
case-about-countries =
    { $n ->
        [zero] البلدان المعنية
        [one] البلد المعني
        [two] البلدان المعنيان
        [few] البلدان المعنية
        [many] البلدان المعنية
       *[other] البلدان المعنية
    }
case-stories =
    { $n ->
        [zero] الروايات المتكررة
        [one] الرواية المتكررة
        [two] الروايتان المتكررتان
        [few] الروايات المتكررة
        [many] الروايات المتكررة
       *[other] الروايات المتكررة
    }
case-reported-in = وردت في النشرة
case-issue = العدد { $number }
case-issue-of = العدد { $number }، { $day }
case-tags = الوسوم
case-source = مصدر هذه المادة
case-licence = الترخيص:
case-no-licence = لم يُذكر ترخيص
case-unresolved = كما ورد في المصدر
case-verdicts =
    { $n ->
        [zero] الادعاءات والأحكام عليها
        [one] الحكم
        [two] الادعاءان والحكم على كل منهما
        [few] الادعاءات والأحكام عليها
        [many] الادعاءات والأحكام عليها
       *[other] الادعاءات والأحكام عليها
    }
verdict-false = كاذب
verdict-false-means = الأدلة تناقضه.
verdict-misleading = مضلل
verdict-misleading-means = صيغ بطريقة تترك انطباعًا خاطئًا.
verdict-distorted = محرّف
verdict-distorted-means = فيه تحريف لحدث حقيقي أو لكلام قيل فعلًا.
verdict-missing-context = ناقص السياق
verdict-missing-context-means = الكلام صحيح، لكن ما أغفله يغيّر معناه.
verdict-unsupported = بلا دليل
verdict-unsupported-means = لم يُقدَّم ما يثبته.
verdict-true-in-part = صحيح جزئيًا
verdict-true-in-part-means = جزء منه صحيح، وجزء آخر غير صحيح.
case-no-longer-upheld = لم نعد نعتمد هذا الحكم.
case-no-longer-upheld-was = لم نعد نعتمد هذا الحكم، وكان: «{ $verdict }».
case-no-verdict = سبق الرد عليه، لكن مصدره لا يعطي حكمًا بكلمة واحدة.
case-grain = ما الصحيح فيه
case-claimed = مضمون الادعاء
case-not-translated = غير مترجم؛ لغة النص: { $language }.
case-answer = الرد
case-answer-then = الرد كما نُشر
case-answered-at = لا تتضمن هذه المادة هنا ردًا خاصًا بها. تجد الرد عليها في { $link }.
case-answered-at-by = لا تتضمن هذه المادة هنا ردًا خاصًا بها. تجد الرد عليها في { $link }، وقد أعدّه: { $who }.
case-no-answer = الرد على هذه الحالة غير مدوّن هنا.
case-evidence = الأدلة
case-archived-copy = نسخة محفوظة
case-link-gone = لم تعد الصفحة موجودة
case-link-unreachable = لم تستجب الصفحة عند آخر محاولة لفتحها
case-link-moved = انتقلت الصفحة إلى رابط آخر
case-supports = يدعم:
case-appearances = أين نُشر
case-outlet-not-named = وسيلة إعلام لم يُذكر اسمها
case-date-not-known = التاريخ غير معروف
case-as-label = باسم «{ $label }»
case-archived = نسخة محفوظة
case-original-at = الأصل على { $host }
case-address-not-known = الرابط غير معروف
case-outlet-caution = ذكر وسيلة إعلام هنا لا يعني أنها مرتبطة بدولة، ولا أنها قصدت الخداع.
case-related = حالات ذات صلة
case-related-none = لم تُربط بها أي حالة بعد.
case-related-suggested = مقترحة، ولم يؤكدها إنسان
case-about-page = عن هذه الصفحة
case-history = تاريخ التعديلات
case-published-on = نُشرت في { $day }.
case-changed-on = آخر تعديل في { $day }.
case-versions =
    { $n ->
        [zero] لا توجد نسخ علنية.
        [one] نسخة علنية واحدة، محفوظة على الدوام.
        [two] نسختان علنيتان محفوظتان، الثانية منهما مرتبطة بالأولى.
        [few] { $shown } نسخ علنية، كل منها محفوظة ومرتبطة بسابقتها.
        [many] { $shown } نسخة علنية، كل منها محفوظة ومرتبطة بسابقتها.
       *[other] { $shown } نسخة علنية، كل منها محفوظة ومرتبطة بسابقتها.
    }
case-cite = كيف تستشهد بهذه الحالة
case-cited-title = «{ $title }»
case-cited = { $site }، الحالة { $number }
case-permanent = هذا الرابط دائم، مهما تغيّر العنوان.
case-wrong = هل وجدت خطأ؟
case-report = راسلنا على { $mail } واذكر رقم الحالة: { $number }. تُجرى التصحيحات علنًا.
case-no-report = ستتاح هنا وسيلة للإبلاغ عن الأخطاء، لكن هذا الموقع لم يوفّرها بعد.
case-review = النشرة الأسبوعية
case-no-review = سيكون الاشتراك في النشرة بالبريد الإلكتروني متاحًا هنا، لكن هذا الموقع لم يبدأ إرسالها بعد.

## What ties an outlet to a state. $source says how that is known.

outlet-official = رسمية
outlet-state-controlled = خاضعة لسيطرة الدولة
outlet-state-linked = مرتبطة بالدولة
outlet-state-aligned = موالية للدولة
outlet-tied-as = { $attribution } ({ $source })

## The form in which a text is handed in.

form-text = النص المراد التحقق منه
form-text-hint = الصق رسالة أو فقرة أو مقالًا كاملًا
form-headline = عنوانه، إن وُجد
form-url = أو رابط مقال
form-check = تحقّق
form-forgotten = يُقارَن النص ثم يُنسى: لا يُحفظ ولا يُسجَّل.
form-empty = يرجى لصق نص أو إدخال رابط مقال.
form-unread = تعذّرت قراءة الصفحة: { $why }. يمكنك لصق نصها بدلًا من ذلك.
form-unread-status = ردّ خادمها بالرمز { $status }
form-unread-empty = لم يُعثر فيها على نص
form-unread-other = ليست صفحة نصية
form-unread-nowhere = لم تستجب أي صفحة عامة على الإنترنت بهذا الرابط
form-unread-address = هذا ليس رابطًا على الإنترنت
form-unread-redirects = تحيل إلى روابط أخرى بلا نهاية
form-unread-size = حجمها أكبر من { $most } ميغابايت
form-unread-slow = لم تستجب خلال المهلة المحددة (بالثواني: { $seconds })

## The page of the check.

check-title = التحقق من نص
check-description = الصق نصًا بأي لغة أو أدخل رابط مقال، لتعرف أيّ ادعاءاته معروف وسبق الرد عليه.
check-lead = أدخل رسالة أو فقرة أو مقالًا كاملًا بأي لغة، فيُقارَن كل مقطع منه بسجل فيه { $cases } سبق الرد عليها.
check-means = ماذا تعني النتيجة
check-means-known = حالة معروفة
check-means-known-text = تعني أن النص يكرر ادعاءً سبق أن بحثناه. اقرأ الحالة: فهي تبيّن ما الصحيح وكيف عرفناه.
check-means-nothing = لم نجد حالة معروفة
check-means-nothing-text = معناه فقط أن السجل لا يتضمن ردًا على النص، وليس معناه أن النص صحيح.
check-means-machine = المقارنة تجريها آلة، أما الحالات فيكتبها بشر. احكم بنفسك هل التطابق صحيح؛ والكلمات التي أدت إليه معلَّمة.

## What a check found. The headlines are no surer of a case than its match is.

found-eyebrow = التحقق
found-nothing = لم نجد حالة معروفة
found-nothing-means = لا توجد في السجل حالة ترد على هذا النص. ولا يعني ذلك أنه صحيح، بل يعني فقط أننا لم نبحثه، أو لم نبحثه بكلمات كهذه.
found-may-speak =
    { $n ->
        [zero] لا يتحدث هذا النص عن أي حالة معروفة
        [one] ربما يتحدث هذا النص عن حالة معروفة
        [two] ربما يتحدث هذا النص عن حالتين معروفتين
        [few] ربما يتحدث هذا النص عن { $shown } حالات معروفة
        [many] ربما يتحدث هذا النص عن { $shown } حالة معروفة
       *[other] ربما يتحدث هذا النص عن { $shown } حالة معروفة
    }
found-speaks =
    { $n ->
        [zero] لا يتحدث هذا النص عن أي حالة معروفة
        [one] يتحدث هذا النص عن حالة معروفة
        [two] يتحدث هذا النص عن حالتين معروفتين
        [few] يتحدث هذا النص عن { $shown } حالات معروفة
        [many] يتحدث هذا النص عن { $shown } حالة معروفة
       *[other] يتحدث هذا النص عن { $shown } حالة معروفة
    }
found-may-repeat =
    { $n ->
        [zero] لا يكرر هذا النص أي حالة معروفة
        [one] ربما يكرر هذا النص حالة معروفة
        [two] ربما يكرر هذا النص حالتين معروفتين
        [few] ربما يكرر هذا النص { $shown } حالات معروفة
        [many] ربما يكرر هذا النص { $shown } حالة معروفة
       *[other] ربما يكرر هذا النص { $shown } حالة معروفة
    }
found-repeats =
    { $n ->
        [zero] لا يكرر هذا النص أي حالة معروفة
        [one] يكرر هذا النص حالة معروفة
        [two] يكرر هذا النص حالتين معروفتين
        [few] يكرر هذا النص { $shown } حالات معروفة
        [many] يكرر هذا النص { $shown } حالة معروفة
       *[other] يكرر هذا النص { $shown } حالة معروفة
    }
found-repeats-and =
    { $n ->
        [zero] { $repeats }
        [one] { $repeats }، وربما حالة أخرى
        [two] { $repeats }، وربما حالتين أخريين
        [few] { $repeats }، وربما { $shown } حالات أخرى
        [many] { $repeats }، وربما { $shown } حالة أخرى
       *[other] { $repeats }، وربما { $shown } حالة أخرى
    }
found-nearest = للبدء، هذا ما تتحدث عنه أقرب الحالات إلى النص:
found-nearest-stories = الروايات المتكررة
found-nearest-tags = الوسوم
found-nearest-countries = البلدان
found-compared = قورن النص ({ $passages }) بالسجل ({ $cases })
found-took-no-time = أقل من مللي ثانية
found-took-milliseconds = { $shown } مللي ثانية
found-took-seconds = { $shown } ثانية
found-known = حالات معروفة
found-sure = يكاد يكون مؤكدًا أنه الادعاء نفسه
found-very-likely = من المرجح جدًا أنه الادعاء نفسه
found-likely = من المرجح أنه الادعاء نفسه
found-possible = قد يكون الادعاء نفسه
found-first-seen = أول ظهور: { $day }
stance-repeats = يقوله على أنه صحيح
stance-reports = ينقل أن أحدًا يقوله
stance-rebuts = ينفيه
found-more-passages =
    { $n ->
        [zero] لا مقاطع أخرى معلَّمة في النص.
        [one] مقطع آخر معلَّم في النص.
        [two] مقطعان آخران معلَّمان في النص.
        [few] { $shown } مقاطع أخرى معلَّمة في النص.
        [many] { $shown } مقطعًا آخر معلَّمًا في النص.
       *[other] { $shown } مقطع آخر معلَّم في النص.
    }
found-also = ورد بكلمات تكاد تكون نفسها في:
found-read = اقرأ الرد
found-read-to = على الحالة { $number }
found-text = النص
found-text-marked = النص، وقد عُلِّم ما هو معروف فيه
found-read-from = قُرئ من { $site }
found-said-from = المصدر كما ذُكر لنا: { $site }
found-to-match = حالة معروفة، التطابق رقم
found-left-out =
    { $n ->
        [zero] [{ $shown } حرف لم يُعرض]
        [one] [حرف واحد لم يُعرض]
        [two] [حرفان لم يُعرضا]
        [few] [{ $shown } أحرف لم تُعرض]
        [many] [{ $shown } حرفًا لم تُعرض]
       *[other] [{ $shown } حرف لم تُعرض]
    }
found-again = التحقق من نص آخر

## Why a passage meets a case.

reason-words = كلمات مشتركة: { $words }
reason-aligned = كلمات بالمعنى نفسه: { $words }
reason-facts = أسماء أو أرقام أو تواريخ مشتركة: { $facts }
reason-meaning-very = قريب جدًا في المعنى
reason-meaning-close = قريب في المعنى
reason-meaning-loose = قريب بعض الشيء في المعنى
reason-outlet = وسيلة الإعلام نفسها: { $outlet }
reason-country = يتحدث عن البلد نفسه: { $country }
reason-same-day = اليوم نفسه
reason-days =
    { $n ->
        [zero] اليوم نفسه
        [one] الفارق يوم واحد
        [two] الفارق يومان
        [few] الفارق { $shown } أيام
        [many] الفارق { $shown } يومًا
       *[other] الفارق { $shown } يوم
    }

## What a reader should know of an answer.

note-long =
    { $n ->
        [zero] النص طويل، ولم يُقارَن أي مقطع منه.
        [one] النص طويل: قورن مقطع واحد منه.
        [two] النص طويل: قورن مقطعان موزعان عليه بالتساوي.
        [few] النص طويل: قورنت { $shown } مقاطع موزعة عليه بالتساوي.
        [many] النص طويل: قورن { $shown } مقطعًا موزعة عليه بالتساوي.
       *[other] النص طويل: قورن { $shown } مقطع موزعة عليه بالتساوي.
    }
note-lookalikes =
    { $n ->
        [zero] لا كلمات تختلط فيها حروف متشابهة من أبجديتين.
        [one] في كلمة واحدة تختلط حروف متشابهة من أبجديتين؛ وقد قُرئت بأبجدية واحدة.
        [two] في كلمتين تختلط حروف متشابهة من أبجديتين؛ وقد قُرئت كل منهما بأبجدية واحدة.
        [few] في { $shown } كلمات تختلط حروف متشابهة من أبجديتين؛ وقد قُرئت كل منها بأبجدية واحدة.
        [many] في { $shown } كلمة تختلط حروف متشابهة من أبجديتين؛ وقد قُرئت كل منها بأبجدية واحدة.
       *[other] في { $shown } كلمة تختلط حروف متشابهة من أبجديتين؛ وقد قُرئت كل منها بأبجدية واحدة.
    }
note-hidden =
    { $n ->
        [zero] لا كلمات فيها رموز غير مرئية.
        [one] في كلمة واحدة رموز غير مرئية؛ ولم تُحتسب هذه الرموز.
        [two] في كلمتين رموز غير مرئية؛ ولم تُحتسب هذه الرموز.
        [few] في { $shown } كلمات رموز غير مرئية؛ ولم تُحتسب هذه الرموز.
        [many] في { $shown } كلمة رموز غير مرئية؛ ولم تُحتسب هذه الرموز.
       *[other] في { $shown } كلمة رموز غير مرئية؛ ولم تُحتسب هذه الرموز.
    }
note-by-words-alone = البرنامج الذي يقارن المعاني غير مثبّت في هذا الموقع، فلم تُقارَن إلا الكلمات: لا يُعثر على رواية صيغت بكلمات أخرى أو بلغة أخرى.
note-page-cut = كانت الصفحة أكبر من أن تُقرأ كاملة.
note-page-no-article = لم يتبيّن في الصفحة مقال بعينه، فأُخذ نصها كله.

## What went wrong.

error-no-page = الصفحة غير موجودة
error-no-page-detail = لا توجد صفحة على هذا الرابط. ربما وقع خطأ في كتابته.
error-no-case = لا توجد حالة كهذه
error-no-case-detail = لا توجد حالة علنية على هذا الرابط. ربما وقع خطأ في كتابة الرقم، أو أن الحالة غير علنية.
error-method = غير ممكن هنا
error-method-detail = هذا الرابط لا يستجيب لهذا النوع من الطلبات.
error-unreadable = تعذّرت قراءة النموذج
error-unreadable-detail = وصل النموذج بصيغة لا تستطيع هذه الصفحة قراءتها. يرجى إرساله من الصفحة نفسها.
error-too-large = أكثر مما يمكن دفعة واحدة
error-too-large-detail = هذا أكثر مما يمكن دفعة واحدة: الحد الأقصى { $most } ميغابايت. يرجى إرسال جزء من النص.
error-forbidden = لم يُقبل الطلب
error-forbidden-detail = أُرسل النموذج من موقع آخر، ولذلك لم يُعالَج. يرجى ملؤه هنا.
error-too-many = طلبات تحقق كثيرة جدًا
error-too-many-detail =
    { $n ->
        [zero] وصلت من عنوانك على الشبكة طلبات تحقق كثيرة جدًا. يرجى المحاولة من جديد.
        [one] وصلت من عنوانك على الشبكة طلبات تحقق كثيرة جدًا. يرجى الانتظار ثانية واحدة ثم المحاولة من جديد.
        [two] وصلت من عنوانك على الشبكة طلبات تحقق كثيرة جدًا. يرجى الانتظار ثانيتين ثم المحاولة من جديد.
        [few] وصلت من عنوانك على الشبكة طلبات تحقق كثيرة جدًا. يرجى الانتظار { $shown } ثوانٍ ثم المحاولة من جديد.
        [many] وصلت من عنوانك على الشبكة طلبات تحقق كثيرة جدًا. يرجى الانتظار { $shown } ثانية ثم المحاولة من جديد.
       *[other] وصلت من عنوانك على الشبكة طلبات تحقق كثيرة جدًا. يرجى الانتظار { $shown } ثانية ثم المحاولة من جديد.
    }
error-busy = الموقع مشغول الآن
error-busy-detail = الضغط على الموقع أكبر مما يحتمل. يرجى المحاولة من جديد بعد لحظات.
error-too-long = توقفت المعالجة
error-too-long-detail = استغرق هذا وقتًا أطول من اللازم فأُوقف. يرجى المحاولة من جديد، بنص أقصر إن كان النص طويلًا.
error-ours = خطأ من جانبنا
error-ours-detail = حدث خلل من جانبنا، وقد سُجّل.
error-other = غير ممكن
error-other-detail = تعذّرت الاستجابة لهذا الطلب.
error-look = ابحث عن الحالة بكلماتها أو برقمها
error-home = الانتقال إلى الصفحة الرئيسية
error-browse = تصفّح جميع الحالات
error-check = التحقق من نص
error-mention = إذا تكرر ذلك، فاذكر هذا الرقم: { $number }
