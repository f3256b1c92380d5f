/** The annual assessments: frozen facts, what the unit says of itself, the grade, and the archive. */
@NullMarked
package io.zhengyou.dossier.assessment;

import org.jspecify.annotations.NullMarked;
