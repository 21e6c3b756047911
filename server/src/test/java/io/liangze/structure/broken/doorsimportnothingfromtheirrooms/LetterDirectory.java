package io.liangze.structure.broken.doorsimportnothingfromtheirrooms;

import io.liangze.structure.broken.doorsimportnothingfromtheirrooms.domain.Letter;

/** Shows a thing of its own rooms to everybody. */
interface LetterDirectory {

    Letter letter();
}
