//! What the daemon knows of Telegram beside the bot itself.

pub mod init_data;
pub mod sim;

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// The block of SHA-256, in bytes: what HMAC pads its key to.
const BLOCK: usize = 64;

/// HMAC-SHA256. The key is brought to one block here, as RFC 2104 has it, because the crate's way
/// for keys of any length can fail by its type.
#[must_use]
pub fn hmac_sha256(key: &[u8], message: &[u8]) -> [u8; 32] {
    let digest = Sha256::digest(key);
    let key: &[u8] = if key.len() > BLOCK { &digest } else { key };
    let mut block = [0; BLOCK];
    for (slot, byte) in block.iter_mut().zip(key) {
        *slot = *byte;
    }
    Hmac::<Sha256>::new(&block.into())
        .chain_update(message)
        .finalize()
        .into_bytes()
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4231, cases 1, 2 and 6: a short key, a word, a key longer than a block.
    #[test]
    fn known_answers() {
        for (key, message, expected) in [
            (
                vec![0x0b; 20],
                "Hi There",
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
            ),
            (
                b"Jefe".to_vec(),
                "what do ya want for nothing?",
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
            ),
            (
                vec![0xaa; 131],
                "Test Using Larger Than Block-Size Key - Hash Key First",
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
            ),
        ] {
            assert_eq!(hex::encode(hmac_sha256(&key, message.as_bytes())), expected);
        }
    }
}
