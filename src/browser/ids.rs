//! Names that no other workspace has, on this computer or elsewhere.

use super::listen::method;

/// A random workspace id: 32 hexadecimal digits.
pub fn workspace_id() -> String {
    random_bytes().iter().map(|it| format!("{it:02x}")).collect()
}

/// A random seed, for exercises and samples.
pub fn seed() -> u64 {
    random_bytes().iter().fold(0, |all, it| all.rotate_left(8) ^ u64::from(*it))
}

/// `getRandomValues` works where `randomUUID` does not: pages over plain http.
/// Where there is neither, `Math.random` is enough, for an id is no secret.
fn random_bytes() -> [u8; 16] {
    let mut bytes = [0; 16];
    let crypto = web_sys::window().and_then(|it| it.crypto().ok());
    let crypto = crypto.filter(|it| method(it, "getRandomValues").is_some());
    let filled = crypto.is_some_and(|it| it.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        bytes.fill_with(|| (js_sys::Math::random() * 256.0) as u8);
    }
    bytes
}
