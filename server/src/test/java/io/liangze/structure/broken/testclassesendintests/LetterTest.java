package io.liangze.structure.broken.testclassesendintests;

import org.junit.jupiter.api.Test;

/** Never run by the build. */
class LetterTest {

    @Test
    void refusesDueDateBeforeIssue() {}
}
