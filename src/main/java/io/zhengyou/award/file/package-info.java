/** Whose the files of nominations and objections are to read, and where they are added. */
@NullMarked
package io.zhengyou.award.file;

import org.jspecify.annotations.NullMarked;
