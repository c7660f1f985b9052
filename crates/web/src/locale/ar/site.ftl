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
list-nothing-named = لا توجد حالة فيها هذه الكلمات
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

month-alone-1 = يناير
month-alone-2 = فبراير
month-alone-3 = مارس
month-alone-4 = أبريل
month-alone-5 = مايو
month-alone-6 = يونيو
month-alone-7 = يوليو
month-alone-8 = أغسطس
month-alone-9 = سبتمبر
month-alone-10 = أكتوبر
month-alone-11 = نوفمبر
month-alone-12 = ديسمبر
month-of-year = { $month } { $year }
n-appearances =
    { $n ->
        [zero] ظهر { $shown } مرة
        [one] ظهر مرة واحدة
        [two] ظهر مرتين
        [few] ظهر { $shown } مرات
        [many] ظهر { $shown } مرة
       *[other] ظهر { $shown } مرة
    }
frame-stories = الروايات
frame-review = النشرة الأسبوعية
frame-outlets = وسائل الإعلام
frame-countries = البلدان
frame-tags = الوسوم
frame-about-link = عن الموقع
frame-browse = تصفّح
frame-feedback = الإبلاغ عن خطأ أو مراسلتنا
home-rising = في ازدياد
home-rising-lead = عدد الحالات في الثلاثين يومًا المنتهية في { $day } أكبر من المعتاد في ثلاثين يومًا من السنة السابقة.
home-rising-figures = { $recent }، والمعتاد { $usual }
list-when = متى نُشر
list-more = المزيد
list-another-outlet = وسيلة إعلام أخرى، بالاسم أو اسم النطاق
list-another-tag = وسم آخر
list-another-issue = عدد آخر من النشرة، برقمه
list-order-appearances = الأكثر ظهورًا
list-last = الأخيرة
list-from-day = { $day } أو بعده
list-until-day = { $day } أو قبله
list-at = ظهرت هذه الحالات على { $address }.
list-not-at = لا نعرف حالة ظهرت على { $address }.
list-check-article = التحقق من المقال على هذا الرابط
list-loosened = عند توسيع البحث تظهر حالات:
list-without = من دون شرط «{ $restriction }»
list-without-any = الكلمات وحدها، من دون أي شرط
list-whole-site = كل ما ظهر على { $site }
list-nearest = أقرب الحالات

error-no-subject = لا شيء معروف
error-no-subject-detail = لا يوجد في السجل شيء على هذا الرابط. ربما وقع خطأ في كتابته، أو لا توجد حالة علنية تتعلق به.
error-too-many-messages = رسائل كثيرة جدًا
error-too-many-messages-detail =
    { $n ->
        [zero] وصلت من عنوانك على الشبكة رسائل كثيرة جدًا. يرجى المحاولة من جديد.
        [one] وصلت من عنوانك على الشبكة رسائل كثيرة جدًا. يرجى الانتظار ثانية واحدة ثم المحاولة من جديد.
        [two] وصلت من عنوانك على الشبكة رسائل كثيرة جدًا. يرجى الانتظار ثانيتين ثم المحاولة من جديد.
        [few] وصلت من عنوانك على الشبكة رسائل كثيرة جدًا. يرجى الانتظار { $shown } ثوانٍ ثم المحاولة من جديد.
        [many] وصلت من عنوانك على الشبكة رسائل كثيرة جدًا. يرجى الانتظار { $shown } ثانية ثم المحاولة من جديد.
       *[other] وصلت من عنوانك على الشبكة رسائل كثيرة جدًا. يرجى الانتظار { $shown } ثانية ثم المحاولة من جديد.
    }
