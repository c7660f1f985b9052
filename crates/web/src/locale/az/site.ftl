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
list-nothing-named = Bu sözlər heç bir halda yoxdur
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

month-alone-1 = yanvar
month-alone-2 = fevral
month-alone-3 = mart
month-alone-4 = aprel
month-alone-5 = may
month-alone-6 = iyun
month-alone-7 = iyul
month-alone-8 = avqust
month-alone-9 = sentyabr
month-alone-10 = oktyabr
month-alone-11 = noyabr
month-alone-12 = dekabr
month-of-year = { $month } { $year }
n-appearances =
    { $n ->
        [one] { $shown } dəfə yayılıb
       *[other] { $shown } dəfə yayılıb
    }
frame-stories = Süjetlər
frame-review = İcmal
frame-outlets = KİV-lər
frame-countries = Ölkələr
frame-tags = Teqlər
frame-about-link = Sayt haqqında
frame-browse = Kataloqa baxış
frame-feedback = Səhv barədə bildirin və ya bizə yazın
home-rising = Son vaxtlar artıb
home-rising-lead = { $day } tarixində başa çatan 30 gün ərzində əvvəlki ilin adi 30 günündəkindən daha çox hal olub.
home-rising-figures = { $recent }, adətən { $usual }
list-when = Nə vaxt yayılıb
list-more = Daha çox
list-another-outlet = Başqa KİV (adı və ya domeni)
list-another-tag = Başqa teq
list-another-issue = Başqa buraxılış (nömrəsi)
list-order-appearances = Əvvəlcə ən çox yayılanlar
list-last = Sonuncu
list-from-day = { $day } və daha sonra
list-until-day = { $day } və daha əvvəl
list-at = Bu hallar { $address } ünvanında yayılıb.
list-not-at = { $address } ünvanında yayılmış hal bizə məlum deyil.
list-check-article = Bu ünvandakı məqaləni yoxlayın
list-loosened = Şərtləri azaltdıqda hallar tapılır:
list-without = bu şərt olmadan: { $restriction }
list-without-any = yalnız sözlər, heç bir şərt olmadan
list-whole-site = { $site } saytında yayılan hər şey
list-nearest = Ən yaxın hallar

error-no-subject = Bu barədə heç nə məlum deyil
error-no-subject-detail = Kataloqda bu ünvanda heç nə yoxdur. Ola bilsin, ünvan səhv yazılıb və ya bununla bağlı dərc edilmiş hal yoxdur.
error-too-many-messages = Həddən çox mesaj
error-too-many-messages-detail =
    { $n ->
        [one] Ünvanınızdan həddən çox mesaj gəlib. Zəhmət olmasa, bir saniyə gözləyib yenidən cəhd edin.
       *[other] Ünvanınızdan həddən çox mesaj gəlib. Zəhmət olmasa, { $shown } saniyə gözləyib yenidən cəhd edin.
    }
