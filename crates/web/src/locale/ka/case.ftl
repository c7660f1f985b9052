## The page of a case.

case-title = { $label }: { $title } ({ $number })
case-label = დეზინფორმაცია
case-label-withdrawn = გაუქმებული შემთხვევა
case-description = დეზინფორმაცია, რომელზეც პასუხი გაცემულია. განცხადება: { $claim }
case-case = შემთხვევა
case-corrected = შესწორებული
case-original-title = სათაური ორიგინალში:
case-translations = ეს შემთხვევა სხვა ენებზე
case-original = ორიგინალი
case-machine-made = ეს თარგმანი მანქანურია და არავის შეუმოწმებია.
case-withdrawn = ეს შემთხვევა გაუქმებულია
case-withdrawn-means = ჩვენ მას აღარ ვადასტურებთ. მისი მისამართი რჩება, რათა ბმულით მოსულმა ნახოს, რა მოხდა; შემოწმების შედეგებში ის აღარ ჩანს.
case-correction = შესწორება
case-corrected-on = შესწორდა: { $day }
case-in-brief = შემთხვევა მოკლედ
case-first-seen = პირველად გამოჩნდა
case-ran-in-languages =
    { $n ->
        [one] ენა, რომელზეც გავრცელდა
       *[other] ენები, რომლებზეც გავრცელდა
    }
case-about-countries =
    { $n ->
        [one] ქვეყანა, რომელსაც ეხება
       *[other] ქვეყნები, რომლებსაც ეხება
    }
case-stories =
    { $n ->
        [one] განმეორებადი ამბავი
       *[other] განმეორებადი ამბები
    }
case-reported-in = განხილულია მიმოხილვაში
case-issue = გამოშვება { $number }
case-issue-of = გამოშვება { $number } ({ $day })
case-tags = თეგები
case-source = ამ ჩანაწერის წყარო
case-licence = ლიცენზია:
case-no-licence = ლიცენზია მითითებული არ არის
case-unresolved = როგორც წყაროშია
case-verdicts =
    { $n ->
        [one] დასკვნა
       *[other] განცხადებები და დასკვნები მათ შესახებ
    }
verdict-false = მცდარი
verdict-false-means = მტკიცებულებები მას ეწინააღმდეგება.
verdict-misleading = შეცდომაში შემყვანი
verdict-misleading-means = ისეა აწყობილი, რომ მცდარ შთაბეჭდილებას ტოვებს.
verdict-distorted = დამახინჯებული
verdict-distorted-means = ნამდვილი მოვლენა ან ნათქვამი დამახინჯებულია.
verdict-missing-context = კონტექსტს მოკლებული
verdict-missing-context-means = სიტყვები სწორია, მაგრამ ის, რაც გამოტოვებულია, მათ აზრს ცვლის.
verdict-unsupported = დაუსაბუთებელი
verdict-unsupported-means = მის დასადასტურებლად არაფერია მოყვანილი.
verdict-true-in-part = ნაწილობრივ სწორი
verdict-true-in-part-means = ერთი ნაწილი სწორია, მეორე – არა.
case-no-longer-upheld = ამ დასკვნას აღარ ვადასტურებთ.
case-no-longer-upheld-was = დასკვნას აღარ ვადასტურებთ; ის იყო: „{ $verdict }“.
case-no-verdict = პასუხი გაცემულია; წყარო დასკვნას ერთი სიტყვით არ გამოთქვამს.
case-grain = რა არის მასში სიმართლე
case-claimed = რას ამტკიცებენ
case-not-translated = ნათარგმნი არ არის; ტექსტის ენა: { $language }.
case-answer = პასუხი
case-answer-then = პასუხი, როგორც ის გამოქვეყნდა
case-answered-at = ამ ჩანაწერს აქ საკუთარი პასუხი არ ახლავს. პასუხი იხილეთ აქ: { $link }.
case-answered-at-by = ამ ჩანაწერს აქ საკუთარი პასუხი არ ახლავს. პასუხი იხილეთ აქ: { $link } (ავტორი: { $who }).
case-no-answer = ამ შემთხვევაზე პასუხი აქ არ წერია.
case-evidence = მტკიცებულებები
case-archived-copy = დაარქივებული ასლი
case-link-gone = გვერდი აღარ არსებობს
case-link-unreachable = ბოლო შემოწმებისას გვერდი არ გაიხსნა
case-link-moved = გვერდმა მისამართი შეიცვალა
case-supports = ადასტურებს:
case-appearances = სად გავრცელდა
case-outlet-not-named = მედიასაშუალება დასახელებული არ არის
case-date-not-known = თარიღი უცნობია
case-as-label = სახელით „{ $label }“
case-archived = დაარქივებული ასლი
case-original-at = ორიგინალი: { $host }
case-address-not-known = მისამართი უცნობია
case-outlet-caution = ის, რომ მედიასაშუალება აქ არის დასახელებული, არ ნიშნავს, რომ ის სახელმწიფოსთან არის დაკავშირებული ან მოტყუება ჰქონდა განზრახული.
case-related = დაკავშირებული შემთხვევები
case-related-none = ჯერ არც ერთი არ არის დაკავშირებული.
case-related-suggested = შემოთავაზებული, ადამიანის მიერ დაუდასტურებელი
case-about-page = ამ გვერდის შესახებ
case-history = ისტორია
case-published-on = გამოქვეყნდა: { $day }.
case-changed-on = ბოლო ცვლილება: { $day }.
case-versions =
    { $n ->
        [one] { $shown } საჯარო ვერსია, სამუდამოდ შენახული.
       *[other] { $shown } საჯარო ვერსია; თითოეული შენახულია და წინასთან არის გადაბმული.
    }
