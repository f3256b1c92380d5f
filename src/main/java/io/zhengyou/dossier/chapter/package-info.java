/** What the other modules know of a unit or a person, chapter by chapter. */
@NullMarked
package io.zhengyou.dossier.chapter;

import org.jspecify.annotations.NullMarked;
