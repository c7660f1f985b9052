## How the language writes numbers and dates.
## $shown is a number as it is written, $n the number itself, by which the form is chosen.

number-group = { "\u00A0" }
number-decimal = ,
percent = { $shown }%
month-1 = იანვარი
month-2 = თებერვალი
month-3 = მარტი
month-4 = აპრილი
month-5 = მაისი
month-6 = ივნისი
month-7 = ივლისი
month-8 = აგვისტო
month-9 = სექტემბერი
month-10 = ოქტომბერი
month-11 = ნოემბერი
month-12 = დეკემბერი
day = { $day } { $month }, { $year }
list-comma = ,{ " " }
label-colon = :

## What is counted.

n-cases =
    { $n ->
        [one] { $shown } შემთხვევა
       *[other] { $shown } შემთხვევა
    }
n-passages =
    { $n ->
        [one] { $shown } მონაკვეთი
       *[other] { $shown } მონაკვეთი
    }

## The frame of every page. $site is the site's name.

frame-skip = მთავარ ტექსტზე გადასვლა
frame-nav = მთავარი მენიუ
frame-cases = შემთხვევები
frame-check = ტექსტის შემოწმება
frame-search = შემთხვევების ძებნა
frame-search-button = ძებნა
frame-language = ენა
frame-about = დეზინფორმაციის შემთხვევების კრებული: რას ამტკიცებდნენ, სად და როდის გავრცელდა, რა არის სიმართლე და საიდან ვიცით ეს. შემთხვევა კრებულში ნიშნავს, რომ ინფორმაცია მცდარი ან შეცდომაში შემყვანია, და არა იმას, რომ მის გამავრცელებელს მოტყუება ჰქონდა განზრახული.
frame-licence = ჩვენი ტექსტების ლიცენზია: { $licence }.
frame-credit = სხვებისგან აღებული ჩანაწერები ინარჩუნებს მათ გვერდებზე მითითებულ ლიცენზიასა და ავტორობას. ციტატები მათ ავტორებს ეკუთვნის.
frame-software = პროგრამა თავისუფალია და ღია კოდი აქვს: MIT ან Apache 2.0. ეს საიტი არ იყენებს ქუქი-ფაილებს, არ უშვებს პროგრამებს თქვენს ბრაუზერში და არავის ადევნებს თვალს.

## A case in a list.

item-disinformation = დეზინფორმაცია
item-withdrawn = გაუქმებული
item-corrected = შესწორებული
item-ran-in = სად გავრცელდა
item-languages = ენა
item-countries = რას ეხება
item-more-outlets =
    { $n ->
        [one] და კიდევ { $shown }
       *[other] და კიდევ { $shown }
    }
item-tags = თეგები

## The front page.

home-title = ამაზე პასუხი უკვე გაცემულია?
home-description = ჩასვით ტექსტი ნებისმიერ ენაზე და ნახეთ, უკვე ცნობილია თუ არა მისი განცხადებები და გაცემულია თუ არა მათზე პასუხი: დეზინფორმაციის შემთხვევების კრებული, მტკიცებულებებით.
home-lead = ერთი და იგივე ყალბი ამბავი ბრუნდება სხვა ქვეყანაში, სხვა ენაზე, სხვა კვირას. მოგვაწოდეთ ტექსტი ნებისმიერ ენაზე და { $site } მას მონაკვეთ-მონაკვეთ შეადარებს კრებულს, რომელშიც შედის დეზინფორმაციის { $cases } პასუხებითა და მტკიცებულებებით.
home-search = ან მოძებნეთ შემთხვევა
home-search-hint = სიტყვები, სახელი ან ნომერი, მაგალითად, D-42
home-figures = კრებული ციფრებში
home-figure-cases =
    { $n ->
        [one] შემთხვევა
       *[other] შემთხვევა
    }
home-figure-languages =
    { $n ->
        [one] ენა
       *[other] ენა
    }
home-figure-outlets =
    { $n ->
        [one] მედიასაშუალება
       *[other] მედიასაშუალება
    }
home-figure-countries =
    { $n ->
        [one] ქვეყანა
       *[other] ქვეყანა
    }
home-latest = უახლესი შემთხვევები
home-all = ყველა შემთხვევა
home-none = ჯერ არც ერთი შემთხვევა არ გამოქვეყნებულა.
home-stories = განმეორებადი ამბები
home-stories-lead = ცალკეული შემთხვევა ხშირად უფრო დიდი ამბის ნაწილია, რომელიც კვლავ და კვლავ ბრუნდება.

