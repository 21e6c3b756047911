package io.liangze.structure.broken.shareddependsonnothingofours.shared;

import io.liangze.foundation.organization.UnitKind;

/** Knows a word of a module. */
record Leaning(UnitKind kind) {}
