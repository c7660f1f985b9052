## The form in which a text is handed in.

form-text = Yoxlanılacaq mətn
form-text-hint = Mesajı, abzası və ya bütöv məqaləni yapışdırın
form-headline = Başlığı, əgər varsa
form-url = və ya məqalənin ünvanı
form-check = Yoxlayın
form-forgotten = Mətn müqayisə edilir və unudulur: o, nə saxlanılır, nə də qeydə alınır.
form-empty = Zəhmət olmasa, mətni yapışdırın və ya məqalənin ünvanını göstərin.
form-unread = Səhifəni oxumaq mümkün olmadı: { $why }. Bunun əvəzinə səhifənin mətnini yapışdıra bilərsiniz.
form-unread-status = server { $status } kodu ilə cavab verdi
form-unread-empty = orada mətn tapılmadı
form-unread-other = bu, mətn səhifəsi deyil
form-unread-nowhere = bu ünvanda açıq internetin heç bir səhifəsi cavab vermədi
form-unread-address = bu, internet ünvanı deyil
form-unread-redirects = o, dayanmadan başqa ünvanlara yönləndirir
form-unread-size = onun həcmi { $most } MB-dan çoxdur
form-unread-slow = o, { $seconds } saniyə ərzində cavab vermədi

## The page of the check.

check-title = Mətni yoxlayın
check-description = İstənilən dildə mətni yapışdırın və ya məqalənin ünvanını göstərin, oradakı iddialardan hansılarının artıq məlum olduğunu, hansılarına cavab verildiyini öyrənin.
check-lead = İstənilən dildə mesajı, abzası və ya bütöv məqaləni yapışdırın. Onun hər parçası kataloqla müqayisə edilir: kataloqda { $cases } var və hər birinə artıq cavab verilib.
check-means = Yoxlama nə göstərir
check-means-known = Məlum hal
check-means-known-text = – bu, o deməkdir ki, mətn artıq araşdırdığımız iddianı təkrarlayır. Həmin halın səhifəsini açın: orada həqiqətin nə olduğu və bunu haradan bildiyimiz yazılıb.
check-means-nothing = Məlum hal tapılmadı
check-means-nothing-text = – bu, yalnız o deməkdir ki, kataloqda həmin mətnə cavab yoxdur. Bu, mətnin doğru olması demək deyil.
check-means-machine = Mətnləri maşın müqayisə edir, halları isə insanlar yazır. Uyğunluğun doğru olub-olmadığına özünüz qərar verin: ona əsas verən sözlər işarələnib.

## What a check found. The headlines are no surer of a case than its match is.

found-eyebrow = Yoxlama
found-nothing = Məlum hal tapılmadı
found-nothing-means = Kataloqdakı heç bir hal bu mətnlə üst-üstə düşmədi. Bu, mətnin doğru olması demək deyil: ola bilsin, biz bunu hələ araşdırmamışıq və ya bu, başqa sözlərlə deyilib.
found-may-speak =
    { $n ->
        [one] Mətndə, ola bilsin, məlum dezinformasiya halından söhbət gedir
       *[other] Mətndə, ola bilsin, { $shown } məlum dezinformasiya halından söhbət gedir
    }
found-speaks =
    { $n ->
        [one] Mətndə məlum dezinformasiya halından söhbət gedir
       *[other] Mətndə { $shown } məlum dezinformasiya halından söhbət gedir
    }
found-may-repeat =
    { $n ->
        [one] Mətn, ola bilsin, məlum dezinformasiya halını təkrarlayır
       *[other] Mətn, ola bilsin, { $shown } məlum dezinformasiya halını təkrarlayır
    }
found-repeats =
    { $n ->
        [one] Mətn məlum dezinformasiya halını təkrarlayır
       *[other] Mətn { $shown } məlum dezinformasiya halını təkrarlayır
    }
found-repeats-and =
    { $n ->
        [one] { $repeats }, ola bilsin, daha birini də
       *[other] { $repeats }, ola bilsin, daha { $shown } halı da
    }
found-nearest = Başlanğıc üçün – ən yaxın hallarda nədən söhbət gedir:
found-nearest-stories = Təkrarlanan süjetlər
found-nearest-tags = Teqlər
found-nearest-countries = Ölkələr
found-compared = { $passages } kataloqla ({ $cases }) müqayisə edildi
found-took-no-time = bir millisaniyədən az
found-took-milliseconds = { $shown } millisaniyə
found-took-seconds = { $shown } saniyə
found-known = Məlum hallar
found-first-seen = ilk dəfə üzə çıxıb: { $day }
stance-repeats = bunu doğru kimi təqdim edir
stance-reports = kiminsə bunu iddia etdiyini bildirir
stance-rebuts = bunu təkzib edir
found-more-passages =
    { $n ->
        [one] Mətndə daha { $shown } parça işarələnib.
       *[other] Mətndə daha { $shown } parça işarələnib.
    }
