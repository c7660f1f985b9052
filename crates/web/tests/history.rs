//! What became of a case, for everyone to read.

mod support;

use support::{World, cases};

#[tokio::test]
async fn every_public_version_is_shown_word_by_word() {
    let world = World::with_cases().await;
    let case = world
        .store
        .case("1".parse().unwrap())
        .await
        .unwrap()
        .unwrap();
    world
        .get(cases::FIRST)
        .await
        .lacks("What changed, version by version");
    let changed = world
        .change(&case, |case| {
            case.content.summary = case
                .content
                .summary
                .replace("harbour", "old <i>harbour</i>");
            case.content.tags.clear();
        })
        .await;
    world.reindex().await;
    let page = world.get(cases::FIRST).await;
    let history = format!("{}/history", cases::FIRST);
    page.has(&format!(
        "<a href=\"{history}\">What changed, version by version</a>"
    ));
    let page = world.get(&history).await;
    page.is(200)
        .has("Version 2")
        .has("First published.")
        .has("old &#60;i&#62;harbour&#60;/i&#62;")
        .has("<ins>")
        .has("<del>")
        .has("<h3>Tags</h3>")
        .lacks("<h3>Title</h3>")
        .lacks("ada");
    let _ = changed;
    let answer = world.get("/cases/1/history").await;
    assert_eq!(answer.is(308).header("location"), history);
    world.get("/cases/4/history").await.is(404);
    world
        .get(&format!("{history}?page=99999999999999999999"))
        .await
        .is(200);
    world
        .get("/cases/7-the-bridge-was-sold-to-a-whale/history")
        .await
        .is(200);
}

#[tokio::test]
async fn a_translation_says_when_it_is_older_than_the_original() {
    let world = World::with_cases().await;
    let uk = format!("{}?lang=uk", cases::FIRST);
    world
        .get(&uk)
        .await
        .is(200)
        .lacks("older than the original");
    let case = world
        .store
        .case("1".parse().unwrap())
        .await
        .unwrap()
        .unwrap();
    let case = world
        .change(&case, |case| {
            case.content.response.push_str("\n\nMore is known now.")
        })
        .await;
    world
        .get(&uk)
        .await
        .has("This translation is older than the original, which was changed on");
    world
        .get(cases::FIRST)
        .await
        .lacks("older than the original");
    world
        .get(&format!("/uk{}", cases::FIRST))
        .await
        .has("Іноземні служби");
    world
        .change(&case, |case| {
            case.content.translations[0]
                .response
                .push_str("\n\nТепер відомо більше.");
        })
        .await;
    world.get(&uk).await.lacks("older than the original");
}