## The list of cases.

list-title = შემთხვევები
list-title-of = { $words } – შემთხვევები
list-description = მოძებნეთ დეზინფორმაციის შემთხვევების კრებულში სიტყვებით ნებისმიერ ენაზე, თარიღით, მედიასაშუალებით, ქვეყნით ან ამბით.
list-words = სიტყვები ნებისმიერ ენაზე ან შემთხვევის ნომერი
list-words-hint = სიტყვები ნებისმიერ ენაზე ან ნომერი, მაგალითად, D-42
list-narrow = ძებნის დაზუსტება
list-from = გავრცელდა ამ დღეს ან მის შემდეგ
list-until = გავრცელდა ამ დღეს ან მანამდე
list-language = ენა, რომელზეც გავრცელდა
list-country = ქვეყანა, რომელსაც ეხება
list-outlet = მედიასაშუალება
list-tag = თეგი
list-story = განმეორებადი ამბავი
list-issue = მიმოხილვის გამოშვება
list-status = სტატუსი
list-any = ნებისმიერი
list-status-published = გამოქვეყნებული
list-status-corrected = შესწორებული
list-status-withdrawn = გაუქმებული
list-show = ამ შემთხვევების ჩვენება
list-clear = ყველაფრის გასუფთავება
list-misread = ამ ძებნის ნაწილი გაუგებარი იყო და არ გავითვალისწინეთ:
list-not-a-day = „{ $value }“ თარიღი არ არის; დაწერეთ ასე: 2022-03-04
list-not-a-language = „{ $value }“ ჩვენთვის ცნობილი ენა არ არის
list-not-a-country = „{ $value }“ ჩვენთვის ცნობილი ქვეყანა არ არის
list-not-an-issue = „{ $value }“ გამოშვების ნომერი არ არის
list-not-a-status = „{ $value }“ საჯარო შემთხვევის სტატუსი არ არის
list-not-an-order = „{ $value }“ დალაგების წესი არ არის; გამოიყენეთ relevance, newest ან oldest
list-not-a-page = „{ $value }“ გვერდის ნომერი არ არის
list-active = ძებნის მოქმედი პირობები
list-remove = მოხსნა
list-active-from = საწყისი თარიღი
list-active-until = ბოლო თარიღი
list-active-language = ენა
list-active-country = ქვეყანა
list-active-outlet = მედიასაშუალება
list-active-tag = თეგი
list-active-story = ამბავი
list-active-issue = მიმოხილვა
list-active-status = სტატუსი
list-issue-number = გამოშვება { $number }
list-numbered = იქნებ ამას ეძებთ: { $case }.
case-number = შემთხვევა { $number }
list-nothing = შესაბამისი შემთხვევა ვერ მოიძებნა
list-nothing-loosen = მოხსენით რომელიმე პირობა ზემოთ ან სცადეთ სხვა სიტყვები: სახელი, ადგილი, განცხადების არსი. სიტყვები ნებისმიერ ენაზე შეიძლება იყოს.
list-nothing-words = სცადეთ სხვა სიტყვები: სახელი, ადგილი, განცხადების არსი. სიტყვები ნებისმიერ ენაზე შეიძლება იყოს.
list-nothing-check = ან { $link }: მაშინ შედარება აზრითაც მოხდება.
list-nothing-check-link = შეამოწმეთ, როგორც ტექსტი
list-page-of = გვერდი { $page } (სულ { $pages })
list-order = დალაგება
list-order-best = ჯერ ყველაზე შესაბამისი
list-order-newest = ჯერ ახალი
list-order-oldest = ჯერ ძველი
list-by-words-alone = ნაპოვნია მხოლოდ სიტყვებით: ამ საიტზე არ არის დაყენებული პროგრამა, რომელიც ტექსტებს აზრით ადარებს, ამიტომ შეიძლება გამოგვრჩეს შემთხვევები, რომლებშიც იგივე სხვა სიტყვებით არის ნათქვამი.
list-no-such-page = გვერდი { $page } არ არსებობს; ბოლო გვერდია { $pages }.
list-first-page = პირველ გვერდზე გადასვლა
list-results = შედეგები
list-pages = გვერდები
list-previous = წინა
list-next = შემდეგი

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
case-report = მოგვწერეთ მისამართზე { $mail } და მიუთითეთ შემთხვევის ნომერი: { $number }. შესწორებები საჯაროდ ხდება.
case-no-report = აქედან შეცდომის შეტყობინება მომავალში იქნება შესაძლებელი. ამ საიტზე ეს ჯერ არ მუშაობს.
case-review = ყოველკვირეული მიმოხილვა
case-no-review = აქ მომავალში მიმოხილვის ელფოსტით გამოწერა იქნება შესაძლებელი. ეს საიტი მას ჯერ არ აგზავნის.

