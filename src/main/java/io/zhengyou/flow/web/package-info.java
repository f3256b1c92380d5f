/** What process owners see of the rules, and where they try a redesign. */
@NullMarked
package io.zhengyou.flow.web;

import org.jspecify.annotations.NullMarked;
