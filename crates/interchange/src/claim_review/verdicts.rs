//! What fact checkers call their ratings, in the languages of the field, and the verdict each
//! comes to. A name that is not here stays text: a verdict is never made up.

use casebook::Verdict;
use extract::blocks::tidy;

/// Names as they are folded: lower case, no punctuation at the ends, hyphens as spaces.
const NAMES: [(Verdict, &[&str]); 6] = [
    (
        Verdict::False,
        &[
            "false",
            "fake",
            "fake news",
            "incorrect",
            "wrong",
            "untrue",
            "not true",
            "inaccurate",
            "debunked",
            "hoax",
            "pants on fire",
            "four pinocchios",
            "false claim",
            "disinfo",
            "disinformation",
            "completely false",
            "totally false",
            "scam",
            "fabricated",
            "false news",
            "false information",
            "falsch",
            "fake (falsch)",
            "größtenteils falsch",
            "frei erfunden",
            "falschmeldung",
            "faux",
            "c'est faux",
            "infox",
            "intox",
            "falso",
            "falsa",
            "bulo",
            "errado",
            "mentira",
            "é falso",
            "fałsz",
            "fałszywe",
            "fałszywa informacja",
            "nieprawda",
            "nepravda",
            "nepravdivé",
            "hoax a nepravda",
            "nepravdivý",
            "lažno",
            "laž",
            "neistina",
            "netačno",
            "lažna vijest",
            "lažna vest",
            "neresnično",
            "невярно",
            "фалшиво",
            "лъжа",
            "лажно",
            "неточно",
            "лаж",
            "невистина",
            "ложь",
            "фейк",
            "неправда",
            "фальшивка",
            "это не так",
            "вранье",
            "враньё",
            "фейк неправда",
            "брехня",
            "хлусня",
            "фэйк",
            "няпраўда",
            "yalan",
            "yanlış",
            "sahte",
            "saxta",
            "asılsız",
            "hamis",
            "álhír",
            "fals",
            "știre falsă",
            "ψευδές",
            "ψευδής είδηση",
            "ψέμα",
            "i rremë",
            "e rreme",
            "melas",
            "melaginga",
            "netiesa",
            "nepatiesi",
            "meli",
            "vale",
            "valeinfo",
            "väärä",
            "valetta",
            "falskt",
            "usant",
            "feil",
            "falsk",
            "forkert",
            "onwaar",
            "nepwaar",
            "ყალბი",
            "სიცრუე",
            "ტყუილი",
            "კეղծ",
            "կեղծ",
            "սուտ",
            "زائف",
            "كاذب",
            "خطأ",
            "خاطئ",
            "مفبرك",
            "مزيف",
            "نادرست",
            "دروغ",
            "جعلی",
            "שקר",
            "לא נכון",
            "жалған",
            "өтірік",
            "жалган",
            "yolg'on",
            "soxta",
            "дурӯғ",
            "假",
            "虚假",
            "错误",
            "誤り",
            "虚偽",
            "거짓",
            "사실 아님",
            "असत्य",
            "फर्जी",
            "sai",
            "sai sự thật",
            "salah",
            "hoaks",
        ],
    ),
    (
        Verdict::Misleading,
        &[
            "misleading",
            "mostly false",
            "deceptive",
            "misrepresentation",
            "misleading claim",
            "cherry picks",
            "irreführend",
            "trompeur",
            "plutôt faux",
            "engañoso",
            "enganoso",
            "enganador",
            "fuorviante",
            "ingannevole",
            "wprowadza w błąd",
            "manipulacja",
            "manipulace",
            "zavádějící",
            "zavádzajúce",
            "obmanjujuće",
            "obmanjujuća",
            "manipulacija",
            "zavajajoče",
            "подвеждащо",
            "манипулация",
            "манипуляция",
            "вводит в заблуждение",
            "маніпуляція",
            "вводить в оману",
            "оману",
            "маніпуляцыя",
            "yanıltıcı",
            "aldadıcı",
            "manipulyasiya",
            "megtévesztő",
            "félrevezető",
            "înșelător",
            "παραπλανητικό",
            "mashtrues",
            "klaidina",
            "maldinoši",
            "eksitav",
            "harhaanjohtava",
            "vilseledande",
            "misvisende",
            "misleidend",
            "მანიპულაცია",
            "შეცდომაში შემყვანი",
            "մանիպուլյացիա",
            "مضلل",
            "گمراه کننده",
            "מטעה",
            "误导",
            "ミスリード",
            "भ्रामक",
            "menyesatkan",
        ],
    ),
    (
        Verdict::Distorted,
        &[
            "distorted",
            "distorts the facts",
            "altered",
            "manipulated",
            "altered photo",
            "altered image",
            "altered video",
            "doctored",
            "miscaptioned",
            "misattributed",
            "misquoted",
            "exaggerated",
            "out of context",
            "edited",
            "photoshopped",
            "digitally altered",
            "manipulated media",
            "verdreht",
            "aus dem zusammenhang gerissen",
            "détourné",
            "sorti de son contexte",
            "sacado de contexto",
            "fuera de contexto",
            "fora de contexto",
            "fuori contesto",
            "вырвано из контекста",
            "искажение",
            "вирвано з контексту",
            "перекручення",
            "wyrwane z kontekstu",
            "vytržené z kontextu",
            "izvađeno iz konteksta",
        ],
    ),
    (
        Verdict::MissingContext,
        &[
            "missing context",
            "lacks context",
            "needs context",
            "no context",
            "context needed",
            "fehlender kontext",
            "fehlender zusammenhang",
            "manque de contexte",
            "contexte manquant",
            "falta contexto",
            "faltan datos",
            "falta de contexto",
            "senza contesto",
            "brak kontekstu",
            "chybí kontext",
            "chýba kontext",
            "nedostaje kontekst",
            "нет контекста",
            "без контекста",
            "бракує контексту",
            "bağlam eksik",
            "hiányos",
            "ontbrekende context",
        ],
    ),
    (
        Verdict::Unsupported,
        &[
            "unsupported",
            "unproven",
            "no evidence",
            "unverified",
            "baseless",
            "unfounded",
            "unsubstantiated",
            "not proven",
            "cannot be verified",
            "unbelegt",
            "unbewiesen",
            "nicht belegt",
            "unbegründet",
            "non prouvé",
            "sans preuve",
            "sin evidencia",
            "sin pruebas",
            "no hay pruebas",
            "sem provas",
            "non verificato",
            "infondato",
            "brak dowodów",
            "niepotwierdzone",
            "neověřitelné",
            "neoverené",
            "nepodloženo",
            "neosnovano",
            "не доказано",
            "бездоказательно",
            "не подтверждено",
            "недоказано",
            "непідтверджено",
            "недоведено",
            "kanıtlanmamış",
            "təsdiqlənməyib",
            "bizonyítatlan",
            "αναπόδεικτο",
            "pa prova",
            "nepagrįsta",
        ],
    ),
    (
        Verdict::TrueInPart,
        &[
            "true in part",
            "partly true",
            "partially true",
            "partly false",
            "partially false",
            "half true",
            "half truth",
            "mixture",
            "mixed",
            "mostly true",
            "partly correct",
            "two pinocchios",
            "teilweise richtig",
            "teilweise falsch",
            "halbwahr",
            "größtenteils richtig",
            "partiellement vrai",
            "partiellement faux",
            "en partie vrai",
            "en partie faux",
            "mi vrai",
            "verdad a medias",
            "medias verdades",
            "parcialmente falso",
            "parcialmente verdadeiro",
            "verdadeiro mas",
            "parzialmente falso",
            "parzialmente vero",
            "półprawda",
            "częściowo fałsz",
            "częściowa prawda",
            "polopravda",
            "částečně pravda",
            "čiastočne pravda",
            "djelimično tačno",
            "poluistina",
            "delimično tačno",
            "полуистина",
            "частично вярно",
            "полуправда",
            "частичная правда",
            "частично правда",
            "напівправда",
            "частково правда",
            "kısmen doğru",
            "karma",
            "qismən doğru",
            "részben igaz",
            "parțial adevărat",
            "parțial fals",
            "μερικώς αληθές",
            "gjysmë e vërtetë",
            "pusiau tiesa",
            "daļēja patiesība",
            "osaliselt tõene",
            "osittain totta",
            "delvis sant",
            "gedeeltelijk waar",
            "ნახევრად სიმართლე",
            "جزئي",
            "صحيح جزئيا",
        ],
    ),
];

