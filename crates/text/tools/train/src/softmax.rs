//! Refines the weights so that short stretches of every tongue are recognised.

use text::language::features;

use crate::corpus::Corpus;
use crate::select::{ByKey, Selected};

pub struct Model {
    pub features: Vec<Selected>,
    pub biases: Vec<f32>,
}

/// Stretches drawn of each tongue.
const SAMPLES: usize = 80_000;
/// AdaGrad's rate, small: the naive Bayes weights know words the stretches lack.
const RATE: f32 = 0.1;
/// Pulls weights towards where they began.
const LEASH: f32 = 2e-3;

pub fn train(corpora: &[Corpus], mut features: Vec<Selected>) -> Model {
    let count = corpora.len();
    let index: ByKey<u32> = features
        .iter()
        .enumerate()
        .map(|(at, feature)| (feature.key, at as u32))
        .collect();
    let origin: Vec<Vec<f32>> = features
        .iter()
        .map(|f| f.weights.iter().map(|w| w.1).collect())
        .collect();
    let mut gathered: Vec<Vec<f32>> = features
        .iter()
        .map(|f| vec![1e-3; f.weights.len()])
        .collect();
    let mut biases = vec![0.0f32; count];
    // The features of every word, looked up once.
    let known: Vec<Vec<Vec<u32>>> = corpora
        .iter()
        .map(|corpus| {
            corpus
                .words
                .iter()
                .map(|(word, _)| {
                    let mut all = Vec::new();
                    features::features(word, |key| all.extend(index.get(&key).copied()));
                    all
                })
                .collect()
        })
        .collect();
    let cumulative: Vec<Vec<f64>> = corpora
        .iter()
        .map(|corpus| {
            corpus
                .words
                .iter()
                .scan(0.0, |sum, (_, share)| {
                    *sum += share;
                    Some(*sum)
                })
                .collect()
        })
        .collect();
    let mut random = Random(0x5eed);
    let (mut wrong, mut seen, mut loss) = (0usize, 0usize, 0.0f64);
    let mut active: Vec<u32> = Vec::new();
    for step in 0..SAMPLES * count {
        let tongue = step % count;
        active.clear();
        for word in draw(&corpora[tongue], &cumulative[tongue], &mut random) {
            active.extend(&known[tongue][word as usize]);
        }
        let mut scores = biases.clone();
        for feature in &active {
            for (other, weight) in &features[*feature as usize].weights {
                scores[usize::from(*other)] += weight;
            }
        }
        let most = scores.iter().copied().fold(f32::MIN, f32::max);
        let mut shares: Vec<f32> = scores.iter().map(|score| (score - most).exp()).collect();
        let total: f32 = shares.iter().sum();
        shares.iter_mut().for_each(|share| *share /= total);
        // Bosnian, Croatian and Serbian answer for one another: half of the goal
        // is the tongue itself, half whatever of the three is likely already.
        let together: f32 = (0..count)
            .filter(|other| one(corpora, *other, tongue))
            .map(|other| shares[other])
            .sum();
        let goal = |other: usize| {
            let own = f32::from(u8::from(other == tongue));
            if together > shares[tongue] + 1e-9 && one(corpora, other, tongue) {
                0.5 * own + 0.5 * shares[other] / together
            } else if together > shares[tongue] + 1e-9 {
                0.0
            } else {
                own
            }
        };
        seen += 1;
        loss -= f64::from(together.max(1e-9).ln());
        let best = (0..count)
            .max_by(|a, b| scores[*a].total_cmp(&scores[*b]))
            .unwrap_or(0);
        wrong += usize::from(!one(corpora, best, tongue));
        let errors: Vec<f32> = (0..count)
            .map(|other| shares[other] - goal(other))
            .collect();
        if errors.iter().all(|error| error.abs() < 1e-3) {
            continue;
        }
        for feature in &active {
            let at = *feature as usize;
            for (place, (other, weight)) in features[at].weights.iter_mut().enumerate() {
                let error = errors[usize::from(*other)];
                if error.abs() < 1e-3 {
                    continue;
                }
                let gradient = error + LEASH * (*weight - origin[at][place]);
                gathered[at][place] += gradient * gradient;
                *weight -= RATE * gradient / gathered[at][place].sqrt();
            }
        }
        for (bias, error) in biases.iter_mut().zip(&errors) {
            *bias -= 1e-4 * error;
        }
        if (step + 1) % (SAMPLES * count / 6) == 0 {
            println!(
                "  step {}: wrong {:.2} %, loss {:.4}",
                step + 1,
                100.0 * wrong as f64 / seen as f64,
                loss / seen as f64
            );
            (wrong, seen, loss) = (0, 0, 0.0);
        }
    }
    Model { features, biases }
}

fn one(corpora: &[Corpus], a: usize, b: usize) -> bool {
    text::language::same(corpora[a].tongue.language, corpora[b].tongue.language)
}

/// One to some twenty words, mostly few: a stretch of a sentence or words of the list.
fn draw(corpus: &Corpus, cumulative: &[f64], random: &mut Random) -> Vec<u32> {
    let length = 1 + (random.unit().powi(2) * 20.0) as usize;
    let from_sentence = !corpus.has_list || random.unit() < 0.5;
    if from_sentence && !corpus.sentences.is_empty() {
        let sentence = &corpus.sentences[random.below(corpus.sentences.len())];
        let start = random.below(sentence.len());
        return sentence[start..].iter().take(length).copied().collect();
    }
    let last = cumulative.len() - 1;
    (0..length)
        .map(|_| {
            let point = random.unit() * cumulative[last];
            cumulative.partition_point(|sum| *sum < point).min(last) as u32
        })
        .collect()
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let key = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let key = (key ^ key >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        key ^ key >> 31
    }

    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 53) as f64
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.unit() * limit as f64) as usize
    }
}
