/** What must be true of a redesign beside the rules: that it is whole, that everything it names exists, that people can follow it. */
@NullMarked
package io.zhengyou.flow.check;

import org.jspecify.annotations.NullMarked;
