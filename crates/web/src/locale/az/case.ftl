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
case-report = Bu haldakı səhvi bildirin

## What ties an outlet to a state. $source says how that is known.

outlet-official = dövlət adından danışır
outlet-state-controlled = dövlətin nəzarətindədir
outlet-state-linked = dövlətlə bağlıdır
outlet-state-aligned = dövlətin mövqeyini təkrarlayır
outlet-tied-as = { $attribution } ({ $source })

case-translation-older = Bu tərcümə orijinaldan köhnədir. Orijinalın dəyişdirildiyi gün: { $day }.
case-history-all = Nə dəyişib: bütün versiyalar
case-share = Paylaşın
case-share-mail = e-poçtla
case-share-link = Bu hala keçid
history-title = Hal { $number }: tarixçə
history-lead = Bu halın bütün dərc edilmiş versiyaları, əvvəlcə ən yenisi. Əlavə edilmiş sözlərin altından, çıxarılmış sözlərin üstündən xətt çəkilib.
history-version = Versiya { $number }
history-first = İlk dəfə dərc edilib.
history-no-change = Oxuculara görünən heç nə dəyişməyib.
history-language = Dil
history-field-title = Başlıq
history-field-summary = Nə iddia olunur
history-field-response = Cavab
history-field-claims = İddialar və nəticələr
history-field-appearances = Harada yayılıb
history-field-evidence = Sübutlar
history-field-countries = Ölkələr
history-field-languages = Dillər
history-field-tags = Teqlər
history-field-narratives = Təkrarlanan süjetlər
history-field-issues = İcmalın buraxılışları
history-field-translations = Tərcümələr
history-field-source = Bu qeydin mənbəyi
history-added = əlavə edilib
history-removed = çıxarılıb
history-back = Hala qayıdın
case-untranslated = Bu hal saytın dilində deyil. Dil: { $language }.
