## How the language writes numbers and dates.
## $shown is a number as it is written, $n the number itself, by which the form is chosen.

number-group = .
number-decimal = ,
percent = { $shown }%
month-1 = yanvar
month-2 = fevral
month-3 = mart
month-4 = aprel
month-5 = may
month-6 = iyun
month-7 = iyul
month-8 = avqust
month-9 = sentyabr
month-10 = oktyabr
month-11 = noyabr
month-12 = dekabr
day = { $day } { $month } { $year }
list-comma = ,{ " " }
label-colon = :

## What is counted.

n-cases =
    { $n ->
        [one] { $shown } hal
       *[other] { $shown } hal
    }
n-passages =
    { $n ->
        [one] { $shown } parça
       *[other] { $shown } parça
    }

## The frame of every page. $site is the site's name.

frame-skip = Məzmuna keçin
frame-nav = Əsas menyu
frame-cases = Hallar
frame-check = Mətni yoxlayın
frame-search = Kataloqda axtarış
frame-search-button = Axtarın
frame-language = Dil
frame-about = Dezinformasiya halları kataloqu: nə iddia olunub, harada və nə vaxt yayılıb, həqiqət nədir və biz bunu haradan bilirik. Kataloqdakı hal məlumatın yanlış və ya çaşdırıcı olduğunu bildirir, amma onu yayanların aldatmaq istədiyini bildirmir.
frame-licence = Öz mətnlərimiz: { $licence }.
frame-credit = Başqa mənbələrdən götürülmüş qeydlər öz səhifələrində göstərilən lisenziyanı və müəllifliyi saxlayır. Sitatlar öz müəlliflərinə məxsusdur.
frame-software = Proqram azad və açıqdır: MIT və ya Apache 2.0. Sayt kuki fayllarından istifadə etmir, skript işə salmır və heç kimi izləmir.

## A case in a list.

item-disinformation = Dezinformasiya
item-withdrawn = Geri götürülüb
item-corrected = Düzəliş edilib
item-ran-in = Harada yayılıb
item-languages = Hansı dildə
item-countries = Hansı ölkə haqqında
item-more-outlets =
    { $n ->
        [one] və daha { $shown } KİV
       *[other] və daha { $shown } KİV
    }
item-tags = Teqlər

## The front page.

home-title = Buna artıq cavab verilibmi?
home-description = İstənilən dildə mətni bura yapışdırın və oradakı iddialardan hansılarının artıq məlum olduğunu, hansılarına cavab verildiyini öyrənin. Sübutlara əsaslanan dezinformasiya halları kataloqu.
home-lead = Eyni yanlış xəbər başqa ölkədə, başqa dildə, başqa vaxt yenidən ortaya çıxır. İstənilən dildə mətni bura yapışdırın: { $site } onu parça-parça bütün dezinformasiya kataloqu ilə müqayisə edəcək. Kataloqda artıq { $cases } var və hər birinə sübutlarla cavab verilib.
home-search = Yaxud kataloqda axtarın
home-search-hint = Sözlər, ad və ya nömrə, məsələn, D-42
home-figures = Kataloq rəqəmlərlə
home-figure-cases =
    { $n ->
        [one] hal
       *[other] hal
    }
home-figure-languages =
    { $n ->
        [one] dil
       *[other] dil
    }
home-figure-outlets =
    { $n ->
        [one] KİV
       *[other] KİV
    }
home-figure-countries =
    { $n ->
        [one] ölkə
       *[other] ölkə
    }
home-latest = Yeni hallar
home-all = Bütün hallar
home-none = Hələ heç bir hal dərc edilməyib.
home-stories = Təkrarlanan süjetlər
home-stories-lead = Ayrı-ayrı hallar çox vaxt dönə-dönə qayıdan daha böyük bir süjetin parçasıdır.

## The list of cases.

