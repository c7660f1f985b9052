narratives-title = الروايات المتكررة
narratives-lead = كثيرًا ما تكون القصة الكاذبة الواحدة صورة من رواية أكبر تعود مرة بعد مرة. وتأتي الروايات الأوسع فوق الروايات الفرعية التي تضمها.
narratives-none = لم توصف أي رواية متكررة بعد.
outlets-title = وسائل الإعلام
outlets-lead = وسائل الإعلام التي ظهرت فيها الحالات، مع عدد الحالات التي نعرفها. ذكر وسيلة إعلام هنا لا يعني أنها مرتبطة بدولة، ولا أنها قصدت الخداع.
outlets-none = لم تُذكر أي وسيلة إعلام بعد.
countries-title = البلدان
countries-lead = البلدان التي تتحدث عنها الحالات، لا البلدان التي نُشرت فيها.
countries-none = لا توجد بعد حالة تذكر بلدًا.
tags-title = الوسوم
tags-lead = كلمات تدل على موضوعات الحالات.
tags-none = لا توجد بعد حالة لها وسم.
review-title = النشرة الأسبوعية
review-lead = أعداد النشرة، مع الحالات التي وردت في كل عدد.
review-none = لا نعرف أي عدد بعد.
review-issue = { $number }: { $title }
directory-find = البحث عن اسم
directory-none = لا يوجد اسم فيه «{ $words }».
order-most = الأكثر حالات
order-name = حسب الاسم

subject-story = رواية متكررة
subject-outlet = وسيلة إعلام
subject-country = البلد المعني
subject-tag = وسم
subject-issue = عدد من النشرة
subject-description = { $title }: { $cases } من التضليل الإعلامي، مع تواريخ النشر وأماكنه والردود.
subject-below = روايات فرعية
subject-cases = الحالات
issue-day = تاريخ النشر
figure-appearances =
    { $n ->
        [zero] مرة ظهور
        [one] مرة ظهور
        [two] مرتا ظهور
        [few] مرات ظهور
        [many] مرة ظهور
       *[other] مرة ظهور
    }
outlet-aliases = تُعرف أيضًا باسم
outlet-kind = النوع
outlet-kind-news = موقع إخباري أو صحيفة
outlet-kind-broadcaster = تلفزيون أو إذاعة
outlet-kind-agency = وكالة أنباء
outlet-kind-blog = مدونة
outlet-kind-channel = قناة أو حساب
outlet-kind-official = جهة رسمية
outlet-country = تُدار من
outlet-languages = لغات النشر
outlet-domains = عناوينها على الإنترنت
outlet-tie = الصلة بدولة
outlet-tie-source = كيف عُرف ذلك
tag-also = تسميات أخرى

pattern-timeline = عبر الزمن
pattern-timeline-told = الحالات بحسب وقت نشرها، من { $from } إلى { $until }؛ وأكثرها في { $peak }: { $cases }.
pattern-undated =
    { $n ->
        [zero] لا توجد حالات مجهولة التاريخ.
        [one] لم تُعرض حالة واحدة لا يُعرف تاريخها.
        [two] لم تُعرض حالتان لا يُعرف تاريخهما.
        [few] لم تُعرض { $shown } حالات لا يُعرف تاريخها.
        [many] لم تُعرض { $shown } حالة لا يُعرف تاريخها.
       *[other] لم تُعرض { $shown } حالة لا يُعرف تاريخها.
    }
pattern-as-table = الأرقام في جدول
pattern-month = الفترة
pattern-cases = الحالات
pattern-first = أول ظهور
pattern-last = آخر ظهور
pattern-countries = البلدان المعنية، شهرًا بشهر
pattern-country = البلد
pattern-languages = من لغة إلى أخرى
pattern-language = اللغة
pattern-outlets = أين نُشرت
pattern-outlet = وسيلة الإعلام
pattern-more =
    { $n ->
        [zero] عُرضت كلها.
        [one] لم تُعرض البقية، وعددها { $shown }.
        [two] لم تُعرض البقية، وعددها { $shown }.
        [few] لم تُعرض البقية، وعددها { $shown }.
        [many] لم تُعرض البقية، وعددها { $shown }.
       *[other] لم تُعرض البقية، وعددها { $shown }.
    }
pattern-stories = الروايات المتكررة في هذه الحالات
pattern-tags = وسوم هذه الحالات

feed-title = { $site }: الحالات
feed-title-of = { $site }: { $what }
feed-follow = متابعة هذه القائمة
pattern-legend = كلما كان اللون أقوى زاد عدد الحالات.
