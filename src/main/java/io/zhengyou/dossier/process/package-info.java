/** Between the annual assessment and its processes. */
@NullMarked
package io.zhengyou.dossier.process;

import org.jspecify.annotations.NullMarked;
