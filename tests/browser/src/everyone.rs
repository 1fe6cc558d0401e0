//! What every page owes everyone, as scripts that look at a page as it stands: each gives one text a fault.
//!
//! They are used by the usual tests, on a share of the views, and by `cargo xtask test everyone`, on all of them.

use crate::pages::{EASY, LANGUAGES, all};
use crate::{Browser, Outcome, quoted};

/// The themes, high contrast too.
pub const THEMES: [&str; 3] = ["light", "dark", "contrast"];
/// A common screen, a phone, and 1280 by 1024 enlarged to 400 percent.
pub const WIDTHS: [(u32, u32); 3] = [(1366, 768), (390, 844), (320, 256)];
/// As tall as its page: what scrolls under a bar would count as a target that is half hidden.
pub const TALL: u32 = 12_000;

/// How high the window is for a page: the wall, and the window that is as wide as a desk, have a height of their own.
#[must_use]
pub fn height(page: &str, (width, height): (u32, u32)) -> u32 {
    if width > 1000 || page == "present/show" { height } else { TALL }
}

/// How large the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Letters {
    /// As the browser has them.
    Plain,
    /// The largest size of the settings, 150 percent: a large mode.
    Huge,
    /// The easy mode at 30 pixels: a large mode.
    Easy,
}

impl Letters {
    /// Each of them.
    pub const ALL: [Self; 3] = [Self::Plain, Self::Huge, Self::Easy];

    /// What it is called in tables.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "100 %",
            Self::Huge => "150 %",
            Self::Easy => "easy mode, 30 px",
        }
    }

    /// The least side of a target in CSS pixels.
    #[must_use]
    pub const fn least(self) -> u32 {
        if matches!(self, Self::Plain) { 24 } else { 48 }
    }

    /// The least height of letters in CSS pixels. Those of charts grow with the browser's own enlarging and in the easy
    /// mode, not with the size of text; a drawing for paper is smaller where the window is enlarged to 400 percent.
    #[must_use]
    pub const fn smallest(self, width: u32) -> u32 {
        match self {
            Self::Easy => 16,
            _ if width < 360 => 9,
            Self::Plain | Self::Huge => 12,
        }
    }

    /// The pages that are looked at with such letters: the easy mode shows its own.
    #[must_use]
    pub fn pages(self) -> Vec<&'static str> {
        if self == Self::Easy { EASY.to_vec() } else { all().collect() }
    }
}

/// One page in one language, theme, width and size of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// The address of the page.
    pub page: &'static str,
    /// The language.
    pub lang: &'static str,
    /// The theme.
    pub theme: &'static str,
    /// Width and height.
    pub size: (u32, u32),
    /// The letters.
    pub letters: Letters,
}

/// The share that the usual run looks at: each page once in each language, each theme and each width, once or twice in
/// each size of letters, by turns.
#[must_use]
pub fn turns(letters: Letters) -> Vec<Turn> {
    let mut turns = Vec::new();
    for (at, page) in all().enumerate() {
        for (step, lang) in LANGUAGES.into_iter().enumerate() {
            let (theme, size) = ((at + step) % 3, (at / 3 + step) % 3);
            let is_huge = (at + step) % 2 == 1;
            if is_huge == (letters == Letters::Huge) {
                let (theme, size) = (THEMES.get(theme), WIDTHS.get(size));
                let (Some(theme), Some(size)) = (theme, size) else { continue };
                turns.push(Turn { page, lang, theme, size: *size, letters });
            }
        }
    }
    turns
}

