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

found-same = الادعاء نفسه
found-related = صلة وثيقة
found-maybe = صلة محتملة
found-answer = الرد باختصار
found-evidence = الأدلة
found-rest =
    { $n ->
        [0] لكل مقطع من النص حالة معروفة تقابله.
        [zero] لكل مقطع من النص حالة معروفة تقابله.
        [one] بقي مقطع واحد لم نجد له حالة معروفة.
        [two] بقي مقطعان لم نجد لهما حالة معروفة.
        [few] بقيت { $shown } مقاطع لم نجد لها حالة معروفة.
        [many] بقي { $shown } مقطعًا لم نجد لها حالة معروفة.
       *[other] بقي { $shown } مقطع لم نجد لها حالة معروفة.
    }
found-share = مشاركة هذه النتيجة
found-share-means = هذا الرابط يحمل النص نفسه. وكلما فتحه أحد جرى التحقق من النص من جديد؛ ولا يُحفظ هنا شيء.
found-share-long = النص أطول من أن يُشارَك برابط. يمكنك مشاركة الحالات بدلًا منه.
