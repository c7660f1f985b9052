narratives-title = განმეორებადი ამბები
narratives-lead = ცალკეული ყალბი ამბავი ხშირად უფრო დიდი ამბის ნაწილია, რომელიც კვლავ და კვლავ ბრუნდება. უფრო ზოგადი ამბები ზემოთაა, მათში შემავალი უფრო კონკრეტული კი – მათ ქვემოთ.
narratives-none = ჯერ არც ერთი განმეორებადი ამბავი არ არის აღწერილი.
outlets-title = მედიასაშუალებები
outlets-lead = სად გავრცელდა შემთხვევები და რამდენია მათგან ჩვენთვის ცნობილი. ის, რომ მედიასაშუალება აქ არის დასახელებული, არ ნიშნავს, რომ ის სახელმწიფოსთან არის დაკავშირებული ან მოტყუება ჰქონდა განზრახული.
outlets-none = ჯერ არც ერთი მედიასაშუალება არ არის დასახელებული.
countries-title = ქვეყნები
countries-lead = ქვეყნები, რომლებსაც შემთხვევები ეხება: მნიშვნელობა აქვს არა იმას, სად გამოქვეყნდა, არამედ იმას, ვისზეა საუბარი.
countries-none = ჯერ არც ერთ შემთხვევაში არ არის ქვეყანა მითითებული.
tags-title = თეგები
tags-lead = შემთხვევების საკვანძო სიტყვები.
tags-none = ჯერ არც ერთ შემთხვევას არ აქვს თეგი.
review-title = მიმოხილვა
review-lead = მიმოხილვის გამოშვებები და თითოეულ მათგანში განხილული შემთხვევები.
review-none = ჯერ არც ერთი გამოშვება არ არის.
review-issue = { $number }: { $title }
directory-find = ძებნა სახელით
directory-none = სახელი, რომელშიც „{ $words }“ გვხვდება, ვერ მოიძებნა.
order-most = შემთხვევების რაოდენობით
order-name = სახელით

subject-story = განმეორებადი ამბავი
subject-outlet = მედიასაშუალება
subject-country = ქვეყანა, რომელზეც საუბრობენ
subject-tag = თეგი
subject-issue = მიმოხილვის გამოშვება
subject-description = { $title }: დეზინფორმაციის { $cases }, სად და როდის გავრცელდა და რა პასუხი გაეცა.
subject-below = უფრო კონკრეტული ამბები
subject-cases = შემთხვევები
issue-day = გამოქვეყნდა
figure-appearances =
    { $n ->
        [one] გამოჩენა
       *[other] გამოჩენა
    }
outlet-aliases = ცნობილია აგრეთვე როგორც
outlet-kind = სახეობა
outlet-kind-news = საინფორმაციო საიტი ან გაზეთი
outlet-kind-broadcaster = ტელევიზია ან რადიო
outlet-kind-agency = საინფორმაციო სააგენტო
outlet-kind-blog = ბლოგი
outlet-kind-channel = არხი ან ანგარიში
outlet-kind-official = საჯარო უწყება
outlet-country = საიდან იმართება
outlet-languages = რა ენებზე აქვეყნებს
outlet-domains = მისამართები
outlet-tie = კავშირი სახელმწიფოსთან
outlet-tie-source = საიდან არის ეს ცნობილი
tag-also = სხვა სახელები

pattern-timeline = დროის მიხედვით
pattern-timeline-told = შემთხვევები გავრცელების დროის მიხედვით: { $from } – { $until }; ყველაზე მეტი: { $peak } ({ $cases }).
pattern-undated =
    { $n ->
        [one] აქ არ ჩანს { $shown } შემთხვევა, რომლის თარიღი უცნობია.
       *[other] აქ არ ჩანს { $shown } შემთხვევა, რომლის თარიღი უცნობია.
    }
pattern-as-table = იგივე ციფრები ცხრილად
pattern-month = როდის
pattern-cases = შემთხვევები
pattern-first = პირველად გამოჩნდა
pattern-last = ბოლოს გამოჩნდა
pattern-countries = ქვეყნები, რომლებსაც ეხება, თვეების მიხედვით
pattern-country = ქვეყანა
pattern-languages = ენიდან ენაზე
pattern-language = ენა
pattern-outlets = სად გავრცელდა
pattern-outlet = მედიასაშუალება
pattern-more =
    { $n ->
        [one] კიდევ { $shown } აქ არ ჩანს.
       *[other] კიდევ { $shown } აქ არ ჩანს.
    }
pattern-stories = განმეორებადი ამბები ამ შემთხვევებში
pattern-tags = ამ შემთხვევების თეგები

feed-title = { $site }: შემთხვევები
feed-title-of = { $site }: { $what }
feed-follow = ამ სიის გამოწერა
pattern-legend = რაც უფრო მკვეთრია ფერი, მით მეტია შემთხვევა.