/// The verdict that a rating's name means.
pub(crate) fn by_name(name: &str) -> Option<Verdict> {
    let folded = fold(name);
    let exact = |folded: &str| {
        NAMES
            .iter()
            .find(|(_, names)| names.contains(&folded))
            .map(|(verdict, _)| *verdict)
    };
    // “False. The dam stands.” and “Fake – the dam stands” begin with their rating.
    exact(&folded).or_else(|| {
        let first = folded
            .split(['.', ':', ';', '!', '–', '—', '|', '(', ','])
            .next()?;
        (first.len() < folded.len())
            .then(|| exact(first.trim()))
            .flatten()
    })
}

/// The verdict that a number means between the worst and the best of its scale (schema.org's
/// default is 1 to 5); none for what is nearer true.
pub(crate) fn by_number(value: f64, worst: f64, best: f64) -> Option<Verdict> {
    // A rating of −1 is the usual sign for “no rating”.
    if !(worst < best) || !(worst..=best).contains(&value) {
        return None;
    }
    match (value - worst) / (best - worst) {
        share if share < 0.2 => Some(Verdict::False),
        share if share <= 0.35 => Some(Verdict::Misleading),
        share if share <= 0.6 => Some(Verdict::TrueInPart),
        _ => None,
    }
}

fn fold(name: &str) -> String {
    tidy(name)
        .to_lowercase()
        .replace(['-', '_'], " ")
        .replace('’', "'")
        .trim_matches(|c: char| !c.is_alphanumeric() && c != ')')
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratings_in_many_languages_have_their_verdict() {
        for (name, verdict) in [
            ("False", Some(Verdict::False)),
            ("FAUX", Some(Verdict::False)),
            ("Фейк!", Some(Verdict::False)),
            ("Yanlış", Some(Verdict::False)),
            ("False. The dam stands.", Some(Verdict::False)),
            ("Partly-false", Some(Verdict::TrueInPart)),
            ("Wprowadza w błąd", Some(Verdict::Misleading)),
            ("Missing Context", Some(Verdict::MissingContext)),
            ("No evidence", Some(Verdict::Unsupported)),
            ("Out of context", Some(Verdict::Distorted)),
            ("True", None),
            ("Falsehoods about falsehoods", None),
            ("", None),
        ] {
            assert_eq!(by_name(name), verdict, "{name}");
        }
        for verdict in Verdict::ALL {
            assert_eq!(by_name(verdict.alternate_name()), Some(verdict));
        }
    }

    #[test]
    fn no_name_stands_for_two_verdicts() {
        let all: Vec<&str> = NAMES
            .iter()
            .flat_map(|(_, names)| names.iter().copied())
            .collect();
        for (at, name) in all.iter().enumerate() {
            assert_eq!(
                all.iter().position(|other| other == name),
                Some(at),
                "{name}"
            );
            assert_eq!(fold(name), *name, "names are written folded");
        }
    }

    #[test]
    fn numbers_are_read_on_their_scale() {
        assert_eq!(by_number(1.0, 1.0, 5.0), Some(Verdict::False));
        assert_eq!(by_number(3.0, 1.0, 5.0), Some(Verdict::TrueInPart));
        assert_eq!(by_number(5.0, 1.0, 5.0), None);
        assert_eq!(by_number(-1.0, 1.0, 5.0), None);
        assert_eq!(by_number(1.0, 5.0, 1.0), None);
        assert_eq!(by_number(f64::NAN, 1.0, 5.0), None);
    }
}
