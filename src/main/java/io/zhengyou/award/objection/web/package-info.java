/** Pages on which the public and the members of a unit object, and follow what they filed. */
@NullMarked
package io.zhengyou.award.objection.web;

import org.jspecify.annotations.NullMarked;
