/** Between the appraisal and its processes. */
@NullMarked
package io.zhengyou.appraisal.process;

import org.jspecify.annotations.NullMarked;
