//! Short sentences in every language, written for the tests of their identification.

/// A language and sentences in it, short as posts and headlines are.
pub const SENTENCES: &[(&str, &[&str])] = &[
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