list-title = Dezinformasiya halları
list-title-of = { $words } – Dezinformasiya halları
list-description = Dezinformasiya halları kataloqunda axtarış: istənilən dildə sözlər, tarix, KİV, ölkə və süjet üzrə.
list-words = İstənilən dildə sözlər və ya halın nömrəsi
list-words-hint = İstənilən dildə sözlər və ya nömrə, məsələn, D-42
list-narrow = Axtarışı dəqiqləşdirin
list-from = Bu tarixdən etibarən yayılıb
list-until = Bu tarixədək yayılıb
list-language = Hansı dildə
list-country = Hansı ölkə haqqında
list-outlet = KİV
list-tag = Teq
list-story = Təkrarlanan süjet
list-issue = İcmalın buraxılışı
list-status = Status
list-any = Fərqi yoxdur
list-status-published = Dərc edilib
list-status-corrected = Düzəliş edilib
list-status-withdrawn = Geri götürülüb
list-show = Halları göstərin
list-clear = Hamısını silin
list-misread = Sorğunun bir hissəsi başa düşülmədi və nəzərə alınmadı:
list-not-a-day = “{ $value }” tarix deyil; belə yazın: 2022-03-04
list-not-a-language = “{ $value }” bizə məlum olan dil deyil
list-not-a-country = “{ $value }” bizə məlum olan ölkə deyil
list-not-an-issue = “{ $value }” buraxılış nömrəsi deyil
list-not-a-status = “{ $value }” dərc edilmiş halın statusu deyil
list-not-an-order = “{ $value }” sıralama deyil; relevance, newest və ya oldest yazın
list-not-a-page = “{ $value }” səhifə nömrəsi deyil
list-active = Axtarış şərtləri
list-remove = Silin
list-active-from = Bu tarixdən etibarən
list-active-until = Bu tarixədək
list-active-language = Dil
list-active-country = Ölkə
list-active-outlet = KİV
list-active-tag = Teq
list-active-story = Süjet
list-active-issue = İcmal
list-active-status = Status
list-issue-number = buraxılış { $number }
list-numbered = Bəlkə, bunu axtarırsınız: { $case }.
case-number = hal { $number }
list-nothing = Heç nə tapılmadı
list-nothing-loosen = Yuxarıdakı şərtlərdən birini silin və ya başqa sözləri sınayın: ad, yer, iddianın mahiyyəti. İstənilən dildə sözlər yarayır.
list-nothing-words = Başqa sözləri sınayın: ad, yer, iddianın mahiyyəti. İstənilən dildə sözlər yarayır.
list-nothing-check = Yaxud { $link }: onda müqayisə mənaya görə də aparılır.
list-nothing-check-link = bunu mətn kimi yoxlayın
list-page-of = səhifə { $page } / { $pages }
list-order = Sıralama
list-order-best = Əvvəlcə ən uyğunlar
list-order-newest = Əvvəlcə yenilər
list-order-oldest = Əvvəlcə köhnələr
list-by-words-alone = Yalnız sözlərə görə tapılıb: bu saytda mətnləri mənaca müqayisə edən proqram quraşdırılmayıb, ona görə eyni fikrin başqa sözlərlə deyildiyi hallar siyahıya düşməmiş ola bilər.
list-no-such-page = { $page } nömrəli səhifə yoxdur; sonuncu səhifə – { $pages }.
list-first-page = Birinci səhifəyə keçin
list-results = Tapılanlar
list-pages = Səhifələr
list-previous = Əvvəlki
list-next = Növbəti

## The page of a case.

case-title = { $label }: { $title } ({ $number })
case-label = Dezinformasiya
case-label-withdrawn = Geri götürülmüş hal
case-description = Cavab verilmiş dezinformasiya. İddia: { $claim }
case-case = Hal
case-corrected = Düzəliş edilib
case-original-title = Orijinal başlıq:
case-translations = Bu hal başqa dillərdə
case-original = Orijinal
case-machine-made = Bu tərcüməni maşın edib və onu heç kim yoxlamayıb.
case-withdrawn = Bu hal geri götürülüb
case-withdrawn-means = Biz bu nəticədən imtina etmişik. Səhifənin ünvanı saxlanılıb ki, köhnə keçidlərlə gələnlər nə baş verdiyini görsün; mətnlər yoxlanılarkən bu hal artıq nəzərə alınmır.
case-correction = Düzəliş
case-corrected-on = Düzəliş edilib: { $day }
case-in-brief = Hal haqqında qısaca
case-first-seen = İlk dəfə üzə çıxıb
case-ran-in-languages =
    { $n ->
        [one] Hansı dildə
       *[other] Hansı dillərdə
    }
