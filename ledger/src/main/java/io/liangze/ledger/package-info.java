/**
 * The bytes of the verifiable trace: canonical JSON, commitments, records and leaves.
 *
 * <p>Plain Java without a dependency at run time, so that an outsider can verify what the server recorded. Formats: RFC
 * 8785 (canonical JSON), RFC 6962 section 2.1 (leaf hash). What happens here must never read a clock, a database or a
 * network; salts come in from outside. Of the packages below, only {@code follow} and {@code command} read what their caller
 * names: a directory, an address, a key.
 *
 * <p>To check a receipt:
 *
 * <pre>{@code
 * var policy = new TrustPolicy(VerifierKey.parse(vkey), origin, witnesses, quorum);
 * var receipt = Receipt.parse(bytes);
 * var extra = ReceiptExtra.parse(receipt.extra());
 * receipt.verify(extra.leafHash(), policy, SignatureScheme.jdk());
 * extra.verifyOpenings();
 * }</pre>
 *
 * All that can be wrong with what was given is one checked {@code LedgerFormatException} with its reason.
 */
@NullMarked
package io.liangze.ledger;

import org.jspecify.annotations.NullMarked;