/// What a page must not do when room is short: be wider than the window, cut text off, lay text over text.
pub const CUT: &str = "
    const said = it => `${it.tagName.toLowerCase()}.${[...it.classList].join('.')} “${it.textContent.trim().slice(0, 40)}”`;
    const seen = it => { const box = it.getBoundingClientRect(); return box.width > 1 && box.height > 1 && it.checkVisibility(); };
    const found = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) {
      const wide = [...document.querySelectorAll('body *')].filter(it => seen(it) && !it.closest('.nav, svg') && it.getBoundingClientRect().right > innerWidth + 1);
      found.push(`wider than the window: ${root.scrollWidth} — ${wide.slice(0, 3).map(said).join('; ')}`);
    }
    // The wall fills the window whatever its size, and shrinks with it.
    if (document.querySelector('#main .show')) return found;
    for (const it of document.querySelectorAll('body *')) {
      // The grid shortens a name that has more lines than its row; the bar over it says it whole.
      if (it.closest('svg, .sr, select, [aria-hidden=true], .file-field, .g-rowhead, .g-colhead, .nav') || !seen(it)) continue;
      const style = getComputedStyle(it);
      const own = [...it.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
      const hides = value => value === 'hidden' || value === 'clip';
      if (hides(style.overflowX) && it.scrollWidth > it.clientWidth + 1 && !['INPUT', 'PROGRESS'].includes(it.tagName)) found.push(`cut at the side: ${said(it)}`);
      if (hides(style.overflowY) && it.scrollHeight > it.clientHeight + 2 && !['INPUT', 'PROGRESS'].includes(it.tagName)) found.push(`cut below: ${said(it)}`);
      // A box that scrolls by itself has to be reached by keys.
      const scrolls = ['auto', 'scroll'].includes(style.overflowX) && it.scrollWidth > it.clientWidth + 1;
      if (scrolls && it.tabIndex < 0 && !it.querySelector('a[href], button, input, [tabindex]')) found.push(`keys do not reach: ${said(it)}`);
      if (own && style.textOverflow === 'ellipsis' && it.scrollWidth > it.clientWidth + 1) found.push(`shortened: ${said(it)}`);
    }
    return [...new Set(found)].slice(0, 8);";

/// A tile's further words stand below its name, and the columns of a score sheet below each other: rules of the style that
/// hold for all links and all summaries have taken both away before.
pub const STACKED: &str = "
    const box = it => it.getBoundingClientRect();
    const tiles = [...document.querySelectorAll('.tile')].filter(it => {
      const [name, says] = [it.querySelector('b'), it.querySelector('b ~ *')];
      return name && says && box(says).top < box(name).bottom - 4;
    });
    const ends = [...new Set([...document.querySelectorAll('.score-line > summary > .points')].map(it => Math.round(box(it).right)))];
    return [...tiles.map(it => `beside its name: ${it.textContent}`), ...(ends.length > 1 ? [`points end at ${ends}`] : [])].slice(0, 6);";

/// One heading of the first rank; the wall has its slide's in its place.
pub const HEADING: &str = "
    const count = document.querySelectorAll('#main h1').length;
    return count === 1 || document.querySelector('#main .show') ? [] : [`${count} h1`];";

/// WCAG 2.2, 1.4.12: lines 1.5 apart, paragraphs 2, letters .12 and words .16 of the letters' size. Turns it on, and off
/// again when it is run once more.
pub const SPACED: &str = "
    if (window.spaced) { window.spaced.disabled = !window.spaced.disabled; return true; }
    const sheet = window.spaced = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; return true;";

/// Letters that are smaller on the screen than so many CSS pixels, however large they are within a drawing. A slide in
/// the deck's list and the preview of a picture are miniatures of what is shown elsewhere; signs above a line are no words.
const LETTERS: &str = "
    const least = LEAST;
    const found = [];
    const texts = document.createTreeWalker(document.querySelector('#main'), NodeFilter.SHOW_TEXT);
    const looked = new Set();
    while (texts.nextNode()) {
      const it = texts.currentNode.parentElement;
      if (looked.has(it) || !texts.currentNode.data.trim()) continue;
      looked.add(it);
      if (it.closest('.slide, .picture-figure, .sr, sup, sub, math, option, title, [aria-hidden=true]') || !it.checkVisibility()) continue;
      if (it.getBoundingClientRect().width < 2) continue;
      const drawn = it instanceof SVGElement && it.getScreenCTM();
      const size = parseFloat(getComputedStyle(it).fontSize) * (drawn ? Math.hypot(drawn.a, drawn.b) : 1);
      if (size < least - .1) found.push(`${it.tagName.toLowerCase()}.${it.getAttribute('class') || ''} “${it.textContent.trim().slice(0, 24)}” ${size.toFixed(1)}`);
    }
    return [...new Set(found)].slice(0, 8);";

/// Targets smaller than a side. WCAG's exception holds for a link within a sentence, which is as high as its line.
const SMALL: &str = "
    const least = LEAST;
    const found = [];
    for (const it of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [role=treeitem], [role=option]')) {
      if (!it.checkVisibility() || it.closest('svg, .sr, .skip, .file-field, [aria-hidden=true]')) continue;
      const target = it.matches('input') && it.closest('label') || it;
      const style = getComputedStyle(target);
      const box = target.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      let around = target.parentElement;
      while (around && getComputedStyle(around).display === 'inline') around = around.parentElement;
      const words = node => node.textContent.replace(/[\\s·,、，。：:()（）|/]/g, '');
      const inline = style.display === 'inline' && around && words(around).length > words(target).length;
      if (inline) continue;
      // A quarter of a pixel is the rounding of the layout.
      if (box.height < least - .5 || box.width < least - .5) found.push(`${target.tagName.toLowerCase()}.${[...target.classList].join('.')} “${(it.textContent || it.getAttribute('aria-label') || it.name || '').trim().slice(0, 24)}” ${Math.round(box.width)}×${Math.round(box.height)} in ${target.parentElement.tagName.toLowerCase()}.${[...target.parentElement.classList].join('.')}`);
    }
    return [...new Set(found)].slice(0, 12);";

/// Everything that takes the focus shows it, and is not hidden behind a bar while it has it (WCAG 2.2, 2.4.7 and 2.4.11).
const FOCUS: &str = "
    const said = it => `${it.tagName.toLowerCase()}.${[...it.classList].join('.')} “${(it.textContent || it.getAttribute('aria-label') || it.name || it.id || '').trim().slice(0, 24)}”`;
    const found = [];
    const all = [...document.querySelectorAll('a[href], button:not(:disabled), input:not([type=hidden]):not(:disabled), select, textarea, summary, [tabindex]')]
      .filter(it => it.tabIndex >= 0 && it.checkVisibility() && !it.closest('.file-field, .g-editor'));
    // The grid's field lies under its active cell, which has the ring.
    // The first and the last hundred: between them stand rows of one table.
    const some = all.length > 200 ? [...all.slice(0, 100), ...all.slice(-100)] : all;
    for (const it of some) {
      if (!it.isConnected) continue;
      it.focus();
      if (document.activeElement !== it) continue;
      // A choice that is drawn by its words, and the mark of a chart, show it there.
      const shows = [it, it.nextElementSibling, it.closest('label')].filter(Boolean);
      const ring = shows.some(at => { const style = getComputedStyle(at); return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2; });
      if (!ring && !it.matches('svg *')) found.push(`shows no focus: ${said(it)}`);
      const box = shows.map(at => at.getBoundingClientRect()).find(at => at.width > 3 && at.height > 3);
      if (!box) continue;
      const x = [box.left + 2, (box.left + box.right) / 2, box.right - 2], y = [box.top + 2, (box.top + box.bottom) / 2, box.bottom - 2];
      const points = [[1, 1], [0, 0], [2, 0], [0, 2], [2, 2]].map(([a, b]) => [x[a], y[b]]).filter(([a, b]) => a >= 0 && b >= 0 && a < innerWidth && b < innerHeight);
      const tops = points.map(([a, b]) => document.elementFromPoint(a, b)).filter(Boolean);
      const own = at => shows.some(mine => mine.contains(at) || at.contains(mine));
      if (!tops.length) found.push(`out of sight with the focus: ${said(it)}`);
      else if (!tops.some(own)) found.push(`hidden with the focus: ${said(it)} behind ${said(tops[0])}`);
    }
    scrollTo(0, 0);
    return [...new Set(found)].slice(0, 8);";

/// What moves by itself or glides.
pub const MOVES: &str = "
    const moves = document.getAnimations().filter(it => it.effect.getComputedTiming().duration > 0).map(it => `moves: ${it.effect.target?.className || it.effect.target}`);
    const glides = [...document.querySelectorAll('body *')].filter(it => { const s = getComputedStyle(it); return s.transitionDuration.split(', ').some(it => parseFloat(it) > 0) && s.transitionProperty !== 'none' || s.animationName !== 'none' });
    return [...moves, ...glides.slice(0, 3).map(it => `glides: ${it.outerHTML.slice(0, 80)}`)].slice(0, 6);";

/// In forced colours every mark that carries a value differs from the ground it lies on, and every chip and chosen thing
/// has an outline.
pub const FORCED: &str = "
    const ground = it => { for (; it; it = it.parentElement) { const colour = getComputedStyle(it).backgroundColor; if (!/, 0\\)|transparent/.test(colour)) return colour; } return 'rgb(255, 255, 255)'; };
    const found = [];
    for (const chart of document.querySelectorAll('svg.chart')) {
      const under = ground(chart);
      for (const it of chart.querySelectorAll('.f-met, .f-near, .f-miss, .f-few, .f-brand, .f-ink, .s-met, .s-near, .s-miss, .s-few, .s-brand, .s-ink')) {
        const style = getComputedStyle(it);
        const drawn = [...it.classList].some(name => name.startsWith('f-')) ? style.fill : style.stroke;
        if (drawn === under) found.push(`${chart.getAttribute('class')} ${it.getAttribute('class')} ${drawn}`);
      }
    }
    for (const it of document.querySelectorAll('.chip, [aria-current=page], [aria-pressed=true]')) {
      if (!it.checkVisibility() || it.closest('[hidden]')) continue;
      const style = getComputedStyle(it);
      if (style.borderTopStyle === 'none' && style.outlineStyle === 'none') found.push(`no edge: ${it.outerHTML.slice(0, 80)}`);
    }
    return [...new Set(found)].slice(0, 6);";

