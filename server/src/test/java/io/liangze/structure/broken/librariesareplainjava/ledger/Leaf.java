package io.liangze.structure.broken.librariesareplainjava.ledger;

import io.liangze.shared.UnitId;

/** A library that knows the server. */
record Leaf(UnitId unit) {}
