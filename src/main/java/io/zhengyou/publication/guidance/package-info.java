/** The association's guidance on the campaign: one text, read into its sections. */
@NullMarked
package io.zhengyou.publication.guidance;

import org.jspecify.annotations.NullMarked;
