package io.liangze.shared.web;

import io.liangze.shared.Scope;
import io.liangze.shared.UnitId;

/**
 * How far somebody has a permission.
 *
 * @param scope the widest that was granted
 * @param unit of the acting post, from which it reaches
 */
public record Reach(Scope scope, UnitId unit) {}
