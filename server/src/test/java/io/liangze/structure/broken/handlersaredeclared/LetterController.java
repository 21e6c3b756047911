package io.liangze.structure.broken.handlersaredeclared;

import org.springframework.web.bind.annotation.GetMapping;

/** Says neither what it does nor who may. */
abstract class LetterController {

    @GetMapping("/api/letters")
    abstract String list();
}
