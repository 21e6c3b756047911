package io.liangze.structure.broken.domainisplainjava.domain;

import org.springframework.stereotype.Component;

/** A rule that needs a framework. */
@Component
abstract class Letter {}
