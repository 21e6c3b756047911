/** Tests of the house's structure: modules, rules of style, glossary, and the documents built from the code. */
@NullMarked
package io.liangze.structure;

import org.jspecify.annotations.NullMarked;
