package io.liangze.structure.broken.ciphersstayinprotection;

import org.bouncycastle.crypto.engines.SM4Engine;

/** Encrypts by itself. */
class Homemade {

    final SM4Engine engine = new SM4Engine();
}
