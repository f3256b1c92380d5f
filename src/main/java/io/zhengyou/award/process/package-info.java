/** Between the award and its processes: what models call, and what the award tells running instances. */
@NullMarked
package io.zhengyou.award.process;

import org.jspecify.annotations.NullMarked;
