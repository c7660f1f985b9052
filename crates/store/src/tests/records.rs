//! Outlets, tags, narratives, issues, relations, articles and matches.

use ::casebook::{Noun, Outlet, Relation, Status, Tag};

use super::{casebook::*, engines::on_both_engines};
use crate::{Error, Saved};

on_both_engines! {
    async fn a_name_means_the_outlet_whose_it_is_first(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        // All three could be meant by “Moon”; the key comes first, then the name, then an alias.
        let mut by_alias = Outlet::named("A third");
        by_alias.aliases = vec!["Moon".into()];
        let mut by_name = Outlet::named("Something");
        by_name.name = "Moon".into();
        write.save_outlet(&by_alias).await.unwrap();
        assert_eq!(write.outlet_named("  moon!").await.unwrap(), Some(by_alias));
        write.save_outlet(&by_name).await.unwrap();
        assert_eq!(write.outlet_named("moon").await.unwrap(), Some(by_name));
        write.save_outlet(&Outlet::named("Moon")).await.unwrap();
        assert_eq!(write.outlet_named("MOON").await.unwrap(), Some(Outlet::named("Moon")));
        for unknown in ["sun", "", "\0", "…"] {
            assert_eq!(write.outlet_named(unknown).await.unwrap(), None, "{unknown:?}");
        }
    }

    async fn a_host_belongs_to_the_longest_domain_it_ends_with(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        write.save_outlet(&outlet()).await.unwrap();
        write.save_outlet(&second_outlet()).await.unwrap();
        for (host, slug) in [
            ("moon.example", Some("moon-news")),
            ("a.b.c.moon.example", Some("moon-news")),
            ("News.Moon.Example.", Some("moon-news")),
            ("notmoon.example", Some("crater-herald")),
            ("example", Some("crater-herald")),
            ("example.org", None),
            ("", None),
            ("\0", None),
        ] {
            let found = write.outlet_at_domain(host).await.unwrap();
            assert_eq!(found.map(|outlet| outlet.slug.to_string()).as_deref(), slug, "{host}");
        }
        let hostile = format!("{}example", "a.".repeat(100));
        assert!(write.outlet_at_domain(&hostile).await.unwrap().is_some());
        assert_eq!(write.outlet_at_domain(&"a.".repeat(5_000)).await.unwrap(), None);
    }

    async fn a_tag_is_found_by_its_name_in_any_language(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        write.save_tag(&tag()).await.unwrap();
        for name in ["coup", "Coup", "переворот", "PUTSCH", "coup d’etat", "Overthrow"] {
            assert_eq!(write.tag_named(name).await.unwrap(), Some(tag()), "{name}");
        }
        assert_eq!(write.tag_named("revolution").await.unwrap(), None);
        let mut fewer = tag();
        fewer.labels.remove(0);
        fewer.aliases.clear();
        assert_eq!(write.save_tag(&fewer).await.unwrap(), Saved::Changed);
        assert_eq!(write.tag_named("переворот").await.unwrap(), None);
        assert_eq!(write.tag(&tag().slug).await.unwrap(), Some(fewer));
    }

    async fn pages_of_the_vocabulary_go_by_key(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        // A hyphen before letters and digits: by bytes, on both engines.
        let names = ["b-c", "ba", "b", "a-z", "a1", "z"];
        for name in names {
            write.save_tag(&Tag::named(name)).await.unwrap();
            write.save_outlet(&Outlet::named(name)).await.unwrap();
        }
        let mut sorted = names.to_vec();
        sorted.sort_unstable();
        let (mut tags, mut outlets) = (Vec::new(), Vec::new());
        while let Some(tag) = write.tags_after(tags.last(), 1).await.unwrap().pop() {
            tags.push(tag.slug);
        }
        while let Some(outlet) = write.outlets_after(outlets.last(), 1).await.unwrap().pop() {
            outlets.push(outlet.slug);
        }
        assert_eq!(tags.iter().map(|slug| slug.as_str()).collect::<Vec<_>>(), sorted);
        assert_eq!(outlets, tags);
    }

    async fn narratives_are_a_tree_and_stay_one(casebook) {
        let store = casebook.store;
        let mut write = store.write("ada", "").await.unwrap();
        let orphan = write.save_narrative(&narrative()).await.unwrap_err();
        assert!(orphan.to_string().contains("narrative foreign-hands"), "{orphan}");
        let mut own_parent = wide_narrative();
        own_parent.parent = Some(own_parent.slug.clone());
        assert!(matches!(write.save_narrative(&own_parent).await, Err(Error::Invalid(_))));
        write.save_narrative(&wide_narrative()).await.unwrap();
        write.save_narrative(&narrative()).await.unwrap();
        let mut ring = wide_narrative();
        ring.parent = Some(narrative().slug);
        let refused = write.save_narrative(&ring).await.unwrap_err();
        assert!(matches!(refused, Error::Invalid(_)), "{refused}");
        let mut free = narrative();
        free.parent = None;
        assert_eq!(write.save_narrative(&free).await.unwrap(), Saved::Changed);
        assert_eq!(write.save_narrative(&ring).await.unwrap(), Saved::Changed);
        assert_eq!(write.narratives().await.unwrap(), [free, ring]);
        write.commit().await.unwrap();
    }

    async fn a_relation_links_two_stored_cases(casebook) {
        let store = casebook.store;
        let one = make(&store, Status::Draft, plain("one")).await;
        let other = make(&store, Status::Draft, plain("other")).await;
        let mut write = store.write("ada", "").await.unwrap();
        let link = relation(&other, &one);
        assert_eq!(write.save_relation(&link).await.unwrap(), Saved::Created);
        assert_eq!(write.save_relation(&link).await.unwrap(), Saved::Unchanged);
        let stored = write.relations_of(one.id).await.unwrap();
        assert_eq!(stored[0].score, link.score);
        let backwards = Relation { cases: [link.cases[1], link.cases[0]], ..link.clone() };
        assert!(matches!(write.save_relation(&backwards).await, Err(Error::Invalid(_))));
        let unsure = Relation { score: Some(f64::NAN), ..link.clone() };
        assert!(matches!(write.save_relation(&unsure).await, Err(Error::Invalid(_))));
        let lost = Relation { cases: [link.cases[0], uuid::Uuid::max()], ..link.clone() };
        let refused = write.save_relation(&lost).await.unwrap_err();
        assert!(matches!(refused, Error::Missing { noun: Noun::Case, .. }), "{refused}");
        write.delete_relation(backwards.cases).await.unwrap();
        assert_eq!(write.relations_of(one.id).await.unwrap(), []);
        let gone = write.delete_relation(link.cases).await.unwrap_err();
        assert!(matches!(gone, Error::NotFound { noun: Noun::Relation, .. }));
        write.commit().await.unwrap();
        let actions = store.audit_of(Noun::Relation, &link.key()).await.unwrap();
        assert_eq!(actions.iter().map(|row| row.action.as_str()).collect::<Vec<_>>(), ["create", "delete"]);
    }

    async fn a_passage_lies_in_its_article_and_a_match_on_a_passage(casebook) {
        let store = casebook.store;
        let case = make(&store, Status::Draft, plain("one")).await;
        let page = article();
        let mut write = store.write("ada", "").await.unwrap();
        let refused = write.save_article(&page).await.unwrap_err();
        assert!(matches!(refused, Error::Missing { noun: Noun::Outlet, .. }), "{refused}");
        let early = write.save_match(&match_of(&page, &case, 0)).await.unwrap_err();
        assert!(matches!(early, Error::Missing { noun: Noun::Article, .. }), "{early}");
        furnish(&mut write).await.unwrap();
        // In the middle of a letter, past the end, backwards.
        for (start, end) in [(1, 4), (0, 10_000), (4, 2), (u32::MAX, u32::MAX)] {
            let mut broken = page.clone();
            broken.passages[0] = ::casebook::Passage { start, end };
            assert!(matches!(write.save_article(&broken).await, Err(Error::Invalid(_))), "{start}");
        }
        write.save_article(&page).await.unwrap();
        let beyond = match_of(&page, &case, 2);
        assert!(matches!(write.save_match(&beyond).await, Err(Error::Invalid(_))));
        let mut found = match_of(&page, &case, 1);
        write.save_match(&found).await.unwrap();
        found.confirmed = None;
        found.words.clear();
        assert_eq!(write.save_match(&found).await.unwrap(), Saved::Changed);
        // The article is captured anew; its matches stay.
        let mut again = page.clone();
        again.author = None;
        again.passages.pop();
        assert_eq!(write.save_article(&again).await.unwrap(), Saved::Changed);
        write.commit().await.unwrap();
        let stored = store.article(page.id).await.unwrap().unwrap();
        assert_eq!((stored.author, stored.passages), (None, again.passages));
        let kept = store.matches_of(page.id).await.unwrap();
        assert_eq!((kept[0].confirmed, kept[0].score), (None, 0.1 + 0.2));
    }
}