case-cite = როგორ დავიმოწმოთ
case-cited-title = „{ $title }“
case-cited = { $site }, შემთხვევა { $number }
case-permanent = ეს მისამართი მუდმივია, სათაურიც რომ შეიცვალოს.
case-wrong = შენიშნეთ შეცდომა?
case-report = შეცდომის შეტყობინება ამ შემთხვევაში

## What ties an outlet to a state. $source says how that is known.

outlet-official = ოფიციალური
outlet-state-controlled = სახელმწიფოს კონტროლქვეშ მყოფი
outlet-state-linked = სახელმწიფოსთან დაკავშირებული
outlet-state-aligned = სახელმწიფოს ხაზის გამტარებელი
outlet-tied-as = { $attribution } ({ $source })

case-translation-older = ეს თარგმანი ორიგინალზე ძველია. ორიგინალი შეიცვალა: { $day }.
case-history-all = რა შეიცვალა, ვერსიების მიხედვით
case-share = გაზიარება
case-share-mail = ელფოსტით
case-share-link = ამ შემთხვევის ბმული
history-title = შემთხვევა { $number }: ისტორია
history-lead = ამ შემთხვევის ყველა საჯარო ვერსია, ჯერ უახლესი. დამატებული სიტყვები ხაზგასმულია, ამოღებული – გადახაზული.
history-version = ვერსია { $number }
history-first = პირველად გამოქვეყნდა.
history-no-change = მკითხველისთვის ხილული არაფერი შეცვლილა.
history-language = ენა
history-field-title = სათაური
history-field-summary = რას ამტკიცებენ
history-field-response = პასუხი
history-field-claims = განცხადებები და დასკვნები
history-field-appearances = სად გავრცელდა
history-field-evidence = მტკიცებულებები
history-field-countries = ქვეყნები
history-field-languages = ენები
history-field-tags = თეგები
history-field-narratives = განმეორებადი ამბები
history-field-issues = მიმოხილვის გამოშვებები
history-field-translations = თარგმანები
history-field-source = ამ ჩანაწერის წყარო
history-added = დამატებულია
history-removed = ამოღებულია
history-back = შემთხვევაზე დაბრუნება
case-untranslated = ეს შემთხვევა საიტის ენაზე არ არის. ენა: { $language }.