## What ties an outlet to a state. $source says how that is known.

outlet-official = ოფიციალური
outlet-state-controlled = სახელმწიფოს კონტროლქვეშ მყოფი
outlet-state-linked = სახელმწიფოსთან დაკავშირებული
outlet-state-aligned = სახელმწიფოს ხაზის გამტარებელი
outlet-tied-as = { $attribution } ({ $source })

## The form in which a text is handed in.

form-text = შესამოწმებელი ტექსტი
form-text-hint = ჩასვით შეტყობინება, აბზაცი ან მთელი სტატია
form-headline = მისი სათაური, თუ აქვს
form-url = ან სტატიის მისამართი
form-check = შემოწმება
form-forgotten = ტექსტს შევადარებთ და დავივიწყებთ: ის არც ინახება და არც აღირიცხება.
form-empty = გთხოვთ, ჩასვათ ტექსტი ან მიუთითოთ სტატიის მისამართი.
form-unread = გვერდის წაკითხვა ვერ მოხერხდა: { $why }. სამაგიეროდ, შეგიძლიათ, მისი ტექსტი ჩასვათ.
form-unread-status = მისმა სერვერმა უპასუხა კოდით { $status }
form-unread-empty = მასზე ტექსტი ვერ მოიძებნა
form-unread-other = ეს ტექსტური გვერდი არ არის
form-unread-nowhere = ამ მისამართზე საჯარო ინტერნეტგვერდი არ გაიხსნა
form-unread-address = ეს ინტერნეტმისამართი არ არის
form-unread-redirects = ის დაუსრულებლად გადადის სხვა მისამართებზე
form-unread-size = ის { $most } მბ-ზე დიდია
form-unread-slow = მან { $seconds } წამში არ უპასუხა

## The page of the check.

check-title = ტექსტის შემოწმება
check-description = ჩასვით ტექსტი ნებისმიერ ენაზე ან მიუთითეთ სტატიის მისამართი და ნახეთ, მისი რომელი განცხადებაა უკვე ცნობილი და რომელზეა პასუხი გაცემული.
check-lead = მოგვაწოდეთ შეტყობინება, აბზაცი ან მთელი სტატია ნებისმიერ ენაზე. მის თითოეულ მონაკვეთს შევადარებთ კრებულს, რომელშიც შედის { $cases } უკვე გაცემული პასუხით.
check-means = რას ნიშნავს შედეგი
check-means-known = ცნობილი შემთხვევა
check-means-known-text = ნიშნავს, რომ ტექსტი იმეორებს განცხადებას, რომელიც უკვე შევისწავლეთ. წაიკითხეთ შემთხვევა: იქ წერია, რა არის სიმართლე და საიდან ვიცით ეს.
check-means-nothing = ცნობილი შემთხვევა ვერ მოიძებნა
check-means-nothing-text = – ეს ნიშნავს მხოლოდ იმას, რომ კრებულში ამ ტექსტზე პასუხი არ არის, და არა იმას, რომ ტექსტი სიმართლეა.
check-means-machine = შედარებას მანქანა ასრულებს, შემთხვევებს კი ადამიანები წერენ. დამთხვევა სწორია თუ არა, თავად განსაჯეთ; სიტყვები, რომლებიც მას დაედო საფუძვლად, მონიშნულია.

## What a check found. The headlines are no surer of a case than its match is.

found-eyebrow = შემოწმება
found-nothing = ცნობილი შემთხვევა ვერ მოიძებნა
found-nothing-means = კრებულში არ არის შემთხვევა, რომელიც ამ ტექსტს პასუხობს. ეს არ ნიშნავს, რომ ტექსტი სიმართლეა, არამედ მხოლოდ იმას, რომ ის არ შეგვისწავლია ან ასეთი სიტყვებით არ შეგვხვედრია.
found-may-speak =
    { $n ->
        [one] ეს ტექსტი შესაძლოა ცნობილ შემთხვევაზე საუბრობდეს
       *[other] ეს ტექსტი შესაძლოა { $shown } ცნობილ შემთხვევაზე საუბრობდეს
    }
