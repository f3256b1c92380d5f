/** Objections against nominees on notice: who may object when, who may judge, and what became of it. */
@NullMarked
package io.zhengyou.award.objection;

import org.jspecify.annotations.NullMarked;
