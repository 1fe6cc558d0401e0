//! The grid of figures as a reader meets it: rows and columns by their names.

use crate::{Browser, Outcome, quoted};

impl Browser {
    /// The place of a row or column head, by its whole name: a part of the cells' `data-at`.
    async fn head_at(&self, kind: &str, name: &str) -> Outcome<String> {
        let script = format!(
            "const it = [...document.querySelectorAll('.{kind}')].find(it => it.title === {}); return it ? it.dataset.at : null",
            quoted(name)
        );
        let at = self.until(&script).await.map_err(|error| format!("no {kind} {name}: {error}"))?;
        Ok(at.as_str().unwrap_or_default().trim_matches(',').to_owned())
    }

    /// The selector of the cell in this row and column, both by their names as the page shows them.
    ///
    /// # Errors
    /// When there is no such row or column in sight.
    pub async fn cell(&self, row: &str, col: &str) -> Outcome<String> {
        let (row, col) = (self.head_at("g-rowhead", row).await?, self.head_at("g-colhead", col).await?);
        Ok(format!(".g-cell[data-at=\"{row},{col}\"]"))
    }

    /// Puts a figure into a cell by mouse and keys, as a reader does, and waits until it stands there.
    ///
    /// # Errors
    /// When it does not.
    pub async fn enter(&self, cell: &str, figure: &str) -> Outcome {
        self.click(cell).await?;
        self.until(&format!("return document.querySelector({}).classList.contains('active')", quoted(cell))).await?;
        self.type_text(figure).await?;
        self.press("Enter").await?;
        self.reads(cell, &[figure]).await
    }
}
