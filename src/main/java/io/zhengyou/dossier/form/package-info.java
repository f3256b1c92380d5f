/** The forms of the annual assessment's tasks. */
@NullMarked
package io.zhengyou.dossier.form;

import org.jspecify.annotations.NullMarked;
