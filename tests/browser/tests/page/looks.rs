//! Pages look as they did when their contact sheet was looked at last (`cargo xtask sheet --keep`).

use biaochi_browser_tests::look::{Look, View, kept, kept_letters};
use biaochi_browser_tests::pages::all;
use biaochi_browser_tests::{Browser, Engine, Origin, Outcome};
use image::{Rgb, RgbImage};

#[test]
fn a_look_tells_a_moved_block_from_a_changed_letter() -> Outcome {
    let blank = RgbImage::from_pixel(320, 320, Rgb([250, 250, 250]));
    let with = |x: u32, y: u32, side: u32| {
        let mut it = blank.clone();
        (x..x + side).for_each(|x| (y..y + side).for_each(|y| it.put_pixel(x, y, Rgb([20, 20, 20]))));
        Look::of(&it)
    };
    let page = with(40, 40, 80);
    assert_eq!(Look::parse(&page.text())?, page);
    assert!(!page.differs(&with(40, 40, 82)), "two pixels more");
    assert!(page.differs(&with(200, 40, 80)), "moved to the right");
    assert!(page.differs(&Look::of(&blank)), "gone");
    assert!(Look::parse("AAAA").is_err());
    Ok(())
}

/// Each page in one of its eighteen views, another for each, so that every language, theme and size has its turn.
#[tokio::test]
async fn pages_look_as_they_were_kept() -> Outcome {
    let kept = kept()?;
    let place = Origin::File.place()?;
    let browser = Browser::open_in(Engine::Chromium, "zh-CN").await?;
    browser.visit(&place, "").await?;
    browser.open_sample().await?;
    let (before, now) = (kept_letters()?, browser.letters().await?);
    if before != now {
        use std::io::Write as _;
        let says = "SKIPPED pages_look_as_they_were_kept: the looks were kept with other fonts than this machine has";
        writeln!(std::io::stdout(), "{says} ({before}; {now})")?;
        return browser.close().await;
    }
    let mut wrong = Vec::new();
    for (at, page) in all().enumerate() {
        let views = View::all(page);
        let view = &views[at * 7 % views.len()];
        let now = Look::of(&browser.view(view).await?);
        match kept.get(&view.name()) {
            Some(before) if !before.differs(&now) => {}
            Some(before) => wrong.push(format!("{}: {} parts", view.name(), before.parts_unlike(&now))),
            None => wrong.push(format!("{}: not kept", view.name())),
        }
    }
    browser.close().await?;
    assert!(wrong.is_empty(), "look at them (`cargo xtask sheet`), then keep what is right:\n{}", wrong.join("\n"));
    Ok(())
}
