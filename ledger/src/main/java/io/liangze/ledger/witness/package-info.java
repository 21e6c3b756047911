/**
 * The witness of C2SP tlog-witness: what it answers ({@code Witness}) and what it keeps ({@code WitnessState}). Of one
 * origin it cosigns one history, however many requests come at once and whatever fails in between.
 *
 * <p>Never signs before its new state is stored.
 */
@NullMarked
package io.liangze.ledger.witness;

import org.jspecify.annotations.NullMarked;
