/** How every endpoint reads, answers and refuses (the conventions of the API). Knows no module; access and the owners implement its interfaces. */
@NullMarked
package io.liangze.shared.web;

import org.jspecify.annotations.NullMarked;