case-about-countries =
    { $n ->
        [one] Hansı ölkə haqqında
       *[other] Hansı ölkələr haqqında
    }
case-stories =
    { $n ->
        [one] Təkrarlanan süjet
       *[other] Təkrarlanan süjetlər
    }
case-reported-in = İcmalda
case-issue = Buraxılış { $number }
case-issue-of = Buraxılış { $number }, { $day }
case-tags = Teqlər
case-source = Bu qeydin mənbəyi
case-licence = Lisenziya:
case-no-licence = Lisenziya göstərilməyib
case-unresolved = Mənbədə olduğu kimi
case-verdicts =
    { $n ->
        [one] Nəticə
       *[other] İddialar və nəticələr
    }
verdict-false = Yanlış
verdict-false-means = Sübutlar bunun əksini göstərir.
verdict-misleading = Çaşdırıcı
verdict-misleading-means = Elə qurulub ki, yanlış təəssürat yaratsın.
verdict-distorted = Təhrif
verdict-distorted-means = Həqiqi hadisə və ya söz təhrif edilib.
verdict-missing-context = Kontekst çatışmır
verdict-missing-context-means = Sözlər doğrudur, amma yalnız deyilməyənlərlə birlikdə.
verdict-unsupported = Təsdiqlənməyib
verdict-unsupported-means = Heç bir sübut göstərilməyib.
verdict-true-in-part = Qismən doğru
verdict-true-in-part-means = Bir hissəsi doğrudur, digər hissəsi yox.
case-no-longer-upheld = Nəticə geri götürülüb.
case-no-longer-upheld-was = “{ $verdict }” nəticəsi geri götürülüb.
case-no-verdict = Cavab verilib; mənbədə qısa nəticə yoxdur.
case-grain = Burada doğru olan nədir
case-claimed = Nə iddia olunur
case-not-translated = Tərcümə edilməyib; dil: { $language }.
case-answer = Cavab
case-answer-then = Cavab, dərc edildiyi şəkildə
case-answered-at = Bu qeydin burada öz cavabı yoxdur. Cavab buradadır: { $link }.
case-answered-at-by = Bu qeydin burada öz cavabı yoxdur. Cavab buradadır: { $link } (müəllif: { $who }).
case-no-answer = Bu hala dair cavab burada verilməyib.
case-evidence = Sübutlar
case-archived-copy = arxivdəki surət
case-link-gone = səhifə artıq yoxdur
case-link-unreachable = son yoxlamada səhifə cavab vermədi
case-link-moved = səhifənin ünvanı dəyişib
case-supports = Təsdiqləyir:
case-appearances = Harada yayılıb
case-outlet-not-named = KİV-in adı göstərilməyib
case-date-not-known = Tarix məlum deyil
case-as-label = “{ $label }” kimi göstərilib
case-archived = Arxivdəki surət
case-original-at = Orijinal: { $host }
case-address-not-known = Ünvan məlum deyil
case-outlet-caution = KİV-in adının burada çəkilməsi onun dövlətlə bağlı olduğunu və ya aldatmaq istədiyini bildirmir.
case-related = Əlaqəli hallar
case-related-none = Hələ əlaqəli hal yoxdur.
case-related-suggested = Təklif edilib, amma insan tərəfindən təsdiqlənməyib
case-about-page = Bu səhifə haqqında
case-history = Tarixçə
case-published-on = Dərc edilib: { $day }.
case-changed-on = Son dəyişiklik: { $day }.
case-versions =
    { $n ->
        [one] Dərc edilmiş { $shown } versiya, həmişəlik saxlanılır.
       *[other] Dərc edilmiş { $shown } versiya: hamısı saxlanılır və hər biri əvvəlki ilə bağlıdır.
    }