found-also = Təxminən eyni sözlərlə bu hallarda da deyilir:
found-read = Cavabı oxuyun
found-read-to = (hal { $number })
found-text = Mətn
found-text-marked = Artıq məlum olanların işarələndiyi mətn
found-read-from = Oxunduğu sayt: { $site }
found-said-from = Göstərilən mənbə: { $site }
found-to-match = Məlum hal, uyğunluq
found-left-out =
    { $n ->
        [one] [{ $shown } işarə göstərilməyib]
       *[other] [{ $shown } işarə göstərilməyib]
    }
found-again = Başqa mətni yoxlayın

## Why a passage meets a case.

reason-words = Ortaq sözlər: { $words }
reason-aligned = Eyni mənalı sözlər: { $words }
reason-facts = Ortaq adlar, rəqəmlər və ya tarixlər: { $facts }
reason-meaning-very = Mənaca çox yaxındır
reason-meaning-close = Mənaca yaxındır
reason-meaning-loose = Mənaca bir qədər yaxındır
reason-outlet = Eyni KİV: { $outlet }
reason-country = Eyni ölkədən söhbət gedir: { $country }
reason-same-day = Eyni gün
reason-days =
    { $n ->
        [one] Bir gün fərqlə
       *[other] { $shown } gün fərqlə
    }

## What a reader should know of an answer.

note-long =
    { $n ->
        [one] Mətn uzundur: onun yalnız { $shown } parçası müqayisə edildi.
       *[other] Mətn uzundur: onun hər yerindən bərabər götürülmüş { $shown } parça müqayisə edildi.
    }
note-lookalikes =
    { $n ->
        [one] { $shown } sözdə iki əlifbanın bir-birinə oxşar hərfləri qarışdırılıb; o, bir əlifba ilə yazılmış kimi oxundu.
       *[other] { $shown } sözdə iki əlifbanın bir-birinə oxşar hərfləri qarışdırılıb; onlar bir əlifba ilə yazılmış kimi oxundu.
    }
note-hidden =
    { $n ->
        [one] { $shown } sözdə görünməyən işarələr var; onlar nəzərə alınmadı.
       *[other] { $shown } sözdə görünməyən işarələr var; onlar nəzərə alınmadı.
    }
note-by-words-alone = Bu saytda mətnləri mənaca müqayisə edən proqram quraşdırılmayıb, ona görə yalnız sözlər müqayisə edildi: başqa sözlərlə və ya başqa dildə deyilmiş eyni şey tapılmır.
note-page-cut = Səhifə çox böyük olduğundan bütövlükdə oxunmadı.
note-page-no-article = Səhifədə məqalə ayırd edilmədi, ona görə onun bütün mətni götürüldü.

found-same = Eyni iddia
found-related = Yaxından əlaqəli
found-maybe = Ola bilsin, əlaqəli
found-answer = Qısaca cavab
found-evidence = Sübutlar
found-rest =
    { $n ->
        [0] Hər parça üçün məlum hal tapıldı.
        [one] Qalan { $shown } parça üçün məlum hal tapılmadı.
       *[other] Qalan { $shown } parça üçün məlum hal tapılmadı.
    }
found-share = Bu nəticəni paylaşın
found-share-means = Mətn bu ünvanın öz içindədir. Ünvanı kim açsa, mətn onun üçün yenidən yoxlanılır; burada heç nə saxlanılmır.
found-share-long = Mətn həddən uzundur, onu ünvanla paylaşmaq mümkün deyil. Bunun əvəzinə halları paylaşın.

## A result that is kept for a time, where somebody asked for it.

keep = Bu nəticəni qısa ünvanla saxlayın
keep-means = Onda mətn bu serverdə 90 gün saxlanılır və ünvanı bilən hər kəs onu oxuya bilər. Siz onu daha tez silə bilərsiniz.
keep-long = { $most } işarədən uzun mətn saxlanılmır. Mühüm hissəni saxlayın və ya halların özünü paylaşın.
keep-full = Hazırda daha mətn saxlamaq mümkün deyil. Zəhmət olmasa, sonra yenidən cəhd edin və ya halların özünü paylaşın.
kept-until = Bu ünvanı bilən hər kəs mətni və nəticəsini bu günədək oxuya bilər: { $day }. Sonra mətn silinir.
kept-delete-means = Ondan əvvəl mətni yalnız bu səhifədən, brauzerinizin indi göstərdiyi ünvanla silmək olar. Həmin ünvanı heç kimə verməyin.
kept-delete = Mətni indi silin
kept-notice = Kimsə bu mətni yoxlanılmaq üçün təqdim edib: { $day }. O, kataloqun bugünkü vəziyyəti ilə müqayisə olunur və onun hissəsi deyil.
kept-nothing = Burada heç nə saxlanılmır
kept-nothing-means = Bu ünvanda saxlanılan mətn silinib və ya 90 günü bitib.
