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
list-nothing-named = ეს სიტყვები არცერთ შემთხვევაში არ არის
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

month-alone-1 = იანვარი
month-alone-2 = თებერვალი
month-alone-3 = მარტი
month-alone-4 = აპრილი
month-alone-5 = მაისი
month-alone-6 = ივნისი
month-alone-7 = ივლისი
month-alone-8 = აგვისტო
month-alone-9 = სექტემბერი
month-alone-10 = ოქტომბერი
month-alone-11 = ნოემბერი
month-alone-12 = დეკემბერი
month-of-year = { $month } { $year }
n-appearances =
    { $n ->
        [one] გავრცელდა { $shown }-ჯერ
       *[other] გავრცელდა { $shown }-ჯერ
    }
frame-stories = ამბები
frame-review = მიმოხილვა
frame-outlets = მედიასაშუალებები
frame-countries = ქვეყნები
frame-tags = თეგები
frame-about-link = საიტის შესახებ
frame-browse = დათვალიერება
frame-feedback = შეგვატყობინეთ შეცდომა ან მოგვწერეთ
home-rising = ბოლო დროს მოიმატა
home-rising-lead = 30 დღეში (ბოლო დღე: { $day }) უფრო მეტი შემთხვევა იყო, ვიდრე წინა წელს ჩვეულებრივ 30 დღეში.
home-rising-figures = { $recent }, ჩვეულებრივ { $usual }
list-when = როდის გავრცელდა
list-more = მეტი
list-another-outlet = სხვა მედიასაშუალება (სახელი ან დომენი)
list-another-tag = სხვა თეგი
list-another-issue = სხვა გამოშვება (ნომერი)
list-order-appearances = ჯერ ყველაზე გავრცელებული
list-last = ბოლო
list-from-day = { $day } ან უფრო გვიან
list-until-day = { $day } ან უფრო ადრე
list-at = ეს შემთხვევები გავრცელდა მისამართზე { $address }.
list-not-at = მისამართზე { $address } გავრცელებული შემთხვევა ჩვენთვის ცნობილი არ არის.
list-check-article = შეამოწმეთ სტატია ამ მისამართზე
list-loosened = ნაკლები პირობით შემთხვევები იძებნება:
list-without = ამ პირობის გარეშე: { $restriction }
list-without-any = მხოლოდ სიტყვებით, ყოველგვარი პირობის გარეშე
list-whole-site = ყველაფერი, რაც გავრცელდა საიტზე { $site }
list-nearest = ყველაზე ახლო შემთხვევები

error-no-subject = ამის შესახებ არაფერია ცნობილი
error-no-subject-detail = კრებულში ამ მისამართზე არაფერია. შესაძლოა, მისამართი შეცდომით აიკრიფა ან ამის შესახებ საჯარო შემთხვევა არ არის.
error-too-many-messages = მეტისმეტად ბევრი წერილი
error-too-many-messages-detail =
    { $n ->
        [one] თქვენი მისამართიდან მეტისმეტად ბევრი წერილი მოვიდა. გთხოვთ, მოიცადოთ ერთი წამი და კვლავ სცადოთ.
       *[other] თქვენი მისამართიდან მეტისმეტად ბევრი წერილი მოვიდა. გთხოვთ, მოიცადოთ { $shown } წამი და კვლავ სცადოთ.
    }
