use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

/// Answers that were computed since the index last moved, by what was asked.
pub(crate) struct Kept<T> {
    most: usize,
    answers: Mutex<Answers<T>>,
}

struct Answers<T> {
    /// Place in the change log up to which they go.
    sequence: u64,
    by_question: HashMap<String, Arc<T>>,
}

impl<T> Kept<T> {
    /// So many answers at most.
    pub(crate) fn at_most(most: usize) -> Self {
        let answers = Answers {
            sequence: 0,
            by_question: HashMap::new(),
        };
        Self {
            most,
            answers: Mutex::new(answers),
        }
    }

    /// The answer to a question, if the index stands where it stood.
    pub(crate) fn get(&self, question: &str, sequence: u64) -> Option<Arc<T>> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let is_fresh = answers.sequence == sequence;
        let answer = answers.by_question.get(question);
        answer.filter(|_| is_fresh).cloned()
    }

    /// Forgets the answer to a question.
    pub(crate) fn forget(&self, question: &str) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        answers.by_question.remove(question);
    }

    /// Keeps an answer. Whoever asks for thousands of different things makes us forget the others.
    pub(crate) fn keep(&self, question: String, sequence: u64, answer: &Arc<T>) {
        let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        if answers.sequence > sequence {
            // Somebody else has seen the index move since.
            return;
        }
        if answers.sequence != sequence || answers.by_question.len() >= self.most {
            answers.by_question.clear();
            answers.sequence = sequence;
        }
        answers.by_question.insert(question, Arc::clone(answer));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_kept_until_the_index_moves_and_never_too_many() {
        let kept = Kept::at_most(9);
        kept.keep("a".to_owned(), 1, &Arc::new(7));
        assert_eq!(kept.get("a", 1).as_deref(), Some(&7));
        assert_eq!(kept.get("a", 2), None);
        kept.keep("b".to_owned(), 2, &Arc::new(8));
        assert_eq!(kept.get("a", 2), None);
        kept.keep("old".to_owned(), 1, &Arc::new(9));
        assert_eq!(
            kept.get("b", 2).as_deref(),
            Some(&8),
            "what came late forgets nothing"
        );
        kept.forget("b");
        assert_eq!(kept.get("b", 2), None);
        for n in 0..30 {
            kept.keep(n.to_string(), 2, &Arc::new(n));
        }
        assert!(kept.answers.lock().unwrap().by_question.len() <= 9);
    }
}
