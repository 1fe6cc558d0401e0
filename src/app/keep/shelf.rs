//! The workspaces that the browser keeps: listed, opened, removed.

use super::{SESSION, is_at_risk, load, slices, store};
use crate::app::state::App;
use crate::browser::lock::{self, Access};
use crate::browser::settings::Key;
use crate::browser::store::{StoreError, WorkspaceHead};
use leptos::task::spawn_local;

/// Removes the open workspace from the browser and goes back to the first choice.
pub fn forget(app: App) {
    let session = SESSION.take();
    slices::stop();
    app.open(None);
    app.settings().remove(Key::LastWorkspace);
    spawn_local(async move {
        if let Some(session) = session
            && let Some(store) = &session.store
        {
            session.keeper.settled().await;
            // A workspace that cannot be removed stays in the list; the next visit shows it again.
            let _ = store.remove(&session.id).await;
        }
    });
}

/// The workspaces that this browser keeps, the last written first.
pub async fn list() -> Result<Vec<WorkspaceHead>, StoreError> {
    store().await?.list().await
}

/// Opens another of the kept workspaces, once all of the present one is kept. False where that is not so.
pub async fn open(app: App, head: &WorkspaceHead) -> bool {
    let keeper = SESSION.with_borrow(|it| it.as_ref().map(|it| it.keeper.clone()));
    if let Some(keeper) = keeper {
        keeper.settled().await;
    }
    if is_at_risk(&app) {
        return false;
    }
    if let Ok(store) = store().await {
        load(app, store, &head.id, head.saved_at).await;
    }
    true
}

/// Removes a kept workspace that is not the open one. False where another tab has it open or the store refuses.
pub async fn remove(id: &str) -> bool {
    let access = lock::request(id, || {}).await;
    let Ok(store) = store().await else { return false };
    match access {
        Access::Elsewhere => false,
        // The lock is held until the removal is on disk.
        Access::Held(lock) => {
            let removed = store.remove(id).await.is_ok();
            drop(lock);
            removed
        }
        Access::Unsupported => store.remove(id).await.is_ok(),
    }
}