impl Browser {
    /// What a script of this module finds.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn look(&self, script: &str) -> Outcome<Vec<String>> {
        let seen = self.run(script).await?;
        Ok(seen.as_array().into_iter().flatten().filter_map(|it| it.as_str()).map(str::to_owned).collect())
    }

    /// Targets with a side of less than so many CSS pixels.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn small_targets(&self, least: u32) -> Outcome<Vec<String>> {
        self.look(&SMALL.replace("LEAST", &least.to_string())).await
    }

    /// Letters smaller than so many CSS pixels.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn small_letters(&self, least: u32) -> Outcome<Vec<String>> {
        self.look(&LETTERS.replace("LEAST", &least.to_string())).await
    }

    /// What takes the focus and does not show it, or has it where nobody sees it.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn unseen_focus(&self) -> Outcome<Vec<String>> {
        // After a key the browser counts every focus as one that is moved by keys.
        self.press("Tab").await?;
        self.look(FOCUS).await
    }

    /// Puts a theme on the page and waits until its colours stand: axe would measure one in between.
    ///
    /// # Errors
    /// When the page cannot be asked.
    pub async fn wear(&self, theme: &str) -> Outcome {
        self.run(&format!("document.documentElement.dataset.theme = {}; return 1", quoted(theme))).await?;
        self.until("return document.getAnimations().every(it => it.playState !== 'running')").await.map(drop)
    }

    /// Chooses the size of letters in the settings, as a reader does.
    ///
    /// # Errors
    /// When the settings do not come.
    pub async fn choose_letters(&self, letters: Letters) -> Outcome {
        self.turn("settings").await?;
        match letters {
            Letters::Plain => self.click_words("#set-text label", "100%").await,
            Letters::Huge => self.click_words("#set-text label", "150%").await,
            Letters::Easy => self.easy(30).await,
        }
    }

    /// Turns the easy mode on with this size of type.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn easy(&self, pixels: u32) -> Outcome {
        self.turn("settings").await?;
        self.click_words("#set-elder label", &pixels.to_string()).await?;
        let there = "return location.hash.startsWith('#/simple') && document.documentElement.dataset.mode === 'elder' \
            && !!document.querySelector('.simple header p')";
        self.until(there).await.map(drop)
    }
}
