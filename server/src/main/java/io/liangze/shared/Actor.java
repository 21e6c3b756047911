package io.liangze.shared;

/**
 * Who acts: a person in one post of one unit.
 *
 * @param unit the unit of the post
 */
public record Actor(PersonId person, PostId post, UnitId unit) {}