found-speaks =
    { $n ->
        [one] ეს ტექსტი ცნობილ შემთხვევაზე საუბრობს
       *[other] ეს ტექსტი { $shown } ცნობილ შემთხვევაზე საუბრობს
    }
found-may-repeat =
    { $n ->
        [one] ეს ტექსტი შესაძლოა ცნობილ შემთხვევას იმეორებდეს
       *[other] ეს ტექსტი შესაძლოა { $shown } ცნობილ შემთხვევას იმეორებდეს
    }
found-repeats =
    { $n ->
        [one] ეს ტექსტი ცნობილ შემთხვევას იმეორებს
       *[other] ეს ტექსტი { $shown } ცნობილ შემთხვევას იმეორებს
    }
found-repeats-and =
    { $n ->
        [one] { $repeats } და შესაძლოა კიდევ ერთსაც იმეორებდეს
       *[other] { $repeats } და შესაძლოა კიდევ { $shown } შემთხვევას იმეორებდეს
    }
found-nearest = დასაწყისისთვის, აი, რაზე საუბრობს ამ ტექსტთან ყველაზე ახლო შემთხვევები:
found-nearest-stories = განმეორებადი ამბები
found-nearest-tags = თეგები
found-nearest-countries = ქვეყნები
found-compared = ტექსტი ({ $passages }) შედარდა კრებულს ({ $cases })
found-took-no-time = მილიწამზე ნაკლები
found-took-milliseconds = { $shown } მილიწამი
found-took-seconds = { $shown } წამი
found-known = ცნობილი შემთხვევები
found-sure = თითქმის უეჭველად იგივე განცხადება
found-very-likely = დიდი ალბათობით იგივე განცხადება
found-likely = სავარაუდოდ იგივე განცხადება
found-possible = შესაძლოა იგივე განცხადება
found-first-seen = პირველად გამოჩნდა: { $day }
stance-repeats = ამბობს, რომ ეს სიმართლეა
stance-reports = გადმოსცემს, რომ ამას ვიღაც ამბობს
stance-rebuts = ეწინააღმდეგება ამას
found-more-passages =
    { $n ->
        [one] ტექსტში მონიშნულია კიდევ { $shown } მონაკვეთი.
       *[other] ტექსტში მონიშნულია კიდევ { $shown } მონაკვეთი.
    }
found-also = თითქმის იმავე სიტყვებით მოთხრობილია აქაც:
found-read = წაიკითხეთ პასუხი
found-read-to = (შემთხვევა { $number })
found-text = ტექსტი
found-text-marked = ტექსტი, რომელშიც ცნობილი მონიშნულია
found-read-from = წაკითხულია აქედან: { $site }
found-said-from = მითითებული წყარო: { $site }
found-to-match = ცნობილი შემთხვევა, დამთხვევა
found-left-out =
    { $n ->
        [one] [არ ჩანს { $shown } სიმბოლო]
       *[other] [არ ჩანს { $shown } სიმბოლო]
    }
found-again = სხვა ტექსტის შემოწმება

## Why a passage meets a case.

reason-words = საერთო სიტყვები: { $words }
reason-aligned = იმავე მნიშვნელობის სიტყვები: { $words }
reason-facts = საერთო სახელები, რიცხვები ან თარიღები: { $facts }
reason-meaning-very = აზრით ძალიან ახლოა
reason-meaning-close = აზრით ახლოა
reason-meaning-loose = აზრით შორეულად ჰგავს
reason-outlet = იგივე მედიასაშუალება: { $outlet }
reason-country = იმავე ქვეყანაზე საუბრობს: { $country }
reason-same-day = იმავე დღეს
reason-days =
    { $n ->
        [one] ერთი დღის სხვაობით
       *[other] { $shown } დღის სხვაობით
    }

## What a reader should know of an answer.

note-long =
    { $n ->
        [one] ტექსტი გრძელია: შედარდა მისი { $shown } მონაკვეთი.
       *[other] ტექსტი გრძელია: შედარდა მთელ ტექსტზე თანაბრად განაწილებული { $shown } მონაკვეთი.
    }
