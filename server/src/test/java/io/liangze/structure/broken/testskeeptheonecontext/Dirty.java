package io.liangze.structure.broken.testskeeptheonecontext;

import org.springframework.test.annotation.DirtiesContext;

/** Makes the next test class build a context of its own. */
@DirtiesContext
class Dirty {}
