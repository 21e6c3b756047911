package io.liangze.structure.broken.controllersaretagged;

import org.springframework.web.bind.annotation.RestController;

/** Belongs to no group of the API document. */
@RestController
abstract class LetterController {}