note-lookalikes =
    { $n ->
        [one] { $shown } სიტყვაში ერთმანეთშია არეული ორი ანბანის მსგავსი ასოები; სიტყვა ერთი ანბანით წავიკითხეთ.
       *[other] { $shown } სიტყვაში ერთმანეთშია არეული ორი ანბანის მსგავსი ასოები; თითოეული ერთი ანბანით წავიკითხეთ.
    }
note-hidden =
    { $n ->
        [one] { $shown } სიტყვაში უხილავი სიმბოლოებია; ეს სიმბოლოები გამოვტოვეთ.
       *[other] { $shown } სიტყვაში უხილავი სიმბოლოებია; ეს სიმბოლოები გამოვტოვეთ.
    }
note-by-words-alone = ამ საიტზე არ არის დაყენებული პროგრამა, რომელიც ტექსტებს აზრით ადარებს, ამიტომ მხოლოდ სიტყვები შედარდა: სხვა სიტყვებით ან სხვა ენაზე მოთხრობილი ამბავი ვერ მოიძებნება.
note-page-cut = გვერდი ისეთი დიდი იყო, რომ მთლიანად ვერ წავიკითხეთ.
note-page-no-article = გვერდზე სტატია ვერ გამოვყავით, ამიტომ მთელი მისი ტექსტი ავიღეთ.

## What went wrong.

error-no-page = გვერდი ვერ მოიძებნა
error-no-page-detail = ამ მისამართზე გვერდი არ არის. შესაძლოა, მისამართი შეცდომით აიკრიფა.
error-no-case = ასეთი შემთხვევა არ არსებობს
error-no-case-detail = ამ მისამართზე საჯარო შემთხვევა არ არის. შესაძლოა, ნომერი შეცდომით აიკრიფა ან შემთხვევა საჯარო არ არის.
error-method = აქ შეუძლებელია
error-method-detail = ეს მისამართი ასეთ მოთხოვნას არ პასუხობს.
error-unreadable = ფორმის წაკითხვა ვერ მოხერხდა
error-unreadable-detail = ფორმა ისეთი სახით მოვიდა, რომ ამ გვერდმა ვერ წაიკითხა. გთხოვთ, თავად გვერდიდან გამოგზავნოთ.
error-too-large = ერთბაშად მეტისმეტად ბევრია
error-too-large-detail = ეს ერთბაშად მეტისმეტად ბევრია: დასაშვებია არაუმეტეს { $most } მბ. გთხოვთ, გამოგზავნოთ ტექსტის ნაწილი.
error-forbidden = არ მივიღეთ
error-forbidden-detail = ფორმა სხვა საიტიდან გამოიგზავნა, ამიტომ არ დამუშავდა. გთხოვთ, შეავსოთ აქ.
error-too-many = მეტისმეტად ბევრი შემოწმება
error-too-many-detail =
    { $n ->
        [one] თქვენი მისამართიდან მეტისმეტად ბევრი შემოწმება მოვიდა. გთხოვთ, მოიცადოთ ერთი წამი და კვლავ სცადოთ.
       *[other] თქვენი მისამართიდან მეტისმეტად ბევრი შემოწმება მოვიდა. გთხოვთ, მოიცადოთ { $shown } წამი და კვლავ სცადოთ.
    }
error-busy = საიტი ახლა დატვირთულია
error-busy-detail = საიტი მეტისმეტად დატვირთულია. გთხოვთ, ცოტა ხანში კვლავ სცადოთ.
error-too-long = დამუშავება შეწყდა
error-too-long-detail = ამას მეტისმეტად დიდი დრო დასჭირდა და შეწყდა. გთხოვთ, კვლავ სცადოთ; თუ ტექსტი გრძელი იყო, შეამოკლეთ.
error-ours = ჩვენი შეცდომა
error-ours-detail = ჩვენთან ხარვეზი მოხდა. ის აღრიცხულია.
error-other = შეუძლებელია
error-other-detail = ამ მოთხოვნაზე პასუხის გაცემა ვერ მოხერხდა.
error-look = მოძებნეთ შემთხვევა სიტყვებით ან ნომრით
error-home = მთავარ გვერდზე გადასვლა
error-browse = ყველა შემთხვევის ნახვა
error-check = ტექსტის შემოწმება
error-mention = თუ ეს მეორდება, მიუთითეთ ეს ნომერი: { $number }
