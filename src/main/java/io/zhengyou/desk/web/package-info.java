/** The pages of the desk. */
@NullMarked
package io.zhengyou.desk.web;

import org.jspecify.annotations.NullMarked;
