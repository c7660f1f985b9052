//! Short sentences, written for this test, that must be told apart in every language we know.

use text::language::{identify, languages, same};

/// A language and sentences in it, short as posts and headlines are.
const SENTENCES: &[(&str, &[&str])] = &[
    (
        "af",
        &[
            "Die regering het gister niks daaroor gesê nie.",
            "Ons weet nie wie hierdie storie geskryf het nie.",
        ],
    ),
    ("am", &["ይህ ዜና እውነት አይደለም።", "መንግስት ምንም አልተናገረም።"]),
    (
        "ar",
        &[
            "لم تقل الحكومة شيئا عن ذلك أمس.",
            "هذه القصة كاذبة ولا دليل عليها.",
        ],
    ),
    (
        "az",
        &[
            "Hökumət dünən bu barədə heç nə demədi.",
            "Bu xəbər yalandır və sübut yoxdur.",
            "Kim dedi ki, bu doğrudur?",
        ],
    ),
    (
        "be",
        &[
            "Урад учора нічога пра гэта не сказаў.",
            "Гэтая гісторыя — хлусня без доказаў.",
        ],
    ),
    (
        "bg",
        &[
            "Вчера правителството не каза нищо за това.",
            "Тази история е лъжа и няма доказателства.",
        ],
    ),
    ("bn", &["সরকার গতকাল এ বিষয়ে কিছু বলেনি।", "এই খবরটি মিথ্যা।"]),
    ("bo", &["གནས་ཚུལ་འདི་བདེན་པ་མ་རེད།", "ཁོས་ག་རེ་ཡང་མ་བཤད།"]),
    (
        "bs",
        &[
            "Vlada jučer o tome nije rekla ništa.",
            "Ova priča je laž i nema dokaza.",
        ],
    ),
    (
        "ca",
        &[
            "El govern no va dir res d'això ahir.",
            "Aquesta història és falsa i no hi ha cap prova.",
        ],
    ),
    (
        "cs",
        &[
            "Vláda o tom včera nic neřekla.",
            "Tento příběh je lež a neexistuje žádný důkaz.",
        ],
    ),
    (
        "cy",
        &[
            "Ni ddywedodd y llywodraeth ddim am hyn ddoe.",
            "Mae'r stori hon yn gelwydd heb dystiolaeth.",
        ],
    ),
    (
        "da",
        &[
            "Regeringen sagde ikke noget om det i går.",
            "Historien er løgn, og der findes ingen beviser.",
        ],
    ),
    (
        "de",
        &[
            "Die Regierung sagte gestern nichts dazu.",
            "Diese Geschichte ist gelogen, Beweise gibt es nicht.",
        ],
    ),
    (
        "el",
        &[
            "Η κυβέρνηση δεν είπε τίποτα χθες.",
            "Αυτή η ιστορία είναι ψέμα.",
        ],
    ),
    (
        "en",
        &[
            "The government said nothing about it yesterday.",
            "This story is a lie and there is no proof.",
            "who told you that nonsense?",
        ],
    ),
    (
        "es",
        &[
            "El gobierno no dijo nada de eso ayer.",
            "Esta historia es mentira y no hay pruebas.",
        ],
    ),
    (
        "et",
        &[
            "Valitsus ei öelnud eile selle kohta midagi.",
            "See lugu on vale ja tõendeid ei ole.",
        ],
    ),
    (
        "eu",
        &[
            "Gobernuak ez zuen atzo ezer esan horretaz.",
            "Istorio hau gezurra da eta ez dago frogarik.",
        ],
    ),
    (
        "fa",
        &[
            "دولت دیروز چیزی در این باره نگفت.",
            "این خبر دروغ است و هیچ مدرکی وجود ندارد.",
        ],
    ),
    (
        "fi",
        &[
            "Hallitus ei sanonut siitä eilen mitään.",
            "Tämä tarina on valhe eikä todisteita ole.",
        ],
    ),
    (
        "fr",
        &[
            "Le gouvernement n'a rien dit hier.",
            "Cette histoire est un mensonge sans aucune preuve.",
        ],
    ),
    (
        "ga",
        &[
            "Ní dúirt an rialtas aon rud faoi inné.",
            "Is bréag é an scéal seo agus níl aon fhianaise ann.",
        ],
    ),
    ("gu", &["સરકારે ગઈકાલે કંઈ કહ્યું નથી.", "આ સમાચાર ખોટા છે."]),
    (
        "he",
        &["הממשלה לא אמרה על כך דבר אתמול.", "הסיפור הזה שקרי."],
    ),
    (
        "hi",
        &[
            "सरकार ने कल इस बारे में कुछ नहीं कहा।",
            "यह कहानी झूठी है और कोई सबूत नहीं है।",
        ],
    ),
    (
        "hr",
        &[
            "Vlada jučer o tome nije htjela govoriti.",
            "Ta je priča laž i za nju nema nikakvih dokaza.",
        ],
    ),
    (
        "hu",
        &[
            "A kormány tegnap semmit sem mondott erről.",
            "Ez a történet hazugság, és nincs rá bizonyíték.",
        ],
    ),
    (
        "hy",
        &[
            "Կառավարությունը երեկ ոչինչ չասաց։",
            "Այս պատմությունը սուտ է։",
        ],
    ),
    (
        "id",
        &[
            "Pemerintah tidak mengatakan apa-apa kemarin.",
            "Cerita ini bohong dan tidak ada buktinya.",
        ],
    ),
    (
        "is",
        &[
            "Ríkisstjórnin sagði ekkert um þetta í gær.",
            "Þessi saga er lygi og engin sönnun er til.",
        ],
    ),
    (
        "it",
        &[
            "Ieri il governo non ha detto nulla.",
            "Questa storia è falsa e non ci sono prove.",
        ],
    ),
    (
        "ja",
        &["政府は昨日何も言わなかった。", "この話は嘘で、証拠はない。"],
    ),
    (
        "ka",
        &["მთავრობას გუშინ არაფერი უთქვამს.", "ეს ამბავი ტყუილია."],
    ),
    (
        "kk",
        &[
            "Үкімет кеше бұл туралы ештеңе айтқан жоқ.",
            "Бұл әңгіме өтірік, ешқандай дәлел жоқ.",
        ],
    ),
    ("km", &["រដ្ឋាភិបាលមិនបាននិយាយអ្វីទេ។", "រឿងនេះមិនពិតទេ។"]),
    ("kn", &["ಸರ್ಕಾರ ನಿನ್ನೆ ಏನೂ ಹೇಳಲಿಲ್ಲ.", "ಈ ಸುದ್ದಿ ಸುಳ್ಳು."]),
    (
        "ko",
        &[
            "정부는 어제 아무 말도 하지 않았다.",
            "이 이야기는 거짓말이다.",
        ],
    ),
    (
        "ky",
        &[
            "Өкмөт кечээ бул тууралуу эч нерсе айткан жок.",
            "Бул окуя жалган, эч кандай далил жок.",
        ],
    ),
    ("lo", &["ລັດຖະບານບໍ່ໄດ້ເວົ້າຫຍັງ.", "ຂ່າວນີ້ບໍ່ແມ່ນຄວາມຈິງ."]),
    (
        "lt",
        &[
            "Vyriausybė vakar apie tai nieko nepasakė.",
            "Ši istorija yra melas, įrodymų nėra.",
        ],
    ),
    (
        "lv",
        &[
            "Valdība vakar par to neko neteica.",
            "Šis stāsts ir meli, un pierādījumu nav.",
        ],
    ),
    (
        "mk",
        &[
            "Владата вчера не кажа ништо за тоа.",
            "Оваа приказна е лага и нема никакви докази.",
        ],
    ),
    ("ml", &["സർക്കാർ ഇന്നലെ ഒന്നും പറഞ്ഞില്ല.", "ഈ വാർത്ത നുണയാണ്."]),
    (
        "mn",
        &[
            "Засгийн газар өчигдөр энэ талаар юу ч хэлсэнгүй.",
            "Энэ мэдээ худлаа, ямар ч нотолгоо байхгүй.",
        ],
    ),
    (
        "mr",
        &[
            "सरकारने काल याबद्दल काहीही सांगितले नाही.",
            "ही बातमी खोटी आहे आणि कोणताही पुरावा नाही.",
        ],
    ),
    ("my", &["အစိုးရက မနေ့က ဘာမှမပြောခဲ့ပါ။", "ဒီသတင်းက မမှန်ပါ။"]),
    (
        "nl",
        &[
            "De regering zei er gisteren niets over.",
            "Dit verhaal is gelogen en er is geen bewijs.",
        ],
    ),
    (
        "no",
        &[
            "Regjeringen sa ingenting om det i går.",
            "Historien er løgn, og det finnes ikke noe bevis.",
            "Eg veit ikkje kven som har skrive dette.",
        ],
    ),
    ("or", &["ସରକାର ଗତକାଲି କିଛି କହିନାହାନ୍ତି।", "ଏହି ଖବର ମିଛ।"]),
    ("pa", &["ਸਰਕਾਰ ਨੇ ਕੱਲ੍ਹ ਕੁਝ ਨਹੀਂ ਕਿਹਾ।", "ਇਹ ਖ਼ਬਰ ਝੂਠੀ ਹੈ।"]),
    (
        "pl",
        &[
            "Rząd nic o tym wczoraj nie powiedział.",
            "Ta historia to kłamstwo i nie ma dowodów.",
        ],
    ),
    (
        "pt",
        &[
            "O governo não disse nada sobre isso ontem.",
            "Esta história é mentira e não há provas.",
        ],
    ),
    (
        "ro",
        &[
            "Guvernul nu a spus nimic despre asta ieri.",
            "Povestea aceasta este o minciună fără dovezi.",
        ],
    ),
    (
        "ru",
        &[
            "Правительство вчера об этом ничего не сказало.",
            "Эта история — ложь, доказательств нет.",
            "кто вам это сказал?",
        ],
    ),
    ("si", &["රජය ඊයේ කිසිවක් කීවේ නැත.", "මෙම පුවත බොරුවකි."]),
    (
        "sk",
        &[
            "Vláda o tom včera nič nepovedala.",
            "Tento príbeh je lož a neexistuje žiaden dôkaz.",
        ],
    ),
    (
        "sl",
        &[
            "Vlada včeraj o tem ni povedala ničesar.",
            "Ta zgodba je laž in dokazov zanjo ni.",
        ],
    ),
    (
        "so",
        &[
            "Dawladdu shalay waxba kama odhan arrintan.",
            "Sheekadani waa been mana jirto wax caddayn ah.",
        ],
    ),
    (
        "sq",
        &[
            "Qeveria nuk tha asgjë për këtë dje.",
            "Kjo histori është gënjeshtër dhe nuk ka prova.",
        ],
    ),
    (
        "sr",
        &[
            "Влада јуче о томе није рекла ништа.",
            "Ова прича је лаж и нема доказа.",
            "Vlada juče o tome nije rekla ništa.",
        ],
    ),
    (
        "sv",
        &[
            "Regeringen sade ingenting om det i går.",
            "Historien är en lögn och det finns inga bevis.",
        ],
    ),
    (
        "sw",
        &[
            "Serikali haikusema chochote kuhusu hilo jana.",
            "Habari hii ni ya uongo na hakuna ushahidi.",
        ],
    ),
    ("ta", &["அரசு நேற்று எதுவும் கூறவில்லை.", "இந்தச் செய்தி பொய்."]),
    ("te", &["ప్రభుత్వం నిన్న ఏమీ చెప్పలేదు.", "ఈ వార్త అబద్ధం."]),
    (
        "tg",
        &[
            "Ҳукумат дирӯз дар ин бора чизе нагуфт.",
            "Ин қисса дурӯғ аст ва ягон далел нест.",
        ],
    ),
    ("th", &["เมื่อวานรัฐบาลไม่ได้พูดอะไร", "ข่าวนี้ไม่เป็นความจริง"]),
    (
        "tk",
        &[
            "Hökümet düýn bu barada hiç zat aýtmady.",
            "Bu habar ýalan, hiç hili subutnama ýok.",
        ],
    ),
    (
        "tl",
        &[
            "Walang sinabi ang pamahalaan tungkol dito kahapon.",
            "Kasinungalingan ang kuwentong ito at walang patunay.",
        ],
    ),
    (
        "tr",
        &[
            "Hükümet dün bu konuda hiçbir şey söylemedi.",
            "Bu haber yalan ve hiçbir kanıt yok.",
        ],
    ),
    (
        "uk",
        &[
            "Уряд учора нічого про це не сказав.",
            "Ця історія — брехня, доказів немає.",
        ],
    ),
    (
        "ur",
        &[
            "حکومت نے کل اس بارے میں کچھ نہیں کہا۔",
            "یہ خبر جھوٹی ہے اور کوئی ثبوت نہیں ہے۔",
        ],
    ),
    (
        "uz",
        &[
            "Hukumat kecha bu haqda hech narsa demadi.",
            "Bu xabar yolgʻon va hech qanday dalil yoʻq.",
            "Ҳукумат кеча бу ҳақда ҳеч нарса демади.",
        ],
    ),
    (
        "vi",
        &[
            "Hôm qua chính phủ không nói gì về việc này.",
            "Câu chuyện này là bịa đặt và không có bằng chứng.",
        ],
    ),
    (
        "zh",
        &[
            "政府昨天对此只字未提。",
            "这个故事是谎言，没有任何证据。",
            "这是谎言",
        ],
    ),
];

