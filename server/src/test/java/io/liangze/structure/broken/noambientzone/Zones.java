package io.liangze.structure.broken.noambientzone;

import java.time.ZoneId;

/** Lets the machine's place decide what day it is. */
class Zones {

    ZoneId zone() {
        return ZoneId.systemDefault();
    }
}
