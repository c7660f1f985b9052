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
case-report = الإبلاغ عن خطأ في هذه الحالة

## What ties an outlet to a state. $source says how that is known.

outlet-official = رسمية
outlet-state-controlled = خاضعة لسيطرة الدولة
outlet-state-linked = مرتبطة بالدولة
outlet-state-aligned = موالية للدولة
outlet-tied-as = { $attribution } ({ $source })

case-translation-older = هذه الترجمة أقدم من الأصل الذي عُدّل في { $day }.
case-history-all = ما الذي تغيّر، نسخة بعد نسخة
case-share = مشاركة
case-share-mail = بالبريد الإلكتروني
case-share-link = رابط هذه الحالة
history-title = تاريخ تعديلات الحالة { $number }
history-lead = جميع النسخ العلنية لهذه الحالة، الأحدث أولًا. الكلمات المضافة تحتها خط، والكلمات المحذوفة مشطوبة.
history-version = النسخة { $number }
history-first = نُشرت أول مرة.
history-no-change = لم يتغيّر شيء مما يراه القراء.
history-language = اللغة
history-field-title = العنوان
history-field-summary = مضمون الادعاء
history-field-response = الرد
history-field-claims = الادعاءات والأحكام عليها
history-field-appearances = أين نُشر
history-field-evidence = الأدلة
history-field-countries = البلدان
history-field-languages = اللغات
history-field-tags = الوسوم
history-field-narratives = الروايات المتكررة
history-field-issues = أعداد النشرة
history-field-translations = الترجمات
history-field-source = مصدر هذه المادة
history-added = مضاف
history-removed = محذوف
history-back = العودة إلى الحالة
case-untranslated = هذه الحالة معروضة بلغة غير لغة الموقع: { $language }.