#[test]
fn every_language_has_sentences_here() {
    let tested: Vec<&str> = SENTENCES.iter().map(|(language, _)| *language).collect();
    assert_eq!(tested, languages());
    assert!(SENTENCES.iter().all(|(_, sentences)| sentences.len() >= 2));
}

#[test]
fn the_languages_of_our_field_are_all_known() {
    let field = "en ru uk be az ka hy ar fa tr de fr es it pt pl cs sk hu ro bg sr hr bs sl mk el sq lt lv et fi sv no \
        da nl he kk ky uz tg tk zh ja ko hi vi id";
    for language in field.split_whitespace() {
        assert!(languages().contains(&language), "{language}");
    }
}

#[test]
fn short_sentences_are_identified_in_every_language() {
    let mut wrong = Vec::new();
    for (language, sentences) in SENTENCES {
        for sentence in *sentences {
            match identify(sentence) {
                Some(found) if same(found.language, language) && found.confidence > 0.5 => {}
                other => wrong.push(format!("{language}: {sentence}: {other:?}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn capitals_and_missing_stops_make_no_difference() {
    for (language, sentences) in SENTENCES {
        let shouted = sentences[0].to_uppercase();
        let found = identify(&shouted).map(|found| found.language);
        assert!(
            found.is_some_and(|found| same(found, language)),
            "{language}: {shouted}: {found:?}"
        );
    }
}

#[test]
fn letters_that_only_one_language_has_are_heard() {
    for (language, text) in [
        ("uk", "Її їжа"),
        ("be", "Ён быў"),
        ("mk", "ќе ѓон"),
        ("kk", "Қазақ тілі ұлы"),
        ("tg", "ҷумҳурӣ"),
        ("az", "Gəl, əzizim"),
        ("is", "það"),
        ("vi", "được"),
        ("tk", "ýöne köňül"),
    ] {
        let found = identify(text).map(|found| found.language);
        assert_eq!(found, Some(language), "{text}");
    }
}

#[test]
fn quoted_names_in_another_script_do_not_sway() {
    for (language, text) in [
        (
            "ru",
            "Компания Meta заблокировала RT и Sputnik в сети Facebook.",
        ),
        ("zh", "NATO在乌克兰的Azov实验室"),
        ("ja", "NATOはウクライナのAzov大隊を支援した"),
        ("ar", "حجبت شركة Meta قناتي RT و Sputnik على Facebook"),
        ("ka", "კომპანია Meta-მ დაბლოკა RT და Sputnik"),
        ("ko", "Meta가 Facebook에서 RT를 차단했다"),
    ] {
        let found = identify(text).map(|found| found.language);
        assert_eq!(found, Some(language), "{text}");
    }
}

#[test]
fn look_alike_letters_do_not_hide_the_language() {
    let wrong = "Влада јуче о томе није рекла ништа"
        .replace('а', "a")
        .replace('е', "e")
        .replace('ј', "j")
        .replace('о', "o");
    assert_eq!(identify(&wrong).map(|found| found.language), Some("sr"));
}

#[test]
fn addresses_mentions_and_hashtags_around_a_post_are_no_matter() {
    let post = "@someone Эта история — ложь! https://news.example.org/world/this-is-an-english-slug #fake 😡😡";
    assert_eq!(identify(post).map(|found| found.language), Some("ru"));
}

#[test]
fn nothing_is_identified_where_nothing_is_said() {
    for text in [
        "",
        " ",
        "12345",
        "12.05.2021 14:33",
        "😀😀😀",
        "!!! ??? …",
        "x",
        "+7 (999) 123-45-67",
        "\u{200B}\u{FEFF}",
        "https://example.org/some/english/words",
        "user@example.org",
        "dGhpcyBpcyBub3QgYSBzZW50ZW5jZSBidXQgYmFzZTY0IGVuY29kZWQ=",
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    ] {
        assert_eq!(identify(text), None, "{text:?}");
    }
}

#[test]
fn random_letters_are_no_language_or_hardly_one() {
    let mut state = 7u64;
    let mut random = |limit: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % limit
    };
    for alphabet in [
        "abcdefghijklmnopqrstuvwxyz",
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
    ] {
        let alphabet: Vec<char> = alphabet.chars().collect();
        let mut sure = 0;
        for _ in 0..200 {
            let text: String = (0..60)
                .map(|n| {
                    if n % 7 == 6 {
                        ' '
                    } else {
                        alphabet[random(alphabet.len())]
                    }
                })
                .collect();
            sure += usize::from(identify(&text).is_some_and(|found| found.confidence > 0.5));
        }
        assert!(
            sure <= 10,
            "{sure} of 200 strings of random letters were taken for a language"
        );
    }
}

#[test]
fn five_megabytes_are_identified_at_once() {
    let text = "Правительство вчера об этом ничего не сказало. ".repeat(70_000);
    let begin = std::time::Instant::now();
    assert_eq!(identify(&text).map(|found| found.language), Some("ru"));
    assert!(begin.elapsed().as_millis() < 100, "{:?}", begin.elapsed());
}

#[test]
fn tags_of_one_language_are_the_same() {
    for (left, right) in [
        ("bs", "hr"),
        ("sr-Latn", "hr"),
        ("nb", "no"),
        ("nn", "nb"),
        ("en-GB", "EN"),
        ("iw", "he"),
    ] {
        assert!(same(left, right), "{left} {right}");
    }
    for (left, right) in [("ru", "uk"), ("cs", "sk"), ("", "en")] {
        assert!(!same(left, right), "{left} {right}");
    }
}
