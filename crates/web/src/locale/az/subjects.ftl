narratives-title = Təkrarlanan süjetlər
narratives-lead = Ayrı-ayrı yanlış xəbərlər çox vaxt dönə-dönə qayıdan daha böyük bir süjetin parçasıdır. Geniş süjetlər yuxarıda, onlara daxil olan daha dar süjetlər isə aşağıda göstərilib.
narratives-none = Hələ heç bir təkrarlanan süjet təsvir edilməyib.
outlets-title = KİV-lər
outlets-lead = Halların harada yayıldığı və hər yerdə bizə məlum olan halların sayı. KİV-in adının burada çəkilməsi onun dövlətlə bağlı olduğunu və ya aldatmaq istədiyini bildirmir.
outlets-none = Hələ heç bir KİV-in adı çəkilməyib.
countries-title = Ölkələr
countries-lead = Hallarda söhbət gedən ölkələr: onların harada dərc edildiyi yox, kimin haqqında olduğu göstərilir.
countries-none = Hələ heç bir halda ölkə göstərilməyib.
tags-title = Teqlər
tags-lead = Halların açar sözləri.
tags-none = Hələ heç bir halın teqi yoxdur.
review-title = İcmal
review-lead = İcmalın buraxılışları və onların hər birində yer alan hallar.
review-none = Hələ heç bir buraxılış yoxdur.
review-issue = { $number }: { $title }
directory-find = Ada görə axtarış
directory-none = Tərkibində “{ $words }” olan ad tapılmadı.
order-most = Halların sayına görə
order-name = Ada görə

subject-story = Təkrarlanan süjet
subject-outlet = KİV
subject-country = Söhbət gedən ölkə
subject-tag = Teq
subject-issue = İcmalın buraxılışı
subject-description = { $title }: { $cases }. Dezinformasiya nə vaxt və harada yayılıb, ona hansı cavab verilib.
subject-below = Daha dar süjetlər
subject-cases = Hallar
issue-day = Dərc edilib
figure-appearances =
    { $n ->
        [one] dəfə yayılıb
       *[other] dəfə yayılıb
    }
outlet-aliases = Digər adları
outlet-kind = Növü
outlet-kind-news = xəbər saytı və ya qəzet
outlet-kind-broadcaster = televiziya və ya radio
outlet-kind-agency = xəbər agentliyi
outlet-kind-blog = bloq
outlet-kind-channel = kanal və ya hesab
outlet-kind-official = dövlət qurumu
outlet-country = Haradan idarə olunur
outlet-languages = Hansı dillərdə yayımlanır
outlet-domains = Ünvanları
outlet-tie = Dövlətlə əlaqəsi
outlet-tie-source = Bu haradan məlumdur
tag-also = Başqa adları

pattern-timeline = Zaman üzrə
pattern-timeline-told = Halların yayılma vaxtı: { $from } – { $until }; ən çox: { $peak } ({ $cases }).
pattern-undated =
    { $n ->
        [one] Tarixi məlum olmayan { $shown } hal göstərilməyib.
       *[other] Tarixi məlum olmayan { $shown } hal göstərilməyib.
    }
pattern-as-table = Rəqəmlər cədvəl şəklində
pattern-month = Nə vaxt
pattern-cases = Hallar
pattern-first = İlk dəfə üzə çıxıb
pattern-last = Son dəfə görünüb
pattern-countries = Söhbət gedən ölkələr, aylar üzrə
pattern-country = Ölkə
pattern-languages = Dildən dilə
pattern-language = Dil
pattern-outlets = Harada yayılıb
pattern-outlet = KİV
pattern-more =
    { $n ->
        [one] Daha { $shown } sətir göstərilməyib.
       *[other] Daha { $shown } sətir göstərilməyib.
    }
pattern-stories = Bu hallardakı təkrarlanan süjetlər
pattern-tags = Bu halların teqləri

feed-title = { $site }: hallar
feed-title-of = { $site }: { $what }
feed-follow = Bu siyahını izləyin
pattern-legend = Rəng nə qədər güclüdürsə, hal o qədər çoxdur.
