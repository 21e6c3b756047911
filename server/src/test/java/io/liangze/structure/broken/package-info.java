/**
 * Samples that break one rule each, so that the rules are seen to bite. Nothing here is used, run or scanned: controllers and
 * components are abstract.
 */
package io.liangze.structure.broken;
