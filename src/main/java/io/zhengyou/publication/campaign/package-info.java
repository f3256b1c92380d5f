/** The milestones of the campaign, as the office sets them and everybody sees them. */
@NullMarked
package io.zhengyou.publication.campaign;

import org.jspecify.annotations.NullMarked;