case-cite = Necə istinad etməli
case-cited-title = “{ $title }”
case-cited = { $site }, hal { $number }
case-permanent = Bu ünvan daimidir: başlıq dəyişsə belə, o dəyişmir.
case-wrong = Səhv tapmısınız?
case-report = { $mail } ünvanına yazın və halın nömrəsini göstərin: { $number }. Düzəlişləri açıq şəkildə edirik.
case-no-report = Burada səhv barədə məlumat vermək mümkün olacaq. Bu saytda hələ belə imkan yoxdur.
case-review = Həftəlik icmal
case-no-review = Burada icmala e-poçtla abunə olmaq mümkün olacaq. Bu sayt onu hələ göndərmir.

## What ties an outlet to a state. $source says how that is known.

outlet-official = dövlət adından danışır
outlet-state-controlled = dövlətin nəzarətindədir
outlet-state-linked = dövlətlə bağlıdır
outlet-state-aligned = dövlətin mövqeyini təkrarlayır
outlet-tied-as = { $attribution } ({ $source })

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
found-sure = Demək olar ki, şübhəsiz eyni iddiadır
found-very-likely = Çox güman ki, eyni iddiadır
found-likely = Ehtimal ki, eyni iddiadır
found-possible = Ola bilsin, eyni iddiadır
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

## What went wrong.

error-no-page = Səhifə tapılmadı
error-no-page-detail = Bu ünvanda səhifə yoxdur. Ola bilsin, ünvan səhv yazılıb.
error-no-case = Belə hal yoxdur
error-no-case-detail = Bu ünvanda dərc edilmiş hal yoxdur. Ola bilsin, nömrə səhv yazılıb və ya hal dərc edilməyib.
error-method = Burada mümkün deyil
error-method-detail = Bu ünvan belə sorğulara cavab vermir.
error-unreadable = Formanı oxumaq mümkün olmadı
error-unreadable-detail = Forma elə şəkildə gəlib ki, bu səhifə onu oxuya bilmir. Zəhmət olmasa, onu səhifənin özündən göndərin.
error-too-large = Bir dəfəyə həddən çoxdur
error-too-large-detail = Bu, bir dəfəyə həddən çoxdur: ən çoxu { $most } MB ola bilər. Zəhmət olmasa, mətnin bir hissəsini göndərin.
error-forbidden = Qəbul edilmədi
error-forbidden-detail = Forma başqa saytdan göndərilib, ona görə onu emal etmədik. Zəhmət olmasa, onu burada doldurun.
error-too-many = Həddən çox yoxlama
error-too-many-detail =
    { $n ->
        [one] Ünvanınızdan həddən çox yoxlama sorğusu gəlib. Zəhmət olmasa, bir saniyə gözləyib yenidən cəhd edin.
       *[other] Ünvanınızdan həddən çox yoxlama sorğusu gəlib. Zəhmət olmasa, { $shown } saniyə gözləyib yenidən cəhd edin.
    }
error-busy = Sayt hazırda çox yüklənib
error-busy-detail = Sayt hazırda sorğuların öhdəsindən gələ bilmir. Zəhmət olmasa, bir az sonra yenidən cəhd edin.
error-too-long = Çox uzun çəkdi
error-too-long-detail = Bu, çox uzun çəkdi və dayandırıldı. Zəhmət olmasa, yenidən cəhd edin; mətn uzun idisə, onu qısaldın.
error-ours = Bizim səhvimiz
error-ours-detail = Bizdə nasazlıq baş verdi. O, qeydə alındı.
error-other = Mümkün olmadı
error-other-detail = Bu sorğuya cavab vermək mümkün olmadı.
error-look = Halı sözlərə və ya nömrəyə görə axtarın
error-home = Ana səhifəyə keçin
error-browse = Bütün hallar
error-check = Mətni yoxlayın
error-mention = Bu təkrarlanarsa, bizə bu nömrəni bildirin: { $number }
