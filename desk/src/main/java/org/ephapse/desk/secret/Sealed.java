package org.ephapse.desk.secret;

/// Encrypted content and the id of the key that opens it.
///
/// @param bytes 12 bytes of nonce, the ciphertext, 16 bytes of tag
public record Sealed(String keyId, byte[] bytes) {}
